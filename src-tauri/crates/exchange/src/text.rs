//! Bytes to text: a byte-order mark decides, else strict UTF-8, else Windows-1252, as French offices write.

use encoding_rs::{Encoding, WINDOWS_1252};

/// The text of a file; `None` when the bytes are not text at all.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let text = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?.into_owned()
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        text.to_owned()
    } else {
        WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
    };
    (!text.chars().any(is_binary)).then_some(text)
}

/// Control characters that no text bears: a picture or a program read as Windows-1252 is full of them.
fn is_binary(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}')
}

/// The words of a text, folded, without punctuation.
pub(crate) fn words(text: &str) -> Vec<String> {
    council::text::sort_key(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The first `max` characters, on one line.
pub(crate) fn excerpt(text: &str, max: usize) -> String {
    let mut letters = text.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let mut excerpt: String = letters.by_ref().take(max).collect();
    if letters.next().is_some() {
        excerpt.push('…');
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_decides() {
        assert_eq!(decode("\u{feff}Élodie".as_bytes()).as_deref(), Some("Élodie"));
        assert_eq!(decode(b"\xff\xfe\xc9\x00t\x00\xe9\x00").as_deref(), Some("Été"));
        assert_eq!(decode(b"\xef\xbb\xbf\xc9"), None, "announced as UTF-8, and not UTF-8");
    }

    #[test]
    fn what_is_not_utf8_is_windows_1252() {
        assert_eq!(decode(b"Ch\xe9ri \x80 \x9cuvre").as_deref(), Some("Chéri € œuvre"));
    }

    #[test]
    fn a_picture_is_not_text() {
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), None);
    }

    #[test]
    fn an_excerpt_is_short_and_on_one_line() {
        assert_eq!(excerpt(" un\ndeux trois ", 7), "un deux…");
        assert_eq!(excerpt("un", 7), "un");
    }
}
