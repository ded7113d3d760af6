//! Who else pays a part of a deposit: Loca-Pass, the FSL, a CCAS, the person; the council pays what is left.

use super::{Financier, LARGEST};
use crate::{Cents, Day, DepositShareId, Refusal, Ruled, coded, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Empêchement*: why something that stands beside the ledger of a deposit cannot be.
    pub enum PartFault {
        /// Only an advance is paid back by instalments.
        NotAnAdvance = "not_an_advance",
        /// The council is counted apart, and Visale pays no deposit.
        NotAPayer = "not_a_payer",
        /// That payer is there already.
        AlreadyPays = "already_pays",
        /// Loca-Pass and the FSL do not pay the same deposit.
        LocaPassAndFsl = "loca_pass_and_fsl",
        /// The council has not switched the autonomous guarantee on.
        GuaranteeOff = "guarantee_off",
    }
}

/// The most an advance of Loca-Pass is.
pub const LOCA_PASS_MOST: Cents = Cents::new(120_000);

/// *Autre financeur*: what somebody else pays of a deposit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepositShare {
    /// Identity.
    pub id: DepositShareId,
    /// Who.
    pub financier: Financier,
    /// How much.
    pub amount: Cents,
    /// Number of its decision; empty until it is known.
    pub reference: String,
    /// The day it was granted; none while it is awaited.
    pub granted_on: Option<Day>,
}

/// *Autre financeur* to be noted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewDepositShare {
    /// Who.
    pub financier: Financier,
    /// How much.
    pub amount: Cents,
    /// Number of its decision.
    pub reference: String,
    /// The day it was granted.
    pub granted_on: Option<Day>,
}

impl From<PartFault> for Refusal {
    fn from(why: PartFault) -> Self {
        Self::DepositPart { why }
    }
}

impl NewDepositShare {
    /// The share as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for nothing; [`Refusal::AmountTooLarge`]; [`PartFault::NotAPayer`] for the council itself, and for
    /// Visale, which guarantees a rent and pays no deposit; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let most = if self.financier == Financier::LocaPass { LOCA_PASS_MOST } else { LARGEST };
        if matches!(self.financier, Financier::Council | Financier::Visale) {
            return Err(PartFault::NotAPayer.into());
        }
        if self.amount == Cents::ZERO {
            return Err(Refusal::Empty { field: "amount".to_owned() });
        }
        if self.amount > most {
            return Err(Refusal::AmountTooLarge { most });
        }
        Ok(Self { reference: text::line("reference", &self.reference, 100)?, ..self })
    }
}

/// Whether a share may join those there are.
///
/// # Errors
/// [`PartFault::LocaPassAndFsl`]: both never pay the same deposit; [`PartFault::AlreadyPays`] for a payer that is there.
pub fn join(shares: &[DepositShare], new: &NewDepositShare) -> Ruled {
    let pays = |financier| shares.iter().any(|share| share.financier == financier);
    let other = match new.financier {
        Financier::LocaPass => Some(Financier::Fsl),
        Financier::Fsl => Some(Financier::LocaPass),
        _ => None,
    };
    if pays(new.financier) {
        return Err(PartFault::AlreadyPays.into());
    }
    if other.is_some_and(pays) { Err(PartFault::LocaPassAndFsl.into()) } else { Ok(()) }
}

/// What others pay together.
pub fn shared(shares: &[DepositShare]) -> Cents {
    shares.iter().fold(Cents::ZERO, |sum, share| Cents::new(sum.get().saturating_add(share.amount.get())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(financier: Financier, amount: u32) -> NewDepositShare {
        NewDepositShare { financier, amount: Cents::new(amount), reference: String::new(), granted_on: None }
    }

    fn share(financier: Financier) -> DepositShare {
        DepositShare {
            id: DepositShareId::new(1),
            financier,
            amount: Cents::new(10_000),
            reference: String::new(),
            granted_on: None,
        }
    }

    #[test]
    fn loca_pass_and_the_fsl_never_pay_the_same_deposit() {
        assert_eq!(
            join(&[share(Financier::LocaPass)], &new(Financier::Fsl, 100)),
            Err(PartFault::LocaPassAndFsl.into())
        );
        assert_eq!(
            join(&[share(Financier::Fsl)], &new(Financier::LocaPass, 100)),
            Err(PartFault::LocaPassAndFsl.into())
        );
        assert_eq!(join(&[share(Financier::Fsl)], &new(Financier::Ccas, 100)), Ok(()));
        assert_eq!(join(&[share(Financier::Ccas)], &new(Financier::Ccas, 100)), Err(PartFault::AlreadyPays.into()));
    }

    #[test]
    fn a_share_is_of_something_and_loca_pass_of_1200_euros_at_most() {
        assert_eq!(new(Financier::LocaPass, 120_000).checked().map(|share| share.amount.get()), Ok(120_000));
        assert_eq!(new(Financier::LocaPass, 120_001).checked(), Err(Refusal::AmountTooLarge { most: LOCA_PASS_MOST }));
        assert_eq!(new(Financier::Fsl, 100_000_000).checked(), Err(Refusal::AmountTooLarge { most: LARGEST }));
        assert_eq!(new(Financier::Fsl, 0).checked(), Err(Refusal::Empty { field: "amount".to_owned() }));
    }

    #[test]
    fn visale_guarantees_a_rent_and_pays_no_deposit() {
        assert_eq!(new(Financier::Visale, 100).checked(), Err(PartFault::NotAPayer.into()));
        assert_eq!(new(Financier::Council, 100).checked(), Err(PartFault::NotAPayer.into()));
    }

    #[test]
    fn what_others_pay_adds_up() {
        assert_eq!(shared(&[share(Financier::Fsl), share(Financier::Ccas)]), Cents::new(20_000));
    }
}
