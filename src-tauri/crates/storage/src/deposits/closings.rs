//! The years the treasurer closed, and those that were opened again.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::Day;
use council::deposits::YearClosing;
use rusqlite::named_params;

/// Every closing, in the order they were made.
pub fn closings(page: &Page<'_>) -> Result<Vec<YearClosing>> {
    page.all(
        "SELECT year_closing.*, year_reopening.on_day AS reopened_on, year_reopening.reason
         FROM year_closing LEFT JOIN year_reopening ON year_reopening.closing = year_closing.id ORDER BY year_closing.id",
        [],
        |row| {
            let reopened_on = row.maybe_day("reopened_on")?;
            let reason = row.maybe_text("reason")?.unwrap_or_default();
            Ok(YearClosing {
                year: row.value("year")?,
                closed_on: row.day("on_day")?,
                sealed: row.text("sealed")?,
                previous: row.maybe_digest("previous_head")?,
                head: row.digest("head")?,
                reopened: reopened_on.map(|on| (on, reason)),
            })
        },
    )
}

/// Closes a year for good, behind the closing before.
pub fn close_year(step: &Step<'_>, closing: &YearClosing) -> Result<()> {
    step.run(
        "INSERT INTO year_closing (year, on_day, sealed, previous_head, head) VALUES (:year, :on, :sealed, :previous, :head)",
        named_params! {
            ":year": closing.year,
            ":on": closing.closed_on,
            ":sealed": closing.sealed,
            ":previous": closing.previous.map(|head| head.to_string()),
            ":head": closing.head.to_string(),
        },
    )
    .map(drop)
}

/// Opens the year that was closed last again.
pub fn reopen_year(step: &Step<'_>, year: i32, on: Day, reason: &str) -> Result<()> {
    step.run(
        "INSERT INTO year_reopening (closing, on_day, reason)
         SELECT max(id), ?2, ?3 FROM year_closing WHERE year = ?1",
        (year, on, reason),
    )
    .map(drop)
}
