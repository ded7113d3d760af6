//! The individual situations and what was agreed about them.

use crate::{desk::Opened, failure::Answer};
use council::journal::RecordKind;
use council::situations::{Brought, NewSituation, NewSituationEntry, SituationChange, SituationRow, SituationSheet};
use council::{MeetingId, PersonId, SituationEntryId, SituationId};

/// Every situation, the open ones first.
#[tauri::command(async)]
pub(crate) fn situations(desk: Opened<'_>) -> Answer<Vec<SituationRow>> {
    desk.read(|office, today| office.situations(today))
}

/// One situation.
#[tauri::command(async)]
pub(crate) fn situation(desk: Opened<'_>, id: SituationId) -> Answer<SituationSheet> {
    desk.view(RecordKind::Situation, id.get(), |office, today| office.situation(id, today))
}

/// Adds a situation.
#[tauri::command(async)]
pub(crate) fn add_situation(mut desk: Opened<'_>, situation: NewSituation) -> Answer<SituationId> {
    desk.act(|office, actor| office.add_situation(actor, situation))
}

/// Changes one field of a situation.
#[tauri::command(async)]
pub(crate) fn change_situation(mut desk: Opened<'_>, id: SituationId, change: SituationChange) -> Answer<()> {
    desk.act(|office, actor| office.change_situation(actor, id, change))
}

/// Says whom a situation is about, or no longer.
#[tauri::command(async)]
pub(crate) fn name_situation(mut desk: Opened<'_>, id: SituationId, person: Option<PersonId>) -> Answer<()> {
    desk.act(|office, actor| office.name_situation(actor, id, person))
}

/// Writes what was said and agreed about a situation.
#[tauri::command(async)]
pub(crate) fn write_situation(
    mut desk: Opened<'_>,
    id: SituationId,
    entry: NewSituationEntry,
) -> Answer<SituationEntryId> {
    desk.act(|office, actor| office.write_situation(actor, id, entry))
}

/// Brings a situation before a commission.
#[tauri::command(async)]
pub(crate) fn bring_situation(mut desk: Opened<'_>, id: SituationId, meeting: MeetingId) -> Answer<Brought> {
    desk.act(|office, actor| office.bring_situation(actor, id, meeting))
}
