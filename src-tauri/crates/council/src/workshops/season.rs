//! The season of a workshop: from September to August.

use crate::{Day, Period};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Saison*, named by the year of its September.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Season(i32);

impl Season {
    /// The season that starts in September of that year.
    pub const fn starting(year: i32) -> Self {
        Self(year)
    }

    /// The season of a day.
    pub fn of(day: Day) -> Self {
        Self(if day.month() >= 9 { day.year() } else { day.year() - 1 })
    }

    /// The year of its September.
    pub const fn start(self) -> i32 {
        self.0
    }

    /// Its days, from 1 September to 31 August; none beyond the days that can be counted.
    pub fn period(self) -> Option<Period> {
        Period::new(Day::from_ymd_opt(self.0, 9, 1)?, Some(Day::from_ymd_opt(self.0.checked_add(1)?, 9, 1)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_season_runs_from_september_to_august() {
        let day = |month, day| Day::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(Season::of(day(8, 31)), Season::starting(2025));
        assert_eq!(Season::of(day(9, 1)), Season::starting(2026));
        let season = Season::starting(2025).period().unwrap();
        assert!(season.holds(day(8, 31)) && !season.holds(day(9, 1)));
    }
}
