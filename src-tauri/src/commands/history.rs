//! What was done, taken back and done again.

use crate::{desk::Opened, failure::Answer};
use council::User;
use council::journal::{JournalCheck, JournalLine, RecordChange, RecordKind, RowChange, Undone, View};

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

/// The acts before a line of the journal, or the last ones.
#[tauri::command(async)]
pub(crate) fn journal(desk: Opened<'_>, before: Option<i64>) -> Answer<Vec<JournalLine>> {
    desk.read(|office, _| office.journal(before))
}

/// What one act changed.
#[tauri::command(async)]
pub(crate) fn act_changes(desk: Opened<'_>, seq: i64) -> Answer<Vec<RowChange>> {
    desk.read(|office, _| office.act_changes(seq))
}

/// Every change of one record.
#[tauri::command(async)]
pub(crate) fn record_history(desk: Opened<'_>, record: RecordKind, id: i64) -> Answer<Vec<RecordChange>> {
    desk.read(|office, _| office.record_history(record, id))
}

/// Everyone the journal names.
#[tauri::command(async)]
pub(crate) fn users(desk: Opened<'_>) -> Answer<Vec<User>> {
    desk.read(|office, _| office.users())
}

/// What was looked at, before a view or last.
#[tauri::command(async)]
pub(crate) fn views(desk: Opened<'_>, before: Option<i64>) -> Answer<Vec<View>> {
    desk.read(|office, _| office.views(before))
}

/// Follows the journal from end to end, and looks for the line of a digest that a paper printed.
#[tauri::command(async)]
pub(crate) fn verify_journal(desk: Opened<'_>, head: String) -> Answer<JournalCheck> {
    desk.read(|office, _| office.verify_journal(&head))
}
