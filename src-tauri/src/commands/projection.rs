//! The window shown to the room.

use crate::{failure::Answer, window};
use tauri::AppHandle;

/// Opens the projected window, or raises it.
#[tauri::command(async)]
pub(crate) fn open_projection(app: AppHandle) -> Answer<()> {
    Ok(window::project(&app)?)
}

/// Closes the projected window, if it is there.
#[tauri::command(async)]
pub(crate) fn close_projection(app: AppHandle) {
    window::stop_projecting(&app);
}
