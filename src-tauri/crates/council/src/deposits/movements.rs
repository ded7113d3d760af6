//! The movements of all deposits, one a line: what a hand enters in a row, and what a bank saw.

use super::{DepositEntryKind, WithholdingReason};
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{Balance, BankLineId, Cents, Day, DepositEntryId, DepositId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

impl DepositEntryKind {
    /// What the bank sees of so much, money that leaves being negative; none for what it does not see.
    pub fn at_bank(self, amount: Cents) -> Option<Balance> {
        let cents = i64::from(amount.get());
        match self {
            Self::Paid | Self::ToppedUp => Some(Balance::new(-cents)),
            Self::Returned | Self::Repaid | Self::LatePenalty => Some(Balance::new(cents)),
            _ => None,
        }
    }
}

/// *Recherche de mouvements*: each list asks nothing when it is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct MovementsQuery {
    /// Words to be found, in any order: of the person, the dwelling, the landlord.
    pub words: String,
    /// What happened.
    pub kinds: Vec<DepositEntryKind>,
    /// From which day on.
    pub from: Option<Day>,
    /// Until which day.
    pub to: Option<Day>,
    /// Only those that a bank sees, that nothing reverses, and that are pointed on no statement yet.
    pub unpointed: bool,
}

/// *Mouvement*, as the list of all shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MovementRow {
    /// Identity.
    pub id: DepositEntryId,
    /// Of which deposit.
    pub deposit: DepositId,
    /// For whom.
    pub person: PersonName,
    /// For which place.
    pub place: Option<PlaceName>,
    /// Name of the landlord; empty without one.
    pub landlord_name: String,
    /// What happened.
    pub kind: DepositEntryKind,
    /// When.
    pub on_day: Day,
    /// How much.
    pub amount: Cents,
    /// Why it was kept back.
    pub reason: Option<WithholdingReason>,
    /// The number of the paper, the means of payment.
    pub note: String,
    /// The entry it reverses.
    pub reverses: Option<DepositEntryId>,
    /// Whether another reverses it.
    pub is_reversed: bool,
    /// The line of a bank statement it is pointed on.
    pub bank_line: Option<BankLineId>,
}

/// *Liste des mouvements*: a page of those found, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MovementsList {
    /// How many were found.
    pub total: u32,
    /// What left the bank by them, reversals taken off.
    pub paid: Balance,
    /// What came back to it.
    pub received: Balance,
    /// Those of the page.
    pub rows: Vec<MovementRow>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_sees_what_leaves_and_what_comes_and_nothing_else() {
        let seen = |kind: DepositEntryKind| kind.at_bank(Cents::new(100)).map(Balance::get);
        assert_eq!(seen(DepositEntryKind::Paid), Some(-100));
        assert_eq!(seen(DepositEntryKind::Returned), Some(100));
        for unseen in [DepositEntryKind::Engaged, DepositEntryKind::Withheld, DepositEntryKind::TransferredIn] {
            assert_eq!(seen(unseen), None, "{unseen:?}");
        }
    }
}
