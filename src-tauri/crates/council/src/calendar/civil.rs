//! From what a clock shows in Paris to the moment it stands for, and back. The zone's rules come compiled in: no file, no
//! environment is read.

use crate::{Day, Instant, Minute, Refusal, Ruled};
use chrono::{DateTime, LocalResult, NaiveDateTime, TimeDelta, TimeZone, Timelike};
use chrono_tz::Europe::Paris;

/// The moment a clock in Paris shows that minute of that day; the first of the two when clocks go back.
///
/// # Errors
/// [`Refusal::NoSuchMinute`] in the hour that clocks skip in March.
pub fn moment(day: Day, minute: Minute) -> Ruled<Instant> {
    let shown = on_the_clock(day, minute);
    match Paris.from_local_datetime(&shown) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Ok(Instant::new(moment.timestamp_millis())),
        LocalResult::None => Err(Refusal::NoSuchMinute { day, minute }),
    }
}

/// Whether clocks in Paris show that minute twice that day, as they do one hour a year in October.
pub fn falls_twice(day: Day, minute: Minute) -> bool {
    matches!(Paris.from_local_datetime(&on_the_clock(day, minute)), LocalResult::Ambiguous(..))
}

/// What a clock in Paris shows at a moment; `None` beyond the days that can be counted.
pub fn civil(moment: Instant) -> Option<(Day, Minute)> {
    let utc = DateTime::from_timestamp_millis(moment.get())?;
    // Near the ends of time the zone's offset would leave the range of days.
    utc.naive_utc().checked_add_signed(TimeDelta::days(1))?.checked_sub_signed(TimeDelta::days(2))?;
    let shown = utc.with_timezone(&Paris).naive_local();
    let minute = u16::try_from(shown.hour() * 60 + shown.minute()).ok().and_then(Minute::new)?;
    Some((shown.date(), minute))
}

fn on_the_clock(day: Day, minute: Minute) -> NaiveDateTime {
    NaiveDateTime::from(day) + TimeDelta::minutes(i64::from(minute.get()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(hour: u16, minute: u16) -> Minute {
        Minute::new(hour * 60 + minute).unwrap()
    }

    fn utc(text: &str) -> Instant {
        Instant::new(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis())
    }

    #[test]
    fn half_past_two_does_not_exist_when_clocks_go_forward() {
        let (day, minute) = (day(2026, 3, 29), at(2, 30));
        assert_eq!(moment(day, minute), Err(Refusal::NoSuchMinute { day, minute }));
        assert_eq!(moment(day, at(1, 59)), Ok(utc("2026-03-29T00:59:00Z")));
        assert_eq!(moment(day, at(3, 0)), Ok(utc("2026-03-29T01:00:00Z")));
    }

    #[test]
    fn half_past_two_is_the_first_when_clocks_go_back() {
        let day = day(2026, 10, 25);
        assert!(falls_twice(day, at(2, 30)));
        assert_eq!(moment(day, at(2, 30)), Ok(utc("2026-10-25T00:30:00Z")));
        assert!(!falls_twice(day, at(3, 0)));
    }

    #[test]
    fn paris_is_one_hour_ahead_in_winter_and_two_in_summer() {
        assert_eq!(moment(day(2026, 12, 10), at(18, 30)), Ok(utc("2026-12-10T17:30:00Z")));
        assert_eq!(moment(day(2026, 6, 10), at(18, 30)), Ok(utc("2026-06-10T16:30:00Z")));
    }

    #[test]
    fn a_moment_is_shown_as_it_was_planned() {
        for (day, minute) in [(day(2026, 12, 31), at(23, 59)), (day(2026, 7, 1), at(0, 0))] {
            assert_eq!(civil(moment(day, minute).unwrap()), Some((day, minute)));
        }
    }

    #[test]
    fn the_ends_of_time_are_reached_without_panic() {
        let _ = moment(Day::MAX, at(23, 59));
        let _ = moment(Day::MIN, at(0, 0));
        assert_eq!(civil(Instant::new(i64::MAX)), None);
        assert_eq!(civil(Instant::new(DateTime::<chrono::Utc>::MAX_UTC.timestamp_millis())), None);
        assert_eq!(civil(Instant::new(DateTime::<chrono::Utc>::MIN_UTC.timestamp_millis())), None);
    }
}
