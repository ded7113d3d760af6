//! Individual situations and what was agreed about them.

use crate::row::Columns;
use crate::{Page, Result, Step, names, people};
use council::situations::{
    Naming, NewSituation, NewSituationEntry, SituationChange, SituationEntry, SituationReference, SituationRow,
};
use council::{ApplicationId, Day, Identity, PersonId, SituationEntryId, SituationId};
use rusqlite::Row;
use rusqlite::types::ToSql;

/// Every situation as it may be read on a day: the open ones first, the most pressing first, then the last closed.
///
/// # Errors
/// When the register cannot be read.
pub fn situations(page: &Page<'_>, day: Day) -> Result<Vec<SituationRow>> {
    let order = "ORDER BY situation.closed_on IS NOT NULL, situation.closed_on DESC, situation.due_on IS NULL,
        situation.due_on, situation.received_on, situation.id";
    let found = page.all(&format!("{} {order}", sql()), [], situation)?;
    found.into_iter().map(|row| seen(page, row, day)).collect()
}

/// One situation as it may be read on a day.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page<'_>, id: SituationId, day: Day) -> Result<Option<SituationRow>> {
    let found = page.maybe(&format!("{} WHERE situation.id = ?1", sql()), [id.get()], situation)?;
    found.map(|row| seen(page, row, day)).transpose()
}

/// The situations that were told of a person, the oldest first.
///
/// # Errors
/// When the register cannot be read.
pub fn told_of(page: &Page<'_>, person: PersonId) -> Result<Vec<SituationId>> {
    page.all("SELECT id FROM situation WHERE person = ?1 ORDER BY id", [person.get()], |row| row.id("id"))
}

/// What was said and agreed about a situation, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn entries_of(page: &Page<'_>, id: SituationId) -> Result<Vec<SituationEntry>> {
    page.all("SELECT * FROM situation_entry WHERE situation = ?1 ORDER BY on_day DESC, id DESC", [id.get()], |row| {
        Ok(SituationEntry { id: row.id("id")?, on_day: row.day("on_day")?, text: row.text("text")? })
    })
}

/// The last reference given in a year.
///
/// # Errors
/// When the register cannot be read.
pub fn last_reference(page: &Page<'_>, year: i32) -> Result<Option<SituationReference>> {
    let last = page.maybe(
        "SELECT reference FROM situation WHERE substr(reference, 3, 4) = printf('%04d', ?1)
         ORDER BY length(reference) DESC, reference DESC LIMIT 1",
        [year],
        |row| row.text("reference"),
    )?;
    Ok(last.and_then(|reference| reference.parse().ok()))
}

fn sql() -> String {
    format!(
        "SELECT situation.*, {}, coalesce(town.name, '') AS commune_name, {} FROM situation {}
         LEFT JOIN commune town ON town.id = situation.commune LEFT JOIN person ON person.id = situation.person",
        names::ROLE,
        names::person_as("person"),
        names::joining_role("situation.raised_by"),
    )
}

fn situation(row: &Row<'_>) -> rusqlite::Result<SituationRow> {
    Ok(SituationRow {
        id: row.id("id")?,
        reference: row.text("reference")?.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        received_on: row.day("received_on")?,
        raised_by: row.maybe_id("raised_by")?,
        raiser: row.text("role_words")?,
        commune: row.maybe_id("commune")?,
        commune_name: row.text("commune_name")?,
        subject: row.text("subject")?,
        naming: Naming::Anonymous,
        person: names::person(row, "person")?,
        application: row.maybe_id("application")?,
        due_on: row.maybe_day("due_on")?,
        closed_on: row.maybe_day("closed_on")?,
        outcome: row.text("outcome")?,
    })
}

/// The situation without the name that no consent lets be known.
fn seen(page: &Page<'_>, row: SituationRow, day: Day) -> Result<SituationRow> {
    let consent = match &row.person {
        Some(person) => people::consent_of(page, person.id)?.map(|(_, consent)| consent),
        None => None,
    };
    Ok(row.seen_under(consent.as_ref(), day))
}

/// Adds a situation, under a reference.
///
/// # Errors
/// [`crate::Error::NotFound`] for somebody who is not in the directory.
pub fn add(step: &Step<'_>, reference: SituationReference, new: &NewSituation) -> Result<SituationId> {
    step.insert(
        "INSERT INTO situation (reference, received_on, raised_by, commune, subject, due_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            reference.to_string(),
            new.received_on,
            new.raised_by.map(Identity::get),
            new.commune.map(Identity::get),
            &new.subject,
            new.due_on,
        ),
    )
}

/// Changes one field of a situation.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn change(step: &Step<'_>, id: SituationId, change: &SituationChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        SituationChange::RaisedBy(role) => ("raised_by", &role.map(Identity::get)),
        SituationChange::Commune(commune) => ("commune", &commune.map(Identity::get)),
        SituationChange::Subject(subject) => ("subject", subject),
        SituationChange::DueOn(day) => ("due_on", day),
        SituationChange::ClosedOn(day) => ("closed_on", day),
        SituationChange::Outcome(outcome) => ("outcome", outcome),
    };
    step.set("situation", id, column, value)
}

/// Says whom a situation is about, or no longer.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn name(step: &Step<'_>, id: SituationId, person: Option<PersonId>) -> Result<()> {
    step.set("situation", id, "person", &person.map(Identity::get))?;
    step.set("situation", id, "application", &None::<i64>)
}

/// Says which file a situation led to.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn lead_to(step: &Step<'_>, id: SituationId, application: ApplicationId) -> Result<()> {
    step.set("situation", id, "application", &application.get())
}

/// Writes what was said and agreed, and when the situation is looked at next.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn write(step: &Step<'_>, id: SituationId, entry: &NewSituationEntry) -> Result<SituationEntryId> {
    change(step, id, &SituationChange::DueOn(entry.due_on))?;
    step.insert(
        "INSERT INTO situation_entry (situation, on_day, text) VALUES (?1, ?2, ?3)",
        (id.get(), entry.on_day, &entry.text),
    )
}
