//! A meeting with everything the rules ask about it.

use crate::{Error, Result, settings};
use council::bodies::{Candidate, MandateRow, chair_of};
use council::directory::{ContactName, RoleIn};
use council::meetings::{
    Agenda, AgendaItemRow, ItemAbout, MeetingGesture, MeetingRecord, MeetingState, ParticipantRow, Reply, Room,
    colleges_in_room, room_at, seats_of, sitting_minute,
};
use council::minutes::MinutesState;
use council::settings::SettingKey;
use council::{AgendaItemId, Instant, MeetingId, ParticipantId, Refusal, Ruled};
use std::collections::BTreeSet;
use storage::meetings::{Item, SharedUnder};
use storage::{Page, bodies, meetings};

/// A meeting, its members, its items.
pub(crate) struct Gathered {
    pub(crate) record: MeetingRecord,
    /// The seats of the body on the day of the meeting.
    pub(crate) seats: Vec<MandateRow>,
    /// Who is convened; before the convocation, who would be.
    pub(crate) participants: Vec<ParticipantRow>,
    pub(crate) items: Vec<Item>,
    /// Who stepped out of which item.
    pub(crate) recusals: Vec<(AgendaItemId, council::meetings::RecusalRow)>,
}

/// Gathers a meeting; none when it is not there.
pub(crate) fn gather(page: &Page<'_>, id: MeetingId) -> storage::Result<Option<Gathered>> {
    let Some(mut record) = meetings::meeting(page, id)? else { return Ok(None) };
    let is_second = record.second_of_on.is_some();
    if is_second && settings::text(page, SettingKey::SecondWithoutQuorum, record.row.on_day)? == "yes" {
        record.quorum = None;
    }
    let seats = bodies::seats_on(page, record.row.body, record.row.on_day)?;
    let mut participants = meetings::participants(page, id)?;
    if participants.is_empty() {
        participants = seats.iter().filter_map(expected).collect();
    }
    let (items, recusals) = (meetings::items(page, id)?, meetings::recusals(page, id)?);
    Ok(Some(Gathered { record, seats, participants, items, recusals }))
}

/// The meeting of an item, gathered.
pub(crate) fn meeting_of_item(page: &Page<'_>, item: AgendaItemId) -> Result<Gathered> {
    let (meeting, _) = meetings::item_meeting(page, item)?.ok_or(Error::NotFound("agenda_item"))?;
    gather(page, meeting)?.ok_or(Error::NotFound("meeting"))
}

/// Function and organisation, as the papers print them.
pub(crate) fn quality(seat: &MandateRow) -> String {
    let parts = [seat.function.as_str(), seat.within_name.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn expected(seat: &MandateRow) -> Option<ParticipantRow> {
    Some(ParticipantRow {
        id: None,
        mandate: Some(seat.id),
        contact: seat.contact.clone()?,
        college: seat.college,
        capacity: seat.capacity,
        substitute_for: seat.substitute_for,
        quality: quality(seat),
        votes: seat.votes,
        convened_on: None,
        reply: Reply::None,
        presence: None,
        proxy: None,
        stays: Vec::new(),
        confidentiality_signed_on: seat.confidentiality_signed_on,
        phone: String::new(),
        email: String::new(),
    })
}

impl Gathered {
    /// Whether the gesture may be made now.
    pub(crate) fn allows(&self, gesture: MeetingGesture) -> Ruled {
        self.record.row.state.allows(gesture)
    }

    /// Whether what the minutes say of a closed sitting may still be corrected: until they are sealed.
    pub(crate) fn may_be_corrected(&self) -> Ruled {
        self.allows(MeetingGesture::DrawUpMinutes)?;
        self.is_unsealed()
    }

    /// Whether the minutes are not sealed.
    pub(crate) fn is_unsealed(&self) -> Ruled {
        match self.record.row.minutes_state {
            Some(state @ MinutesState::Sealed) => Err(Refusal::MinutesAre { state }),
            _ => Ok(()),
        }
    }

    /// One item.
    pub(crate) fn item(&self, id: AgendaItemId) -> Result<&Item> {
        self.items.iter().find(|item| item.row.id == id).ok_or(Error::NotFound("agenda_item"))
    }

    /// Who chairs: whoever was chosen, else whoever the host commune says.
    pub(crate) fn chair(&self) -> Option<ContactName> {
        if let Some(chosen) = &self.record.chair {
            return Some(chosen.clone());
        }
        self.planned_chair()
    }

    /// Whoever the host commune says.
    pub(crate) fn planned_chair(&self) -> Option<ContactName> {
        let candidates: Vec<_> = self.seats.iter().filter_map(candidate).collect();
        let chair = chair_of(self.record.host_commune, &candidates)?;
        self.seats.iter().filter_map(|seat| seat.contact.clone()).find(|contact| contact.id == chair)
    }

    /// The colleges that will sit, as far as is known: what a consent must cover to be put on the agenda.
    pub(crate) fn colleges(&self) -> BTreeSet<council::bodies::College> {
        self.participants.iter().map(|member| member.college).collect()
    }

    /// The minute of the sitting now; on another day than its own, the minute it was opened.
    pub(crate) fn minute(&self, now: Instant) -> u32 {
        let row = &self.record.row;
        let opened = || self.record.facts.opened_at.and_then(|at| sitting_minute(row.on_day, at));
        sitting_minute(row.on_day, now).or_else(opened).unwrap_or_else(|| row.start_minute.get().into())
    }

    /// Who stepped out of an item.
    pub(crate) fn recused(&self, item: Option<AgendaItemId>) -> Vec<ParticipantId> {
        self.recusals.iter().filter(|(id, _)| Some(*id) == item).map(|(_, recusal)| recusal.participant).collect()
    }

    /// Who is in the room at a minute, without those who stepped out of an item.
    pub(crate) fn room(&self, minute: u32, item: Option<AgendaItemId>) -> Room {
        room_at(minute, &seats_of(&self.participants), &self.recused(item), self.record.quorum)
    }

    /// The colleges in the room for an item at a minute: what its consent must cover.
    pub(crate) fn colleges_at(&self, minute: u32, item: AgendaItemId) -> BTreeSet<council::bodies::College> {
        colleges_in_room(minute, &self.participants, &self.recused(Some(item)))
    }

    /// The agenda with its hours; before the closing, it says which consents no longer hold.
    pub(crate) fn agenda(&self) -> Agenda {
        let row = &self.record.row;
        let is_over = matches!(row.state, MeetingState::Closed | MeetingState::Cancelled);
        let colleges = self.colleges();
        let items = self.items.iter().map(|item| {
            let problem = if is_over { None } else { problem(item, row.on_day, &colleges) };
            with_problem(&item.row, problem)
        });
        Agenda::of(items.collect(), row.start_minute, row.planned_minutes, self.record.item_minutes)
    }
}

fn candidate(seat: &MandateRow) -> Option<Candidate> {
    let commune = match seat.within {
        Some(RoleIn::Commune(commune)) => Some(commune),
        _ => None,
    };
    Some(Candidate { contact: seat.contact.as_ref()?.id, capacity: seat.capacity, college: seat.college, commune })
}

/// Whether a situation may be shared on a day with those colleges.
pub(crate) fn may_share(
    shared: &SharedUnder,
    day: council::Day,
    colleges: &BTreeSet<council::bodies::College>,
) -> Ruled {
    match shared.sheet {
        Some(sheet) => shared.consent.valid_for(day, colleges, sheet),
        None => shared.consent.covers(day, colleges),
    }
}

/// Why the situation of an item may not be shared on a day with those colleges.
pub(crate) fn problem(
    item: &Item,
    day: council::Day,
    colleges: &BTreeSet<council::bodies::College>,
) -> Option<Refusal> {
    item.shared.as_ref().and_then(|shared| may_share(shared, day, colleges).err())
}

fn with_problem(row: &AgendaItemRow, problem: Option<Refusal>) -> AgendaItemRow {
    let mut row = row.clone();
    if let ItemAbout::Hearing(hearing) = &mut row.about {
        hearing.consent_problem = problem;
    }
    row
}
