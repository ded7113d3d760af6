//! The kinds of place: a list the council edits.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::PlaceKindId;
use council::places::{NewPlaceKind, PlaceKindRow};
use rusqlite::named_params;

/// Every kind of place, in the order of the list, with the places registered and not given back.
pub fn kinds(page: &Page<'_>) -> Result<Vec<PlaceKindRow>> {
    page.all(
        "SELECT place_kind.*, (SELECT count(*) FROM place WHERE place.kind = place_kind.id AND returned_on IS NULL) AS places
         FROM place_kind ORDER BY id",
        [],
        |row| {
            Ok(PlaceKindRow {
                id: row.id("id")?,
                scheme: row.code("scheme")?,
                label: row.text("label")?,
                planned_capacity: row.maybe_number("planned_capacity")?,
                places: row.number("places")?,
            })
        },
    )
}

/// Adds a kind.
pub fn add_kind(step: &Step<'_>, kind: &NewPlaceKind) -> Result<PlaceKindId> {
    step.insert(
        "INSERT INTO place_kind (scheme, label, planned_capacity) VALUES (?1, ?2, ?3)",
        (kind.scheme.code(), &kind.label, kind.planned_capacity),
    )
}

/// Changes a kind whole.
pub fn change_kind(step: &Step<'_>, id: PlaceKindId, kind: &NewPlaceKind) -> Result<()> {
    step.one_row(
        "place_kind",
        "UPDATE place_kind SET scheme = :scheme, label = :label, planned_capacity = :capacity WHERE id = :id",
        named_params! {
            ":id": id.get(),
            ":scheme": kind.scheme.code(),
            ":label": kind.label,
            ":capacity": kind.planned_capacity,
        },
    )
}
