//! The dated parameters of the council.

use crate::{desk::Opened, failure::Answer};
use council::Day;
use council::settings::SettingKey;
use std::collections::BTreeMap;

/// Every parameter as it stands today.
#[tauri::command(async)]
pub(crate) fn settings(desk: Opened<'_>) -> Answer<BTreeMap<SettingKey, String>> {
    desk.read(|office, today| office.settings(today))
}

/// The words of health that a text about a person holds.
#[tauri::command(async)]
pub(crate) fn health_words(desk: Opened<'_>, text: String) -> Answer<Vec<String>> {
    desk.read(|office, today| office.health_words(&text, today))
}

/// Sets a parameter from a day on.
#[tauri::command(async)]
pub(crate) fn set_setting(mut desk: Opened<'_>, key: SettingKey, value: String, from: Day) -> Answer<()> {
    desk.act(|office, actor| office.set_setting(actor, key, &value, from))
}
