//! The people: who they are, what they live on, who protects them, what they agreed to.
//!
//! Whatever changes what is shared of a person renews the digest of her sheets: a consent covers the sheet as it was re-read.

use crate::applications::renew_sheets;
use crate::{Done, Office, Result};
use council::people::{
    MoneyLine, Named, NewConsent, NewContactEvent, NewPerson, NoteLevel, PersonChange, Protection, Resemblance,
};
use council::{Act, Actor, ConsentId, Day, MoneyLineId, PersonId, PersonNoteId, ProtectionId, Refusal, text};
use storage::people;

impl Office {
    /// The people already known who may be the one about to be added.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn resembling(&self, person: &NewPerson) -> Result<Vec<Resemblance>> {
        let asked = Named {
            family_name: &person.family_name,
            birth_name: &person.birth_name,
            given_name: &person.given_name,
            birth_on: person.birth_on,
        };
        let known = self.read(|page| people::alike(page, &person.family_name, &person.given_name, person.birth_on))?;
        Ok(known
            .into_iter()
            .filter_map(|known| {
                let named = Named {
                    family_name: &known.family_name,
                    birth_name: &known.birth_name,
                    given_name: &known.given_name,
                    birth_on: known.birth_on,
                };
                let likeness = asked.likeness(&named)?;
                Some(Resemblance {
                    person: known.person,
                    likeness,
                    family_name: known.family_name,
                    given_name: known.given_name,
                    birth_on: known.birth_on,
                    code: known.code,
                })
            })
            .collect())
    }

    /// Changes one field of a person.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an empty name; [`crate::Error::NotFound`].
    pub fn change_person(&mut self, actor: &Actor, id: PersonId, change: PersonChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangePerson, actor, |step| Ok(people::change_person(step, id, &change)?))
    }

    /// Makes one of two records of the same person: everything that speaks of `left` speaks of `kept`, who takes from her what
    /// she lacked. Both histories stay.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] when they are the same already.
    pub fn merge_people(&mut self, actor: &Actor, kept: PersonId, left: PersonId) -> Result<Done> {
        self.write(Act::MergePeople, actor, |step| {
            people::merge(step, kept, left)?;
            renew_sheets(step, kept)?;
            Ok(())
        })
    }

    /// Records a consent. With a day of re-reading, it covers the sheet as it stands now.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an oral consent without a witness.
    pub fn record_consent(&mut self, actor: &Actor, person: PersonId, consent: NewConsent) -> Result<Done<ConsentId>> {
        let witness = text::line("witness", &consent.witness, 200)?;
        let consent = NewConsent { witness, ..consent };
        if consent.form == council::people::ConsentForm::Oral && consent.witness.is_empty() {
            return Err(Refusal::ConsentWithoutWitness.into());
        }
        self.write(Act::RecordConsent, actor, |step| {
            let sheet = renew_sheets(step, person)?;
            let reread = consent.reread_on.and(sheet);
            let expires_on = crate::settings::consent_term(step, consent.given_on)?.expiry(consent.given_on);
            Ok(people::add_consent(step, person, &consent, reread, expires_on, actor.user)?)
        })
    }

    /// Withdraws a consent from a day on: from then nothing more is shared, and what rests on it is pulled off the agendas.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn withdraw_consent(&mut self, actor: &Actor, consent: ConsentId, on: Day) -> Result<Done> {
        self.write(Act::WithdrawConsent, actor, |step| {
            people::withdraw_consent(step, consent, on)?;
            Ok(storage::meetings::pull_items(step, consent, on)?)
        })
    }

    /// Adds a resource, a charge or a debt.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an amount of nothing, or an end before the start.
    pub fn add_money_line(&mut self, actor: &Actor, person: PersonId, line: MoneyLine) -> Result<Done<MoneyLineId>> {
        let line = MoneyLine { note: text::line("note", &line.note, 200)?, ..line };
        if line.cents == council::Cents::ZERO {
            return Err(Refusal::Empty { field: "cents".to_owned() }.into());
        }
        if line.until_on.is_some_and(|until| until <= line.from_on) {
            return Err(Refusal::EmptyPeriod.into());
        }
        self.write(Act::AddMoneyLine, actor, |step| {
            let id = people::add_money_line(step, person, &line)?;
            renew_sheets(step, person)?;
            Ok(id)
        })
    }

    /// Removes a resource, a charge or a debt.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn remove_money_line(&mut self, actor: &Actor, line: MoneyLineId) -> Result<Done> {
        self.write(Act::RemoveMoneyLine, actor, |step| {
            let person = people::remove_money_line(step, line)?.ok_or(crate::Error::NotFound("money_line"))?;
            renew_sheets(step, person)?;
            Ok(())
        })
    }

    /// Records a measure of protection.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an end before the start.
    pub fn add_protection(
        &mut self,
        actor: &Actor,
        person: PersonId,
        measure: &Protection,
    ) -> Result<Done<ProtectionId>> {
        if let (Some(from), Some(until)) = (measure.from_on, measure.until_on)
            && until <= from
        {
            return Err(Refusal::EmptyPeriod.into());
        }
        self.write(Act::AddProtection, actor, |step| Ok(people::add_protection(step, person, measure)?))
    }

    /// Removes a measure of protection recorded by mistake.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn remove_protection(&mut self, actor: &Actor, measure: ProtectionId) -> Result<Done> {
        self.write(Act::RemoveProtection, actor, |step| Ok(people::remove_protection(step, measure)?))
    }

    /// Writes a note about a person: shared, or the coordinator's own.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an empty or an endless note.
    pub fn write_note(
        &mut self,
        actor: &Actor,
        person: PersonId,
        level: NoteLevel,
        note: &str,
    ) -> Result<Done<PersonNoteId>> {
        let note = text::paragraph("note", note, 4000)?;
        if note.is_empty() {
            return Err(Refusal::Empty { field: "note".to_owned() }.into());
        }
        self.write(Act::WriteNote, actor, |step| Ok(people::add_note(step, person, level, &note, actor.at)?))
    }

    /// Notes an exchange with or about a person.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an endless text.
    pub fn note_exchange(&mut self, actor: &Actor, person: PersonId, event: &NewContactEvent) -> Result<Done> {
        let event = NewContactEvent { text: text::paragraph("text", &event.text, 4000)?, ..*event };
        self.write(Act::NoteExchange, actor, |step| Ok(people::add_exchange(step, person, &event)?))
    }
}
