//! When a workshop takes place: within one day, and ending after it starts.

use crate::{Day, Minute, Refusal, Ruled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Date et heures*: a day, a start, a length. Never across midnight, never in the hour clocks skip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Hours {
    /// The day.
    pub on_day: Day,
    /// When it starts.
    pub start: Minute,
    /// How long it lasts, in minutes, always some.
    pub minutes: u16,
}

impl Hours {
    /// From a start to an end, in minutes after the same midnight: 1440 is the midnight after.
    ///
    /// # Errors
    /// [`Refusal::EndsBeforeStart`]; [`Refusal::CrossesMidnight`]; [`Refusal::NoSuchMinute`] for a start in the hour
    /// clocks skip in March.
    pub fn between(on_day: Day, start: Minute, end: u16) -> Ruled<Self> {
        match end.checked_sub(start.get()) {
            None | Some(0) => Err(Refusal::EndsBeforeStart),
            Some(minutes) => Self { on_day, start, minutes }.check(),
        }
    }

    /// From a start, for so many minutes.
    ///
    /// # Errors
    /// [`Refusal::EndsBeforeStart`] when it lasts nothing; [`Refusal::CrossesMidnight`]; [`Refusal::NoSuchMinute`].
    pub fn lasting(on_day: Day, start: Minute, minutes: u16) -> Ruled<Self> {
        Self { on_day, start, minutes }.check()
    }

    /// Minutes after midnight when it ends, at most 1440.
    pub const fn ends_at(&self) -> u32 {
        self.start.get() as u32 + self.minutes as u32
    }

    /// Whether the two share a minute.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.on_day == other.on_day
            && u32::from(self.start.get()) < other.ends_at()
            && u32::from(other.start.get()) < self.ends_at()
    }

    fn check(self) -> Ruled<Self> {
        if self.minutes == 0 {
            return Err(Refusal::EndsBeforeStart);
        }
        if self.ends_at() > 24 * 60 {
            return Err(Refusal::CrossesMidnight);
        }
        crate::calendar::moment(self.on_day, self.start)?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn at(hour: u16, minute: u16) -> Minute {
        Minute::new(hour * 60 + minute).unwrap()
    }

    #[test]
    fn a_workshop_ends_after_it_starts() {
        let hours = Hours::between(day(11, 5), at(18, 0), 20 * 60).unwrap();
        assert_eq!((hours.minutes, hours.ends_at()), (120, 1200));
        assert_eq!(Hours::between(day(11, 5), at(18, 0), 18 * 60), Err(Refusal::EndsBeforeStart));
        assert_eq!(Hours::between(day(11, 5), at(20, 0), 18 * 60), Err(Refusal::EndsBeforeStart));
        assert_eq!(Hours::lasting(day(11, 5), at(18, 0), 0), Err(Refusal::EndsBeforeStart));
    }

    #[test]
    fn a_workshop_ends_on_the_day_it_starts() {
        assert!(Hours::lasting(day(11, 5), at(22, 0), 120).is_ok());
        assert_eq!(Hours::lasting(day(11, 5), at(22, 0), 121), Err(Refusal::CrossesMidnight));
    }

    #[test]
    fn no_workshop_starts_in_the_hour_clocks_skip() {
        let skipped = Refusal::NoSuchMinute { day: day(3, 29), minute: at(2, 30) };
        assert_eq!(Hours::lasting(day(3, 29), at(2, 30), 60), Err(skipped));
    }

    #[test]
    fn one_that_starts_when_another_ends_does_not_overlap_it() {
        let hours = |start, end: u16| Hours::between(day(11, 5), at(start, 0), end * 60).unwrap();
        assert!(!hours(18, 20).overlaps(&hours(20, 21)));
        assert!(hours(18, 20).overlaps(&hours(19, 21)));
        let other_day = Hours { on_day: day(11, 6), ..hours(18, 20) };
        assert!(!hours(18, 20).overlaps(&other_day));
    }
}
