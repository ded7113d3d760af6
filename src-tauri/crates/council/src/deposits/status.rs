//! Who a deposit goes back to, and the status it is in on a day.

use super::{DepositMode, DepositStatus, DepositTotals};
use crate::dwellings::Title;
use crate::{Cents, Day, coded};

coded! {
    /// *Créancier de la restitution*: who the landlord owes the deposit to.
    pub enum Creditor {
        /// The council.
        Council = "council",
        /// The person.
        Person = "person",
        /// Nobody: nothing was paid.
        Nobody = "nobody",
    }
}

impl DepositMode {
    /// How the council covers a deposit, by how the dwelling is held: it pays its own where it is main tenant.
    pub const fn usual(title: Option<Title>) -> Self {
        match title {
            Some(Title::SubLease | Title::SlidingLease) => Self::MainTenant,
            Some(Title::DirectLease | Title::AgreedPlace) | None => Self::ThirdPartyPayer,
        }
    }

    /// How it is covered in another dwelling: as before, unless the council becomes the tenant or no longer is.
    #[must_use]
    pub fn moved_to(self, title: Title) -> Self {
        let usual = Self::usual(Some(title));
        if (self == Self::MainTenant) == (usual == Self::MainTenant) { self } else { usual }
    }

    /// Who the deposit goes back to (settled rule 1): the tenant, unless the council is the tenant, or the person signed
    /// her claim over to it.
    pub const fn creditor(self, is_restitution_clause_signed: bool) -> Creditor {
        match self {
            Self::MainTenant => Creditor::Council,
            Self::AutonomousGuarantee => Creditor::Nobody,
            Self::ThirdPartyPayer | Self::RepayableAdvance => {
                if is_restitution_clause_signed {
                    Creditor::Council
                } else {
                    Creditor::Person
                }
            }
        }
    }
}

/// *Circonstances* of a deposit: what its status depends on besides its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositFacts {
    /// How the council covers it.
    pub mode: DepositMode,
    /// The day the person signed her claim over to the council.
    pub restitution_clause_signed_on: Option<Day>,
    /// The day the keys were given back.
    pub keys_returned_on: Option<Day>,
    /// Whether what the landlord keeps is disputed.
    pub is_disputed: bool,
}

impl DepositFacts {
    /// Who the landlord owes the deposit to, that day.
    pub fn creditor(&self, day: Day) -> Creditor {
        self.mode.creditor(self.restitution_clause_signed_on.is_some_and(|on| on <= day))
    }

    /// Whether reminders go out to the landlord in the council's name.
    pub fn council_reminds(&self, day: Day) -> bool {
        self.creditor(day) == Creditor::Council
    }

    /// The status on a day, from what the entries add up to that day.
    pub fn status(&self, totals: &DepositTotals, day: Day) -> DepositStatus {
        let some = |cents: Cents| cents > Cents::ZERO;
        if !some(totals.paid) {
            let is_cancelled = some(totals.cancelled) && totals.cancelled == totals.engaged;
            return if is_cancelled { DepositStatus::Cancelled } else { DepositStatus::Engaged };
        }
        if some(totals.outstanding()) {
            return match self.keys_returned_on.filter(|on| *on <= day) {
                None => DepositStatus::Paid,
                Some(_) if self.is_disputed => DepositStatus::Disputed,
                Some(_) if self.council_reminds(day) => DepositStatus::Returning,
                Some(_) => DepositStatus::OwedToPerson,
            };
        }
        if some(totals.written_off) {
            DepositStatus::WrittenOff
        } else if some(totals.withheld) {
            if some(totals.returned) { DepositStatus::PartlyReturned } else { DepositStatus::Withheld }
        } else if some(totals.returned) {
            DepositStatus::Returned
        } else if some(totals.repaid) {
            DepositStatus::Repaid
        } else {
            DepositStatus::Transferred
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AMOUNT: Cents = Cents::new(32_000);

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 10).unwrap()
    }

    fn facts() -> DepositFacts {
        DepositFacts {
            mode: DepositMode::ThirdPartyPayer,
            restitution_clause_signed_on: Some(day(2)),
            keys_returned_on: Some(day(6)),
            is_disputed: false,
        }
    }

    fn paid() -> DepositTotals {
        DepositTotals { engaged: AMOUNT, paid: AMOUNT, ..DepositTotals::default() }
    }

    #[test]
    fn a_deposit_goes_back_to_the_tenant() {
        let creditor = |mode: DepositMode| [false, true].map(|signed| mode.creditor(signed));
        assert_eq!(creditor(DepositMode::ThirdPartyPayer), [Creditor::Person, Creditor::Council]);
        assert_eq!(creditor(DepositMode::RepayableAdvance), [Creditor::Person, Creditor::Council]);
        assert_eq!(creditor(DepositMode::MainTenant), [Creditor::Council; 2]);
        assert_eq!(creditor(DepositMode::AutonomousGuarantee), [Creditor::Nobody; 2]);
    }

    #[test]
    fn without_a_clause_it_is_the_persons_and_the_council_reminds_nobody() {
        let unsigned = DepositFacts { restitution_clause_signed_on: None, ..facts() };
        assert_eq!(unsigned.status(&paid(), day(7)), DepositStatus::OwedToPerson);
        assert!(!unsigned.council_reminds(day(7)));
        assert_eq!(facts().status(&paid(), day(7)), DepositStatus::Returning);
        assert!(facts().council_reminds(day(7)));
    }

    #[test]
    fn a_deposit_is_paid_until_the_keys_are_back() {
        assert_eq!(facts().status(&paid(), day(5)), DepositStatus::Paid);
    }

    #[test]
    fn an_engagement_is_engaged_until_it_is_paid_or_cancelled() {
        let engaged = DepositTotals { engaged: AMOUNT, ..DepositTotals::default() };
        assert_eq!(facts().status(&engaged, day(3)), DepositStatus::Engaged);
        let cancelled = DepositTotals { cancelled: AMOUNT, ..engaged };
        assert_eq!(facts().status(&cancelled, day(3)), DepositStatus::Cancelled);
    }

    #[test]
    fn a_settled_deposit_says_how_it_was() {
        let part = Cents::new(12_000);
        let rest = Cents::new(20_000);
        for (totals, status) in [
            (DepositTotals { returned: AMOUNT, ..paid() }, DepositStatus::Returned),
            (DepositTotals { returned: rest, withheld: part, ..paid() }, DepositStatus::PartlyReturned),
            (DepositTotals { withheld: AMOUNT, ..paid() }, DepositStatus::Withheld),
            (DepositTotals { repaid: AMOUNT, ..paid() }, DepositStatus::Repaid),
            (DepositTotals { transferred_out: AMOUNT, ..paid() }, DepositStatus::Transferred),
            (DepositTotals { returned: rest, written_off: part, ..paid() }, DepositStatus::WrittenOff),
        ] {
            assert_eq!(facts().status(&totals, day(9)), status);
        }
    }

    #[test]
    fn what_is_disputed_says_so_while_something_is_owed() {
        let disputed = DepositFacts { is_disputed: true, ..facts() };
        assert_eq!(disputed.status(&paid(), day(7)), DepositStatus::Disputed);
        assert_eq!(disputed.status(&DepositTotals { returned: AMOUNT, ..paid() }, day(9)), DepositStatus::Returned);
    }
}
