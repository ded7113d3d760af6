//! Planning, moving, convening, opening and closing a meeting.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::meetings::{ConvocationChannel, MeetingChange, MeetingStepKind, NewMeeting};
use council::{CommuneId, ContactId, Day, Identity, Instant, MeetingId, MeetingStepId};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// Every day a commune hosted a meeting.
pub fn hosted(page: &Page<'_>) -> Result<Vec<(Day, CommuneId)>> {
    page.all(
        "SELECT on_day, host_commune FROM meeting WHERE host_commune IS NOT NULL AND cancelled_on IS NULL",
        [],
        |row| Ok((row.day("on_day")?, row.id("host_commune")?)),
    )
}

/// Plans a meeting, without agenda or steps.
pub fn add_meeting(
    step: &Step<'_>,
    meeting: &NewMeeting,
    reference: &str,
    secretary: &str,
    item_minutes: u32,
) -> Result<MeetingId> {
    step.insert(
        "INSERT INTO meeting (body, reference, on_day, start_minute, minutes, item_minutes, venue, host_commune, secretary)
         VALUES (:body, :reference, :on_day, :start_minute, :minutes, :item_minutes, :venue, :host_commune, :secretary)",
        named_params! {
            ":body": meeting.body.get(),
            ":reference": reference,
            ":on_day": meeting.on_day,
            ":start_minute": meeting.start_minute.get(),
            ":minutes": meeting.planned_minutes,
            ":item_minutes": item_minutes,
            ":venue": meeting.venue.map(Identity::get),
            ":host_commune": meeting.host_commune.map(Identity::get),
            ":secretary": secretary,
        },
    )
}

/// Says that a meeting is the second convocation of another, which had no quorum.
pub fn convene_again(step: &Step<'_>, second: MeetingId, of: MeetingId) -> Result<()> {
    step.set("meeting", second, "second_of", &of.get())
}

/// Changes one field of a meeting.
pub fn change_meeting(step: &Step<'_>, id: MeetingId, change: &MeetingChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        MeetingChange::When { on_day, start_minute } => {
            let sql = "UPDATE meeting SET on_day = ?2, start_minute = ?3 WHERE id = ?1";
            return step.one_row("meeting", sql, (id.get(), on_day, start_minute.get()));
        }
        MeetingChange::Packs { out, back } => {
            let sql = "UPDATE meeting SET packs_out = ?2, packs_back = ?3 WHERE id = ?1";
            return step.one_row("meeting", sql, (id.get(), out, back));
        }
        MeetingChange::PlannedMinutes(minutes) => ("minutes", minutes),
        MeetingChange::ItemMinutes(minutes) => ("item_minutes", minutes),
        MeetingChange::Venue(venue) => ("venue", &venue.map(Identity::get)),
        MeetingChange::HostCommune(commune) => ("host_commune", &commune.map(Identity::get)),
        MeetingChange::Chair(contact) => ("chair", &contact.map(Identity::get)),
        MeetingChange::Secretary(name) => ("secretary", name),
    };
    step.set("meeting", id, column, value)
}

/// Adds a step of preparation.
pub fn add_step(step: &Step<'_>, meeting: MeetingId, kind: MeetingStepKind, due_on: Day) -> Result<MeetingStepId> {
    step.insert(
        "INSERT INTO meeting_step (meeting, kind, due_on) VALUES (?1, ?2, ?3)",
        (meeting.get(), kind.code(), due_on),
    )
}

/// Moves a step of preparation to another day.
pub fn move_step(step: &Step<'_>, id: MeetingStepId, due_on: Day) -> Result<()> {
    step.set("meeting_step", id, "due_on", &due_on)
}

/// Marks a step of preparation as done, or not.
pub fn mark_step(step: &Step<'_>, id: MeetingStepId, done_on: Option<Day>) -> Result<()> {
    step.set("meeting_step", id, "done_on", &done_on)
}

/// Notes that the convocations went.
pub fn convene(step: &Step<'_>, id: MeetingId, on: Day, by: ConvocationChannel) -> Result<()> {
    let sql = "UPDATE meeting SET convened_on = ?2, convened_by = ?3 WHERE id = ?1";
    step.one_row("meeting", sql, (id.get(), on, by.code()))
}

/// Cancels a meeting.
pub fn cancel(step: &Step<'_>, id: MeetingId, on: Day) -> Result<()> {
    step.set("meeting", id, "cancelled_on", &on)
}

/// Opens a sitting, under whoever chairs it.
pub fn open(step: &Step<'_>, id: MeetingId, at: Instant, chair: Option<ContactId>) -> Result<()> {
    let sql = "UPDATE meeting SET opened_at = ?2, chair = ?3 WHERE id = ?1";
    step.one_row("meeting", sql, (id.get(), at.get(), chair.map(Identity::get)))
}

/// Closes a sitting.
pub fn close(step: &Step<'_>, id: MeetingId, at: Instant) -> Result<()> {
    step.set("meeting", id, "closed_at", &at.get())
}

/// Opens a sitting again, and keeps why; its minutes are no longer read over.
pub fn reopen(step: &Step<'_>, id: MeetingId, reason: &str) -> Result<()> {
    let sql = "UPDATE meeting SET closed_at = NULL, reopened_for = reopened_for || ?2 || char(10) WHERE id = ?1";
    step.one_row("meeting", sql, (id.get(), reason))?;
    step.run("UPDATE minutes SET reviewed_on = NULL WHERE meeting = ?1", [id.get()])?;
    Ok(())
}
