//! Days, hours and amounts as French paper writes them.

use crate::wording::{AND, DAYS, MONTHS, SMALL_NUMBERS, TENS};
use chrono::Datelike;
use council::{Cents, Day, Minute};

/// «jeudi 10 décembre 2026».
pub(crate) fn weekday(day: Day) -> String {
    format!("{} {}", DAYS[day.weekday().num_days_from_monday() as usize], date(day))
}

/// «10 décembre 2026», «1er décembre 2026».
pub(crate) fn date(day: Day) -> String {
    format!("{}\u{a0}{}", day_and_month(day), day.year())
}

/// «jeudi 10 décembre».
pub(crate) fn weekday_and_month(day: Day) -> String {
    format!("{} {}", DAYS[day.weekday().num_days_from_monday() as usize], day_and_month(day))
}

fn day_and_month(day: Day) -> String {
    let number = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
    format!("{number}\u{a0}{}", MONTHS[day.month0() as usize])
}

/// «10/12/2026».
pub(crate) fn short(day: Day) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// «14 h 30», «9 h».
pub(crate) fn time(minute: Minute) -> String {
    let (hours, minutes) = (minute.get() / 60, minute.get() % 60);
    if minutes == 0 { format!("{hours}\u{a0}h") } else { format!("{hours}\u{a0}h\u{a0}{minutes:02}") }
}

/// «1 234,56 €».
pub(crate) fn amount(cents: Cents) -> String {
    let whole = cents.get() / 100;
    let mut euros = String::new();
    for (place, digit) in whole.to_string().chars().rev().enumerate() {
        if place > 0 && place % 3 == 0 {
            euros.insert(0, '\u{202f}');
        }
        euros.insert(0, digit);
    }
    format!("{euros},{:02}\u{a0}€", cents.get() % 100)
}

/// «deux mille vingt-six».
pub(crate) fn year_in_words(day: Day) -> String {
    let year = u32::try_from(day.year()).unwrap_or(0) % 10_000;
    let (thousands, rest) = (year / 1000, year % 1000);
    let thousands = match thousands {
        0 => String::new(),
        1 => "mille ".to_owned(),
        more => format!("{} mille ", SMALL_NUMBERS[more as usize]),
    };
    let hundreds = match rest / 100 {
        0 => String::new(),
        1 => "cent ".to_owned(),
        more if rest % 100 == 0 => format!("{} cents ", SMALL_NUMBERS[more as usize]),
        more => format!("{} cent ", SMALL_NUMBERS[more as usize]),
    };
    format!("{thousands}{hundreds}{}", under_hundred(rest % 100)).trim_end().to_owned()
}

fn under_hundred(number: u32) -> String {
    if number == 0 {
        return String::new();
    }
    if let Some(word) = SMALL_NUMBERS.get(number as usize) {
        return (*word).to_owned();
    }
    let tens = number / 10;
    let base = TENS[tens as usize - 2];
    let units = if tens == 7 || tens == 9 { number % 10 + 10 } else { number % 10 };
    match units {
        0 if tens == 8 => format!("{base}s"),
        0 => base.to_owned(),
        1 | 11 if tens < 8 => format!("{base} {AND} {}", SMALL_NUMBERS[units as usize]),
        _ => format!("{base}-{}", SMALL_NUMBERS[units as usize]),
    }
}

/// «a, b et c».
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {AND} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).expect("a day that exists")
    }

    #[test]
    fn days_are_written_in_full_and_the_first_is_1er() {
        assert_eq!(weekday(day(2026, 12, 10)), "jeudi 10\u{a0}décembre\u{a0}2026");
        assert_eq!(weekday(day(2026, 12, 1)), "mardi 1er\u{a0}décembre\u{a0}2026");
        assert_eq!(short(day(2026, 3, 1)), "01/03/2026");
    }

    #[test]
    fn hours_and_amounts_have_hard_spaces() {
        assert_eq!(time(Minute::new(870).expect("a minute")), "14\u{a0}h\u{a0}30");
        assert_eq!(time(Minute::new(540).expect("a minute")), "9\u{a0}h");
        assert_eq!(amount(Cents::new(123_456)), "1\u{202f}234,56\u{a0}€");
        assert_eq!(amount(Cents::new(32_000)), "320,00\u{a0}€");
        assert_eq!(amount(Cents::new(5)), "0,05\u{a0}€");
    }

    #[test]
    fn years_are_written_in_words() {
        assert_eq!(year_in_words(day(2026, 1, 1)), "deux mille vingt-six");
        assert_eq!(year_in_words(day(2021, 1, 1)), "deux mille vingt et un");
        assert_eq!(year_in_words(day(2080, 1, 1)), "deux mille quatre-vingts");
        assert_eq!(year_in_words(day(2091, 1, 1)), "deux mille quatre-vingt-onze");
        assert_eq!(year_in_words(day(2071, 1, 1)), "deux mille soixante et onze");
        assert_eq!(year_in_words(day(1999, 1, 1)), "mille neuf cent quatre-vingt-dix-neuf");
        assert_eq!(year_in_words(day(2100, 1, 1)), "deux mille cent");
    }
}
