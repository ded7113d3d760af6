//! Workshops that come again.

use super::list::{ROWS, row_of};
use crate::{Page, Result, Step};
use council::workshops::{SeriesRhythm, WorkshopRow};
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

/// The workshops of the series of one, from that one on, that are still to take place; none without a series.
pub fn series_from(page: &Page<'_>, id: WorkshopId) -> Result<Vec<WorkshopRow>> {
    page.all(
        &format!(
            "{ROWS} JOIN workshop first ON first.id = ?1 AND first.series = workshop.series
             WHERE workshop.on_day >= first.on_day AND workshop.state IN ('planned', 'confirmed')
             ORDER BY workshop.on_day, workshop.start_minute, workshop.id"
        ),
        [id.get()],
        row_of,
    )
}
