//! Days, times and years.

use super::{Problem, Read, all_digits};
use crate::text::words;
use council::{Day, Minute};

/// Years that a register of people and papers can hold.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// A day: `22/11/2026`, `22.11.2026`, `22-11-2026`, `2026-11-22` or `22 novembre 2026`, with or without a time behind.
///
/// # Errors
/// [`Problem::NoSuchDay`] for a day the calendar does not have, [`Problem::NotADay`] for anything else; a year of two digits
/// is refused, since 26 may be a birth or a deadline.
pub fn day(text: &str) -> Read<Day> {
    let (year, month, day) = parts(text).ok_or(Problem::NotADay)?;
    if !YEARS.contains(&year) {
        return Err(Problem::NotADay);
    }
    Day::from_ymd_opt(year, month, day).ok_or(Problem::NoSuchDay)
}

fn parts(text: &str) -> Option<(i32, u32, u32)> {
    let words = words(text);
    let (date, time) = words.split_at_checked(3)?;
    // `2026-11-22T18:30` is one word at its third place: the day and the hour are then still joined.
    let third: &str = date[2].split('t').next()?;
    if !time.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'h' | b'z'))) {
        return None;
    }
    let number =
        |word: &str, most: usize| (all_digits(word) && word.len() <= most).then(|| word.parse().ok()).flatten();
    if date[0].len() == 4 {
        let year = number(&date[0], 4)?;
        return Some((i32::try_from(year).ok()?, number(&date[1], 2)?, number(third, 2)?));
    }
    let day = number(date[0].strip_suffix("er").unwrap_or(&date[0]), 2)?;
    let month = number(&date[1], 2).or_else(|| month(&date[1]))?;
    let year = number(&date[2], 4).filter(|_| date[2].len() == 4)?;
    Some((i32::try_from(year).ok()?, month, day))
}

/// A month by its name or its usual abbreviation: three letters at least, and no other month starts so.
fn month(word: &str) -> Option<u32> {
    let mut named = MONTHS.iter().zip(1..).filter(|(month, _)| word.len() >= 3 && month.starts_with(word));
    match (named.next(), named.next()) {
        (Some((_, month)), None) => Some(month),
        _ => None,
    }
}

/// A minute of the day: `18h30`, `18 h 30`, `18:30`, `18:30:00`, `1830`, `18h`, `18`.
///
/// # Errors
/// [`Problem::NotATime`].
pub fn minute(text: &str) -> Read<Minute> {
    let text = super::compact(&text.to_lowercase());
    let (hour, rest) = match text.split_once(['h', ':']) {
        Some((hour, rest)) => (hour, rest.split(':').next().unwrap_or_default()),
        None if text.len() == 4 => text.split_at_checked(2).unwrap_or((&text, "")),
        None => (text.as_str(), ""),
    };
    let number = |digits: &str| (all_digits(digits) && digits.len() <= 2).then(|| digits.parse::<u16>().ok()).flatten();
    let past = if rest.is_empty() { Some(0) } else { number(rest) };
    match (number(hour), past) {
        (Some(hour), Some(past)) if hour < 24 && past < 60 => Minute::new(hour * 60 + past).ok_or(Problem::NotATime),
        _ => Err(Problem::NotATime),
    }
}

/// A year of four digits: the vintage of a figure.
///
/// # Errors
/// [`Problem::NotANumber`] or [`Problem::OutOfRange`].
pub fn vintage(text: &str) -> Read<u16> {
    let year = text.parse::<u16>().map_err(|_| Problem::NotANumber)?;
    if YEARS.contains(&i32::from(year)) { Ok(year) } else { Err(Problem::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_22_november(text: &str) -> bool {
        day(text) == Ok(Day::from_ymd_opt(2026, 11, 22).unwrap())
    }

    #[test]
    fn a_day_is_read_as_the_french_write_it() {
        for text in
            ["22/11/2026", "22.11.2026", "22-11-2026", "2026-11-22", "22 novembre 2026", "22 nov. 2026", "22 NOV 2026"]
        {
            assert!(is_22_november(text), "{text}");
        }
        assert_eq!(day("1er août 2026"), day("01/08/2026"));
        assert_eq!(day("1/8/2026"), day("2026-08-01"));
    }

    #[test]
    fn a_time_behind_a_day_is_left_aside() {
        for text in ["2026-11-22 18:30", "2026-11-22T18:30:00Z", "22/11/2026 18:30:12", "22/11/2026 18h30"] {
            assert!(is_22_november(text), "{text}");
        }
    }

    #[test]
    fn a_day_the_calendar_does_not_have_is_refused_as_such() {
        for text in ["29/02/2027", "31/11/2026", "2026-13-01", "32/01/2026", "00/01/2026"] {
            assert_eq!(day(text), Err(Problem::NoSuchDay), "{text}");
        }
        assert!(day("29/02/2028").is_ok());
    }

    #[test]
    fn what_could_be_two_days_is_refused() {
        for text in [
            "22/11/26",
            "11/2026",
            "22",
            "46348",
            "demain",
            "22/11/2026 environ",
            "ju 2026",
            "1 jui 2026",
            "22/11/0026",
            "",
        ] {
            assert_eq!(day(text), Err(Problem::NotADay), "{text}");
        }
    }

    #[test]
    fn a_time_is_read_as_the_french_write_it() {
        for text in ["18h30", "18 h 30", "18\u{202f}h\u{202f}30", "18:30", "18:30:00", "1830", "18H30"] {
            assert_eq!(minute(text).map(Minute::get), Ok(18 * 60 + 30), "{text}");
        }
        assert_eq!(minute("18h").map(Minute::get), Ok(18 * 60));
        assert_eq!(minute("9").map(Minute::get), Ok(9 * 60));
        for text in ["24h00", "18h60", "soir", "183", "-1", "18h3x", ""] {
            assert_eq!(minute(text), Err(Problem::NotATime), "{text}");
        }
    }
}
