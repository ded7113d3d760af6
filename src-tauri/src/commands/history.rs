//! What was done, taken back and done again.

use crate::{desk::Opened, failure::Answer};
use council::journal::Undone;

/// Undoes one's latest act.
#[tauri::command(async)]
pub(crate) fn undo(mut desk: Opened<'_>) -> Answer<Undone> {
    desk.act(|office, actor| office.undo(actor))
}

/// Does again what one undid last.
#[tauri::command(async)]
pub(crate) fn redo(mut desk: Opened<'_>) -> Answer<Undone> {
    desk.act(|office, actor| office.redo(actor))
}
