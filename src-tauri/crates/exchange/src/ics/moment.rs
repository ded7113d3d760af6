//! The moments of a calendar, in whatever zone they were written, as clocks in Paris show them.

use crate::cells::{Problem, Read};
use crate::lines::Line;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use council::calendar::civil;
use council::{Instant, Minute};

/// A date, or a date and a time in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    Day(NaiveDate),
    Time { shown: NaiveDateTime, zone: Tz },
}

/// Names Windows gives to zones near us; the others are taken for Paris.
const WINDOWS: [(&str, Tz); 7] = [
    ("romance standard time", Tz::Europe__Paris),
    ("w. europe standard time", Tz::Europe__Berlin),
    ("central europe standard time", Tz::Europe__Budapest),
    ("central european standard time", Tz::Europe__Warsaw),
    ("gmt standard time", Tz::Europe__London),
    ("greenwich standard time", Tz::Atlantic__Reykjavik),
    ("utc", Tz::UTC),
];

/// The moment a property holds.
///
/// # Errors
/// [`Problem::NotATime`].
pub(super) fn of(line: &Line) -> Read<Moment> {
    parse(&line.value, zone(line.parameter("TZID"))).ok_or(Problem::NotATime)
}

/// The moments of a property that may hold several; those that are not are left out.
pub(super) fn list(line: &Line) -> Vec<Moment> {
    line.value.split(',').filter_map(|value| parse(value, zone(line.parameter("TZID")))).collect()
}

/// A zone by its usual name, behind whatever path or quotation a program puts; Paris when there is none or nobody knows it.
fn zone(name: Option<&str>) -> Tz {
    let Some(name) = name else { return Tz::Europe__Paris };
    let by_path = name.rmatch_indices('/').map(|(at, _)| &name[at + 1..]);
    let known = std::iter::once(name).chain(by_path).find_map(|name| name.parse::<Tz>().ok());
    let by_windows = || WINDOWS.iter().find(|(known, _)| name.eq_ignore_ascii_case(known)).map(|(_, zone)| *zone);
    known.or_else(by_windows).unwrap_or(Tz::Europe__Paris)
}

/// `20261105`, `20261105T180000` or `20261105T170000Z`.
pub(super) fn parse(value: &str, zone: Tz) -> Option<Moment> {
    let value = value.trim();
    let (date, time) = match value.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (value, None),
    };
    let date = digits(date, 8)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(date / 10_000).ok()?, date / 100 % 100, date % 100)?;
    let Some(time) = time else { return Some(Moment::Day(date)) };
    let (time, zone) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, Tz::UTC),
        None => (time, zone),
    };
    let time = digits(time, 6)?;
    // A leap second is the second before it.
    let time = NaiveTime::from_hms_opt(time / 10_000, time / 100 % 100, (time % 100).min(59))?;
    Some(Moment::Time { shown: date.and_time(time), zone })
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// The moment a clock of a zone shows that time; the first of two when clocks go back.
///
/// # Errors
/// [`Problem::NoSuchHour`] when clocks of that zone skip it.
pub(super) fn instant(shown: NaiveDateTime, zone: Tz) -> Read<Instant> {
    let found = zone.from_local_datetime(&shown).earliest().ok_or(Problem::NoSuchHour)?;
    Ok(Instant::new(found.timestamp_millis()))
}

/// What clocks in Paris show when those of a zone show that time.
///
/// # Errors
/// [`Problem::NoSuchHour`] when clocks of that zone skip it.
pub(super) fn in_paris(shown: NaiveDateTime, zone: Tz) -> Read<(NaiveDate, Minute)> {
    civil(instant(shown, zone)?).ok_or(Problem::NotATime)
}
