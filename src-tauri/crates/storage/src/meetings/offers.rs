//! The places a sitting may rank people on.

use crate::row::Columns;
use crate::{Page, Result};
use council::decisions::{Grant, Rank};
use council::meetings::PlaceOffer;
use council::{AgendaItemId, Day, MeetingId};
use rusqlite::named_params;

/// The vacant places that no earlier sitting reserved, the longest free first, with the ranks given in this sitting.
pub fn offers(page: &Page<'_>, meeting: MeetingId, day: Day) -> Result<Vec<PlaceOffer>> {
    let granted = granted(page, meeting)?;
    page.all(include_str!("offers.sql"), named_params! { ":day": day, ":meeting": meeting.get() }, |row| {
        let place = row.id("id")?;
        let mut taken: Vec<_> =
            granted.iter().filter(|(_, grant)| grant.place == place).map(|(_, grant)| grant.rank).collect();
        taken.sort_unstable();
        Ok(PlaceOffer {
            place,
            label: row.text("label")?,
            street: row.text("street")?,
            commune: row.text("commune")?,
            place_kind: row.id("place_kind")?,
            scheme: row.code("scheme")?,
            place_kind_label: row.text("place_kind_label")?,
            typology: row.maybe_code("typology")?,
            title: row.code("title")?,
            landlord: row.text("landlord")?,
            rent: row.maybe_cents("rent_cents")?,
            charges: row.maybe_cents("charges_cents")?,
            free_on: row.day("free_on")?,
            taken,
        })
    })
}

/// The ranks given on places in a sitting, with the items that gave them.
pub fn granted(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<(AgendaItemId, Grant)>> {
    page.all(
        "SELECT item.id, decision.place, decision.rank FROM decision JOIN agenda_item item ON item.id = decision.agenda_item
         WHERE item.meeting = ?1 AND decision.place IS NOT NULL AND decision.rank IS NOT NULL ORDER BY item.position",
        [meeting.get()],
        |row| {
            let rank = Rank::new(row.number("rank")?).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, 0))?;
            Ok((row.id("id")?, Grant { place: row.id("place")?, rank }))
        },
    )
}
