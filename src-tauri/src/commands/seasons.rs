//! Seasons of workshops: their report, their table, their agenda.

use crate::{desk::Opened, failure::Answer, saving::save_as};
use council::TableForm;
use council::workshops::{PastSeason, Season, SeasonReview, WorkshopsQuery};
use tauri::AppHandle;

/// The report of a season.
#[tauri::command(async)]
pub(crate) fn season(desk: Opened<'_>, season: Season) -> Answer<SeasonReview> {
    desk.read(|office, _| office.season(season))
}

/// Saves the table of a season where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_season_table(desk: Opened<'_>, app: AppHandle, season: Season, form: TableForm) -> Answer<bool> {
    let file = desk.read(|office, today| office.season_table(season, form, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// Saves the table of the workshops a query asks for, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_workshops_table(
    desk: Opened<'_>,
    app: AppHandle,
    query: WorkshopsQuery,
    form: TableForm,
) -> Answer<bool> {
    let file = desk.read(|office, today| office.workshops_table(&query, form, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// Saves the workshops of a season, or all of them, for an agenda.
#[tauri::command(async)]
pub(crate) fn save_season_agenda(desk: Opened<'_>, app: AppHandle, season: Option<Season>) -> Answer<bool> {
    let file = desk.read(|office, today| office.season_agenda(season, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// Notes the figures of a season of before.
#[tauri::command(async)]
pub(crate) fn set_past_season(mut desk: Opened<'_>, past: PastSeason) -> Answer<()> {
    desk.act(|office, actor| office.set_past_season(actor, past))
}
