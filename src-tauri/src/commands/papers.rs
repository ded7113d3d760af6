//! The papers: made ready, shown page by page, opened and kept.

use crate::{
    desk::{Desk, Opened, Unlocked},
    failure::{Answer, Failure},
    printing,
    saving::save_as,
};
use council::MeetingId;
use council::library::{LetterStanding, PaperRequest, PaperSet};
use tauri::{AppHandle, State, ipc::Response};

/// The papers of a request, made ready to be shown.
#[tauri::command(async)]
pub(crate) fn papers(desk: Opened<'_>, shelf: State<'_, Desk>, request: PaperRequest) -> Answer<PaperSet> {
    let drawn = desk.read(|office, today| office.papers(request, today))?;
    shelf.hold(drawn)
}

/// Where the letter of each decision of a meeting stands.
#[tauri::command(async)]
pub(crate) fn letter_standings(desk: Opened<'_>, meeting: MeetingId) -> Answer<Vec<LetterStanding>> {
    desk.read(|office, today| office.letter_standings(meeting, today))
}

/// The picture of a page (from 0) of a paper that was made ready, so many pixels wide.
#[tauri::command(async)]
pub(crate) fn page_image(shelf: State<'_, Desk>, paper: usize, page: usize, width: u16) -> Answer<Response> {
    shelf.paper(paper)?.image(page, width).map(Response::new).map_err(Failure::from)
}

/// Opens a paper in the system's viewer, which prints.
#[tauri::command(async)]
pub(crate) fn open_paper(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>, paper: usize) -> Answer<()> {
    let paper = shelf.paper(paper)?;
    printing::open(&app, &paper.card.file_name, &paper.pdf)
}

/// Saves a paper where the user says.
#[tauri::command(async)]
pub(crate) fn save_paper(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>, paper: usize) -> Answer<bool> {
    let paper = shelf.paper(paper)?;
    save_as(&app, &paper.card.file_name, &paper.pdf)
}
