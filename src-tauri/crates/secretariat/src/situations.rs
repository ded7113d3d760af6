//! The individual situations: told, followed, named only with the person's agreement, closed.

use crate::{Done, Error, Office, Result};
use chrono::Datelike;
use council::situations::{
    NewSituation, NewSituationEntry, SituationChange, SituationReference, SituationRow, SituationSheet, may_be_named,
};
use council::{Act, Actor, Day, PersonId, SituationEntryId, SituationId};
use storage::{Page, people, situations};

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

fn known(page: &Page<'_>, actor: &Actor, id: SituationId) -> Result<SituationRow> {
    situations::of(page, id, actor.day())?.ok_or(Error::NotFound("situation"))
}
