//! What the first screen shows and no subject's own list gives: one query each.

mod silence;

pub use silence::{landlords, mandates_ending, permits_ending, protections_ending, supported};

use crate::row::Columns;
use crate::{Page, Result};
use council::agreements::Term;
use council::dashboard::{Matter, WorkshopSoon, YearSoFar};
use council::{AgreementId, Day};
use rusqlite::{Row, named_params};

/// The steps of preparation not done yet, of meetings to come, with the day each is due.
///
/// # Errors
/// When the register cannot be read.
pub fn steps(page: &Page<'_>) -> Result<Vec<(Matter, Day)>> {
    page.all(
        "SELECT step.*, meeting.reference FROM meeting_step step JOIN meeting ON meeting.id = step.meeting
         WHERE step.done_on IS NULL AND meeting.opened_at IS NULL AND meeting.cancelled_on IS NULL",
        [],
        |row| {
            let matter = Matter::Preparation {
                step: row.id("id")?,
                kind: row.code("kind")?,
                meeting: row.id("meeting")?,
                reference: row.text("reference")?,
            };
            Ok((matter, row.day("due_on")?))
        },
    )
}

/// The official queries that have no answer yet, with the day it is due.
///
/// # Errors
/// When the register cannot be read.
pub fn queries(page: &Page<'_>) -> Result<Vec<(Matter, Day)>> {
    page.all("SELECT * FROM official_query WHERE answered_on IS NULL AND answer_due_on IS NOT NULL", [], |row| {
        let matter = Matter::OfficialQuery { query: row.id("id")?, subject: row.text("subject")? };
        Ok((matter, row.day("answer_due_on")?))
    })
}

/// The open situations, with the day each is looked at next.
///
/// # Errors
/// When the register cannot be read.
pub fn situations(page: &Page<'_>) -> Result<Vec<(Matter, Day)>> {
    page.all("SELECT * FROM situation WHERE closed_on IS NULL AND due_on IS NOT NULL", [], |row| {
        let reference = row.text("reference")?.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
        Ok((Matter::Situation { situation: row.id("id")?, reference }, row.day("due_on")?))
    })
}

/// The workshops that are over, whose attendance is not written down, with their day.
///
/// # Errors
/// When the register cannot be read.
pub fn unattended(page: &Page<'_>, today: Day) -> Result<Vec<(Matter, Day)>> {
    page.all(
        "SELECT * FROM workshop WHERE state IN ('planned', 'confirmed') AND on_day < ?1
           AND NOT EXISTS (SELECT 1 FROM attendance WHERE attendance.workshop = workshop.id)",
        [today],
        |row| {
            let matter = Matter::Attendance { workshop: row.id("id")?, title: row.text("title")? };
            Ok((matter, row.day("on_day")?))
        },
    )
}

/// Every agreement with an end: its object and its term.
///
/// # Errors
/// When the register cannot be read.
pub fn agreements(page: &Page<'_>) -> Result<Vec<(AgreementId, String, Term)>> {
    page.all("SELECT * FROM agreement WHERE ends_on IS NOT NULL", [], |row| {
        Ok((row.id("id")?, row.text("object")?, crate::agreements::term(row)?))
    })
}

/// The next workshops, a few of them.
///
/// # Errors
/// When the register cannot be read.
pub fn workshops(page: &Page<'_>, today: Day) -> Result<Vec<WorkshopSoon>> {
    page.all(
        "SELECT workshop.*, coalesce(venue.name, '') AS venue_name, coalesce(commune.name, '') AS commune_name
         FROM workshop LEFT JOIN venue ON venue.id = workshop.venue LEFT JOIN commune ON commune.id = venue.commune
         WHERE workshop.on_day >= ?1 AND workshop.state IN ('planned', 'confirmed')
         ORDER BY workshop.on_day, workshop.start_minute LIMIT 4",
        [today],
        workshop,
    )
}

fn workshop(row: &Row<'_>) -> rusqlite::Result<WorkshopSoon> {
    Ok(WorkshopSoon {
        id: row.id("id")?,
        title: row.text("title")?,
        on_day: row.day("on_day")?,
        start_minute: row.minute("start_minute")?,
        venue: row.text("venue_name")?,
        commune: row.text("commune_name")?,
        state: row.code("state")?,
    })
}

/// What was done from the first day of a year to a day, that day too.
///
/// # Errors
/// When the register cannot be read.
pub fn year(page: &Page<'_>, year: u16, first: Day, today: Day) -> Result<YearSoFar> {
    page.one(include_str!("year.sql"), named_params! { ":first": first, ":today": today }, |row| {
        Ok(YearSoFar {
            year,
            sittings: row.number("sittings")?,
            heard: row.number("heard")?,
            admitted: row.number("admitted")?,
            received: row.number("received")?,
            entered: row.number("entered")?,
            left: row.number("left_count")?,
            workshops: row.number("workshops")?,
            attended: row.number("attended")?,
        })
    })
}
