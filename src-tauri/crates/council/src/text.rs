//! Text as people write it, folded so that it can be sorted, compared and found.

use crate::{Refusal, Ruled};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// One line of text as it is kept: composed (NFC), trimmed, runs of spaces folded, no control or direction mark.
///
/// # Errors
/// [`Refusal::TooLong`] beyond `max` characters.
pub fn line(field: &str, raw: &str, max: u32) -> Ruled<String> {
    let visible =
        raw.nfc().map(|c| if c.is_whitespace() && !is_hard_space(c) { ' ' } else { c }).filter(|c| !is_hidden(*c));
    let mut kept = String::with_capacity(raw.len());
    for letter in visible {
        if letter != ' ' || !(kept.is_empty() || kept.ends_with(' ')) {
            kept.push(letter);
        }
    }
    bounded(field, kept.trim().to_owned(), max)
}

/// One line of text that must say something.
///
/// # Errors
/// [`Refusal::Empty`]; [`Refusal::TooLong`] beyond `max` characters.
pub fn filled(field: &str, raw: &str, max: u32) -> Ruled<String> {
    let kept = line(field, raw, max)?;
    if kept.is_empty() { Err(Refusal::Empty { field: field.to_owned() }) } else { Ok(kept) }
}

/// Free text over several lines: composed (NFC), trimmed, no control or direction mark but the line break.
///
/// # Errors
/// [`Refusal::TooLong`] beyond `max` characters.
pub fn paragraph(field: &str, raw: &str, max: u32) -> Ruled<String> {
    let kept: String = raw.nfc().filter(|c| *c == '\n' || !is_hidden(*c)).collect();
    bounded(field, kept.trim().to_owned(), max)
}

/// Whether every word of the query, in any order, is found in a search text made by [`sort_key`].
pub fn finds(search_text: &str, query: &str) -> bool {
    sort_key(query).split_whitespace().all(|word| search_text.contains(word))
}

fn bounded(field: &str, kept: String, max: u32) -> Ruled<String> {
    if kept.chars().count() > max as usize {
        return Err(Refusal::TooLong { field: field.to_owned(), max });
    }
    Ok(kept)
}

const fn is_hard_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// Control characters, and marks that turn the direction of what follows: a name must read as it is written.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Lower case, without diacritics, œ as oe, æ as ae: the key that SQL sorts and compares by.
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => key.push_str("oe"),
            'æ' => key.push_str("ae"),
            'ß' => key.push_str("ss"),
            '\u{2019}' | '\u{2018}' | 'ʼ' => key.push('\''),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => key.push(' '),
            other => key.push(other),
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::{filled, finds, line, paragraph, sort_key};
    use crate::Refusal;

    #[test]
    fn accents_ligatures_and_hard_spaces_do_not_count() {
        assert_eq!(sort_key("Œuvrard\u{a0}Élodie d’Ys"), "oeuvrard elodie d'ys");
    }

    #[test]
    fn a_line_is_tidied_and_bounded() {
        assert_eq!(line("name", "  Van\t der\u{202e}  Meer\n", 20), Ok("Van der Meer".to_owned()));
        assert_eq!(line("name", &"é".repeat(21), 20), Err(Refusal::TooLong { field: "name".to_owned(), max: 20 }));
        assert_eq!(filled("name", " \u{200b} ", 20), Err(Refusal::Empty { field: "name".to_owned() }));
        assert_eq!(paragraph("note", "un\n\ndeux\u{7}", 20), Ok("un\n\ndeux".to_owned()));
    }

    #[test]
    fn words_are_found_in_any_order_and_without_accents() {
        assert!(finds("vandamme aline 2026-014", "Aline VÂN"));
        assert!(!finds("vandamme aline", "aline dupont"));
    }
}
