//! Time as it is planned: civil days and minutes of the day, in Paris. What happened is an [`crate::Instant`].

use chrono::{Datelike, Months};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A civil day. Never a date with an hour.
pub type Day = chrono::NaiveDate;

/// *Heure*: a minute of a civil day in Paris, 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u16", into = "u16")]
#[ts(export, type = "number")]
pub struct Minute(u16);

impl Minute {
    /// The first of the day.
    pub const MIDNIGHT: Self = Self(0);

    /// The minute, unless it lies outside the day.
    pub const fn new(minute: u16) -> Option<Self> {
        if minute < 1440 { Some(Self(minute)) } else { None }
    }

    /// Minutes since midnight.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Minute {
    type Error = &'static str;

    fn try_from(minute: u16) -> Result<Self, Self::Error> {
        Self::new(minute).ok_or("a minute of the day lies between 0 and 1439")
    }
}

impl From<Minute> for u16 {
    fn from(minute: Minute) -> Self {
        minute.0
    }
}

/// *Période*: a half-open run of days; `until` is the first day that no longer belongs; `None` is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// First day after the end.
    pub until: Option<Day>,
}

impl Period {
    /// A period that lasts at least one day.
    pub fn new(from: Day, until: Option<Day>) -> Option<Self> {
        until.is_none_or(|until| until > from).then_some(Self { from, until })
    }

    /// The days of the month of a day; none beyond the days that can be counted.
    pub fn month(of: Day) -> Option<Self> {
        let first = of.with_day(1)?;
        Self::new(first, Some(first.checked_add_months(Months::new(1))?))
    }

    /// Whether the day belongs to the period.
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether the two periods share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.until.is_none_or(|until| other.from < until) && other.until.is_none_or(|until| self.from < until)
    }
}
