//! Official queries and their answers.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::queries::{NewQuery, QueryChange, QueryRow};
use council::{Identity, OfficialQueryId};
use rusqlite::Row;
use rusqlite::types::ToSql;

fn sql() -> String {
    format!("SELECT query.*, {} FROM official_query query {}", names::ROLE, names::joining_role("query.asked_by"))
}

/// Every query: those without an answer first, the most pressing first, then the last answered.
///
/// # Errors
/// When the register cannot be read.
pub fn queries(page: &Page<'_>) -> Result<Vec<QueryRow>> {
    let order = "ORDER BY query.answered_on IS NOT NULL, query.answered_on DESC, query.answer_due_on IS NULL,
        query.answer_due_on, query.received_on, query.id";
    page.all(&format!("{} {order}", sql()), [], query)
}

/// One query.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page<'_>, id: OfficialQueryId) -> Result<Option<QueryRow>> {
    page.maybe(&format!("{} WHERE query.id = ?1", sql()), [id.get()], query)
}

fn query(row: &Row<'_>) -> rusqlite::Result<QueryRow> {
    Ok(QueryRow {
        id: row.id("id")?,
        asked_by: row.maybe_id("asked_by")?,
        asker: row.text("role_words")?,
        received_on: row.day("received_on")?,
        subject: row.text("subject")?,
        answer_due_on: row.maybe_day("answer_due_on")?,
        answered_on: row.maybe_day("answered_on")?,
    })
}

/// Adds a query.
///
/// # Errors
/// [`crate::Error::NotFound`] for somebody who is not in the directory.
pub fn add(step: &Step<'_>, new: &NewQuery) -> Result<OfficialQueryId> {
    step.insert(
        "INSERT INTO official_query (asked_by, received_on, answer_due_on, subject) VALUES (?1, ?2, ?3, ?4)",
        (new.asked_by.map(Identity::get), new.received_on, new.answer_due_on, &new.subject),
    )
}

/// Changes one field of a query.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn change(step: &Step<'_>, id: OfficialQueryId, change: &QueryChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        QueryChange::AskedBy(role) => ("asked_by", &role.map(Identity::get)),
        QueryChange::Subject(subject) => ("subject", subject),
        QueryChange::AnswerDueOn(day) => ("answer_due_on", day),
        QueryChange::AnsweredOn(day) => ("answered_on", day),
    };
    step.set("official_query", id, column, value)
}
