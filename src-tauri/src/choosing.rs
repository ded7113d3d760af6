//! Choosing what is on this computer: the paths come from the system's own chooser, never from the page.

use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// Asks for a folder; none when the chooser was closed.
pub(crate) fn folder(app: &AppHandle) -> Option<PathBuf> {
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// Asks for a backup; none when the chooser was closed.
pub(crate) fn backup(app: &AppHandle) -> Option<PathBuf> {
    app.dialog().file().add_filter("Palier", &["palier"]).blocking_pick_file()?.into_path().ok()
}
