//! The workshops: calendar, sheet, themes, venues.

use crate::{desk::Opened, failure::Answer, saving::save_as};
use council::journal::RecordKind;
use council::workshops::{
    CalendarView, NewTheme, NewVenue, NewWorkshop, RegistrationRow, SeriesDay, SeriesRhythm, SpeakerChange,
    SpeakerRole, ThemeChange, ThemeRow, TypedHours, VenueChange, VenueRow, WorkshopChange, WorkshopIdeas,
    WorkshopMoved, WorkshopSheet, WorkshopState, WorkshopStep, WorkshopTold, WorkshopsList, WorkshopsQuery,
};
use council::{ContactId, Day, Period, ThemeId, VenueId, WorkshopId, WorkshopSpeakerId};
use tauri::AppHandle;

/// What is planned in a period, with the holidays behind it.
#[tauri::command(async)]
pub(crate) fn calendar(desk: Opened<'_>, period: Period) -> Answer<CalendarView> {
    desk.read(|office, today| office.calendar(period, today))
}

/// The workshops a query asks for.
#[tauri::command(async)]
pub(crate) fn workshops(desk: Opened<'_>, query: WorkshopsQuery) -> Answer<WorkshopsList> {
    desk.read(|office, _| office.workshops(&query))
}

/// One workshop, whole.
#[tauri::command(async)]
pub(crate) fn workshop(desk: Opened<'_>, id: WorkshopId) -> Answer<WorkshopSheet> {
    desk.view(RecordKind::Workshop, id.get(), |office, today| office.workshop(id, today))
}

/// Saves a workshop for an agenda where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_workshop_agenda(desk: Opened<'_>, app: AppHandle, id: WorkshopId) -> Answer<bool> {
    let file = desk.read(|office, today| office.workshop_agenda(id, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// What planning starts from: ideas without a date, and the last venue.
#[tauri::command(async)]
pub(crate) fn workshop_ideas(desk: Opened<'_>) -> Answer<WorkshopIdeas> {
    desk.read(|office, _| office.workshop_ideas())
}

/// The days a workshop would come again.
#[tauri::command(async)]
pub(crate) fn series_days(
    desk: Opened<'_>,
    id: WorkshopId,
    rhythm: SeriesRhythm,
    until: Day,
) -> Answer<Vec<SeriesDay>> {
    desk.read(|office, today| office.series_days(id, rhythm, until, today))
}

/// Plans a workshop again on the days that were chosen, and gives how many.
#[tauri::command(async)]
pub(crate) fn plan_series(mut desk: Opened<'_>, id: WorkshopId, rhythm: SeriesRhythm, days: Vec<Day>) -> Answer<u32> {
    desk.act(|office, actor| office.plan_series(actor, id, rhythm, days))
}

/// Moves a workshop and those of its series that follow it.
#[tauri::command(async)]
pub(crate) fn move_series(mut desk: Opened<'_>, id: WorkshopId, hours: TypedHours) -> Answer<Vec<WorkshopTold>> {
    desk.act(|office, actor| office.move_series(actor, id, hours, actor.day()))
}

/// Cancels a workshop and those of its series that follow it.
#[tauri::command(async)]
pub(crate) fn cancel_series(mut desk: Opened<'_>, id: WorkshopId) -> Answer<Vec<WorkshopTold>> {
    desk.act(|office, actor| office.cancel_series(actor, id, actor.day()))
}

/// Ticks a step of a workshop, or takes the tick back.
#[tauri::command(async)]
pub(crate) fn mark_workshop_step(
    mut desk: Opened<'_>,
    id: WorkshopId,
    step: WorkshopStep,
    on: Option<Day>,
) -> Answer<()> {
    desk.act(|office, actor| office.mark_workshop_step(actor, id, step, on))
}

/// Plans a workshop.
#[tauri::command(async)]
pub(crate) fn plan_workshop(mut desk: Opened<'_>, workshop: NewWorkshop) -> Answer<WorkshopId> {
    desk.act(|office, actor| office.plan_workshop(actor, workshop))
}

/// Plans a workshop like another.
#[tauri::command(async)]
pub(crate) fn repeat_workshop(
    mut desk: Opened<'_>,
    id: WorkshopId,
    hours: TypedHours,
    venue: Option<VenueId>,
) -> Answer<WorkshopId> {
    desk.act(|office, actor| office.repeat_workshop(actor, id, hours, venue))
}

/// Changes one field of a workshop.
#[tauri::command(async)]
pub(crate) fn change_workshop(mut desk: Opened<'_>, id: WorkshopId, change: WorkshopChange) -> Answer<()> {
    desk.act(|office, actor| office.change_workshop(actor, id, change))
}

/// Moves a workshop to another day or other hours.
#[tauri::command(async)]
pub(crate) fn move_workshop(mut desk: Opened<'_>, id: WorkshopId, hours: TypedHours) -> Answer<WorkshopMoved> {
    desk.act(|office, actor| office.move_workshop(actor, id, hours, actor.day()))
}

/// Takes a workshop to another state, and says who is to be told.
#[tauri::command(async)]
pub(crate) fn set_workshop_state(
    mut desk: Opened<'_>,
    id: WorkshopId,
    state: WorkshopState,
) -> Answer<Vec<RegistrationRow>> {
    desk.act(|office, actor| office.set_workshop_state(actor, id, state, actor.day()))
}

/// Invites a speaker.
#[tauri::command(async)]
pub(crate) fn invite_speaker(
    mut desk: Opened<'_>,
    workshop: WorkshopId,
    contact: ContactId,
    role: SpeakerRole,
) -> Answer<WorkshopSpeakerId> {
    desk.act(|office, actor| office.invite_speaker(actor, workshop, contact, role))
}

/// Changes one field of a speaker.
#[tauri::command(async)]
pub(crate) fn change_speaker(mut desk: Opened<'_>, id: WorkshopSpeakerId, change: SpeakerChange) -> Answer<()> {
    desk.act(|office, actor| office.change_speaker(actor, id, change))
}

/// Takes a speaker off.
#[tauri::command(async)]
pub(crate) fn remove_speaker(mut desk: Opened<'_>, id: WorkshopSpeakerId) -> Answer<()> {
    desk.act(|office, actor| office.remove_speaker(actor, id))
}

/// Every theme.
#[tauri::command(async)]
pub(crate) fn themes(desk: Opened<'_>) -> Answer<Vec<ThemeRow>> {
    desk.read(|office, _| office.themes())
}

/// Adds a theme.
#[tauri::command(async)]
pub(crate) fn add_theme(mut desk: Opened<'_>, theme: NewTheme) -> Answer<ThemeId> {
    desk.act(|office, actor| office.add_theme(actor, theme))
}

/// Changes one field of a theme.
#[tauri::command(async)]
pub(crate) fn change_theme(mut desk: Opened<'_>, id: ThemeId, change: ThemeChange) -> Answer<()> {
    desk.act(|office, actor| office.change_theme(actor, id, change))
}

/// Every venue.
#[tauri::command(async)]
pub(crate) fn venues(desk: Opened<'_>) -> Answer<Vec<VenueRow>> {
    desk.read(|office, _| office.venues())
}

/// Adds a venue.
#[tauri::command(async)]
pub(crate) fn add_venue(mut desk: Opened<'_>, venue: NewVenue) -> Answer<VenueId> {
    desk.act(|office, actor| office.add_venue(actor, venue))
}

/// Changes one field of a venue.
#[tauri::command(async)]
pub(crate) fn change_venue(mut desk: Opened<'_>, id: VenueId, change: VenueChange) -> Answer<()> {
    desk.act(|office, actor| office.change_venue(actor, id, change))
}
