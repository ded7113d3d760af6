//! The individual situations: told, followed, named only with the person's agreement, closed.

use crate::meetings::put_on_agenda;
use crate::{Done, Error, Office, Result};
use chrono::Datelike;
use council::applications::{Applicant, NewApplication};
use council::meetings::{AgendaItemKind, NewAgendaItem, NewItemAbout};
use council::situations::{
    Brought, NewSituation, NewSituationEntry, SituationChange, SituationReference, SituationRow, SituationSheet,
    may_be_named,
};
use council::{Act, Actor, Day, MeetingId, PersonId, Refusal, SituationEntryId, SituationId};
use storage::{Page, Step, applications, people, situations, tenancies};

impl Office {
    /// Every situation as it may be read on a day: the open ones first, the most pressing first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn situations(&self, today: Day) -> Result<Vec<SituationRow>> {
        self.read(|page| situations::situations(page, today))
    }

    /// One situation as it may be read on a day, with what was agreed about it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn situation(&self, id: SituationId, today: Day) -> Result<SituationSheet> {
        let found = self.read(|page| {
            let Some(row) = situations::of(page, id, today)? else { return Ok(None) };
            Ok(Some(SituationSheet { row, entries: situations::entries_of(page, id)? }))
        })?;
        found.ok_or(Error::NotFound("situation"))
    }

    /// Adds a situation. Its reference counts in the year it was told.
    ///
    /// # Errors
    /// [`Error::Refused`] without a subject, for a day to come, or looked at before it came; [`Error::NotFound`].
    pub fn add_situation(&mut self, actor: &Actor, new: NewSituation) -> Result<Done<SituationId>> {
        actor.past(new.received_on)?;
        let new = new.checked()?;
        self.write(Act::AddSituation, actor, |step| {
            let year = new.received_on.year();
            let last = situations::last_reference(step, year)?;
            let reference = SituationReference::after(last, u16::try_from(year).unwrap_or_default());
            Ok(situations::add(step, reference, &new)?)
        })
    }

    /// Changes one field of a situation.
    ///
    /// # Errors
    /// As [`Self::add_situation`].
    pub fn change_situation(&mut self, actor: &Actor, id: SituationId, change: SituationChange) -> Result<Done> {
        self.write(Act::ChangeSituation, actor, |step| {
            Ok(situations::change(step, id, &change.checked(known(step, actor, id)?.received_on)?)?)
        })
    }

    /// Says whom a situation is about, which her consent alone allows; or no longer.
    ///
    /// # Errors
    /// [`Error::Refused`] without a consent that holds; [`Error::NotFound`].
    pub fn name_situation(&mut self, actor: &Actor, id: SituationId, person: Option<PersonId>) -> Result<Done> {
        let today = actor.day();
        self.write(Act::NameSituation, actor, |step| {
            if let Some(person) = person {
                let consent = people::consent_of(step, person)?.map(|(_, consent)| consent);
                may_be_named(consent.as_ref(), today)?;
            }
            Ok(situations::name(step, id, person)?)
        })
    }

    /// Brings a situation before a commission: the place the person lives in, or else her open application, is put on the
    /// agenda. Without either, her file is opened: it is read again with her before it stands on an agenda.
    ///
    /// # Errors
    /// [`Error::Refused`] while nobody is named, or with the part of the consent that fails; [`Error::NotFound`].
    pub fn bring_situation(&mut self, actor: &Actor, id: SituationId, meeting: MeetingId) -> Result<Done<Brought>> {
        self.write(Act::BringSituation, actor, |step| {
            let situation = known(step, actor, id)?;
            let Some(person) = situation.person.as_ref().map(|person| person.id) else {
                return Err(Refusal::SituationUnnamed.into());
            };
            let (tenancy, applications) = (tenancies::current_of(step, person)?, applications::open_of(step, person)?);
            let about = match (tenancy, applications.last()) {
                (Some(tenancy), _) => NewItemAbout::Tenancy { tenancy, kind: AgendaItemKind::TenancyReview },
                (None, Some(application)) => {
                    situations::lead_to(step, id, *application)?;
                    NewItemAbout::Application { application: *application }
                }
                (None, None) => return open_file(step, &situation, person),
            };
            let item = NewAgendaItem { about, title: String::new(), minutes: None, place: None };
            Ok(Brought::Agenda(put_on_agenda(step, meeting, &item.checked()?)?))
        })
    }

    /// Writes what was said and agreed about a situation, and when it is looked at next.
    ///
    /// # Errors
    /// [`Error::Refused`] without a word, for a day to come, or looked at before; [`Error::NotFound`].
    pub fn write_situation(
        &mut self,
        actor: &Actor,
        id: SituationId,
        entry: NewSituationEntry,
    ) -> Result<Done<SituationEntryId>> {
        actor.past(entry.on_day)?;
        let entry = entry.checked()?;
        self.write(Act::WriteSituation, actor, |step| Ok(situations::write(step, id, &entry)?))
    }
}

/// Opens the file of a person whose situation was told: since that day, by whoever told it.
fn open_file(step: &Step<'_>, situation: &SituationRow, person: PersonId) -> Result<Brought> {
    let new = NewApplication {
        applicant: Applicant::Known(person),
        received_on: situation.received_on,
        referred_by: situation.raised_by,
        referrer_text: String::new(),
        request: situation.subject.clone(),
    };
    let application = crate::applications::add(step, &new.checked()?)?;
    situations::lead_to(step, situation.id, application)?;
    Ok(Brought::NewFile(application))
}

fn known(page: &Page<'_>, actor: &Actor, id: SituationId) -> Result<SituationRow> {
    situations::of(page, id, actor.day())?.ok_or(Error::NotFound("situation"))
}
