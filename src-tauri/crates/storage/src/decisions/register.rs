//! The register of decisions.

use super::columns::{Stored, decision};
use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::decisions::{Decision, DecisionNumber, DecisionRow};
use council::dwellings::Typology;
use council::{AgendaItemId, Cents, Day, DecisionId, MeetingId, PlaceId};
use rusqlite::{Params, Row, named_params};
use std::collections::HashMap;

/// Files what was decided of an item, in the place of what was decided before.
pub fn file(step: &Step<'_>, item: AgendaItemId, decision: &Decision, facts: &str) -> Result<()> {
    let Decision { outcome, votes, informed_by, effective_on } = decision;
    let stored = Stored::of(outcome);
    step.run(
        include_str!("file.sql"),
        named_params! {
            ":item": item.get(),
            ":kind": outcome.kind().code(),
            ":text": stored.text,
            ":reason_code": stored.reason_code,
            ":communicable": stored.communicable,
            ":condition": stored.condition,
            ":due_on": stored.due_on,
            ":place": stored.place,
            ":place_kind": stored.place_kind,
            ":rank": stored.rank,
            ":decider": stored.decider,
            ":deposit": stored.deposit,
            ":votes_for": votes.map(|votes| votes.in_favour),
            ":votes_against": votes.map(|votes| votes.against),
            ":votes_abstained": votes.map(|votes| votes.abstained),
            ":informed_by": informed_by,
            ":effective_on": effective_on,
            ":facts": facts,
        },
    )?;
    Ok(())
}

/// Takes back what was decided of an item.
pub fn clear(step: &Step<'_>, item: AgendaItemId) -> Result<()> {
    step.one_row("decision", "DELETE FROM decision WHERE agenda_item = ?1", [item.get()])
}

/// Gives the decision of an item its number.
pub fn number(step: &Step<'_>, item: AgendaItemId, number: DecisionNumber) -> Result<()> {
    let sql = "UPDATE decision SET number = ?2 WHERE agenda_item = ?1";
    step.one_row("decision", sql, (item.get(), number.to_string()))
}

/// What was decided of an item, and under which number.
pub fn decision_of(
    page: &Page<'_>,
    item: AgendaItemId,
) -> Result<Option<(DecisionId, Option<DecisionNumber>, Decision)>> {
    page.maybe("SELECT * FROM decision WHERE agenda_item = ?1", [item.get()], |row| {
        Ok((row.id("id")?, number_in(row)?, decision(row)?))
    })
}

/// One decision.
pub fn decision_row(page: &Page<'_>, id: DecisionId) -> Result<Option<DecisionRow>> {
    Ok(read(page, "WHERE decision.id = ?1", [id.get()])?.pop())
}

/// A decision by its number, with the day of its meeting.
pub fn numbered(page: &Page<'_>, number: &str) -> Result<Option<(DecisionNumber, Day)>> {
    let found = page.maybe(
        "SELECT decision.number, meeting.on_day FROM decision JOIN agenda_item item ON item.id = decision.agenda_item
         JOIN meeting ON meeting.id = item.meeting WHERE decision.number = ?1",
        [number],
        |row| Ok((number_in(row)?, row.day("on_day")?)),
    )?;
    Ok(found.and_then(|(number, on)| Some((number?, on))))
}

/// The facts a decision rested on, frozen with it, as JSON.
pub fn facts_of(page: &Page<'_>, id: DecisionId) -> Result<Option<String>> {
    page.maybe("SELECT facts FROM decision WHERE id = ?1", [id.get()], |row| row.text("facts"))
}

/// The last number given in a year.
pub fn last_number(page: &Page<'_>, year: u16) -> Result<Option<DecisionNumber>> {
    // Beyond 999 a number is longer, so that the longest comes first.
    page.maybe(
        "SELECT number FROM decision WHERE number LIKE ?1 ORDER BY length(number) DESC, number DESC LIMIT 1",
        [format!("D-{year:04}-%")],
        |row| row.text("number"),
    )
    .map(|number| number.and_then(|number| number.parse().ok()))
}

/// Decisions of one meeting in the order of its agenda, or all those of a year by their number.
pub fn decisions(page: &Page<'_>, meeting: Option<MeetingId>, year: Option<u16>) -> Result<Vec<DecisionRow>> {
    match (meeting, year) {
        (Some(meeting), _) => read(page, "WHERE item.meeting = ?1 ORDER BY item.position", [meeting.get()]),
        (None, Some(year)) => read(
            page,
            "WHERE decision.number LIKE ?1 ORDER BY length(decision.number), decision.number",
            [format!("D-{year:04}-%")],
        ),
        (None, None) => read(page, "ORDER BY meeting.on_day DESC, item.position", []),
    }
}

/// A place as the minutes and the letters name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPlace {
    /// Size.
    pub typology: Option<Typology>,
    /// Area, in hundredths of a square metre.
    pub area_dm2: Option<u32>,
    /// Floor.
    pub floor: Option<i32>,
    /// Whether the dwelling has other places.
    pub is_shared: bool,
    /// Street.
    pub street: String,
    /// Commune.
    pub commune: String,
    /// Name of the landlord; empty without one.
    pub landlord: String,
    /// Rent and charges, a month, on the day.
    pub cost: Option<(Cents, Cents)>,
}

/// The places that decisions of a meeting name.
pub fn places_named(page: &Page<'_>, meeting: MeetingId, day: Day) -> Result<HashMap<PlaceId, NamedPlace>> {
    let rows = page.all(
        "SELECT DISTINCT place.id, dwelling.typology, dwelling.area_dm2, dwelling.floor, dwelling.street, commune.name AS commune,
                EXISTS (SELECT 1 FROM place other WHERE other.dwelling = dwelling.id AND other.id <> place.id
                        AND other.returned_on IS NULL) AS is_shared,
                coalesce(landlord.name, '') AS landlord, rent.rent_cents, rent.charges_cents
         FROM decision JOIN agenda_item item ON item.id = decision.agenda_item JOIN place ON place.id = decision.place
         JOIN dwelling ON dwelling.id = place.dwelling JOIN commune ON commune.id = dwelling.commune
         LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
         LEFT JOIN rent ON rent.id = (SELECT id FROM rent dated WHERE dated.dwelling = dwelling.id AND dated.from_on <= ?2
                                      ORDER BY dated.from_on DESC LIMIT 1)
         WHERE item.meeting = ?1",
        (meeting.get(), day),
        |row| {
            let place = NamedPlace {
                typology: row.maybe_code("typology")?,
                area_dm2: row.maybe_number("area_dm2")?,
                floor: row.maybe_number("floor")?,
                is_shared: row.flag("is_shared")?,
                street: row.text("street")?,
                commune: row.text("commune")?,
                landlord: row.text("landlord")?,
                cost: row.maybe_cents("rent_cents")?.zip(row.maybe_cents("charges_cents")?),
            };
            Ok((row.id("id")?, place))
        },
    )?;
    Ok(rows.into_iter().collect())
}

fn read(page: &Page<'_>, rest: &str, params: impl Params) -> Result<Vec<DecisionRow>> {
    let sql = include_str!("decisions.sql").replace("{person}", &names::person_as("person"));
    page.all(&format!("{sql} {rest}"), params, row_of)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<DecisionRow> {
    let mut person = names::person(row, "person")?;
    if let (Some(person), Some(code)) = (&mut person, row.maybe_text("application_code")?) {
        person.code = code;
    }
    Ok(DecisionRow {
        id: row.id("id")?,
        number: number_in(row)?,
        item: row.id("agenda_item")?,
        meeting: row.id("meeting")?,
        reference: row.text("reference")?,
        on_day: row.day("on_day")?,
        person,
        title: row.text("title")?,
        decision: decision(row)?,
        place_label: row.text("place_label")?,
        landlord: row.text("landlord")?,
    })
}

fn number_in(row: &Row<'_>) -> rusqlite::Result<Option<DecisionNumber>> {
    Ok(row.maybe_text("number")?.and_then(|number| number.parse().ok()))
}
