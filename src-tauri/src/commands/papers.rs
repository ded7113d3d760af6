//! The papers: made ready, shown page by page, opened and kept.

use crate::{
    desk::{Desk, Opened, Unlocked},
    failure::{Answer, Failure},
    printing::{self, PaperBeat},
    saving::{save_as, save_in_folder},
};
use council::library::{LetterStanding, Message, PaperRequest, PaperSet, PosterDesign};
use council::{MeetingId, WorkshopId};
use tauri::{
    AppHandle, State,
    ipc::{Channel, Response},
};

/// The papers of a request, made ready to be shown.
#[tauri::command(async)]
pub(crate) fn papers(
    desk: Opened<'_>,
    shelf: State<'_, Desk>,
    request: PaperRequest,
    progress: Channel<PaperBeat>,
) -> Answer<PaperSet> {
    let drawn = desk.read(|office, today| office.papers(request, today))?;
    // The vault is free while they are made ready. A page that was closed hears nothing more.
    drop(desk);
    shelf.hold(drawn, |beat| drop(progress.send(beat)))
}

/// Gives up the papers that are being made ready.
#[tauri::command(async)]
pub(crate) fn stop_papers(shelf: State<'_, Desk>) {
    shelf.stop_papers();
}

/// Where the letter of each decision of a meeting stands.
#[tauri::command(async)]
pub(crate) fn letter_standings(desk: Opened<'_>, meeting: MeetingId) -> Answer<Vec<LetterStanding>> {
    desk.read(|office, today| office.letter_standings(meeting, today))
}

/// The message that goes with the convocations of a meeting.
#[tauri::command(async)]
pub(crate) fn convocation_message(desk: Opened<'_>, meeting: MeetingId) -> Answer<Message> {
    desk.read(|office, today| office.convocation_message(meeting, today))
}

/// The picture of a page (from 0) of a paper that was made ready, so many pixels wide.
#[tauri::command(async)]
pub(crate) fn page_image(shelf: State<'_, Desk>, paper: usize, page: usize, width: u16) -> Answer<Response> {
    shelf.paper(paper)?.image(page, width).map(Response::new).map_err(Failure::from)
}

/// The picture of the poster of a workshop in one design, so many pixels wide: beside what is ready to be printed.
#[tauri::command(async)]
pub(crate) fn poster_image(
    desk: Opened<'_>,
    workshop: WorkshopId,
    design: PosterDesign,
    width: u16,
) -> Answer<Response> {
    let poster = desk.read(|office, today| office.poster(workshop, design, today))?;
    // The vault is free while it is drawn.
    drop(desk);
    poster.ready()?.image(0, width).map(Response::new).map_err(Failure::from)
}

/// Opens a paper in the system's viewer, which prints.
#[tauri::command(async)]
pub(crate) fn open_paper(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>, paper: usize) -> Answer<()> {
    let paper = shelf.paper(paper)?;
    printing::open(&app, &paper.card.file_name, &paper.pdf)
}

/// Opens every paper that was made ready as one file.
#[tauri::command(async)]
pub(crate) fn open_bound_papers(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>) -> Answer<()> {
    let (all, first) = (shelf.all_papers(), shelf.paper(0)?);
    printing::open(&app, &first.card.file_name, &secretariat::bound(&all)?)
}

/// Saves every paper that was made ready in a folder the user says.
#[tauri::command(async)]
pub(crate) fn save_all_papers(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>) -> Answer<bool> {
    let all = shelf.all_papers();
    let files: Vec<_> = all.iter().map(|paper| (paper.card.file_name.clone(), paper.pdf.clone())).collect();
    save_in_folder(&app, &files)
}

/// Saves a paper where the user says.
#[tauri::command(async)]
pub(crate) fn save_paper(_open: Unlocked, app: AppHandle, shelf: State<'_, Desk>, paper: usize) -> Answer<bool> {
    let paper = shelf.paper(paper)?;
    save_as(&app, &paper.card.file_name, &paper.pdf)
}
