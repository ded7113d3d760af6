//! Postcodes and INSEE codes. A spreadsheet that took one for a number ate its first 0: it comes back.

use super::{Problem, Read, all_digits, compact};

/// A postcode of five digits.
///
/// # Errors
/// [`Problem::NotAPostcode`].
pub fn postcode(text: &str) -> Read<String> {
    five(text).filter(|code| all_digits(code)).ok_or(Problem::NotAPostcode)
}

/// The INSEE code of a commune: five digits, or 2A and 2B before three in Corsica.
///
/// # Errors
/// [`Problem::NotAnInsee`].
pub fn insee(text: &str) -> Read<String> {
    let code = five(text).ok_or(Problem::NotAnInsee)?;
    let of_commune = code.get(2..).is_some_and(all_digits);
    let of_department =
        code.get(..2).is_some_and(|department| all_digits(department) || matches!(department, "2A" | "2B"));
    if of_commune && of_department { Ok(code) } else { Err(Problem::NotAnInsee) }
}

fn five(text: &str) -> Option<String> {
    let code = compact(text).to_ascii_uppercase();
    match code.len() {
        5 => Some(code),
        4 if all_digits(&code) && !code.starts_with('0') => Some(format!("0{code}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_keeps_or_finds_its_first_zero() {
        assert_eq!(postcode("59 790").as_deref(), Ok("59790"));
        assert_eq!(postcode("1000").as_deref(), Ok("01000"));
        assert_eq!(insee("1004").as_deref(), Ok("01004"));
    }

    #[test]
    fn corsica_has_letters() {
        assert_eq!(insee("2a004").as_deref(), Ok("2A004"));
        assert_eq!(insee("2C004"), Err(Problem::NotAnInsee));
        assert_eq!(postcode("2A004"), Err(Problem::NotAPostcode));
    }

    #[test]
    fn a_code_has_five_signs() {
        for text in ["", "597900", "790", "0790", "5979O", "é9790", "ééé"] {
            assert_eq!(postcode(text), Err(Problem::NotAPostcode), "{text}");
            assert_eq!(insee(text), Err(Problem::NotAnInsee), "{text}");
        }
    }
}
