//! Address cards (vCard): out as version 3.0, which every program reads; in from 2.1 to 4.0.

use crate::cells::{self, Problem, Read};
use crate::columns::Mapping;
use crate::lines::{self, Line, Writer, escaped, parts};
use crate::preview::{Accepted, Preview, RowError};
use crate::table::TableError;
use crate::text::{decode, excerpt};

/// The most bytes of a file of cards.
const BYTES: usize = 10 << 20;
/// The most cards.
const CARDS: usize = 20_000;

/// A card. Every text may be empty, but not both names and the organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Dr, Pr, Me.
    pub title: String,
    /// Organisation.
    pub organisation: String,
    /// What the person does there.
    pub function: String,
    /// Telephone, as E.164.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Number and street.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
}

impl Card {
    /// The name it is filed under.
    fn shown(&self) -> String {
        let name = [&self.title, &self.given_name, &self.family_name].map(String::as_str).join(" ");
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() { self.organisation.clone() } else { name }
    }
}

/// The cards as one file.
pub fn to_vcf(cards: &[Card]) -> Vec<u8> {
    let mut file = Writer::default();
    for card in cards {
        file.line("BEGIN:VCARD");
        file.line("VERSION:3.0");
        file.line(&format!("FN:{}", escaped(&card.shown())));
        let names = [&card.family_name, &card.given_name, "", &card.title, ""].map(escaped);
        file.line(&format!("N:{}", names.join(";")));
        file.text("ORG", &card.organisation);
        file.text("TITLE", &card.function);
        file.text("TEL;TYPE=WORK,VOICE", card.phone.as_deref().unwrap_or_default());
        file.text("EMAIL;TYPE=INTERNET", card.email.as_deref().unwrap_or_default());
        let address = ["", "", &card.street, &card.city, "", &card.postcode, ""].map(escaped);
        if address.iter().any(|part| !part.is_empty()) {
            file.line(&format!("ADR;TYPE=WORK:{}", address.join(";")));
        }
        file.line("END:VCARD");
    }
    file.into_bytes()
}

/// Reads cards. A row is a card, numbered from 1; a column is the name of a property. Photographs are left outside.
///
/// # Errors
/// [`TableError`] when the file is too heavy, holds too many cards, or none.
pub fn read(bytes: &[u8]) -> Result<Preview<Card>, TableError> {
    if bytes.len() > BYTES {
        return Err(TableError::TooHeavy { max: BYTES });
    }
    let lines = lines::read(bytes).ok_or(TableError::UnknownFormat)?;
    let mut preview = Preview { accepted: Vec::new(), rejected: Vec::new(), mapping: Mapping::default() };
    let (mut card, mut row) = (Draft::default(), 0);
    for line in &lines {
        match line.name.as_str() {
            "BEGIN" if line.value.trim().eq_ignore_ascii_case("VCARD") => {
                row += 1;
                if row as usize > CARDS {
                    return Err(TableError::TooManyRows { max: CARDS });
                }
                card = Draft::default();
            }
            "END" if line.value.trim().eq_ignore_ascii_case("VCARD") => {
                let card = std::mem::take(&mut card);
                match card.finished() {
                    Ok(value) => preview.accepted.push(Accepted { row, value }),
                    Err((column, excerpt, problem)) => {
                        preview.rejected.push(RowError { row, column, excerpt, problem });
                    }
                }
            }
            _ => card.take(line),
        }
    }
    if row == 0 { Err(TableError::UnknownFormat) } else { Ok(preview) }
}

type Fault = (String, String, Problem);

/// A card being read, with the first thing found wrong in it.
#[derive(Default)]
struct Draft {
    card: Card,
    shown: String,
    fault: Option<Fault>,
}

impl Draft {
    fn take(&mut self, line: &Line) {
        match line.name.as_str() {
            "FN" => self.shown = self.part(line, 0, ';'),
            "N" => {
                self.card.family_name = self.part(line, 0, ';');
                self.card.given_name = self.part(line, 1, ';');
                self.card.title = self.part(line, 3, ';');
            }
            "ORG" => self.card.organisation = self.part(line, 0, ';'),
            "TITLE" => self.card.function = self.part(line, 0, '\0'),
            "TEL" if self.card.phone.is_none() => self.card.phone = self.read(line, cells::phone),
            "EMAIL" if self.card.email.is_none() => self.card.email = self.read(line, cells::email),
            "ADR" if self.card.city.is_empty() => {
                self.card.street = self.part(line, 2, ';');
                self.card.city = self.part(line, 3, ';');
                self.card.postcode = self.part(line, 5, ';');
            }
            _ => {}
        }
    }

    fn part(&mut self, line: &Line, rank: usize, separator: char) -> String {
        let part = parts(&plain(line), separator).into_iter().nth(rank).unwrap_or_default();
        self.kept(line, &part, cells::line).unwrap_or_default()
    }

    fn read<T>(&mut self, line: &Line, read: impl FnOnce(&str) -> Read<T>) -> Option<T> {
        let text = plain(line);
        // Version 4 writes addresses of both kinds as links.
        let text = ["tel:", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(&text);
        if text.trim().is_empty() { None } else { self.kept(line, text.trim(), read) }
    }

    fn kept<T>(&mut self, line: &Line, text: &str, read: impl FnOnce(&str) -> Read<T>) -> Option<T> {
        match read(text) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.fault.get_or_insert((line.name.clone(), excerpt(text, 40), problem));
                None
            }
        }
    }

    fn finished(mut self) -> Result<Card, Fault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        if self.card.shown().is_empty() {
            self.card.family_name = self.shown;
        }
        if self.card.shown().is_empty() {
            Err(("N".to_owned(), String::new(), Problem::Missing))
        } else {
            Ok(self.card)
        }
    }
}

/// A value, out of the quoted-printable of version 2.1 if need be.
fn plain(line: &Line) -> String {
    let is_encoded = ["ENCODING", "TYPE"]
        .iter()
        .any(|name| line.parameter(name).is_some_and(|value| value.eq_ignore_ascii_case("QUOTED-PRINTABLE")));
    if !is_encoded {
        return line.value.clone();
    }
    let mut bytes = Vec::with_capacity(line.value.len());
    let mut rest = line.value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.first_chunk::<2>().filter(|_| *first == b'=');
        let byte = pair.and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    decode(&bytes).unwrap_or_default()
}
