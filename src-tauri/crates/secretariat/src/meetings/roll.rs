//! The roll call.

use super::planning::of_participant;
use super::reading::at_item;
use crate::{Done, Error, Office, Result};
use council::meetings::{MeetingGesture, ParticipantRow, Presence, RecusalTimes, RollCall, give_power, seats_of};
use council::{Act, Actor, AgendaItemId, ParticipantId, Refusal};
use storage::{Step, meetings};

impl Office {
    /// Notes what the roll call says of a member: present, excused, absent, represented; or that she comes in or goes out.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is open, for a power to nobody present, or for a coming or going that does
    /// not follow; [`Error::NotFound`].
    pub fn call_roll(&mut self, actor: &Actor, id: ParticipantId, called: RollCall) -> Result<Done> {
        self.write(Act::CallRoll, actor, |step| {
            let gathered = of_participant(step, id)?;
            gathered.allows(MeetingGesture::CallRoll)?;
            let member = |id| {
                gathered.participants.iter().find(|member| member.id == Some(id)).ok_or(Error::NotFound("participant"))
            };
            let note = |presence, proxy| Ok(meetings::note_presence(step, id, presence, proxy)?);
            match called {
                RollCall::Nothing => note(None, None),
                RollCall::Present => note(Some(Presence::Present), None),
                RollCall::Excused => note(Some(Presence::Excused), None),
                RollCall::Absent => note(Some(Presence::Absent), None),
                RollCall::Represented { proxy } => {
                    let holder = seats_of(std::slice::from_ref(member(proxy)?));
                    give_power(id, holder.first().ok_or(Error::NotFound("participant"))?)?;
                    note(Some(Presence::Represented), Some(proxy))
                }
                RollCall::Arrives { minute } => arrive(step, id, member(id)?, minute),
                RollCall::Leaves { minute } => {
                    let opened = gathered.minute(gathered.record.facts.opened_at.unwrap_or(actor.at));
                    leave(step, id, member(id)?, opened, minute)
                }
            }
        })
    }

    /// Notes that a member steps out of an item, or not after all. Why is never written.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the sitting is open; [`Error::NotFound`].
    pub fn step_out(
        &mut self,
        actor: &Actor,
        item: AgendaItemId,
        who: ParticipantId,
        out: Option<RecusalTimes>,
    ) -> Result<Done> {
        self.write(Act::StepOut, actor, |step| {
            let gathered = at_item(step, item)?;
            gathered.allows(MeetingGesture::CallRoll)?;
            if !gathered.participants.iter().any(|member| member.id == Some(who)) {
                return Err(Error::NotFound("participant"));
            }
            match out {
                Some(times) => meetings::recuse(step, item, who, times)?,
                None => meetings::unrecuse(step, item, who)?,
            }
            Ok(())
        })
    }
}

fn arrive(step: &Step<'_>, id: ParticipantId, member: &ParticipantRow, minute: u32) -> Result<()> {
    let is_in = member.presence == Some(Presence::Present)
        && member.stays.last().is_none_or(|last| last.left_minute.is_none_or(|left| minute < left));
    if is_in {
        return Err(Refusal::InTheRoom.into());
    }
    meetings::arrive(step, id, minute, None)?;
    Ok(())
}

/// Whoever was there throughout was there from the opening.
fn leave(step: &Step<'_>, id: ParticipantId, member: &ParticipantRow, opened: u32, minute: u32) -> Result<()> {
    if member.presence != Some(Presence::Present) {
        return Err(Refusal::NotInTheRoom.into());
    }
    match member.stays.last() {
        None if minute > opened => meetings::arrive(step, id, opened, Some(minute)).map(drop)?,
        Some(last) if last.left_minute.is_none() && minute > last.arrived_minute => {
            meetings::leave(step, last.id, minute)?;
        }
        _ => return Err(Refusal::NotInTheRoom.into()),
    }
    Ok(())
}
