//! Finding anything by words.

use crate::{desk::Opened, failure::Answer};
use council::search::Found;

/// What words find.
#[tauri::command(async)]
pub(crate) fn search(desk: Opened<'_>, words: String) -> Answer<Vec<Found>> {
    desk.read(|office, today| office.search(&words, today))
}
