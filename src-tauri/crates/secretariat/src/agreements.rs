//! The agreements: what is signed with whom, and until when.

use crate::{Done, Error, Office, Result};
use council::agreements::{AgreementChange, AgreementRow, NewAgreement, NewParty};
use council::{Act, Actor, AgreementId, AgreementPartyId, Day};
use storage::agreements;

impl Office {
    /// Every agreement as it stands on a day: the first to end first, those without end last.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn agreements(&self, today: Day) -> Result<Vec<AgreementRow>> {
        let records = self.read(|page| agreements::agreements(page, None))?;
        let mut rows: Vec<_> = records.into_iter().map(|record| record.row(today)).collect();
        rows.sort_by_key(|row| (row.holds_until_on.is_none(), row.holds_until_on, row.id));
        Ok(rows)
    }

    /// One agreement as it stands on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn agreement(&self, id: AgreementId, today: Day) -> Result<AgreementRow> {
        let found = self.read(|page| agreements::agreements(page, Some(id)))?;
        Ok(found.into_iter().next().ok_or(Error::NotFound("agreement"))?.row(today))
    }

    /// Adds an agreement.
    ///
    /// # Errors
    /// [`Error::Refused`] without an object, or when it ends before it starts; [`Error::NotFound`].
    pub fn add_agreement(&mut self, actor: &Actor, new: NewAgreement) -> Result<Done<AgreementId>> {
        let new = new.checked()?;
        self.write(Act::AddAgreement, actor, |step| Ok(agreements::add(step, &new)?))
    }

    /// Changes one field of an agreement.
    ///
    /// # Errors
    /// As [`Self::add_agreement`].
    pub fn change_agreement(&mut self, actor: &Actor, id: AgreementId, change: AgreementChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeAgreement, actor, |step| Ok(agreements::change(step, id, &change)?))
    }

    /// Adds a party to an agreement.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn add_party(&mut self, actor: &Actor, id: AgreementId, party: NewParty) -> Result<Done<AgreementPartyId>> {
        self.write(Act::AddParty, actor, |step| Ok(agreements::add_party(step, id, party)?))
    }

    /// Notes the day a party signed, or that she did not.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come; [`Error::NotFound`].
    pub fn sign_agreement(&mut self, actor: &Actor, party: AgreementPartyId, on: Option<Day>) -> Result<Done> {
        on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::SignAgreement, actor, |step| Ok(agreements::sign(step, party, on)?))
    }

    /// Removes a party named by mistake.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_party(&mut self, actor: &Actor, party: AgreementPartyId) -> Result<Done> {
        self.write(Act::RemoveParty, actor, |step| Ok(agreements::remove_party(step, party)?))
    }
}
