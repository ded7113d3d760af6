//! Amounts and other numbers.

use super::{Problem, Read, all_digits};
use council::{Balance, Cents};

/// An amount: `1 234,56 €`, `320,5`, `320.50`, `320`.
///
/// # Errors
/// [`Problem::NotAnAmount`], also for a negative one, for more than two decimals and for thousands that are not in threes;
/// [`Problem::OutOfRange`] beyond 42 million euros.
pub fn cents(text: &str) -> Read<Cents> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let kept = ["€", "euros", "euro", "eur"].iter().find_map(|unit| lower.strip_suffix(unit)).unwrap_or(&lower);
    let hundredths = hundredths(kept.trim()).ok_or(Problem::NotAnAmount)?;
    u32::try_from(hundredths).map(Cents::new).map_err(|_| Problem::OutOfRange)
}

/// An amount that may go either way: `-320,00`, `+96,50 €`, `−1 250,00`.
///
/// # Errors
/// As [`cents`].
pub fn balance(text: &str) -> Read<Balance> {
    let text = text.trim();
    let (sign, amount) = match text.strip_prefix(['-', '−']) {
        Some(amount) => (-1, amount),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    Ok(Balance::new(sign * i64::from(cents(amount)?.get())))
}

/// An area in hundredths of a square metre: `32,5 m²`, `32.50`, `32`.
///
/// # Errors
/// [`Problem::NotANumber`], or [`Problem::OutOfRange`] for nothing and beyond 10 000 m².
pub fn area(text: &str) -> Read<u32> {
    let text = text.trim();
    let kept = ["m²", "m2"].iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
    let hundredths = hundredths(kept.trim()).ok_or(Problem::NotANumber)?;
    u32::try_from(hundredths).ok().filter(|area| (1..=1_000_000).contains(area)).ok_or(Problem::OutOfRange)
}

/// A whole number, zero included: `21105`, `21 105`.
///
/// # Errors
/// [`Problem::NotANumber`], or [`Problem::OutOfRange`] beyond four billion.
pub fn integer(text: &str) -> Read<u32> {
    let digits = digits(text.trim()).ok_or(Problem::NotANumber)?;
    digits.parse().map_err(|_| Problem::OutOfRange)
}

/// A floor, from the third basement to the sixtieth: `2`, `2e`, `1er étage`, `RDC`, `-1`.
///
/// # Errors
/// [`Problem::NotANumber`] or [`Problem::OutOfRange`].
pub fn floor(text: &str) -> Read<i8> {
    let folded = council::text::sort_key(text);
    let word = folded.split_whitespace().next().unwrap_or_default();
    let number = ["ieme", "eme", "er", "e"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let floor = match number {
        "rdc" | "rez-de-chausse" | "rez" => 0,
        digits => digits.parse::<i8>().map_err(|_| Problem::NotANumber)?,
    };
    if (-3..=60).contains(&floor) { Ok(floor) } else { Err(Problem::OutOfRange) }
}

/// A decimal number of at most two decimals, times a hundred.
fn hundredths(text: &str) -> Option<u64> {
    let (whole, decimals) = match text.split_once([',', '.']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let decimals = match decimals {
        None => 0,
        Some(digits) if all_digits(digits) && digits.len() == 1 => digits.parse::<u64>().ok()? * 10,
        Some(digits) if all_digits(digits) && digits.len() == 2 => digits.parse::<u64>().ok()?,
        // `1.250` may be a thousand or one: not for us to say.
        Some(_) => return None,
    };
    digits(whole)?.parse::<u64>().ok()?.checked_mul(100)?.checked_add(decimals)
}

/// Digits, whole or cut in threes by spaces of any width.
fn digits(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split_whitespace().collect();
    let (first, others) = groups.split_first()?;
    let cut_in_threes = others.is_empty() || (first.len() <= 3 && others.iter().all(|group| group.len() == 3));
    let digits = groups.concat();
    (cut_in_threes && all_digits(&digits)).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_the_french_write_it() {
        for (text, expected) in [
            ("1 234,56 €", 123_456),
            ("1\u{202f}234,56\u{a0}€", 123_456),
            ("1\u{2009}234,56EUR", 123_456),
            ("1234.56", 123_456),
            ("320,5", 32_050),
            ("320 euros", 32_000),
            ("0", 0),
            ("42949672,95", u32::MAX),
        ] {
            assert_eq!(cents(text), Ok(Cents::new(expected)), "{text}");
        }
    }

    #[test]
    fn letters_minus_signs_and_doubtful_thousands_are_refused() {
        for text in [
            "320 € HC",
            "32O",
            "-5",
            "1.250",
            "1 25",
            "12 34",
            "1,234,56",
            "331,516",
            ",5",
            "5,",
            "",
            "€",
            "1e3",
            "#N/A",
        ] {
            assert_eq!(cents(text), Err(Problem::NotAnAmount), "{text}");
        }
        assert_eq!(cents("42949672,96"), Err(Problem::OutOfRange));
        assert_eq!(cents("99999999999999999999"), Err(Problem::NotAnAmount));
    }

    #[test]
    fn an_area_may_have_decimals_and_is_never_nothing() {
        assert_eq!(area("32,5 m²"), Ok(3_250));
        assert_eq!(area("32m2"), Ok(3_200));
        assert_eq!(area("0"), Err(Problem::OutOfRange));
        assert_eq!(area("grand"), Err(Problem::NotANumber));
    }

    #[test]
    fn a_floor_is_read_as_a_caretaker_says_it() {
        for (text, expected) in
            [("RDC", 0), ("Rez-de-chaussée", 0), ("1er étage", 1), ("2e", 2), ("3ème", 3), ("-1", -1), ("12", 12)]
        {
            assert_eq!(floor(text), Ok(expected), "{text}");
        }
        assert_eq!(floor("61"), Err(Problem::OutOfRange));
        assert_eq!(floor("haut"), Err(Problem::NotANumber));
    }

    #[test]
    fn a_whole_number_has_no_decimals() {
        assert_eq!(integer("21\u{202f}105"), Ok(21_105));
        assert_eq!(integer("21 1"), Err(Problem::NotANumber));
        assert_eq!(integer("2,5"), Err(Problem::NotANumber));
        assert_eq!(integer("4294967296"), Err(Problem::OutOfRange));
    }
}
