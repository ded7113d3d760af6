//! A workshop that comes again: the days of a rhythm up to an end, some of them left out.

use super::Hours;
use crate::calendar::{PublicHoliday, SchoolBreakKind};
use crate::{Day, Refusal, Ruled, coded};
use chrono::{Datelike, Days, Months};
use serde::Serialize;
use ts_rs::TS;

/// The most times a workshop is planned again at once.
const MOST: u32 = 60;

coded! {
    /// *Rythme* of a series.
    pub enum SeriesRhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every other week.
        Fortnightly = "fortnightly",
        /// Every month, on the same weekday of the same rank: the second Thursday.
        Monthly = "monthly",
    }
}

/// *Date proposée* of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SeriesDay {
    /// The day.
    pub day: Day,
    /// The public holiday it falls on.
    pub holiday: Option<PublicHoliday>,
    /// The school holidays it falls in.
    pub school: Option<SchoolBreakKind>,
}

/// The days that follow a first one at a rhythm, up to a last one.
///
/// # Errors
/// [`Refusal::EmptyPeriod`] when the end is not after the first day; [`Refusal::OutOfBounds`] for more than sixty.
pub fn series_days(first: Day, rhythm: SeriesRhythm, until: Day) -> Ruled<Vec<Day>> {
    if until <= first {
        return Err(Refusal::EmptyPeriod);
    }
    let days: Vec<Day> = (1..=u64::from(MOST) + 1)
        .map_while(|times| nth(first, rhythm, times))
        .take_while(|day| *day <= until)
        .collect();
    if days.len() > MOST as usize { Err(too_many()) } else { Ok(days) }
}

/// The days a series is planned on, as they were chosen: at least one, at most sixty, each after the first.
///
/// # Errors
/// [`Refusal::OutOfBounds`]; [`Refusal::EmptyPeriod`] for a day that does not come after the first.
pub fn chosen_days(first: Day, mut days: Vec<Day>) -> Ruled<Vec<Day>> {
    days.sort_unstable();
    days.dedup();
    if days.is_empty() || days.len() > MOST as usize {
        return Err(too_many());
    }
    if days.iter().any(|day| *day <= first) { Err(Refusal::EmptyPeriod) } else { Ok(days) }
}

/// The hours of another workshop of the series, when the first moves: so many days away, from the same minute, as long.
///
/// # Errors
/// [`Refusal::NoSuchMinute`] for an hour that the other day does not have; [`Refusal::OutOfBounds`] beyond all days.
pub fn moved_along(from: Day, to: Hours, other: Day) -> Ruled<Hours> {
    let day = other.checked_add_signed(to.on_day - from).ok_or_else(too_many)?;
    Hours::lasting(day, to.start, to.minutes)
}

fn too_many() -> Refusal {
    Refusal::OutOfBounds { field: "days".to_owned(), min: 1, max: MOST }
}

/// The day so many times later.
fn nth(first: Day, rhythm: SeriesRhythm, times: u64) -> Option<Day> {
    match rhythm {
        SeriesRhythm::Weekly => first.checked_add_days(Days::new(7 * times)),
        SeriesRhythm::Fortnightly => first.checked_add_days(Days::new(14 * times)),
        SeriesRhythm::Monthly => {
            let month = first.with_day(1)?.checked_add_months(Months::new(u32::try_from(times).ok()?))?;
            let rank = u8::try_from(first.day().div_ceil(7)).ok()?;
            // A fifth Thursday falls in the months that have one: elsewhere the last.
            let ranked = |rank| Day::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), rank);
            ranked(rank).or_else(|| ranked(rank - 1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Minute;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn every_week_and_every_other() {
        let first = day(2026, 11, 5);
        let weekly = series_days(first, SeriesRhythm::Weekly, day(2026, 11, 26)).unwrap();
        assert_eq!(weekly, [day(2026, 11, 12), day(2026, 11, 19), day(2026, 11, 26)]);
        let fortnightly = series_days(first, SeriesRhythm::Fortnightly, day(2026, 11, 26)).unwrap();
        assert_eq!(fortnightly, [day(2026, 11, 19)]);
    }

    #[test]
    fn every_month_on_the_same_weekday() {
        let monthly = series_days(day(2026, 11, 12), SeriesRhythm::Monthly, day(2027, 2, 28)).unwrap();
        assert_eq!(monthly, [day(2026, 12, 10), day(2027, 1, 14), day(2027, 2, 11)]);
        let fifth = series_days(day(2026, 10, 29), SeriesRhythm::Monthly, day(2026, 12, 31)).unwrap();
        assert_eq!(fifth, [day(2026, 11, 26), day(2026, 12, 31)]);
    }

    #[test]
    fn a_series_moves_by_as_many_days_as_its_first() {
        let at = |on_day, hour: u16| Hours::lasting(on_day, Minute::new(hour * 60).unwrap(), 90).unwrap();
        let to = at(day(2026, 11, 3), 14);
        assert_eq!(moved_along(day(2026, 11, 5), to, day(2026, 12, 10)), Ok(at(day(2026, 12, 8), 14)));
        // On 29 March 2026 no clock shows 2 h.
        let night = at(day(2026, 2, 22), 2);
        let refused = moved_along(day(2026, 2, 21), night, day(2026, 3, 28));
        assert!(matches!(refused, Err(Refusal::NoSuchMinute { .. })), "{refused:?}");
    }

    #[test]
    fn a_series_has_an_end_and_at_most_sixty_days() {
        let first = day(2026, 11, 5);
        assert_eq!(series_days(first, SeriesRhythm::Weekly, first), Err(Refusal::EmptyPeriod));
        assert_eq!(series_days(first, SeriesRhythm::Weekly, day(2030, 1, 1)), Err(too_many()));
        assert_eq!(series_days(first, SeriesRhythm::Weekly, Day::MAX), Err(too_many()));
        assert_eq!(chosen_days(first, vec![]), Err(too_many()));
        assert_eq!(chosen_days(first, vec![first]), Err(Refusal::EmptyPeriod));
        let twice = vec![day(2026, 11, 19), day(2026, 11, 12), day(2026, 11, 19)];
        assert_eq!(chosen_days(first, twice), Ok(vec![day(2026, 11, 12), day(2026, 11, 19)]));
    }
}
