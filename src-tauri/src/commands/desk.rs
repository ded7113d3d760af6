//! The desk before a vault is opened.

use crate::{
    clipboard::Copied,
    desk::{Desk, DeskState, Display},
    failure::Answer,
};
use tauri::{State, WebviewWindow};

/// What lies on the desk.
#[tauri::command(async)]
pub(crate) fn desk(desk: State<'_, Desk>) -> Answer<DeskState> {
    desk.state()
}

/// How this computer shows things.
#[tauri::command(async)]
pub(crate) fn display(desk: State<'_, Desk>) -> Display {
    desk.display()
}

/// Keeps how this computer shows things.
#[tauri::command(async)]
pub(crate) fn change_display(desk: State<'_, Desk>, display: Display) -> Answer<()> {
    desk.change_display(display)
}

/// Shows the window: its first screen is painted.
#[tauri::command]
pub(crate) fn first_screen_ready(window: WebviewWindow) -> Answer<()> {
    Ok(window.show()?)
}

/// Has a text that was copied from the window leave the clipboard once its time is over.
#[tauri::command(async)]
pub(crate) fn forget_copied(desk: State<'_, Desk>, text: String, copied: Copied) {
    desk.forget_in_time(&text, copied);
}
