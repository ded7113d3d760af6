//! The sentences of the papers that the council words itself, and its logo.

use crate::{
    choosing,
    desk::{Opened, Unlocked},
    failure::Answer,
};
use council::Day;
use council::house_texts::{HouseText, HouseTextRow, TextPreview};
use tauri::AppHandle;

/// Every text of the house as it reads today.
#[tauri::command(async)]
pub(crate) fn house_texts(desk: Opened<'_>) -> Answer<Vec<HouseTextRow>> {
    desk.read(|office, today| office.house_texts(today))
}

/// How words would read in a paper in place of a text, or what is wrong with them.
#[tauri::command(async)]
pub(crate) fn preview_house_text(text: HouseText, words: String) -> TextPreview {
    secretariat::text_preview(text, &words)
}

/// Words a text otherwise from a day on.
#[tauri::command(async)]
pub(crate) fn set_house_text(mut desk: Opened<'_>, text: HouseText, words: String, from: Day) -> Answer<()> {
    desk.act(|office, actor| office.set_house_text(actor, text, &words, from))
}

/// Asks for a picture and puts it at the head of the papers; false when the chooser was closed.
#[tauri::command(async)]
pub(crate) fn choose_logo(_open: Unlocked, app: AppHandle, from: Day) -> Answer<bool> {
    // The vault is free while the chooser is open, and may be closed meanwhile.
    let Some(bytes) = choosing::picture(&app)? else { return Ok(false) };
    Opened::of(&app)?.act(|office, actor| office.set_logo(actor, &bytes, from)).map(|()| true)
}
