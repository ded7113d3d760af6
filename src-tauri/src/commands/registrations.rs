//! Who announced herself to a workshop, and who came.

use crate::{
    desk::{Desk, Opened, Unlocked},
    failure::Answer,
};
use council::workshops::{HeadcountCategory, NewAttendee, NewRegistration, RegistrationsDue};
use council::{AttendanceId, Day, RegistrationId, WorkshopId};
use tauri::{AppHandle, Manager};

/// Notes that somebody announced herself.
#[tauri::command(async)]
pub(crate) fn register(
    mut desk: Opened<'_>,
    workshop: WorkshopId,
    registration: NewRegistration,
) -> Answer<RegistrationId> {
    desk.act(|office, actor| office.register(actor, workshop, registration))
}

/// Notes the day somebody gave her seat up; without a day, takes the note back.
#[tauri::command(async)]
pub(crate) fn cancel_registration(mut desk: Opened<'_>, id: RegistrationId, on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.cancel_registration(actor, id, on))
}

/// Notes that somebody came.
#[tauri::command(async)]
pub(crate) fn note_attendee(mut desk: Opened<'_>, workshop: WorkshopId, attendee: NewAttendee) -> Answer<AttendanceId> {
    desk.act(|office, actor| office.note_attendee(actor, workshop, attendee, actor.day()))
}

/// Sets how many came of a category.
#[tauri::command(async)]
pub(crate) fn count_attendees(
    mut desk: Opened<'_>,
    workshop: WorkshopId,
    category: HeadcountCategory,
    count: u32,
) -> Answer<()> {
    desk.act(|office, actor| office.count_attendees(actor, workshop, category, count, actor.day()))
}

/// Sets how many came in all.
#[tauri::command(async)]
pub(crate) fn count_present(mut desk: Opened<'_>, workshop: WorkshopId, total: u32) -> Answer<()> {
    desk.act(|office, actor| office.count_present(actor, workshop, total, actor.day()))
}

/// Takes a line of attendance back.
#[tauri::command(async)]
pub(crate) fn remove_attendance(mut desk: Opened<'_>, id: AttendanceId) -> Answer<()> {
    desk.act(|office, actor| office.remove_attendance(actor, id))
}

/// What is kept of people longer than the council set.
#[tauri::command(async)]
pub(crate) fn registrations_due(desk: Opened<'_>) -> Answer<RegistrationsDue> {
    desk.read(|office, today| office.registrations_due(today))
}

/// Forgets their names for good; one's own passphrase is asked again.
#[tauri::command]
pub(crate) async fn purge_registrations(_open: Unlocked, app: AppHandle, own: String) -> Answer<()> {
    app.state::<Desk>().purge_registrations(&app, &own)
}
