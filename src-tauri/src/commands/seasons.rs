//! Seasons of workshops: their report, their table, their agenda.

use crate::{desk::Opened, failure::Answer, saving::save_as};
use council::workshops::{PastSeason, Season, SeasonReview};
use tauri::AppHandle;

/// The report of a season.
#[tauri::command(async)]
pub(crate) fn season(desk: Opened<'_>, season: Season) -> Answer<SeasonReview> {
    desk.read(|office, _| office.season(season))
}

/// Saves the table of a season where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_season_table(desk: Opened<'_>, app: AppHandle, season: Season) -> Answer<bool> {
    let file = desk.read(|office, _| office.season_table(season))?;
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
