//! Telephone numbers and e-mail addresses.

use super::{Problem, Read, all_digits};

/// A French telephone number, as E.164: `03 53 01 20 30`, `03.53.01.20.30`, `+33 3 53 01 20 30`, `0033…`.
///
/// Nine digits that do not start with 0 are taken for a number whose first 0 a spreadsheet ate.
///
/// # Errors
/// [`Problem::NotAPhone`].
pub fn phone(text: &str) -> Read<String> {
    let kept: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | '-' | '/' | '(' | ')'))
        .collect();
    let national = kept
        .strip_prefix("+33")
        .or_else(|| kept.strip_prefix("0033"))
        .map(|rest| rest.strip_prefix('0').unwrap_or(rest))
        .or_else(|| kept.strip_prefix('0'))
        .unwrap_or(&kept);
    let is_number = all_digits(national) && national.len() == 9 && !national.starts_with('0');
    if is_number { Ok(format!("+33{national}")) } else { Err(Problem::NotAPhone) }
}

/// An e-mail address, in plain letters.
///
/// # Errors
/// [`Problem::NotAnEmail`].
pub fn email(text: &str) -> Read<String> {
    let is_plain =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+%'&~!#$*/=?^`{|}".contains(&byte));
    let is_dotted = |text: &str| text.split('.').all(|part| !part.is_empty());
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match text.split_once('@') {
        Some((local, domain))
            if text.len() <= 254
                && is_plain(local)
                && is_dotted(local)
                && domain.contains('.')
                && domain.split('.').all(is_label) =>
        {
            Ok(format!("{local}@{}", domain.to_ascii_lowercase()))
        }
        _ => Err(Problem::NotAnEmail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_kept_as_e164_however_it_is_written() {
        for text in [
            "03 53 01 20 30",
            "03.53.01.20.30",
            "0353012030",
            "+33 3 53 01 20 30",
            "+33 (0)3 53 01 20 30",
            "0033353012030",
            "03\u{a0}53-01/20 30",
        ] {
            assert_eq!(phone(text).as_deref(), Ok("+33353012030"), "{text}");
        }
    }

    #[test]
    fn the_zero_a_spreadsheet_ate_comes_back() {
        assert_eq!(phone("353012030").as_deref(), Ok("+33353012030"));
    }

    #[test]
    fn a_phone_number_has_ten_digits_from_zero() {
        for text in [
            "035301203",
            "03530120300",
            "1353012030",
            "0053012030",
            "poste 12",
            "03 53 01 20 3O",
            "+32 2 123 45 67",
            "",
        ] {
            assert_eq!(phone(text), Err(Problem::NotAPhone), "{text}");
        }
    }

    #[test]
    fn an_email_has_one_at_sign_and_a_domain() {
        assert_eq!(email("Accueil.Nord@Exemple.FR").as_deref(), Ok("Accueil.Nord@exemple.fr"));
        for text in [
            "a@b",
            "@exemple.fr",
            "a@@exemple.fr",
            "a b@exemple.fr",
            "a@exemple..fr",
            "a@-exemple.fr",
            "a.@exemple.fr",
            "é@exemple.fr",
            "",
        ] {
            assert_eq!(email(text), Err(Problem::NotAnEmail), "{text}");
        }
    }
}
