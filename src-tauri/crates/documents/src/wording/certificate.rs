//! The words of a certificate of attendance.

use super::{at, sentence};
use crate::format;
use crate::papers::certificate::Certificate;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Attestation de présence";
pub(crate) const FOOTER: &str = "Attestation de présence – page {page} / {pages}";

/// Title of the file: names nobody.
pub(crate) fn about(data: &Certificate) -> String {
    format!("{TITLE} – atelier n° {}", data.number)
}

pub(crate) fn body(data: &Certificate) -> Vec<Text> {
    let person =
        if data.person.is_empty() { "…………………………………………………" } else { &data.person };
    let title = data.title.as_ref().map_or_else(String::new, |title| format!(" « {title} »"));
    vec![
        say!(
            "{council} atteste que **{person}** a participé à l’atelier Mieux-Être n° {number}{title}, le {day}, de {from} à {until}, {venue}, \
             {commune}.",
            council = sentence(&data.council.name),
            person = person,
            number = data.number,
            title = title,
            day = format::weekday(data.day),
            from = format::time(data.hours.0),
            until = format::time(data.hours.1),
            venue = data.venue.0,
            commune = at(&data.venue.1),
        ),
        say!("Cette attestation est remise à sa demande, pour servir ce que de droit."),
        say!("{place}, le {day}", place = data.written.0, day = format::date(data.written.1)),
    ]
}

pub(crate) fn signed(data: &Certificate) -> Text {
    say!("**{name}**, {quality}", name = data.signatory.name, quality = data.signatory.quality)
}
