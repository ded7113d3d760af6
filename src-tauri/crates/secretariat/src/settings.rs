//! The dated parameters of the council.

use crate::{Done, Office, Result};
use council::people::ConsentTerm;
use council::settings::SettingKey;
use council::text::HealthWords;
use council::{Act, Actor, Day};
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

    /// The words of health that a text about a person holds: the council reads it again, nothing is refused.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn health_words(&self, written: &str, day: Day) -> Result<Vec<String>> {
        let list = self.read(|page| text(page, SettingKey::HealthWords, day))?;
        Ok(HealthWords::read(&list).heard_in(written))
    }

    /// Sets a parameter from a day on; what was said of earlier days stays.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an endless text, a number out of its bounds or a day that does not exist.
    pub fn set_setting(&mut self, actor: &Actor, key: SettingKey, value: &str, from: Day) -> Result<Done> {
        let value = key.checked(value)?;
        self.write(Act::SetSetting, actor, |step| Ok(settings::set(step, key, &value, from)?))
    }
}

/// A parameter as it stands on a day.
pub(crate) fn text(page: &Page<'_>, key: SettingKey, day: Day) -> storage::Result<String> {
    Ok(settings::at(page, key, day)?
        .filter(|value| !value.is_empty())
        .unwrap_or_else(|| key.default_on(day).to_owned()))
}

/// A parameter that is a number; the default where what was set is none.
pub(crate) fn number(page: &Page<'_>, key: SettingKey, day: Day) -> storage::Result<u32> {
    Ok(text(page, key, day)?.parse().or_else(|_| key.default_value().parse()).unwrap_or(0))
}

/// How long a consent holds, and when to ask for another.
pub(crate) fn consent_term(page: &Page<'_>, day: Day) -> storage::Result<ConsentTerm> {
    Ok(ConsentTerm {
        months: number(page, SettingKey::ConsentMonths, day)?,
        alert_months: number(page, SettingKey::ConsentAlertMonths, day)?,
    })
}
