//! Workshops that come again.

use crate::{Result, Step};
use council::workshops::SeriesRhythm;
use council::{Day, WorkshopId};

/// Notes a series, and gives its number.
pub fn add_series(step: &Step<'_>, rhythm: SeriesRhythm, until: Day) -> Result<i64> {
    step.run("INSERT INTO series (rule, until_on) VALUES (?1, ?2)", (rhythm.code(), until))?;
    Ok(step.connection().last_insert_rowid())
}

/// Puts a workshop in a series.
pub fn join_series(step: &Step<'_>, id: WorkshopId, series: i64) -> Result<()> {
    step.set("workshop", id, "series", &series)
}
