//! Deposits and their ledger: entries are added, never changed; a mistake is reversed.

mod closings;
mod read;
mod reversal;
mod write;

pub use closings::{close_year, closings, reopen_year};
pub use read::{deposit, deposit_of_entry, deposits};
pub(crate) use reversal::{release, reverse};
pub use write::{DepositStart, change_deposit, enter, enter_transfer, note_letter, open, reverse_entry};
