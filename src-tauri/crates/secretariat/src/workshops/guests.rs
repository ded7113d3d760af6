//! Who announced herself, and who came.

use super::gathered::row;
use crate::{Done, Error, Office, Result, settings};
use council::settings::SettingKey;
use council::workshops::{
    HeadcountCategory, NewAttendee, NewRegistration, RegistrationsDue, WorkshopState, headcount, plain_count,
    purged_before,
};
use council::{Act, Actor, AttendanceId, Day, RegistrationId, WorkshopId};
use storage::{Page, Step, workshops};
use vault::held_until;

impl Office {
    /// Notes that somebody announced herself: seated while there is room, then waiting.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name, or when the workshop is over or called off; [`Error::NotFound`].
    pub fn register(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        registration: NewRegistration,
    ) -> Result<Done<RegistrationId>> {
        let registration = registration.checked()?;
        self.write(Act::Register, actor, |step| {
            row(step, workshop)?.state.takes_registrations()?;
            Ok(workshops::add_registration(step, workshop, &registration)?)
        })
    }

    /// Notes the day somebody gave her seat up, which goes to the next; without a day, the note is taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn cancel_registration(&mut self, actor: &Actor, id: RegistrationId, on: Option<Day>) -> Result<Done> {
        self.write(Act::CancelRegistration, actor, |step| Ok(workshops::cancel_registration(step, id, on)?))
    }

    /// Notes that somebody came: a line of the paper sheet. The workshop was then held.
    ///
    /// # Errors
    /// [`Error::Refused`] for a line that says nothing, before the day, or when the workshop was called off;
    /// [`Error::NotFound`].
    pub fn note_attendee(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        attendee: NewAttendee,
        today: Day,
    ) -> Result<Done<AttendanceId>> {
        let attendee = attendee.checked()?;
        self.write(Act::NoteAttendee, actor, |step| {
            hold(step, workshop, today)?;
            if let Some(registration) = attendee.registration
                && workshops::workshop_of_registration(step, registration)? != Some(workshop)
            {
                return Err(Error::NotFound("registration"));
            }
            Ok(workshops::add_attendee(step, workshop, &attendee)?)
        })
    }

    /// Sets how many came of a category, without their names. The workshop was then held.
    ///
    /// # Errors
    /// [`Error::Refused`] before the day, when the workshop was called off, or for a crowd; [`Error::NotFound`].
    pub fn count_attendees(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        category: HeadcountCategory,
        count: u32,
        today: Day,
    ) -> Result<Done> {
        let count = headcount(count)?;
        self.write(Act::CountAttendees, actor, |step| {
            hold(step, workshop, today)?;
            Ok(workshops::set_count(step, workshop, Some(category), count)?)
        })
    }

    /// Sets how many came in all: those no line names are counted. The workshop was then held.
    ///
    /// # Errors
    /// [`Error::Refused`] when the lines already hold more; before the day, or when the workshop was called off;
    /// [`Error::NotFound`].
    pub fn count_present(&mut self, actor: &Actor, workshop: WorkshopId, total: u32, today: Day) -> Result<Done> {
        self.write(Act::CountAttendees, actor, |step| {
            hold(step, workshop, today)?;
            let count = plain_count(total, &workshops::attendance(step, workshop)?)?;
            Ok(workshops::set_count(step, workshop, None, count)?)
        })
    }

    /// Takes a line of attendance back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_attendance(&mut self, actor: &Actor, id: AttendanceId) -> Result<Done> {
        self.write(Act::RemoveAttendance, actor, |step| Ok(workshops::remove_attendance(step, id)?))
    }

    /// What is kept of people longer than the council set.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn registrations_due(&self, today: Day) -> Result<RegistrationsDue> {
        self.read(|page| {
            let months = kept_months(page, today)?;
            workshops::registrations_due(page, (purged_before(today, months), months), held_until(today))
        })
    }

    /// Forgets the names of those who announced themselves and of those who came, longer ago than the council set: they
    /// are still counted, and a slip says how many they were. Never undone.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn purge_registrations(&mut self, actor: &Actor, today: Day) -> Result<Done> {
        self.write(Act::PurgeRegistrations, actor, |step| {
            let months = kept_months(step, today)?;
            Ok(workshops::purge(step, purged_before(today, months), months, today)?)
        })
    }
}

fn kept_months(page: &Page<'_>, today: Day) -> storage::Result<u32> {
    settings::number(page, SettingKey::RegistrationMonths, today)
}

/// Whoever is counted proves that the workshop was held.
pub(super) fn hold(step: &Step<'_>, id: WorkshopId, today: Day) -> Result<()> {
    let workshop = row(step, id)?;
    workshop.state.counts_people(workshop.hours.map(|hours| hours.on_day), today)?;
    if matches!(workshop.state, WorkshopState::Planned | WorkshopState::Confirmed) {
        workshops::set_state(step, id, WorkshopState::Held)?;
    }
    Ok(())
}
