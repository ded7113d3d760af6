//! A place as lists name it.

use crate::row::Columns;
use council::places::PlaceName;
use rusqlite::{Result, Row};

/// The columns [`named`] reads, of the tables `place`, `dwelling`, `commune` and `landlord` in the query.
pub(crate) const NAME: &str = "place.id AS place_id, place.label AS place_label, dwelling.id AS dwelling_id,
    dwelling.reference AS dwelling_reference, dwelling.street AS dwelling_street, commune.name AS commune_name,
    coalesce(landlord.name, '') AS landlord_name";

/// The place of a row that has the columns [`NAME`]; none where the join found none.
pub(crate) fn named(row: &Row<'_>) -> Result<Option<PlaceName>> {
    let Some(id) = row.maybe_id("place_id")? else { return Ok(None) };
    Ok(Some(PlaceName {
        id,
        label: row.text("place_label")?,
        dwelling: row.id("dwelling_id")?,
        reference: row.text("dwelling_reference")?,
        street: row.text("dwelling_street")?,
        commune: row.text("commune_name")?,
        landlord: row.text("landlord_name")?,
    }))
}
