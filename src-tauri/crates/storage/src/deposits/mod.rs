//! Deposits and their ledger: entries are added, never changed; a mistake is reversed.

mod closings;
mod movements;
mod parts;
mod read;
mod reversal;
mod write;

pub use closings::{close_year, closings, reopen_year};
pub use movements::{
    add_bank_line, bank_lines, first_bank_day, is_bank_line_known, movements, one_bank_line, point,
    set_bank_line_aside, unpoint,
};
pub use parts::{
    add_share, agree_schedule, agree_wear_rate, grant_share, remove_share, remove_wear_line, wear_lines, wear_rates,
    write_wear_line,
};
pub use read::{deposit, deposit_of_entry, deposits};
pub(crate) use reversal::{release, reverse};
pub use write::{DepositStart, change_deposit, enter, enter_transfer, note_letter, open, reverse_entry};
