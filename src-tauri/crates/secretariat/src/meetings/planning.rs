//! Planning a meeting and preparing it.

use super::gathered::{Gathered, gather, quality};
use super::reading::turns;
use crate::{Done, Error, Office, Result};
use council::bodies::{BodyKind, Rhythm};
use council::calendar::{SchoolHolidays, is_working};
use council::meetings::{
    ConvocationChannel, MeetingChange, MeetingGesture, MeetingStepKind, NewGuest, NewMeeting, ProposedMeeting, Reply,
    meeting_reference, quarterly_after, step_due,
};
use council::settings::SettingKey;
use council::{Act, Actor, BodyId, Day, MeetingId, MeetingStepId, ParticipantId, Refusal, Ruled};
use storage::meetings::NewParticipant;
use storage::{Step, bodies, meetings};

impl Office {
    /// The next dates of a body that meets each quarter, off closed days and school holidays where the table knows them;
    /// none for a body that meets otherwise, or never met.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn propose_meetings(&self, body: BodyId, today: Day, count: u32) -> Result<Vec<ProposedMeeting>> {
        let (row, known, taken, turns) = self.read(|page| {
            let row = bodies::body(page, body, today)?;
            Ok((row, meetings::meetings(page, Some(body))?, meetings::references(page)?, turns(page, today)?))
        })?;
        let row = row.ok_or(Error::NotFound("body"))?;
        let last = known
            .iter()
            .filter(|meeting| meeting.state != council::meetings::MeetingState::Cancelled)
            .max_by_key(|meeting| meeting.on_day);
        let Some(last) = last.filter(|_| row.rhythm == Rhythm::Quarterly) else { return Ok(Vec::new()) };
        // The table of school holidays is not kept yet: every day is said to be unknown.
        let holidays = SchoolHolidays::default();
        let in_class = |day| !matches!(holidays.on(day), council::calendar::SchoolDay::Break(_));
        let days = quarterly_after(last.on_day, count, |day| is_working(day) && in_class(day));
        let mut taken = taken;
        let mut hosts = turns.iter().map(|turn| turn.commune).cycle();
        Ok(days
            .into_iter()
            .map(|on_day| {
                let reference = meeting_reference(row.kind, &row.short_name, on_day, taken.iter().map(String::as_str));
                taken.push(reference.clone());
                let host_commune = hosts.next().filter(|_| row.kind == BodyKind::HousingCommission);
                let start_minute = last.start_minute;
                ProposedMeeting { on_day, start_minute, reference, school: holidays.on(on_day), host_commune }
            })
            .collect())
    }

    /// Plans a meeting: with its reference, its steps counted back from the day, the approval of the last minutes, and what
    /// earlier meetings left.
    ///
    /// # Errors
    /// [`Error::Refused`] for a minute that does not exist that day; [`Error::NotFound`].
    pub fn plan_meeting(&mut self, actor: &Actor, meeting: NewMeeting) -> Result<Done<MeetingId>> {
        let meeting = meeting.checked()?;
        self.write(Act::PlanMeeting, actor, |step| plan(step, &meeting))
    }

    /// Changes one field of a meeting; moved to another day, its steps that are not done move with it.
    ///
    /// # Errors
    /// [`Error::Refused`] when the meeting is over; [`Error::NotFound`].
    pub fn change_meeting(&mut self, actor: &Actor, id: MeetingId, change: MeetingChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeMeeting, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            may_change(&gathered, &change)?;
            if let MeetingChange::When { on_day, .. } = &change {
                for due in meetings::steps(step, id)?.iter().filter(|due| due.done_on.is_none()) {
                    meetings::move_step(step, due.id, step_due(*on_day, due.kind.usual_days_before()))?;
                }
            }
            Ok(meetings::change_meeting(step, id, &change)?)
        })
    }

    /// Cancels a meeting: what stood on its agenda comes back to the next.
    ///
    /// # Errors
    /// [`Error::Refused`] once it is open; [`Error::NotFound`].
    pub fn cancel_meeting(&mut self, actor: &Actor, id: MeetingId, on: Day) -> Result<Done> {
        self.write(Act::CancelMeeting, actor, |step| {
            gather(step, id)?.ok_or(Error::NotFound("meeting"))?.allows(MeetingGesture::Cancel)?;
            Ok(meetings::cancel(step, id, on)?)
        })
    }

    /// Convenes every member who holds a mandate on the day of the meeting. Convened once more, those who came since are
    /// added, and nobody is taken away.
    ///
    /// # Errors
    /// [`Error::Refused`] once it is open; [`Error::NotFound`].
    pub fn convene_meeting(&mut self, actor: &Actor, id: MeetingId, on: Day, by: ConvocationChannel) -> Result<Done> {
        self.write(Act::ConveneMeeting, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Convene)?;
            copy_members(step, &gathered, Some(on))?;
            for due in meetings::steps(step, id)? {
                if due.kind == MeetingStepKind::Convocations && due.done_on.is_none() {
                    meetings::mark_step(step, due.id, Some(on))?;
                }
            }
            Ok(meetings::convene(step, id, on, by)?)
        })
    }

    /// Notes whether a member will come.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the meeting is convened; [`Error::NotFound`].
    pub fn note_reply(&mut self, actor: &Actor, participant: ParticipantId, reply: Reply) -> Result<Done> {
        self.write(Act::NoteReply, actor, |step| {
            of_participant(step, participant)?.allows(MeetingGesture::NoteReplies)?;
            Ok(meetings::note_reply(step, participant, reply)?)
        })
    }

    /// Invites someone to one meeting, without a vote.
    ///
    /// # Errors
    /// [`Error::Refused`] when she is convened already, or the meeting is over; [`Error::NotFound`].
    pub fn invite_guest(&mut self, actor: &Actor, id: MeetingId, guest: NewGuest) -> Result<Done> {
        let guest = guest.checked()?;
        self.write(Act::InviteGuest, actor, |step| {
            let gathered = gather(step, id)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::ArrangeAgenda)?;
            // Whoever is invited first does not make the others guests: the members are there before.
            copy_members(step, &gathered, gathered.record.facts.convened_on)?;
            let new = NewParticipant {
                contact: guest.contact,
                mandate: None,
                within: None,
                college: guest.college,
                capacity: council::bodies::Capacity::Guest,
                quality: &guest.quality,
                votes: 0,
                convened_on: gathered.record.facts.convened_on,
            };
            if meetings::add_participant(step, id, &new)? { Ok(()) } else { Err(Refusal::AlreadyConvened.into()) }
        })
    }

    /// Marks a step of preparation as done on a day, or as not done.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn mark_meeting_step(&mut self, actor: &Actor, id: MeetingStepId, done_on: Option<Day>) -> Result<Done> {
        self.write(Act::MarkMeetingStep, actor, |step| Ok(meetings::mark_step(step, id, done_on)?))
    }
}

/// Copies the mandates of the day of the meeting: one that ends later changes nothing.
pub(super) fn copy_members(step: &Step<'_>, gathered: &Gathered, convened_on: Option<Day>) -> Result<()> {
    for seat in &gathered.seats {
        let Some(contact) = &seat.contact else { continue };
        let quality = quality(seat);
        let new = NewParticipant {
            contact: contact.id,
            mandate: Some(seat.id),
            within: seat.within,
            college: seat.college,
            capacity: seat.capacity,
            quality: &quality,
            votes: seat.votes,
            convened_on,
        };
        meetings::add_participant(step, gathered.record.row.id, &new)?;
    }
    Ok(())
}

pub(super) fn of_participant(step: &Step<'_>, id: ParticipantId) -> Result<Gathered> {
    let meeting = meetings::participant_meeting(step, id)?.ok_or(Error::NotFound("participant"))?;
    gather(step, meeting)?.ok_or(Error::NotFound("meeting"))
}

/// Plans a meeting, with what follows from its day and its body.
pub(super) fn plan(step: &Step<'_>, meeting: &NewMeeting) -> Result<MeetingId> {
    let on = meeting.on_day;
    let body = bodies::body(step, meeting.body, on)?.ok_or(Error::NotFound("body"))?;
    let taken = meetings::references(step)?;
    let reference = meeting_reference(body.kind, &body.short_name, on, taken.iter().map(String::as_str));
    let secretary = crate::settings::text(step, SettingKey::CoordinationName, on)?;
    let item_minutes = crate::settings::number(step, SettingKey::ItemMinutes, on)?;
    let id = meetings::add_meeting(step, meeting, &reference, &secretary, item_minutes)?;
    for kind in MeetingStepKind::ALL.iter().filter(|kind| kind.is_asked_of(body.kind)) {
        meetings::add_step(step, id, *kind, step_due(on, kind.usual_days_before()))?;
    }
    super::agenda::seed(step, id)?;
    Ok(id)
}

/// The hour, the venue and the host change until the opening; the rest until the closing, or the seal where minutes say it.
fn may_change(gathered: &Gathered, change: &MeetingChange) -> Ruled {
    match change {
        MeetingChange::When { .. } | MeetingChange::Venue(_) | MeetingChange::HostCommune(_) => {
            gathered.allows(MeetingGesture::Reschedule)
        }
        MeetingChange::PlannedMinutes(_) | MeetingChange::ItemMinutes(_) => {
            gathered.allows(MeetingGesture::ArrangeAgenda)
        }
        MeetingChange::Chair(_) | MeetingChange::Secretary(_) | MeetingChange::Packs { .. } => {
            gathered.allows(MeetingGesture::ArrangeAgenda).or_else(|_| gathered.may_be_corrected())
        }
    }
}
