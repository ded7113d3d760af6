//! The French typographic pass: hard spaces, apostrophes and composed letters, on everything that is printed.

use crate::wording::{CLOSING_SIGNS, LEADING, MONTHS, UNITS};
use unicode_normalization::UnicodeNormalization;

/// No-break space.
const NBSP: char = '\u{a0}';
/// Narrow no-break space.
const NARROW: char = '\u{202f}';

/// The text composed (NFC), on one line, with the spaces and apostrophes of French typography.
///
/// Templates are written with ordinary spaces: `:` gets U+00A0 before it, `;`, `!` and `?` get U+202F.
pub(crate) fn french(text: &str) -> String {
    let clean: String = text.nfc().map(plainer).collect();
    let mut set = String::with_capacity(clean.len() + 8);
    let hard = |c: char| c == NBSP || c == NARROW;
    let mut before = "";
    for (word, gap) in words(&clean) {
        if !set.is_empty() {
            let space = space_between(before.trim_matches('*'), word.trim_matches('*'));
            let mut kept = gap.chars().filter(|c| hard(*c));
            match (kept.next(), kept.next()) {
                // Several in a row set things apart on purpose.
                (Some(_), Some(_)) => set.push_str(gap),
                (Some(one), None) if space == ' ' => set.push(one),
                _ => set.push(space),
            }
        }
        push_word(&mut set, word);
        before = word;
    }
    set
}

/// The words of a text, each with the white space that precedes it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(|c: char| !c.is_whitespace())?;
        let (gap, tail) = rest.split_at(start);
        let end = tail.find(char::is_whitespace).unwrap_or(tail.len());
        let (word, after) = tail.split_at(end);
        rest = after;
        Some((word, gap))
    })
}

fn plainer(c: char) -> char {
    match c {
        '\'' | '\u{2bc}' | '\u{2018}' => '’',
        NBSP | NARROW => c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => ' ',
        _ if c.is_control() || c.is_whitespace() => ' ',
        _ => c,
    }
}

/// The space that belongs between two words.
fn space_between(before: &str, after: &str) -> char {
    let digits = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let ends_in_digit = before.ends_with(|c: char| c.is_ascii_digit());
    let bare = after.trim_end_matches(|c: char| !c.is_alphanumeric() && !"€%²".contains(c));
    match after.chars().next() {
        Some(';' | '!' | '?') => NARROW,
        Some(':' | '»' | '–') => NBSP,
        _ if before.ends_with(['«', '☐', '☑']) => NBSP,
        _ if LEADING.contains(&before.trim_start_matches(|c: char| !c.is_alphanumeric())) => NBSP,
        _ if ends_in_digit && digits(bare) && bare.len() == 3 && before.len() <= 3 && digits(before) => NARROW,
        _ if ends_in_digit && (digits(bare) || UNITS.contains(&bare) || MONTHS.contains(&bare)) => NBSP,
        _ if before == "1er" && MONTHS.contains(&bare) => NBSP,
        _ if before == "h" && digits(bare) => NBSP,
        _ if MONTHS.contains(&before) && digits(bare) => NBSP,
        _ => ' ',
    }
}

/// Writes a word, adding the spaces that were forgotten inside it.
fn push_word(set: &mut String, word: &str) {
    let word = word.replace("...", "…");
    let tail = word.trim_end_matches('*');
    let (body, marks) = word.split_at(tail.len());
    let core = body.trim_end_matches([';', '!', '?', ':', '»']);
    let glued = body.len() - core.len();
    let space = core.ends_with(|c: char| c.is_alphanumeric() || CLOSING_SIGNS.contains(c));
    let link = core.contains("//") || core.starts_with("www.");
    if glued > 0 && space && !link {
        for c in core.chars() {
            push_letter(set, c);
        }
        for (at, c) in body[core.len()..].chars().enumerate() {
            if at == 0 {
                set.push(if c == ':' || c == '»' { NBSP } else { NARROW });
            }
            set.push(c);
        }
        set.push_str(marks);
    } else {
        for c in word.chars() {
            push_letter(set, c);
        }
    }
}

/// Writes a letter after the hard space that an opening guillemet asks for.
fn push_letter(set: &mut String, c: char) {
    if set.ends_with('«') && c != NBSP {
        set.push(NBSP);
    }
    set.push(c);
}

#[cfg(test)]
mod tests {
    use super::french;

    #[test]
    fn high_punctuation_gets_its_hard_space() {
        assert_eq!(
            french("Qui vous aide : M. Roux ; oui ? non !"),
            "Qui vous aide\u{a0}: M.\u{a0}Roux\u{202f}; oui\u{202f}? non\u{202f}!"
        );
        assert_eq!(french("Objet: rien?"), "Objet\u{a0}: rien\u{202f}?");
    }

    #[test]
    fn guillemets_hold_their_words() {
        assert_eq!(french("un « mot » et un «autre»"), "un «\u{a0}mot\u{a0}» et un «\u{a0}autre\u{a0}»");
    }

    #[test]
    fn numbers_stay_with_what_they_count() {
        assert_eq!(french("le 1er décembre 2026 à 18 h 30"), "le 1er\u{a0}décembre\u{a0}2026 à 18\u{a0}h\u{a0}30");
        assert_eq!(french("1 234,56 € au 03 53 01 02 03"), "1 234,56\u{a0}€ au 03\u{a0}53\u{a0}01\u{a0}02\u{a0}03");
        assert_eq!(french("12 500 habitants, 20 %"), "12\u{202f}500 habitants, 20\u{a0}%");
    }

    #[test]
    fn hard_spaces_already_there_are_kept() {
        assert_eq!(french("1\u{202f}234,56\u{a0}€"), "1\u{202f}234,56\u{a0}€");
    }

    #[test]
    fn addresses_of_the_web_are_left_alone() {
        assert_eq!(french("voir https://exemple.fr/?a=1"), "voir https://exemple.fr/?a=1");
    }

    #[test]
    fn decomposed_letters_and_line_ends_are_made_plain() {
        assert_eq!(french("  E\u{301}lodie\r\nd'Ys\t"), "Élodie d’Ys");
    }

    #[test]
    fn marks_of_emphasis_do_not_hide_the_rule() {
        assert_eq!(french("**Pourquoi :** parce que"), "**Pourquoi\u{a0}:** parce que");
    }
}
