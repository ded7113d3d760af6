//! Who is convened, who answers, who comes and goes.

use crate::row::Columns;
use crate::{Page, Result, Step, bodies, names};
use council::bodies::{Capacity, College};
use council::directory::RoleIn;
use council::meetings::{ParticipantRow, Presence, Reply, StayRow};
use council::{ContactId, Day, Identity, MandateId, MeetingId, ParticipantId, PresenceId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// The participants of a meeting, by college and by name, with their comings and goings.
pub fn participants(page: &Page<'_>, meeting: MeetingId) -> Result<Vec<ParticipantRow>> {
    let sql = format!(
        "SELECT participant.*, contact.phone, contact.email, {}, mandate.substitute_for, mandate.confidentiality_signed_on
         FROM participant JOIN contact ON contact.id = participant.contact LEFT JOIN mandate ON mandate.id = participant.mandate
         WHERE participant.meeting = ?1 ORDER BY contact.sort_key, participant.id",
        names::contact_as("contact")
    );
    let mut rows = page.all(&sql, [meeting.get()], participant)?;
    let mut stays = stays(page, meeting)?;
    for row in &mut rows {
        row.stays = row.id.and_then(|id| stays.remove(&id)).unwrap_or_default();
    }
    rows.sort_by_key(|row| row.college);
    Ok(rows)
}

fn stays(page: &Page<'_>, meeting: MeetingId) -> Result<HashMap<ParticipantId, Vec<StayRow>>> {
    let mut stays: HashMap<_, Vec<_>> = HashMap::new();
    let rows = page.all(
        "SELECT presence.* FROM presence JOIN participant ON participant.id = presence.participant
         WHERE participant.meeting = ?1 ORDER BY arrived_minute, presence.id",
        [meeting.get()],
        |row| {
            let stay = StayRow {
                id: row.id("id")?,
                arrived_minute: row.number("arrived_minute")?,
                left_minute: row.maybe_number("left_minute")?,
            };
            Ok((row.id("participant")?, stay))
        },
    )?;
    for (participant, stay) in rows {
        stays.entry(participant).or_default().push(stay);
    }
    Ok(stays)
}

fn participant(row: &Row<'_>) -> rusqlite::Result<ParticipantRow> {
    Ok(ParticipantRow {
        id: row.maybe_id("id")?,
        mandate: row.maybe_id("mandate")?,
        contact: names::contact(row, "contact")?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
        college: row.code("college")?,
        capacity: row.code("capacity")?,
        substitute_for: row.maybe_id("substitute_for")?,
        quality: row.text("quality")?,
        votes: row.number("votes")?,
        convened_on: row.maybe_day("convened_on")?,
        reply: row.code("reply")?,
        presence: row.maybe_code("presence")?,
        proxy: row.maybe_id("proxy")?,
        stays: Vec::new(),
        confidentiality_signed_on: row.maybe_day("confidentiality_signed_on")?,
        phone: row.text("phone")?,
        email: row.text("email")?,
    })
}

/// The meeting of a participant.
pub fn participant_meeting(page: &Page<'_>, id: ParticipantId) -> Result<Option<MeetingId>> {
    page.maybe("SELECT meeting FROM participant WHERE id = ?1", [id.get()], |row| row.id("meeting"))
}

/// Someone to be added to a meeting.
pub struct NewParticipant<'a> {
    /// Who.
    pub contact: ContactId,
    /// By which mandate.
    pub mandate: Option<MandateId>,
    /// For which organisation or commune.
    pub within: Option<RoleIn>,
    /// In which college.
    pub college: College,
    /// As what.
    pub capacity: Capacity,
    /// As the papers print it.
    pub quality: &'a str,
    /// Votes held.
    pub votes: u32,
    /// The day she is convened; none for whoever comes without a convocation.
    pub convened_on: Option<Day>,
}

/// Adds a participant, unless the contact is one already; says whether it did.
pub fn add_participant(step: &Step<'_>, meeting: MeetingId, new: &NewParticipant<'_>) -> Result<bool> {
    let (organisation, commune) = bodies::within_columns(new.within);
    let added = step.run(
        "INSERT INTO participant (meeting, contact, mandate, organisation, commune, college, capacity, quality, votes, convened_on)
         VALUES (:meeting, :contact, :mandate, :organisation, :commune, :college, :capacity, :quality, :votes, :convened_on)
         ON CONFLICT (meeting, contact) DO NOTHING",
        named_params! {
            ":meeting": meeting.get(),
            ":contact": new.contact.get(),
            ":mandate": new.mandate.map(Identity::get),
            ":organisation": organisation,
            ":commune": commune,
            ":college": new.college.code(),
            ":capacity": new.capacity.code(),
            ":quality": new.quality,
            ":votes": new.votes,
            ":convened_on": new.convened_on,
        },
    )?;
    Ok(added == 1)
}

/// Notes whether a participant will come.
pub fn note_reply(step: &Step<'_>, id: ParticipantId, reply: Reply) -> Result<()> {
    step.set("participant", id, "reply", &reply.code())
}

/// Notes the presence of a participant, and to whom a represented one gave a power; her comings and goings start anew.
pub fn note_presence(
    step: &Step<'_>,
    id: ParticipantId,
    presence: Option<Presence>,
    proxy: Option<ParticipantId>,
) -> Result<()> {
    step.run("DELETE FROM presence WHERE participant = ?1", [id.get()])?;
    let sql = "UPDATE participant SET presence = ?2, proxy = ?3 WHERE id = ?1";
    step.one_row("participant", sql, (id.get(), presence.map(Presence::code), proxy.map(Identity::get)))
}

/// Notes that a participant comes in.
pub fn arrive(step: &Step<'_>, id: ParticipantId, minute: u32, left: Option<u32>) -> Result<PresenceId> {
    let sql = "UPDATE participant SET presence = 'present', proxy = NULL WHERE id = ?1";
    step.one_row("participant", sql, [id.get()])?;
    step.insert(
        "INSERT INTO presence (participant, arrived_minute, left_minute) VALUES (?1, ?2, ?3)",
        (id.get(), minute, left),
    )
}

/// Notes that a participant goes out.
pub fn leave(step: &Step<'_>, stay: PresenceId, minute: u32) -> Result<()> {
    step.set("presence", stay, "left_minute", &minute)
}
