//! Planning a workshop, and everything that changes of it until it is over.

use super::gathered::{conflicts_of, row};
use crate::{Done, Error, Office, Result};
use council::workshops::{
    NewWorkshop, RegistrationRow, SpeakerChange, SpeakerRole, TypedHours, WorkshopChange, WorkshopMoved, WorkshopState,
    WorkshopStep,
};
use council::{Act, Actor, ContactId, Day, Refusal, VenueId, WorkshopId, WorkshopSpeakerId};
use storage::{Page, workshops};

impl Office {
    /// Plans a workshop; without hours it is an idea. It takes the next number of the council's run.
    ///
    /// # Errors
    /// [`Error::Refused`] without a title, or at hours that are none.
    pub fn plan_workshop(&mut self, actor: &Actor, workshop: NewWorkshop) -> Result<Done<WorkshopId>> {
        let (workshop, hours) = workshop.checked()?;
        self.write(Act::PlanWorkshop, actor, |step| Ok(workshops::add_workshop(step, &workshop, hours)?))
    }

    /// Plans a workshop like another, on another day, in another venue if one is given.
    ///
    /// # Errors
    /// [`Error::Refused`] at hours that are none; [`Error::NotFound`].
    pub fn repeat_workshop(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        hours: TypedHours,
        venue: Option<VenueId>,
    ) -> Result<Done<WorkshopId>> {
        let hours = hours.checked()?;
        self.write(Act::RepeatWorkshop, actor, |step| {
            let venue = venue.or(row(step, id)?.venue);
            Ok(workshops::copy_workshop(step, id, hours, venue)?)
        })
    }

    /// Changes one field of a workshop.
    ///
    /// # Errors
    /// [`Error::Refused`] for an empty title or a number that another workshop bears; [`Error::NotFound`].
    pub fn change_workshop(&mut self, actor: &Actor, id: WorkshopId, change: WorkshopChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeWorkshop, actor, |step| {
            if let WorkshopChange::Number(number) = change
                && workshops::bears_number(step, number)?
            {
                return Err(Refusal::WorkshopNumberTaken { number }.into());
            }
            Ok(workshops::change_workshop(step, id, &change)?)
        })
    }

    /// Moves a workshop to another day or other hours. What the date collides with is said, never forbidden.
    ///
    /// # Errors
    /// [`Error::Refused`] at hours that are none, or when the workshop was called off; [`Error::NotFound`].
    pub fn move_workshop(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        hours: TypedHours,
        today: Day,
    ) -> Result<Done<WorkshopMoved>> {
        let hours = hours.checked()?;
        self.write(Act::MoveWorkshop, actor, |step| {
            let before = row(step, id)?;
            before.state.moves_to(hours.on_day, today)?;
            workshops::set_hours(step, id, hours)?;
            let conflicts = conflicts_of(step, &row(step, id)?, today)?;
            let announced = matches!(before.state, WorkshopState::Planned | WorkshopState::Confirmed);
            let to_tell = if announced { expecting(step, id)? } else { Vec::new() };
            Ok(WorkshopMoved { conflicts, to_tell })
        })
    }

    /// Takes a workshop to another state, and says who is to be told.
    ///
    /// # Errors
    /// [`Error::Refused`] when its state does not lead there, or it would be held before its day; [`Error::NotFound`].
    pub fn set_workshop_state(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        to: WorkshopState,
        today: Day,
    ) -> Result<Done<Vec<RegistrationRow>>> {
        self.write(Act::SetWorkshopState, actor, |step| {
            let before = row(step, id)?;
            before.state.go(to, before.hours.map(|hours| hours.on_day), today)?;
            workshops::set_state(step, id, to)?;
            if before.state.is_told_when_going(to) { Ok(expecting(step, id)?) } else { Ok(Vec::new()) }
        })
    }

    /// Ticks a step of a workshop; without a day, takes the tick back.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such workshop, or the step follows from what is typed.
    pub fn mark_workshop_step(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        which: WorkshopStep,
        on: Option<Day>,
    ) -> Result<Done> {
        self.write(Act::MarkWorkshopStep, actor, |step| {
            row(step, id)?;
            if !which.is_ticked() {
                return Err(Error::NotFound("step"));
            }
            Ok(workshops::mark_step(step, id, which, on)?)
        })
    }

    /// Invites a speaker, who has still to confirm.
    ///
    /// # Errors
    /// [`Error::Refused`] when the contact already speaks there; [`Error::NotFound`].
    pub fn invite_speaker(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        contact: ContactId,
        role: SpeakerRole,
    ) -> Result<Done<WorkshopSpeakerId>> {
        self.write(Act::InviteSpeaker, actor, |step| {
            if workshops::speakers(step, workshop)?.iter().any(|speaker| speaker.contact.id == contact) {
                return Err(Refusal::AlreadySpeaking.into());
            }
            Ok(workshops::add_speaker(step, workshop, contact, role)?)
        })
    }

    /// Changes one field of a speaker.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn change_speaker(&mut self, actor: &Actor, id: WorkshopSpeakerId, change: SpeakerChange) -> Result<Done> {
        self.write(Act::ChangeSpeaker, actor, |step| Ok(workshops::change_speaker(step, id, change)?))
    }

    /// Takes a speaker off.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_speaker(&mut self, actor: &Actor, id: WorkshopSpeakerId) -> Result<Done> {
        self.write(Act::RemoveSpeaker, actor, |step| Ok(workshops::remove_speaker(step, id)?))
    }
}

/// Those who announced themselves and did not give up.
pub(super) fn expecting(page: &Page<'_>, id: WorkshopId) -> Result<Vec<RegistrationRow>> {
    let row = workshops::row(page, id)?.ok_or(Error::NotFound("workshop"))?;
    let mut announced = workshops::registrations(page, id, row.capacity)?;
    announced.retain(|registration| registration.cancelled_on.is_none());
    Ok(announced)
}
