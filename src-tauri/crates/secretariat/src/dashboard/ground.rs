//! What the first screen is read from: each list of the register once, as it stands on a day.

use council::Day;
use council::applications::ApplicationRecord;
use council::dashboard::Todo;
use council::deposits::{DepositRow, DepositTerms};
use council::dwellings::DwellingRecord;
use council::people::ConsentTerm;
use council::tenancies::TenancyRow;
use storage::{Page, applications, dashboard, decisions, deposits, dwellings, tenancies};

/// The lists of a day.
pub(crate) struct Ground {
    pub(super) today: Day,
    pub(super) held: Vec<DwellingRecord>,
    pub(super) term: ConsentTerm,
    pub(super) applications: Vec<ApplicationRecord>,
    pub(super) tenancies: Vec<TenancyRow>,
    pub(super) deposits: Vec<DepositRow>,
}

impl Ground {
    /// Reads them.
    pub(crate) fn read(page: &Page<'_>, today: Day) -> storage::Result<Self> {
        let terms = DepositTerms::default();
        Ok(Self {
            today,
            held: dwellings::dwellings(page)?,
            term: crate::settings::consent_term(page, today)?,
            applications: applications::records(page)?,
            tenancies: tenancies::tenancies(page)?.iter().map(|tenancy| tenancy.row(today)).collect(),
            deposits: deposits::deposits(page)?.iter().map(|deposit| deposit.row(&terms, today)).collect(),
        })
    }

    /// Everything that something in the register calls for.
    pub(crate) fn calls(&self, page: &Page<'_>) -> storage::Result<Vec<Todo>> {
        let today = self.today;
        let mut dated = dashboard::steps(page)?;
        dated.extend(dashboard::queries(page)?);
        dated.extend(dashboard::situations(page)?);
        dated.extend(dashboard::unattended(page, today)?);
        let mut all: Vec<_> = dated.into_iter().map(|(matter, due_on)| matter.by(due_on, today)).collect();
        all.extend(self.applications.iter().flat_map(|application| application.calls(today, self.term)));
        all.extend(self.held.iter().flat_map(|dwelling| &dwelling.places).flat_map(|place| place.calls(today)));
        all.extend(decisions::follow_ups(page, None)?.into_iter().filter_map(|follow_up| follow_up.call(today)));
        all.extend(self.tenancies.iter().filter_map(|tenancy| tenancy.call(today)));
        all.extend(self.deposits.iter().filter_map(|deposit| deposit.call(today)));
        let agreements = dashboard::agreements(page)?;
        all.extend(agreements.into_iter().filter_map(|(id, object, term)| term.call(id, object, today)));
        Ok(all)
    }
}
