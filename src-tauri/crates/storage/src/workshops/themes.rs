//! The themes.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::ThemeId;
use council::workshops::{NewTheme, ThemeChange, ThemeRow};
use rusqlite::Row;

const THEMES: &str = "SELECT theme.*, (SELECT count(*) FROM workshop WHERE workshop.theme = theme.id) AS workshops,
        (SELECT max(on_day) FROM workshop WHERE workshop.theme = theme.id AND state IN ('held', 'evaluated')) AS last_on
    FROM theme";

/// Every theme, in the order they came.
pub fn themes(page: &Page<'_>) -> Result<Vec<ThemeRow>> {
    page.all(&format!("{THEMES} ORDER BY id"), [], row_of)
}

/// One theme.
pub fn theme(page: &Page<'_>, id: ThemeId) -> Result<Option<ThemeRow>> {
    page.maybe(&format!("{THEMES} WHERE id = ?1"), [id.get()], row_of)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<ThemeRow> {
    Ok(ThemeRow {
        id: row.id("id")?,
        seed: row.maybe_code("seed")?,
        label: row.text("label")?,
        sensitive: row.flag("sensitive")?,
        heard: row.text("heard")?,
        workshops: row.number("workshops")?,
        last_on: row.maybe_day("last_on")?,
    })
}

/// Adds a theme of the council's own.
pub fn add_theme(step: &Step<'_>, theme: &NewTheme) -> Result<ThemeId> {
    step.insert("INSERT INTO theme (label, sensitive) VALUES (?1, ?2)", (&theme.label, theme.sensitive))
}

/// Changes one field of a theme.
pub fn change_theme(step: &Step<'_>, id: ThemeId, change: &ThemeChange) -> Result<()> {
    match change {
        ThemeChange::Label(label) => step.set("theme", id, "label", label),
        ThemeChange::Heard(heard) => step.set("theme", id, "heard", heard),
        ThemeChange::Sensitive(sensitive) => step.set("theme", id, "sensitive", sensitive),
    }
}
