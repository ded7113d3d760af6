//! The agreements: what is signed with whom, and until when.

use crate::{Done, Error, Office, Result};
use council::agreements::{
    AgreementChange, AgreementRow, CooperationYear, EndingMandate, NewAgreement, NewParty, Renewals, of_agreement,
    of_delegation, of_mandate, of_tenancy,
};
use council::settings::SettingKey;
use council::{Act, Actor, AgreementId, AgreementPartyId, Day};
use storage::{Page, agreements, bodies, tenancies};

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

    /// What ends or is to be looked at again, as it stands on a day: agreements, leases, reviews, insurance, mandates.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn renewals(&self, today: Day) -> Result<Renewals> {
        self.read(|page| {
            let living = tenancies::tenancies(page)?;
            let mut rows: Vec<_> =
                agreements::agreements(page, None)?.iter().flat_map(|record| of_agreement(record, today)).collect();
            rows.extend(living.iter().flat_map(|record| of_tenancy(record, today)));
            rows.extend(ending_mandates(page, today)?.into_iter().filter_map(|mandate| of_mandate(mandate, today)));
            let delegated = crate::settings::text(page, SettingKey::DelegatedUntil, today)?.parse().ok();
            rows.extend(delegated.map(|ends_on| of_delegation(ends_on, today)));
            rows.sort_by(|one, other| (one.due_on, one.kind, &one.what).cmp(&(other.due_on, other.kind, &other.what)));
            let is_here = |row: &&council::tenancies::TenancyRecord| row.exit.is_none() && row.entered_on <= today;
            let uninsured = living.iter().filter(is_here).filter(|row| row.insured_until().is_none()).count();
            Ok(Renewals { rows, uninsured: u32::try_from(uninsured).unwrap_or(u32::MAX) })
        })
    }

    /// What a year of cooperation brought.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn cooperation(&self, year: i32) -> Result<CooperationYear> {
        Ok(CooperationYear::of(year, &self.read(|page| agreements::agreements(page, None))?))
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

/// Every mandate somebody holds that has an end, with the name of its body.
fn ending_mandates(page: &Page<'_>, today: Day) -> storage::Result<Vec<EndingMandate>> {
    let mut ending = Vec::new();
    for body in bodies::bodies(page, today)? {
        for seat in bodies::mandates(page, body.id, today)? {
            let Some((member, ends_on)) = seat.contact.zip(seat.until_on.and_then(|until| until.pred_opt())) else {
                continue;
            };
            let member = documents::names::contact(&member);
            ending.push(EndingMandate { body: body.id, body_name: body.name.clone(), member, ends_on });
        }
    }
    Ok(ending)
}
