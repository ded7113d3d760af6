//! The files that are kept with records.

use crate::{
    choosing,
    desk::{Opened, Unlocked},
    failure::{Answer, Failure},
    printing,
    saving::save_under,
};
use council::DocumentId;
use council::attachments::{Attachable, AttachmentRow};
use tauri::AppHandle;

/// The files kept with a record.
#[tauri::command(async)]
pub(crate) fn attachments(desk: Opened<'_>, kind: Attachable, id: i64) -> Answer<Vec<AttachmentRow>> {
    desk.read(|office, _| office.attachments(kind, id))
}

/// Asks for a file and keeps it with a record; false when the chooser was closed.
#[tauri::command(async)]
pub(crate) fn attach_file(_open: Unlocked, app: AppHandle, kind: Attachable, id: i64) -> Answer<bool> {
    // The vault is free while the chooser is open, and may be closed meanwhile.
    let Some(file) = choosing::attachment(&app)? else { return Ok(false) };
    Opened::of(&app)?.act(|office, actor| office.attach(actor, kind, id, file)).map(|_| true)
}

/// Opens a file in the system's viewer.
#[tauri::command(async)]
pub(crate) fn open_attachment(desk: Opened<'_>, app: AppHandle, id: DocumentId) -> Answer<()> {
    let file = desk.read(|office, _| office.attachment(id))?;
    drop(desk);
    let file = Some(file).filter(|file| file.opens).ok_or(Failure::Unreadable)?;
    printing::open(&app, &file.code, &file.bytes)
}

/// Saves a file where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_attachment(desk: Opened<'_>, app: AppHandle, id: DocumentId) -> Answer<bool> {
    let file = desk.read(|office, _| office.attachment(id))?;
    drop(desk);
    save_under(&app, &file.name, &file.code, &file.bytes)
}

/// Takes a file away.
#[tauri::command(async)]
pub(crate) fn detach_file(mut desk: Opened<'_>, id: DocumentId) -> Answer<()> {
    desk.act(|office, actor| office.detach(actor, id))
}
