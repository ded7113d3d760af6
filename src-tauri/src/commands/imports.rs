//! Files that come in: chosen, matched, previewed, accepted.

use crate::{
    desk::{Desk, Unlocked},
    failure::Answer,
    importing::{ImportBeat, apart},
};
use council::imports::ImportTarget;
use secretariat::{FoundCommune, ImportPlan, ImportPreview, ImportSheet, Mapping};
use tauri::{AppHandle, Manager, State, ipc::Channel};

/// Asks for a file and reads it; none when the chooser was closed.
#[tauri::command]
pub(crate) async fn choose_import(
    app: AppHandle,
    target: ImportTarget,
    progress: Channel<ImportBeat>,
) -> Answer<Option<ImportSheet>> {
    apart(move || app.state::<Desk>().doorstep().choose(&app, target, &progress)).await
}

/// The communes of the file that words find.
#[tauri::command(async)]
pub(crate) fn find_communes(shelf: State<'_, Desk>, mapping: Mapping, words: String) -> Answer<Vec<FoundCommune>> {
    shelf.doorstep().find_communes(&mapping, &words)
}

/// What importing the file would do; nothing is written.
#[tauri::command]
pub(crate) async fn preview_import(_open: Unlocked, app: AppHandle, plan: ImportPlan) -> Answer<ImportPreview> {
    apart(move || app.state::<Desk>().doorstep().preview(&app, plan)).await
}

/// Imports the file as its preview told.
#[tauri::command]
pub(crate) async fn accept_import(_open: Unlocked, app: AppHandle, progress: Channel<ImportBeat>) -> Answer<()> {
    apart(move || app.state::<Desk>().doorstep().accept(&app, &progress)).await
}

/// Saves the rows that do not go in where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_rejected(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>) -> Answer<bool> {
    shelf.doorstep().save_rejected(&app)
}

/// Gives up the reading or the import under way.
#[tauri::command(async)]
pub(crate) fn stop_import(shelf: State<'_, Desk>) {
    shelf.doorstep().stop();
}

/// Lets the file go.
#[tauri::command(async)]
pub(crate) fn close_import(shelf: State<'_, Desk>) {
    shelf.doorstep().clear();
}
