//! Finding by any words, in any order, however they are accented.

use super::sort_key;

/// The words of a text, folded, in order.
pub fn words(text: &str) -> Vec<String> {
    sort_key(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What the register keeps beside a row to find it: each word of its texts, folded, after a space.
///
/// A word then starts with what was typed when the text holds a space and it: `LIKE '% dup%'`.
pub fn search_text<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().flat_map(words).fold(String::new(), |found, word| found + " " + &word)
}

/// Whether each word asked for starts a word of the text, in any order.
pub fn finds(text: &str, asked: &str) -> bool {
    let words_held = words(text);
    words(asked).iter().all(|asked| words_held.iter().any(|word| word.starts_with(asked.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> String {
        search_text(["Œuvrard-Lefèvre", "Élodie", "2026-014", "rue d’Ys"])
    }

    #[test]
    fn words_are_found_in_any_order_without_accents() {
        assert!(finds(&row(), "elodie lefevre"));
        assert!(finds(&row(), "LEFÈVRE œuv"));
        assert!(finds(&row(), "2026-014"));
        assert!(finds(&row(), "ys"));
    }

    #[test]
    fn every_word_asked_for_is_there() {
        assert!(!finds(&row(), "elodie martin"));
    }

    #[test]
    fn a_word_is_found_by_its_start_only() {
        assert!(!finds(&row(), "odie"));
    }

    #[test]
    fn asking_nothing_finds_everything() {
        assert!(finds(&row(), " - "));
    }
}
