//! The words of the table of the places.

use crate::format;
use crate::papers::places_table::PlacesTable;
use crate::words::{Text, say};
use council::Day;
use council::places::PlaceState;

pub(crate) const TITLE: &str = "Tableau des places";
pub(crate) const KIND: &str = "Dispositif";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const BY_STATE: &str = "Places, selon leur état";
pub(crate) const COLUMNS: [&str; 7] = ["Référence", "Commune", "Bailleur", "Type", "État", "Depuis le", "Dossier"];

/// Title of the file.
pub(crate) fn about(data: &PlacesTable) -> String {
    format!("{TITLE} au {}", format::date(data.day))
}

pub(crate) fn footer(data: &PlacesTable) -> String {
    format!("{TITLE} au {} – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn subtitle(data: &PlacesTable) -> Text {
    let places: usize = data.kinds.iter().map(|(_, places)| places.len()).sum();
    say!("Au {day} : {places} places", day = format::date(data.day), places = places)
}

pub(crate) fn kind(name: &str, places: usize) -> String {
    let word = if places > 1 { "places" } else { "place" };
    format!("{name} – {places} {word}")
}

/// A count, and a dash for none.
pub(crate) fn number(number: usize) -> String {
    if number == 0 { "–".to_owned() } else { number.to_string() }
}

pub(crate) fn day(day: Day) -> Text {
    Text::plain(&format::short(day))
}

pub(crate) const fn state(state: PlaceState) -> &'static str {
    match state {
        PlaceState::Available => "disponible",
        PlaceState::Reserved => "réservée",
        PlaceState::Occupied => "occupée",
        PlaceState::UnderNotice => "en préavis",
        PlaceState::Works => "en travaux",
        PlaceState::Suspended => "suspendue",
        PlaceState::Returned => "rendue",
    }
}

/// A state over a narrow column.
pub(crate) const fn state_head(state: PlaceState) -> &'static str {
    match state {
        PlaceState::Available => "libres",
        PlaceState::Reserved => "réserv.",
        PlaceState::Occupied => "occup.",
        PlaceState::UnderNotice => "préavis",
        PlaceState::Works => "travaux",
        PlaceState::Suspended => "susp.",
        PlaceState::Returned => "rendues",
    }
}
