//! Reading places: one query for them, one for each thing that happens to them.

use crate::names::{person_as, who};
use crate::row::Columns;
use crate::{Page, Result};
use council::PlaceId;
use council::places::{Occupation, PlaceHold, PlaceRecord, ProposalRow, Vacancy};
use rusqlite::Row;
use std::collections::HashMap;

const PLACES: &str = "SELECT place.*, place_kind.scheme, place_kind.label AS kind_label
    FROM place JOIN place_kind ON place_kind.id = place.kind";

/// Every place, in the order of the dwellings and of their opening.
pub fn places(page: &Page<'_>) -> Result<Vec<PlaceRecord>> {
    read(page, None)
}

/// One place.
pub fn place(page: &Page<'_>, id: PlaceId) -> Result<Option<PlaceRecord>> {
    Ok(read(page, Some(id))?.pop())
}

/// Every place or one, with what happened to them.
fn read(page: &Page<'_>, one: Option<PlaceId>) -> Result<Vec<PlaceRecord>> {
    let one = [one.map(PlaceId::get)];
    let of = |column: &str| format!("(?1 IS NULL OR {column} = ?1)");
    let mut holds = by_place(page.all(
        &format!("SELECT * FROM place_hold WHERE {} ORDER BY from_on DESC, id DESC", of("place")),
        one,
        hold,
    )?);
    let mut stays = by_place(page.all(
        &format!(
            "SELECT tenancy.*, {} FROM tenancy JOIN person ON person.id = tenancy.person
             WHERE {} ORDER BY entered_on DESC, tenancy.id DESC",
            person_as("person"),
            of("tenancy.place"),
        ),
        one,
        stay,
    )?);
    let mut proposals = by_place(page.all(
        &format!(
            "SELECT proposal.*, {}, coalesce(decision.effective_on, urgent.decided_on) AS decided_on,
                    (SELECT min(entered_on) FROM tenancy WHERE tenancy.proposal = proposal.id) AS entered_on,
                    (SELECT min(entered_on) FROM tenancy WHERE tenancy.person = asked.person AND tenancy.place <> proposal.place
                     AND tenancy.entered_on >= coalesce(decision.effective_on, urgent.decided_on, proposal.sent_on)) AS housed_on
             FROM proposal JOIN application asked ON asked.id = proposal.application
             JOIN person ON person.id = asked.person
             LEFT JOIN decision ON decision.id = proposal.decision
             LEFT JOIN urgent_decision urgent ON urgent.id = proposal.urgent_decision
             WHERE {} ORDER BY proposal.id DESC",
            person_as("person"),
            of("proposal.place"),
        ),
        one,
        proposal,
    )?);
    let mut vacancies = by_place(page.all(
        &format!("SELECT * FROM vacancy WHERE {} ORDER BY free_on DESC, id DESC", of("place")),
        one,
        vacancy,
    )?);
    page.all(
        &format!("{PLACES} WHERE {} ORDER BY place.dwelling, place.opened_on, place.id", of("place.id")),
        one,
        |row| {
            let id = row.id("id")?;
            Ok(PlaceRecord {
                id,
                dwelling: row.id("dwelling")?,
                label: row.text("label")?,
                kind: row.id("kind")?,
                scheme: row.code("scheme")?,
                kind_label: row.text("kind_label")?,
                opened_on: row.day("opened_on")?,
                returned_on: row.maybe_day("returned_on")?,
                holds: holds.remove(&id).unwrap_or_default(),
                stays: stays.remove(&id).unwrap_or_default(),
                proposals: proposals.remove(&id).unwrap_or_default(),
                vacancies: vacancies.remove(&id).unwrap_or_default(),
            })
        },
    )
}

type Of<T> = (PlaceId, T);

fn by_place<T>(rows: Vec<Of<T>>) -> HashMap<PlaceId, Vec<T>> {
    let mut held: HashMap<_, Vec<_>> = HashMap::new();
    for (place, row) in rows {
        held.entry(place).or_default().push(row);
    }
    held
}

fn hold(row: &Row<'_>) -> rusqlite::Result<Of<PlaceHold>> {
    let hold = PlaceHold { id: row.id("id")?, kind: row.code("kind")?, period: row.period()?, note: row.text("note")? };
    Ok((row.id("place")?, hold))
}

fn stay(row: &Row<'_>) -> rusqlite::Result<Of<Occupation>> {
    let stay = Occupation {
        tenancy: row.id("id")?,
        person: who(row, "person")?,
        entered_on: row.day("entered_on")?,
        notice_on: row.maybe_day("notice_on")?,
        left_on: row.maybe_day("left_on")?,
    };
    Ok((row.id("place")?, stay))
}

fn proposal(row: &Row<'_>) -> rusqlite::Result<Of<ProposalRow>> {
    let answered_on = row.maybe_day("answered_on")?;
    let proposal = ProposalRow {
        id: row.id("id")?,
        person: who(row, "person")?,
        rank: row.number("rank")?,
        decided_on: row.maybe_day("decided_on")?,
        sent_on: row.maybe_day("sent_on")?,
        answer_due_on: row.maybe_day("answer_due_on")?,
        answer: answered_on.zip(row.maybe_code("answer")?),
        housed_elsewhere_on: row.maybe_day("housed_on")?,
        caleol: super::proposals::caleol(row)?,
        entered_on: row.maybe_day("entered_on")?,
    };
    Ok((row.id("place")?, proposal))
}

fn vacancy(row: &Row<'_>) -> rusqlite::Result<Of<Vacancy>> {
    let vacancy = Vacancy {
        id: row.id("id")?,
        free_on: row.day("free_on")?,
        declared_on: row.day("declared_on")?,
        withdrawn_on: row.maybe_day("withdrawn_on")?,
        filled_on: None,
        days: 0,
    };
    Ok((row.id("place")?, vacancy))
}
