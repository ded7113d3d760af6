//! The words of extracts.

use super::names::titled;
use crate::format;
use crate::papers::extracts::LandlordExtract;
use crate::papers::letterhead::Official;
use crate::papers::minutes::Minutes;
use crate::words::{Text, say};
use council::Cents;

pub(crate) const TITLE: &str = "Extrait du procès-verbal";
pub(crate) const POINT: &str = "Point examiné";
pub(crate) const LANDLORD_COLUMNS: [&str; 5] =
    ["Décision n°", "Dossier", "Logement", "Décision", "Dépôt pris en charge"];

/// Title of the file: names nobody.
pub(crate) fn about_person(minutes: &Minutes, file: &str) -> String {
    format!("{TITLE} du {}, dossier {file}", format::date(minutes.day))
}

/// Title of the file of a landlord.
pub(crate) fn about_landlord(data: &LandlordExtract) -> String {
    format!("{TITLE} du {}, {}", format::date(data.sitting.0), data.landlord)
}

fn numbered(number: Option<&String>) -> String {
    number.map_or_else(String::new, |number| format!(" n° {number}"))
}

pub(crate) fn subtitle(minutes: &Minutes) -> Text {
    say!("Commission appartement du {day}", day = format::weekday(minutes.day))
}

pub(crate) fn origin(minutes: &Minutes) -> Text {
    say!(
        "Du procès-verbal{number} de la séance présidée par {chair}, il est extrait ce qui suit.",
        number = numbered(minutes.number.as_ref()),
        chair = titled(&minutes.chair)
    )
}

pub(crate) fn alone() -> Text {
    say!(
        "*Extrait nominatif et confidentiel, versé au dossier de la personne, qui peut le lire et en demander copie. Il ne dit rien \
         des autres points de la séance.*"
    )
}

pub(crate) fn footer(minutes: &Minutes) -> String {
    format!("Extrait du procès-verbal{} – page {{page}} / {{pages}}", numbered(minutes.number.as_ref()))
}

pub(crate) fn certified(chair: &Official) -> Text {
    say!("**Pour extrait conforme, la présidence : {chair}**", chair = titled(chair))
}

pub(crate) fn landlord_subtitle(data: &LandlordExtract) -> Text {
    say!(
        "{landlord} – commission appartement du {day}",
        landlord = super::sentence(&data.landlord),
        day = format::weekday(data.sitting.0)
    )
}

pub(crate) fn landlord_origin(data: &LandlordExtract) -> Text {
    say!(
        "Du procès-verbal{number} de la séance présidée par {chair}, il est extrait ce qui concerne les logements {of_landlord}.",
        number = numbered(data.sitting.1.as_ref()),
        chair = titled(&data.chair),
        of_landlord = super::of(&data.landlord),
    )
}

pub(crate) fn landlord_alone() -> Text {
    say!("*Les noms sont donnés à part, avec l’accord de chaque personne, à qui prépare le bail.*")
}

pub(crate) fn landlord_footer(data: &LandlordExtract) -> String {
    format!("Extrait du procès-verbal{} – page {{page}} / {{pages}}", numbered(data.sitting.1.as_ref()))
}

pub(crate) fn amount(cents: Cents) -> Text {
    Text::plain(&format::amount(cents))
}
