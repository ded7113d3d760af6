//! How long those who announced themselves stay named: what the council set, then only their number is kept.

use crate::Day;
use chrono::Months;
use serde::Serialize;
use ts_rs::TS;

/// *Inscriptions à effacer*: what a purge would forget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RegistrationsDue {
    /// Months a name is kept after its workshop.
    pub months: u32,
    /// How many workshops are concerned.
    pub workshops: u32,
    /// How many registrations lose their name, their phone and their needs.
    pub registrations: u32,
    /// How many lines of attendance lose their name.
    pub names: u32,
    /// The last day backups may still hold them.
    pub in_backups_until: Day,
    /// How many purges there were: each has its slip to sign.
    pub disposals: u32,
}

/// *Élimination*: what one purge forgot. Names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disposal {
    /// The day.
    pub on_day: Day,
    /// Months a name was kept after its workshop.
    pub months: u32,
    /// How many workshops were concerned.
    pub workshops: u32,
    /// How many registrations lost their name, their phone and their needs.
    pub registrations: u32,
    /// How many lines of attendance lost their name.
    pub names: u32,
    /// The days of the first and of the last of these workshops.
    pub days: (Day, Day),
}

/// The day before which workshops keep no name today.
pub fn purged_before(today: Day, months: u32) -> Day {
    today.checked_sub_months(Months::new(months)).unwrap_or(Day::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_so_many_months() {
        let day = |year, month, day| Day::from_ymd_opt(year, month, day).unwrap();
        assert_eq!(purged_before(day(2026, 11, 27), 12), day(2025, 11, 27));
        assert_eq!(purged_before(day(2026, 3, 31), 1), day(2026, 2, 28));
    }
}
