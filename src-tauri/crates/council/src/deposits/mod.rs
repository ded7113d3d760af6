//! Deposits: who owes what to whom, until when.

mod delegation;
mod ledger;
mod letter;
mod lists;
mod record;
mod reminder;
mod row;
mod status;
mod terms;

pub use delegation::Delegation;
pub use ledger::{DepositEntry, DepositTotals, enter, transfer};
pub use letter::{
    DepositLetter, DepositLetterRow, SentLetter, answer_by, next_letter, note_letter, sent_on, true_from,
};
pub use lists::{DepositEntryKind, DepositMode, DepositStatus, Financier, WithholdingReason};
pub use record::{DepositRecord, LedgerLine};
pub use reminder::{limitation_alert, reminder_on};
pub use row::{
    DepositChange, DepositEntryRow, DepositRow, DepositSheet, DepositsList, DepositsQuery, NewDeposit, NewDepositEntry,
};
pub use status::{Creditor, DepositFacts};
pub use terms::{DepositTerms, LateReturn, Penalty, ReturnDelay};
