//! Deciding between two sittings, and having the next one say what it makes of it.

use crate::meetings::{gather, may_share, shared_under};
use crate::places::known as known_place;
use crate::{Done, Error, Office, Result};
use chrono::Datelike;
use council::bodies::BodyKind;
use council::decisions::{NewUrgent, Ratification, UrgentNumber, UrgentRow};
use council::meetings::{MeetingGesture, MeetingRecord};
use council::{Act, Actor, BodyId, Day, MeetingId, Refusal, UrgentDecisionId};
use storage::{Page, applications, bodies, decisions, meetings};

impl Office {
    /// The decisions taken since the last sitting that this one has to say something of, or said it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn urgent_decisions(&self, meeting: MeetingId) -> Result<Vec<UrgentRow>> {
        let found =
            self.read(|page| meetings::meeting(page, meeting)?.map(|record| urgent_before(page, &record)).transpose())?;
        found.ok_or(Error::NotFound("meeting"))
    }

    /// Records what was decided of a place that could not wait for the next sitting: it is kept for the person from that day.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, without those who decided, with the part of the consent that fails, or when
    /// the place is not available; [`Error::NotFound`].
    pub fn take_urgent_decision(&mut self, actor: &Actor, new: NewUrgent) -> Result<Done<UrgentDecisionId>> {
        actor.past(new.decided_on)?;
        let new = new.checked()?;
        self.write(Act::TakeUrgentDecision, actor, |step| {
            let on = new.decided_on;
            let person = applications::record(step, new.application)?.ok_or(Error::NotFound("application"))?.person;
            let (consent, shared) = shared_under(step, person, Some(new.application))?;
            may_share(&shared, on, &NewUrgent::colleges())?;
            known_place(step, new.place)?.facts().enter(on, false)?;
            let body = commission(step, on)?;
            let year = u16::try_from(on.year()).unwrap_or_default();
            let number = UrgentNumber::after(decisions::last_urgent(step, year)?, year);
            Ok(decisions::take_urgent(step, body, number, consent, &new)?)
        })
    }

    /// Notes what a sitting says of a decision taken in between.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is open and has its quorum, or when one said it already; [`Error::NotFound`].
    pub fn ratify_urgent_decision(
        &mut self,
        actor: &Actor,
        id: UrgentDecisionId,
        meeting: MeetingId,
        said: Ratification,
    ) -> Result<Done> {
        self.write(Act::RatifyUrgentDecision, actor, |step| {
            let gathered = gather(step, meeting)?.ok_or(Error::NotFound("meeting"))?;
            gathered.allows(MeetingGesture::Decide)?;
            if !gathered.room(gathered.minute(actor.at), None).is_quorate {
                return Err(Refusal::NoQuorum.into());
            }
            let (body, urgent) = decisions::urgent_decision(step, id)?.ok_or(Error::NotFound("urgent_decision"))?;
            let row = &gathered.record.row;
            if body != row.body {
                return Err(Error::NotFound("urgent_decision"));
            }
            Ok(decisions::ratify_urgent(step, id, meeting, row.on_day, &said.checked(&urgent)?)?)
        })
    }
}

/// The decisions taken since the last sitting that this one has to say something of, or said it.
pub(crate) fn urgent_before(page: &Page<'_>, meeting: &MeetingRecord) -> storage::Result<Vec<UrgentRow>> {
    let row = &meeting.row;
    let mut all = decisions::urgent_of(page, row.id)?;
    if meeting.facts.closed_at.is_none() {
        all.extend(decisions::urgent_waiting(page, row.body, row.on_day)?);
    }
    Ok(all)
}

/// The commission that decides of places.
fn commission(page: &Page<'_>, day: Day) -> Result<BodyId> {
    let all = bodies::bodies(page, day)?;
    let found = all.into_iter().find(|body| body.kind == BodyKind::HousingCommission);
    Ok(found.ok_or(Error::NotFound("body"))?.id)
}
