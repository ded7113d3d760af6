//! Telephone numbers: kept in one form, shown as they are said.

use std::fmt;

/// *Téléphone*: kept in the international form, `+33353011234`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// The number as someone wrote it, if it is one: ten digits from 0, or the international form of 8 to 15 digits.
    pub fn read(text: &str) -> Option<Self> {
        let digits: String =
            text.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}')).collect();
        let digits = digits.replace("(0)", "");
        let international = digits.strip_prefix('+').or(digits.strip_prefix("00"));
        let number = match (international, digits.strip_prefix('0')) {
            (Some(international), _) => international.to_owned(),
            (None, Some(national)) if national.len() == 9 => format!("33{national}"),
            (None, _) => return None,
        };
        let is_number = number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0');
        let length = if number.starts_with("33") { 11..=11 } else { 8..=15 };
        (is_number && length.contains(&number.len())).then(|| Self(format!("+{number}")))
    }

    /// The international form, as the register keeps it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phone {
    /// A French number by pairs, `03 53 01 12 34`; another in its international form. The spaces do not break.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(national) = self.0.strip_prefix("+33") else { return f.write_str(&self.0) };
        write!(f, "0{}", &national[..1])?;
        (1..national.len()).step_by(2).try_for_each(|at| write!(f, "\u{a0}{}", &national[at..at + 2]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_form_however_it_is_written() {
        for text in [
            "03 53 01 12 34",
            "03.53.01.12.34",
            "0353011234",
            "+33 3 53 01 12 34",
            "0033353011234",
            "+33 (0)3 53 01 12 34",
        ] {
            assert_eq!(
                Phone::read(text).map(|phone| phone.as_str().to_owned()),
                Some("+33353011234".to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_french_number_is_shown_by_pairs() {
        assert_eq!(Phone::read("0353011234").unwrap().to_string(), "03\u{a0}53\u{a0}01\u{a0}12\u{a0}34");
    }

    #[test]
    fn a_number_from_abroad_is_shown_as_it_is_dialled() {
        assert_eq!(Phone::read("+32 2 555 12 12").unwrap().to_string(), "+3225551212");
    }

    #[test]
    fn what_is_not_a_number_is_not_read() {
        for text in
            ["", "353011234", "03 53 01 12 3", "03 53 01 12 345", "03 53 O1 12 34", "+33 03 53 01 12 34", "+0", "é"]
        {
            assert_eq!(Phone::read(text), None, "{text}");
        }
    }
}
