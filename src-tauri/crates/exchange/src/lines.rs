//! Content lines, the alphabet of iCalendar and vCard (RFC 5545 §3.1, RFC 6350 §3.3): `NAME;PARAMETER=value:text`, folded.

use crate::text::decode;

/// The most bytes of a line before it is folded.
const WIDTH: usize = 75;

/// One property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its name in capitals, without a group before it.
    pub(crate) name: String,
    parameters: Vec<(String, String)>,
    /// Its value, still escaped.
    pub(crate) value: String,
}

impl Line {
    /// The value of a parameter, without its quotation marks.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value as text.
    pub(crate) fn text(&self) -> String {
        unescaped(&self.value)
    }
}

/// The properties of a file, unfolded before it is decoded: some programs fold in the middle of a letter. Lines that are not
/// properties are passed over. `None` when the bytes are not text.
pub(crate) fn read(bytes: &[u8]) -> Option<Vec<Line>> {
    let text = decode(&unfolded(bytes))?;
    Some(text.lines().filter_map(parse).collect())
}

fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    // Where the property being read starts, and, once past its first colon, whether its value is quoted-printable.
    let (mut start, mut quoted_printable) = (0, None);
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        rest = match rest {
            [b'\r', b'\n', b' ' | b'\t', next @ ..] | [b'\n' | b'\r', b' ' | b'\t', next @ ..] => next,
            // vCard 2.1 folds quoted-printable by an equals sign at the end.
            [b'=', b'\r', b'\n', next @ ..] | [b'=', b'\n', next @ ..] if quoted_printable == Some(true) => next,
            _ => {
                whole.push(*byte);
                match byte {
                    b'\n' => (start, quoted_printable) = (whole.len(), None),
                    b':' => quoted_printable = quoted_printable.or_else(|| Some(is_quoted_printable(&whole[start..]))),
                    _ => {}
                }
                after
            }
        };
    }
    whole
}

fn is_quoted_printable(head: &[u8]) -> bool {
    head.to_ascii_uppercase().windows(16).any(|window| window == b"QUOTED-PRINTABLE")
}

fn parse(line: &str) -> Option<Line> {
    let (head, value) = split_outside_quotes(line, ':')?;
    let mut parts = Vec::new();
    let mut rest = head;
    while let Some((part, after)) = split_outside_quotes(rest, ';') {
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    let (name, parameters) = parts.split_first()?;
    let name = name.rsplit('.').next()?.trim().to_ascii_uppercase();
    let parameters = parameters.iter().map(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or(("TYPE", parameter));
        (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned())
    });
    (!name.is_empty()).then(|| Line { name, parameters: parameters.collect(), value: value.to_owned() })
}

fn split_outside_quotes(text: &str, separator: char) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = text.find(|letter| {
        quoted ^= letter == '"';
        letter == separator && !quoted
    })?;
    Some((&text[..at], &text[at + separator.len_utf8()..]))
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(other) => text.push(other),
            None => text.push('\\'),
        }
    }
    text
}

/// The parts of a value between separators that no backslash protects, each as text.
pub(crate) fn parts(value: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut protected = false;
    for letter in value.chars() {
        if letter == separator && !protected {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
        protected = letter == '\\' && !protected;
    }
    parts.iter().map(|part| unescaped(part)).collect()
}

/// A file being written, line by line.
#[derive(Debug, Default)]
pub(crate) struct Writer(String);

impl Writer {
    /// Writes a line as it is, folded at 75 bytes and never inside a letter.
    pub(crate) fn line(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Writes a property with a text, unless the text is empty.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(&format!("{name}:{}", escaped(text)));
        }
    }

    /// The file.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A text as the value of a property; control characters are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            other if other.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        read(text.as_bytes()).unwrap().remove(0)
    }

    #[test]
    fn a_fold_is_undone_even_inside_a_letter() {
        assert_eq!(read(b"SUMMARY:Caf\xc3\r\n \xa9 du\n\t matin\r\n").unwrap()[0].value, "Café du matin");
    }

    #[test]
    fn a_quoted_parameter_may_hold_any_separator() {
        let line = line("item1.dtstart;TZID=\"(UTC+01:00) Paris; Madrid\":20261105T180000");
        assert_eq!(line.name, "DTSTART");
        assert_eq!(line.parameter("TZID"), Some("(UTC+01:00) Paris; Madrid"));
        assert_eq!(line.value, "20261105T180000");
    }

    #[test]
    fn escaped_texts_come_back() {
        for text in ["a;b,c\\d\ne", "\\n", "", "fin\\"] {
            assert_eq!(unescaped(&escaped(text)), text);
        }
        assert_eq!(parts("a\\;b;c\\\\;d", ';'), ["a;b", "c\\", "d"]);
    }

    #[test]
    fn no_line_is_wider_than_75_bytes() {
        let mut writer = Writer::default();
        writer.text("SUMMARY", &"é".repeat(200));
        let bytes = writer.into_bytes();
        assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 76), "75 bytes and a carriage return");
        assert_eq!(read(&bytes).unwrap()[0].value, "é".repeat(200));
    }

    #[test]
    fn what_is_not_a_property_is_passed_over() {
        assert_eq!(read(b"no colon\r\n:no name\r\n\r\n").unwrap(), []);
        assert_eq!(read(b"\x00\x01"), None);
    }
}
