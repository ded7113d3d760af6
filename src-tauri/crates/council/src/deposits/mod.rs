//! Deposits: who owes what to whom, until when.

mod delegation;
mod ledger;
mod lists;
mod reminder;
mod status;
mod terms;

pub use delegation::Delegation;
pub use ledger::{DepositEntry, DepositTotals, enter, transfer};
pub use lists::{DepositEntryKind, DepositMode, DepositStatus, Financier, WithholdingReason};
pub use reminder::{limitation_alert, reminder_on};
pub use status::{Creditor, DepositFacts};
pub use terms::{DepositTerms, LateReturn, Penalty, ReturnDelay};
