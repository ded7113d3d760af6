//! The applications: register, sheet, entry.

use crate::{desk::Opened, failure::Answer};
use council::applications::{
    ApplicationChange, ApplicationSheet, ApplicationsList, ApplicationsQuery, HouseholdMember, NewApplication,
    PaperSeen, Support,
};
use council::journal::RecordKind;
use council::{ApplicationId, PauseId, Period};

/// The applications a query finds.
#[tauri::command(async)]
pub(crate) fn applications(desk: Opened<'_>, query: ApplicationsQuery) -> Answer<ApplicationsList> {
    desk.read(|office, today| office.applications(&query, today))
}

/// One application, whole.
#[tauri::command(async)]
pub(crate) fn application(desk: Opened<'_>, id: ApplicationId) -> Answer<ApplicationSheet> {
    desk.view(RecordKind::Application, id.get(), |office, today| office.application(id, today))
}

/// Adds an application.
#[tauri::command(async)]
pub(crate) fn add_application(mut desk: Opened<'_>, application: NewApplication) -> Answer<ApplicationId> {
    desk.act(|office, actor| office.add_application(actor, application))
}

/// Changes one field of an application.
#[tauri::command(async)]
pub(crate) fn change_application(mut desk: Opened<'_>, id: ApplicationId, change: ApplicationChange) -> Answer<()> {
    desk.act(|office, actor| office.change_application(actor, id, change))
}

/// Notes what became of a supporting paper.
#[tauri::command(async)]
pub(crate) fn note_paper(mut desk: Opened<'_>, id: ApplicationId, paper: PaperSeen) -> Answer<()> {
    desk.act(|office, actor| office.note_paper(actor, id, paper))
}

/// Says who lives in the household.
#[tauri::command(async)]
pub(crate) fn set_household(mut desk: Opened<'_>, id: ApplicationId, members: Vec<HouseholdMember>) -> Answer<()> {
    desk.act(|office, actor| office.set_household(actor, id, &members))
}

/// Says who stands beside the person.
#[tauri::command(async)]
pub(crate) fn set_supports(mut desk: Opened<'_>, id: ApplicationId, supports: Vec<Support>) -> Answer<()> {
    desk.act(|office, actor| office.set_supports(actor, id, supports))
}

/// Pauses an application.
#[tauri::command(async)]
pub(crate) fn pause_application(
    mut desk: Opened<'_>,
    id: ApplicationId,
    period: Period,
    reason: String,
) -> Answer<PauseId> {
    desk.act(|office, actor| office.pause_application(actor, id, period, &reason))
}

/// Ends a pause.
#[tauri::command(async)]
pub(crate) fn end_pause(mut desk: Opened<'_>, pause: PauseId) -> Answer<()> {
    desk.act(|office, actor| office.end_pause(actor, pause))
}
