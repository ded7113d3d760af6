//! Who speaks.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::workshops::{SpeakerChange, SpeakerRole, SpeakerRow};
use council::{ContactId, WorkshopId, WorkshopSpeakerId};
use rusqlite::Row;

/// Who speaks at a workshop, in the order they were invited.
pub fn speakers(page: &Page<'_>, workshop: WorkshopId) -> Result<Vec<SpeakerRow>> {
    let contact = names::contact_as("contact");
    page.all(
        &format!(
            "SELECT speaker.id, role, confirmed_on, {contact}, coalesce((
                 SELECT function FROM contact_role WHERE contact_role.contact = speaker.contact AND until_on IS NULL
                 ORDER BY from_on DESC, id DESC LIMIT 1), '') AS function
             FROM workshop_speaker speaker JOIN contact ON contact.id = speaker.contact
             WHERE speaker.workshop = ?1 ORDER BY speaker.id"
        ),
        [workshop.get()],
        speaker,
    )
}

fn speaker(row: &Row<'_>) -> rusqlite::Result<SpeakerRow> {
    Ok(SpeakerRow {
        id: row.id("id")?,
        contact: names::contact(row, "contact")?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
        function: row.text("function")?,
        role: row.code("role")?,
        confirmed_on: row.maybe_day("confirmed_on")?,
    })
}

/// Invites a speaker, who did not confirm yet.
pub fn add_speaker(
    step: &Step<'_>,
    workshop: WorkshopId,
    contact: ContactId,
    role: SpeakerRole,
) -> Result<WorkshopSpeakerId> {
    step.insert(
        "INSERT INTO workshop_speaker (workshop, contact, role) VALUES (?1, ?2, ?3)",
        (workshop.get(), contact.get(), role.code()),
    )
}

/// Changes one field of a speaker.
pub fn change_speaker(step: &Step<'_>, id: WorkshopSpeakerId, change: SpeakerChange) -> Result<()> {
    match change {
        SpeakerChange::Role(role) => step.set("workshop_speaker", id, "role", &role.code()),
        SpeakerChange::ConfirmedOn(day) => step.set("workshop_speaker", id, "confirmed_on", &day),
    }
}

/// Takes a speaker off.
pub fn remove_speaker(step: &Step<'_>, id: WorkshopSpeakerId) -> Result<()> {
    step.one_row("workshop_speaker", "DELETE FROM workshop_speaker WHERE id = ?1", [id.get()])
}
