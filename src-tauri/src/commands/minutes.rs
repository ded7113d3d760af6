//! The minutes, and the register of seals.

use crate::{
    choosing, clock,
    desk::{Opened, Unlocked},
    failure::Answer,
    saving::{save_as, save_in_folder},
};
use council::journal::RecordKind;
use council::minutes::{BlockKey, MinutesSheet, MinutesVersion, NewCorrection, NewSigned, SealRow, SealsCheck};
use council::{CorrectionId, Day, MeetingId};
use tauri::AppHandle;

/// The minutes of a meeting: generated, rewritten, missing.
#[tauri::command(async)]
pub(crate) fn minutes(desk: Opened<'_>, meeting: MeetingId) -> Answer<MinutesSheet> {
    desk.view(RecordKind::Meeting, meeting.get(), |office, _| office.minutes(meeting))
}

/// The minutes of a meeting in one version, as HTML to be read and copied.
#[tauri::command(async)]
pub(crate) fn minutes_reading(desk: Opened<'_>, meeting: MeetingId, version: MinutesVersion) -> Answer<String> {
    desk.view(RecordKind::Meeting, meeting.get(), |office, _| office.minutes_reading(meeting, version))
}

/// Rewrites a block of the minutes, or goes back to what the facts say.
#[tauri::command(async)]
pub(crate) fn rewrite_block(
    mut desk: Opened<'_>,
    meeting: MeetingId,
    key: BlockKey,
    version: MinutesVersion,
    text: Option<String>,
) -> Answer<()> {
    desk.act(|office, actor| office.rewrite_block(actor, meeting, key, version, text.as_deref()))
}

/// Marks the minutes as read over, or not.
#[tauri::command(async)]
pub(crate) fn review_minutes(mut desk: Opened<'_>, meeting: MeetingId, on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.review_minutes(actor, meeting, on))
}

/// Every seal, from the first.
#[tauri::command(async)]
pub(crate) fn seals(desk: Opened<'_>) -> Answer<Vec<SealRow>> {
    desk.read(|office, _| office.seals())
}

/// Follows the chain of seals and hashes every paper kept.
#[tauri::command(async)]
pub(crate) fn verify_seals(desk: Opened<'_>) -> Answer<SealsCheck> {
    desk.read(|office, _| office.verify_seals())
}

/// Seals the minutes: the papers are made while others may work, and refused if the facts moved meanwhile.
#[tauri::command(async)]
pub(crate) fn seal_minutes(desk: Opened<'_>, app: AppHandle, meeting: MeetingId) -> Answer<SealRow> {
    let work = desk.read(|office, _| office.prepare_seal(meeting, clock::now()))?;
    drop(desk);
    let papers = work.make()?;
    Opened::of(&app)?.act(|office, actor| office.seal_minutes(actor, papers))
}

/// Writes the register of seals and each seal alone in a folder that is asked for, and says whether one was chosen.
#[tauri::command(async)]
pub(crate) fn export_seals(desk: Opened<'_>, app: AppHandle) -> Answer<bool> {
    let files = desk.read(|office, _| office.seal_files())?;
    drop(desk);
    save_in_folder(&app, &files)
}

/// Writes a sealed paper where it is asked for, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_sealed_paper(desk: Opened<'_>, app: AppHandle, n: u32, version: MinutesVersion) -> Answer<bool> {
    let file = desk.read(|office, _| office.sealed_paper(n, version))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// Writes what corrects sealed minutes, or writes one anew.
#[tauri::command(async)]
pub(crate) fn write_correction(
    mut desk: Opened<'_>,
    meeting: MeetingId,
    id: Option<CorrectionId>,
    correction: NewCorrection,
) -> Answer<CorrectionId> {
    desk.act(|office, actor| office.write_correction(actor, meeting, id, correction))
}

/// Removes what would have corrected sealed minutes.
#[tauri::command(async)]
pub(crate) fn remove_correction(mut desk: Opened<'_>, id: CorrectionId) -> Answer<()> {
    desk.act(|office, actor| office.remove_correction(actor, id))
}

/// Seals what corrects minutes: the papers are made while others may work, and refused if the facts moved meanwhile.
#[tauri::command(async)]
pub(crate) fn seal_correction(desk: Opened<'_>, app: AppHandle, id: CorrectionId) -> Answer<SealRow> {
    let work = desk.read(|office, _| office.prepare_correction_seal(id, clock::now()))?;
    drop(desk);
    let papers = work.make()?;
    Opened::of(&app)?.act(|office, actor| office.seal_correction(actor, papers))
}

/// Asks for the scan of minutes that were signed, and keeps it; false when the chooser was closed.
#[tauri::command(async)]
pub(crate) fn keep_signed_copy(_open: Unlocked, app: AppHandle, meeting: MeetingId, signed: NewSigned) -> Answer<bool> {
    // The vault is free while the chooser is open, and may be closed meanwhile.
    let Some(file) = choosing::attachment(&app)? else { return Ok(false) };
    Opened::of(&app)?.act(|office, actor| office.keep_signed_copy(actor, meeting, &signed, file)).map(|_| true)
}
