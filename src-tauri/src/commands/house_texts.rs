//! The sentences of the papers that the council words itself, and its logo.

use crate::{
    choosing,
    desk::Opened,
    failure::{Answer, Failure},
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
pub(crate) fn choose_logo(app: AppHandle, mut desk: Opened<'_>, from: Day) -> Answer<bool> {
    let Some(path) = choosing::picture(&app) else { return Ok(false) };
    let bytes = std::fs::read(path).map_err(|_| Failure::Unreadable)?;
    desk.act(|office, actor| office.set_logo(actor, &bytes, from)).map(|()| true)
}
