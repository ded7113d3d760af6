//! Days, hours and amounts as French paper writes them.

use crate::wording::{AND, DAYS, MONEY, MONTHS, SMALL_NUMBERS, TENS};
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

/// The parts a calendar shows: «jeudi», «10», «décembre»; «1er» for the first.
pub(crate) fn leaf(day: Day) -> [String; 3] {
    let number = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
    [DAYS[day.weekday().num_days_from_monday() as usize].to_owned(), number, MONTHS[day.month0() as usize].to_owned()]
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
    sum(cents.get().into())
}

/// A sum of amounts, in cents: «1 234,56 €».
pub(crate) fn sum(cents: u64) -> String {
    let mut euros = String::new();
    for (place, digit) in (cents / 100).to_string().chars().rev().enumerate() {
        if place > 0 && place % 3 == 0 {
            euros.insert(0, '\u{202f}');
        }
        euros.insert(0, digit);
    }
    format!("{euros},{:02}\u{a0}€", cents % 100)
}

/// «deux mille vingt-six».
pub(crate) fn year_in_words(day: Day) -> String {
    number_in_words(u32::try_from(day.year()).unwrap_or(0))
}

/// «12 500».
pub(crate) fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut told = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            told.push('\u{202f}');
        }
        told.push(digit);
    }
    told
}

/// A rate in ten-thousandths of a euro: «0,40 €», «0,4125 €».
pub(crate) fn rate(ten_thousandths: u32) -> String {
    let (euros, rest) = (ten_thousandths / 10_000, format!("{:04}", ten_thousandths % 10_000));
    let rest = rest.strip_suffix("00").unwrap_or(&rest);
    format!("{},{rest}\u{a0}€", thousands(euros))
}

/// «trois cent vingt euros et cinquante centimes»; under a million euros.
pub(crate) fn amount_in_words(cents: Cents) -> String {
    let (euros, rest) = (cents.get() / 100, cents.get() % 100);
    let counted = |number: u32, one: &str, many: &str| {
        format!("{} {}", number_in_words(number), if number > 1 { many } else { one })
    };
    let [euro, euros_word, cent, cents_word] = MONEY;
    let whole = counted(euros, euro, euros_word);
    match (euros, rest) {
        (_, 0) => whole,
        (0, rest) => counted(rest, cent, cents_word),
        (_, rest) => format!("{whole} {AND} {}", counted(rest, cent, cents_word)),
    }
}

/// A number under a million, in words: «mille neuf cent un», «quatre-vingts», «deux cent mille».
fn number_in_words(number: u32) -> String {
    if number == 0 {
        return SMALL_NUMBERS[0].to_owned();
    }
    let (thousands, rest) = (number / 1000, number % 1000);
    let thousands = match thousands {
        0 => String::new(),
        1 => "mille ".to_owned(),
        // «Cents» and «vingts» lose their mark before «mille», which is a number.
        more => format!("{} mille ", under_thousand(more % 1000, false)),
    };
    format!("{thousands}{}", under_thousand(rest, true)).trim().to_owned()
}

fn under_thousand(number: u32, ends: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundreds = match hundreds {
        0 => String::new(),
        1 => "cent ".to_owned(),
        more if rest == 0 && ends => format!("{} cents ", SMALL_NUMBERS[more as usize]),
        more => format!("{} cent ", SMALL_NUMBERS[more as usize]),
    };
    let rest = under_hundred(rest);
    let rest = if ends {
        rest.as_str()
    } else {
        rest.strip_suffix("vingts").map_or(rest.as_str(), |_| &rest[..rest.len() - 1])
    };
    format!("{hundreds}{rest}").trim_end().to_owned()
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

    #[test]
    fn amounts_are_written_in_words() {
        let words = |cents| amount_in_words(Cents::new(cents));
        assert_eq!(words(32_000), "trois cent vingt euros");
        assert_eq!(words(41_625), "quatre cent seize euros et vingt-cinq centimes");
        assert_eq!(words(100), "un euro");
        assert_eq!(words(1), "un centime");
        assert_eq!(words(20_000), "deux cents euros");
        assert_eq!(words(8_020_000), "quatre-vingt mille deux cents euros");
        assert_eq!(
            words(99_999_999),
            "neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes"
        );
    }
}
