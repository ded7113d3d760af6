//! Working days: Monday to Friday, public holidays apart (Code de procédure civile, art. 642).

use super::public_holiday;
use crate::Day;
use chrono::{Datelike, Weekday};

/// Whether offices are open that day.
pub fn is_working(day: Day) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && public_holiday(day).is_none()
}

/// The day itself when it is worked, else the next one that is: what a delay that ends on a closed day rolls to.
pub fn working_day_from(day: Day) -> Day {
    day.iter_days().find(|day| is_working(*day)).unwrap_or(Day::MAX)
}

/// The day itself when it is worked, else the last one before: a step of preparation is never late.
pub fn working_day_until(day: Day) -> Day {
    std::iter::successors(Some(day), Day::pred_opt).find(|day| is_working(*day)).unwrap_or(Day::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    /// Ten days, the day of receipt not counted, rolled to a working day (CCH, art. R441-10).
    fn answer_due(received: Day) -> Day {
        working_day_from(received + Days::new(10))
    }

    #[test]
    fn a_delay_that_ends_on_a_working_day_stays() {
        assert_eq!(answer_due(day(2026, 2, 2)), day(2026, 2, 12));
    }

    #[test]
    fn a_delay_that_ends_on_a_saturday_rolls_to_monday() {
        assert_eq!(answer_due(day(2022, 2, 2)), day(2022, 2, 14));
    }

    #[test]
    fn a_delay_rolls_over_easter_monday() {
        assert_eq!(answer_due(day(2027, 3, 17)), day(2027, 3, 30));
    }

    #[test]
    fn a_delay_rolls_over_the_new_year_and_its_weekend() {
        assert_eq!(answer_due(day(2026, 12, 22)), day(2027, 1, 4));
    }

    #[test]
    fn a_preparation_step_on_a_closed_day_moves_backwards() {
        assert_eq!(working_day_until(day(2026, 5, 25)), day(2026, 5, 22));
        assert_eq!(working_day_until(day(2026, 5, 22)), day(2026, 5, 22));
    }

    #[test]
    fn the_ends_of_time_are_reached_without_panic() {
        assert_eq!(working_day_from(Day::MAX), Day::MAX);
        assert!(working_day_until(Day::MIN) >= Day::MIN);
    }
}
