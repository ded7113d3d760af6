//! Text folded so that it can be sorted and compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

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
    use super::sort_key;

    #[test]
    fn accents_ligatures_and_hard_spaces_do_not_count() {
        assert_eq!(sort_key("Œuvrard\u{a0}Élodie d’Ys"), "oeuvrard elodie d'ys");
    }
}
