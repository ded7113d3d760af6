//! The venues.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::{NewVenue, VenueChange, VenueRow};
use council::{CommuneId, ContactId, VenueId, text};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};

const VENUES: &str = "SELECT venue.*, commune.name AS commune_name,
        (SELECT count(*) FROM workshop WHERE workshop.venue = venue.id AND state IN ('held', 'evaluated')) AS workshops,
        (SELECT max(on_day) FROM workshop WHERE workshop.venue = venue.id AND state IN ('held', 'evaluated')) AS last_on
    FROM venue JOIN commune ON commune.id = venue.commune";

/// Every venue, by commune then name.
pub fn venues(page: &Page<'_>) -> Result<Vec<VenueRow>> {
    page.all(&format!("{VENUES} ORDER BY commune.sort_key, venue.sort_key, venue.id"), [], row_of)
}

/// One venue.
pub fn venue(page: &Page<'_>, id: VenueId) -> Result<Option<VenueRow>> {
    page.maybe(&format!("{VENUES} WHERE venue.id = ?1"), [id.get()], row_of)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<VenueRow> {
    Ok(VenueRow {
        id: row.id("id")?,
        name: row.text("name")?,
        commune: row.id("commune")?,
        commune_name: row.text("commune_name")?,
        street: row.text("street")?,
        postcode: row.text("postcode")?,
        transport: row.text("transport")?,
        entrance: row.text("entrance")?,
        capacity: row.maybe_number("capacity")?,
        step_free: row.maybe_flag("step_free")?,
        induction_loop: row.maybe_flag("induction_loop")?,
        parking: row.maybe_flag("parking")?,
        equipment: row.text("equipment")?,
        contact: row.maybe_id("contact")?,
        workshops: row.number("workshops")?,
        last_on: row.maybe_day("last_on")?,
    })
}

/// Adds a venue; its postcode is that of its commune.
pub fn add_venue(step: &Step<'_>, venue: &NewVenue) -> Result<VenueId> {
    step.insert(
        "INSERT INTO venue (name, commune, street, postcode, capacity, sort_key)
         VALUES (:name, :commune, :street, coalesce((SELECT postcode FROM commune WHERE id = :commune), ''), :capacity, :sort_key)",
        named_params! {
            ":name": venue.name,
            ":commune": venue.commune.get(),
            ":street": venue.street,
            ":capacity": venue.capacity,
            ":sort_key": text::sort_key(&venue.name),
        },
    )
}

/// Changes one field of a venue.
pub fn change_venue(step: &Step<'_>, id: VenueId, change: &VenueChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        VenueChange::Name(name) => {
            step.set("venue", id, "sort_key", &text::sort_key(name))?;
            ("name", name)
        }
        VenueChange::Commune(commune) => ("commune", &CommuneId::get(*commune)),
        VenueChange::Street(street) => ("street", street),
        VenueChange::Postcode(postcode) => ("postcode", postcode),
        VenueChange::Transport(transport) => ("transport", transport),
        VenueChange::Entrance(entrance) => ("entrance", entrance),
        VenueChange::Capacity(capacity) => ("capacity", capacity),
        VenueChange::StepFree(known) => ("step_free", known),
        VenueChange::InductionLoop(known) => ("induction_loop", known),
        VenueChange::Parking(known) => ("parking", known),
        VenueChange::Contact(contact) => ("contact", &contact.map(ContactId::get)),
        VenueChange::Equipment(equipment) => ("equipment", equipment),
    };
    step.set("venue", id, column, value)
}
