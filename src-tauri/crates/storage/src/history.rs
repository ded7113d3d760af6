//! The history of one record: who changed it, when, by which act, from what to what.

use crate::row::Columns;
use crate::{Page, Result};
use council::{Act, Instant, UserId};
use rusqlite::Row;
use serde::Serialize;
use serde_json::{Map, Value};

/// The columns of a row at a moment.
pub type Image = Map<String, Value>;

/// One change of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The line of the journal.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub user: UserId,
    /// By which act.
    pub act: Act,
    /// The row before; none when it was added.
    pub before: Option<Image>,
    /// The row after; none when it was removed.
    pub after: Option<Image>,
}

/// Every change of one row, the latest first; none when its images were purged.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, table: &str, id: i64) -> Result<Vec<Change>> {
    page.all(
        "SELECT act.seq, act.at, act.user, act.kind, change.before, change.after
         FROM change JOIN act ON act.seq = change.act
         WHERE change.tbl = ?1 AND change.row_id = ?2 ORDER BY change.id DESC",
        (table, id),
        |row| {
            Ok(Change {
                seq: row.value("seq")?,
                at: row.instant("at")?,
                user: row.id("user")?,
                act: row.code("kind")?,
                before: image(row, "before")?,
                after: image(row, "after")?,
            })
        },
    )
}

fn image(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Image>> {
    let text = row.maybe_text(column)?;
    text.map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}
