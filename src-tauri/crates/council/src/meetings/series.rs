//! The next quarterly dates, proposed: the same weekday of the same week of the month, moved off the days that do not suit.

use crate::Day;
use chrono::{Datelike, Days, Months};

/// The next `count` quarterly days after a meeting.
///
/// Each keeps the weekday and the week of the month of `last`. Where `suits` says no, the same weekday of the weeks after
/// is tried, then of the weeks before, within the month; if none suits, the first choice stands and the screen says why.
pub fn quarterly_after(last: Day, count: u32, suits: impl Fn(Day) -> bool) -> Vec<Day> {
    let week = (last.day() - 1) / 7;
    (1..=count)
        .filter_map(|quarter| last.with_day(1)?.checked_add_months(Months::new(3 * quarter)))
        .filter_map(|month| {
            let days = weekday_of_month(month, last);
            let first = *days.get(usize::try_from(week).ok()?).or(days.last())?;
            let (before, after) = days.split_at(days.iter().position(|day| *day == first)?);
            after.iter().chain(before.iter().rev()).copied().find(|day| suits(*day)).or(Some(first))
        })
        .collect()
}

/// The days of a month that fall on the weekday of `like`.
fn weekday_of_month(month: Day, like: Day) -> Vec<Day> {
    let ahead = (7 + like.weekday().num_days_from_monday() - month.weekday().num_days_from_monday()) % 7;
    (0..5)
        .filter_map(|week| month.checked_add_days(Days::new(u64::from(ahead) + 7 * week)))
        .take_while(|day| day.month() == month.month())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::is_working;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_series_keeps_the_weekday_and_the_week_of_the_month() {
        // The second Thursday.
        let proposed = quarterly_after(day(2025, 12, 11), 4, |_| true);
        assert_eq!(proposed, [day(2026, 3, 12), day(2026, 6, 11), day(2026, 9, 10), day(2026, 12, 10)]);
    }

    #[test]
    fn a_fifth_week_becomes_the_last_one() {
        // The fifth Thursday of October; January, April have five too, July has five, October 2027 four.
        let proposed = quarterly_after(day(2026, 10, 29), 4, |_| true);
        assert_eq!(proposed, [day(2027, 1, 28), day(2027, 4, 29), day(2027, 7, 29), day(2027, 10, 28)]);
    }

    #[test]
    fn a_closed_day_moves_to_the_week_after() {
        // The third Monday of May 2027 is Whit Monday, the 17th.
        assert_eq!(quarterly_after(day(2027, 2, 15), 1, is_working), [day(2027, 5, 24)]);
    }

    #[test]
    fn the_weeks_before_are_tried_last() {
        let early = |day: Day| day.day() < 10;
        assert_eq!(quarterly_after(day(2025, 12, 18), 1, early), [day(2026, 3, 5)]);
    }

    #[test]
    fn a_month_that_suits_nowhere_keeps_the_first_choice() {
        assert_eq!(quarterly_after(day(2025, 12, 11), 1, |_| false), [day(2026, 3, 12)]);
    }
}
