//! The words that every letter shares.

use super::{greeting, sentence};
use crate::format;
use crate::papers::letterhead::{Greeting, Letterhead, Signatory};
use crate::words::{Text, say};
use council::Day;

/// Where and when the letter is written.
pub(crate) fn dateline(place: &str, day: Day) -> Text {
    say!("{place}, le {day}", place = place, day = format::date(day))
}

/// The council's name, capitalised.
pub(crate) fn sender(council: &Letterhead) -> Text {
    Text::strong(&sentence(&council.name))
}

/// Telephone and electronic address, on one line.
pub(crate) fn reach(council: &Letterhead) -> Option<Text> {
    let parts: Vec<&str> = [&council.phone, &council.email].into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| Text::plain(&parts.join(" – ")))
}

/// «Madame,».
pub(crate) fn opening(to: Greeting) -> Text {
    Text::plain(&format!("{},", greeting(to)))
}

/// The last sentence.
pub(crate) fn farewell(to: Greeting) -> Text {
    say!("Je vous prie d’agréer, {to}, l’expression de ma considération distinguée.", to = greeting(to))
}

/// The quality of whoever signs, and the delegation it rests on.
pub(crate) fn quality(signatory: &Signatory) -> Text {
    match signatory.delegated_on {
        None => Text::plain(&signatory.quality),
        Some(day) => {
            say!("{quality}, par délégation du {day}", quality = signatory.quality, day = format::date(day))
        }
    }
}
