//! What the council says of itself: its papers would be blank without it.

use super::cast::file;
use super::story::{Story, before};
use crate::Result;
use council::settings::SettingKey;

/// How long before the story the signature was delegated, in days.
const DELEGATED: u32 = 430;

impl Story<'_> {
    /// Sets the council's own parameters, from the first day.
    pub(super) fn settle_in(&mut self) -> Result<()> {
        let begins = self.begins;
        let mut settings: Vec<(SettingKey, String)> = file(include_str!("settings.json"))?;
        settings.push((SettingKey::DelegatedOn, before(begins, DELEGATED).to_string()));
        for (key, value) in settings {
            self.act(|office, actor| office.set_setting(actor, key, &value, begins))?;
        }
        Ok(())
    }
}
