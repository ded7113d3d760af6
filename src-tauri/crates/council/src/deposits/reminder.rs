//! Reminding a landlord of a deposit, and the day a claim is about to lapse.

use crate::Day;
use crate::calendar::working_day_from;
use chrono::{Days, Months};

/// The day of a reminder, so many days after J+0, the day after the due day; moved forwards when offices are closed.
pub fn reminder_on(due_on: Day, days: u32) -> Day {
    working_day_from(due_on.checked_add_days(Days::new(u64::from(days) + 1)).unwrap_or(Day::MAX))
}

/// The day to be warned that a claim under a lease will lapse: it does three years after it was due (loi 89-462,
/// art. 7-1), and the warning comes at thirty months.
pub fn limitation_alert(due_on: Day) -> Day {
    due_on.checked_add_months(Months::new(30)).unwrap_or(Day::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_first_reminder_is_the_day_after_the_due_day() {
        assert_eq!(reminder_on(day(2026, 4, 15), 0), day(2026, 4, 16));
        assert_eq!(reminder_on(day(2026, 4, 15), 15), day(2026, 5, 4));
    }

    #[test]
    fn a_reminder_on_a_closed_day_moves_forwards() {
        // Due on Thursday 30 April: the day after is a holiday, then comes the weekend.
        assert_eq!(reminder_on(day(2026, 4, 30), 0), day(2026, 5, 4));
    }

    #[test]
    fn a_claim_about_to_lapse_is_told_at_thirty_months() {
        assert_eq!(limitation_alert(day(2026, 4, 15)), day(2028, 10, 15));
    }
}
