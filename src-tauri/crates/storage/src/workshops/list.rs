//! The workshops as lists show them.

use crate::row::Columns;
use crate::{Page, Result};
use council::workshops::{Hours, Season, WorkshopRow, WorkshopsQuery};
use council::{Day, WorkshopId, text};
use rusqlite::{Row, named_params};

pub(super) const ROWS: &str = include_str!("rows.sql");

/// The workshops a query asks for: ideas without a date first, then the latest first.
pub fn list(page: &Page<'_>, query: &WorkshopsQuery) -> Result<Vec<WorkshopRow>> {
    let period = query.season.and_then(Season::period);
    let states: Vec<_> = query.states.iter().map(|state| state.code()).collect();
    let rows = page.all(
        &format!(
            "{ROWS} WHERE (:from IS NULL OR on_day >= :from AND on_day < :until)
               AND (:theme IS NULL OR theme = :theme)
               AND (:states = '[]' OR state IN (SELECT value FROM json_each(:states)))
             ORDER BY on_day IS NOT NULL, on_day DESC, start_minute DESC, workshop.id DESC"
        ),
        named_params! {
            ":from": period.map(|period| period.from),
            ":until": period.and_then(|period| period.until),
            ":theme": query.theme.map(council::ThemeId::get),
            ":states": serde_json::json!(states).to_string(),
        },
        |row| Ok((row_of(row)?, row.text("search_text")?)),
    )?;
    let asked = |(row, words): &(WorkshopRow, String)| {
        text::finds(&format!("{words} {} {}", row.venue_name, row.commune_name), &query.words)
    };
    Ok(rows.into_iter().filter(asked).map(|(row, _)| row).collect())
}

/// The ideas that have no date yet, the latest first.
pub fn ideas(page: &Page<'_>) -> Result<Vec<WorkshopRow>> {
    page.all(&format!("{ROWS} WHERE on_day IS NULL AND state = 'idea' ORDER BY workshop.id DESC"), [], row_of)
}

/// One workshop, as lists show it.
pub fn row(page: &Page<'_>, id: WorkshopId) -> Result<Option<WorkshopRow>> {
    page.maybe(&format!("{ROWS} WHERE workshop.id = ?1"), [id.get()], row_of)
}

/// The day and the title of every workshop that has a day: what tells it from one of a file.
pub fn dated_titles(page: &Page<'_>) -> Result<Vec<(Day, String)>> {
    page.all("SELECT on_day, title FROM workshop WHERE on_day IS NOT NULL", [], |row| {
        Ok((row.day("on_day")?, row.text("title")?))
    })
}

/// The events of other agendas that workshops were taken from.
pub fn taken_events(page: &Page<'_>) -> Result<Vec<String>> {
    page.all("SELECT taken_from FROM workshop WHERE taken_from IS NOT NULL", [], |row| row.text("taken_from"))
}

/// How many workshops the register holds.
pub fn total(page: &Page<'_>) -> Result<u32> {
    page.one("SELECT count(*) AS total FROM workshop", [], |row| row.number("total"))
}

pub(super) fn row_of(row: &Row<'_>) -> rusqlite::Result<WorkshopRow> {
    Ok(WorkshopRow {
        id: row.id("id")?,
        number: row.number("number")?,
        title: row.text("title")?,
        hook: row.text("hook")?,
        theme: row.id("theme")?,
        hours: row.maybe_day("on_day")?.map(|on_day| hours(row, on_day)).transpose()?,
        venue: row.maybe_id("venue")?,
        venue_name: row.text("venue_name")?,
        commune_name: row.text("commune_name")?,
        state: row.code("state")?,
        capacity: row.maybe_number("capacity")?,
        registered: row.number("registered")?,
        attended: row.number("attended")?,
        ics_sequence: row.number("ics_sequence")?,
        debrief: row.text("debrief")?,
    })
}

fn hours(row: &Row<'_>, on_day: Day) -> rusqlite::Result<Hours> {
    Ok(Hours { on_day, start: row.minute("start_minute")?, minutes: row.number("minutes")? })
}
