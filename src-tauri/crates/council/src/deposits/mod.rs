//! Deposits: who owes what to whom, until when.

mod lists;

pub use lists::{DepositEntryKind, DepositMode, DepositStatus, Financier, WithholdingReason};
