//! Deposits: who owes what to whom, until when.

mod ledger;
mod lists;
mod status;
mod terms;

pub use ledger::{DepositEntry, DepositTotals, enter, transfer};
pub use lists::{DepositEntryKind, DepositMode, DepositStatus, Financier, WithholdingReason};
pub use status::{Creditor, DepositFacts};
pub use terms::{DepositTerms, LateReturn, Penalty, ReturnDelay};
