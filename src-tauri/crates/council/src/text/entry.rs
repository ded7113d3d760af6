//! Text as it was typed, tidied and bounded before it is kept.

use crate::{Refusal, Ruled};
use unicode_normalization::UnicodeNormalization;

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

#[cfg(test)]
mod tests {
    use super::{filled, line, paragraph};
    use crate::Refusal;

    #[test]
    fn a_line_is_tidied_and_bounded() {
        assert_eq!(line("name", "  Van\t der\u{202e}  Meer\n", 20), Ok("Van der Meer".to_owned()));
        assert_eq!(line("name", &"é".repeat(21), 20), Err(Refusal::TooLong { field: "name".to_owned(), max: 20 }));
        assert_eq!(filled("name", " \u{200b} ", 20), Err(Refusal::Empty { field: "name".to_owned() }));
        assert_eq!(paragraph("note", "un\n\ndeux\u{7}", 20), Ok("un\n\ndeux".to_owned()));
    }
}
