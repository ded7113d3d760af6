//! Writing applications. What is shared of them keeps its digest up to date.

use super::renew_sheets;
use crate::{Done, Error, Office, Result};
use chrono::Datelike;
use council::applications::{
    Applicant, ApplicationChange, ApplicationCode, HouseholdMember, NewApplication, PaperSeen, Support,
};
use council::{Act, Actor, ApplicationId, PauseId, Period, PersonId, Refusal, text};
use storage::{Step, applications, people};

impl Office {
    /// Adds an application, and the person with it when she is new. Its code counts in the year it arrived.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name, or for a day of arrival still to come.
    pub fn add_application(&mut self, actor: &Actor, application: NewApplication) -> Result<Done<ApplicationId>> {
        let application = application.checked()?;
        actor.past(application.received_on)?;
        self.write(Act::AddApplication, actor, |step| add(step, &application))
    }

    /// Changes one field of an application.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_application(&mut self, actor: &Actor, id: ApplicationId, change: ApplicationChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeApplication, actor, |step| {
            applications::change_application(step, id, &change)?;
            renew(step, id)
        })
    }

    /// Notes what became of a supporting paper.
    ///
    /// # Errors
    /// [`Error::Refused`] for a paper that expired before it was seen.
    pub fn note_paper(&mut self, actor: &Actor, id: ApplicationId, paper: PaperSeen) -> Result<Done> {
        if let (Some(seen), Some(expires)) = (paper.seen_on, paper.expires_on)
            && expires <= seen
        {
            return Err(Refusal::EmptyPeriod.into());
        }
        self.write(Act::NotePaper, actor, |step| Ok(applications::note_paper(step, id, &paper)?))
    }

    /// Says who lives in the household, beside the person.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn set_household(&mut self, actor: &Actor, id: ApplicationId, members: &[HouseholdMember]) -> Result<Done> {
        self.write(Act::SetHousehold, actor, |step| {
            applications::set_household(step, id, members)?;
            renew(step, id)
        })
    }

    /// Says who stands beside the person.
    ///
    /// # Errors
    /// [`Error::Refused`] for an endless text.
    pub fn set_supports(&mut self, actor: &Actor, id: ApplicationId, supports: Vec<Support>) -> Result<Done> {
        let tidied = supports.into_iter().map(|support| {
            Ok(Support {
                label: text::line("label", &support.label, 200)?,
                phone: text::line("phone", &support.phone, 30)?,
                ..support
            })
        });
        let supports = tidied.collect::<council::Ruled<Vec<_>>>()?;
        self.write(Act::SetSupports, actor, |step| Ok(applications::set_supports(step, id, &supports)?))
    }

    /// Pauses an application at the person's request; it comes back by itself.
    ///
    /// # Errors
    /// [`Error::Refused`] for a pause that ends before it starts.
    pub fn pause_application(
        &mut self,
        actor: &Actor,
        id: ApplicationId,
        period: Period,
        reason: &str,
    ) -> Result<Done<PauseId>> {
        let period = Period::new(period.from, period.until).ok_or(Refusal::EmptyPeriod)?;
        let reason = text::line("reason", reason, 200)?;
        self.write(Act::PauseApplication, actor, |step| Ok(applications::add_pause(step, id, period, &reason)?))
    }

    /// Ends a pause on the day of the act.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn end_pause(&mut self, actor: &Actor, pause: PauseId) -> Result<Done> {
        self.write(Act::EndPause, actor, |step| Ok(applications::end_pause(step, pause, actor.day())?))
    }
}

/// Adds an application that was checked, and the person with it when she is new.
pub(crate) fn add(step: &Step<'_>, application: &NewApplication) -> Result<ApplicationId> {
    let person = match &application.applicant {
        Applicant::Known(person) => *person,
        Applicant::New(person) => people::add_person(step, person)?,
    };
    let year = application.received_on.year();
    let last = applications::last_code(step, year)?;
    let code = ApplicationCode::after(last, u16::try_from(year).unwrap_or_default());
    let id = applications::add_application(step, person, code, application)?;
    renew_sheets(step, person)?;
    Ok(id)
}

fn renew(step: &Step<'_>, id: ApplicationId) -> Result<()> {
    let person: PersonId = applications::record(step, id)?.ok_or(Error::NotFound("application"))?.person;
    renew_sheets(step, person)?;
    Ok(())
}
