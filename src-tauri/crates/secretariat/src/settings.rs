//! The dated parameters of the council.

use crate::{Done, Office, Result};
use council::settings::SettingKey;
use council::{Act, Actor, Day, text};
use std::collections::BTreeMap;
use storage::{Page, settings};

impl Office {
    /// Every parameter as it stands on a day, the default where the council set nothing.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn settings(&self, day: Day) -> Result<BTreeMap<SettingKey, String>> {
        self.read(|page| SettingKey::ALL.iter().map(|key| Ok((*key, text(page, *key, day)?))).collect())
    }

    /// Sets a parameter from a day on; what was said of earlier days stays.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an endless text.
    pub fn set_setting(&mut self, actor: &Actor, key: SettingKey, value: &str, from: Day) -> Result<Done> {
        let value = text::paragraph(key.code(), value, 1000)?;
        self.write(Act::SetSetting, actor, |step| Ok(settings::set(step, key, &value, from)?))
    }
}

/// A parameter as it stands on a day.
pub(crate) fn text(page: &Page<'_>, key: SettingKey, day: Day) -> storage::Result<String> {
    Ok(settings::at(page, key, day)?.unwrap_or_else(|| key.default_value().to_owned()))
}

/// A parameter that is a number of days; the default where what was set is none.
pub(crate) fn days(page: &Page<'_>, key: SettingKey, day: Day) -> storage::Result<u32> {
    Ok(text(page, key, day)?.parse().or_else(|_| key.default_value().parse()).unwrap_or(0))
}
