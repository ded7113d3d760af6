//! Texts, lists and closed lists.

use super::{Problem, Read};
use crate::text::words;
use council::Coded;

/// The most bytes of a text on one line.
const LINE: usize = 400;

/// A text on one line; runs of spaces become one.
///
/// # Errors
/// [`Problem::TooLong`].
pub fn line(text: &str) -> Read<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.len() <= LINE { Ok(line) } else { Err(Problem::TooLong) }
}

/// A text on one line of at most so many characters, tidied as what is typed.
///
/// # Errors
/// [`Problem::TooLong`].
pub fn short(text: &str, max: u32) -> Read<String> {
    council::text::line("", text, max).map_err(|_| Problem::TooLong)
}

/// Several texts in one cell: separated by semicolons, slashes or lines, else by commas.
///
/// # Errors
/// [`Problem::TooLong`].
pub fn list(text: &str) -> Read<Vec<String>> {
    let firm: &[char] = &[';', '/', '\n', '|'];
    let separators = if text.contains(firm) { firm } else { &[','] };
    text.split(separators).map(str::trim).filter(|part| !part.is_empty()).map(line).collect()
}

/// Yes or no: `oui`, `non`, `x`, `vrai`, `1`…
///
/// # Errors
/// [`Problem::NotYesNo`].
pub fn yes_no(text: &str) -> Read<bool> {
    match words(text).concat().as_str() {
        "oui" | "o" | "x" | "vrai" | "true" | "1" => Ok(true),
        "non" | "n" | "faux" | "false" | "0" => Ok(false),
        _ => Err(Problem::NotYesNo),
    }
}

/// A value of a closed list, by one of its labels or by its code. Labels are given with their values; one value may have
/// several. Capitals, accents and punctuation do not count.
///
/// # Errors
/// [`Problem::NotInList`].
pub fn choice<T: Coded>(text: &str, labels: &[(&str, T)]) -> Read<T> {
    let given = words(text);
    let labelled = labels.iter().find(|(label, _)| !given.is_empty() && words(label) == given);
    labelled.map(|(_, value)| *value).or_else(|| T::from_code(text.trim())).ok_or(Problem::NotInList)
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::calendar::Zone;

    #[test]
    fn a_list_is_cut_at_its_firmest_separator() {
        assert_eq!(list("Ronchin, Lezennes"), Ok(vec!["Ronchin".to_owned(), "Lezennes".to_owned()]));
        assert_eq!(list("T1 bis, calme ; T2 ;"), Ok(vec!["T1 bis, calme".to_owned(), "T2".to_owned()]));
        assert_eq!(list(" "), Ok(vec![]));
    }

    #[test]
    fn yes_and_no_have_many_faces() {
        for (text, expected) in
            [("OUI", true), ("x", true), ("Vrai", true), ("n", false), ("0", false), ("Non.", false)]
        {
            assert_eq!(yes_no(text), Ok(expected), "{text}");
        }
        assert_eq!(yes_no("peut-être"), Err(Problem::NotYesNo));
        assert_eq!(yes_no(""), Err(Problem::NotYesNo));
    }

    #[test]
    fn a_closed_list_knows_its_labels_and_its_codes() {
        let labels = [("Zone A", Zone::A), ("Zone B", Zone::B), ("Lille", Zone::B)];
        assert_eq!(choice("zone-b", &labels), Ok(Zone::B));
        assert_eq!(choice("LILLE", &labels), Ok(Zone::B));
        assert_eq!(choice("c", &labels), Ok(Zone::C));
        assert_eq!(choice("Zone D", &labels), Err(Problem::NotInList));
        assert_eq!(choice("", &[("—", Zone::A)]), Err(Problem::NotInList));
    }

    #[test]
    fn a_line_is_one_line_and_bounded() {
        assert_eq!(line(" 12 rue\n  des Lilas ").as_deref(), Ok("12 rue des Lilas"));
        assert_eq!(line(&"é".repeat(201)), Err(Problem::TooLong));
    }
}
