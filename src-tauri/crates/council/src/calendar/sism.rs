//! The weeks of information on mental health (SISM): two weeks around 10 October.

use crate::{Day, Period};
use chrono::{Datelike, Days};

/// The two weeks, from the Monday of the week of 10 October; none beyond the days that can be counted.
pub fn mental_health_weeks(year: i32) -> Option<Period> {
    let tenth = Day::from_ymd_opt(year, 10, 10)?;
    let monday = tenth.checked_sub_days(Days::new(u64::from(tenth.weekday().num_days_from_monday())))?;
    Period::new(monday, monday.checked_add_days(Days::new(14)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weeks_of_2025_ran_from_6_to_19_october() {
        let day = |day| Day::from_ymd_opt(2025, 10, day).unwrap();
        assert_eq!(mental_health_weeks(2025), Period::new(day(6), Some(day(20))));
    }
}
