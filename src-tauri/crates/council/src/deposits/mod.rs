//! Deposits: who owes what to whom, until when.

mod accounts;
mod advance;
mod bank;
mod closing;
mod delegation;
#[cfg(test)]
mod examples;
mod exposure;
mod flow;
mod ledger;
mod letter;
mod lists;
#[cfg(test)]
mod lives;
mod movements;
mod record;
mod reminder;
mod row;
mod shares;
mod status;
mod terms;
mod wear;

pub use accounts::{Account, JournalLine, JournalPiece, accounts, journal};
pub use advance::{Instalment, InstalmentRow, MOST_INSTALMENTS, NewSchedule, instalments_on};
pub use bank::{BankLine, BankStanding, point, told_from};
pub use closing::{ClosedYear, YearClosing, chained, close_year, closed_until, last_closed, reopen_year, sealed_text};
pub use delegation::Delegation;
pub use exposure::{DueAge, ExposedPart, Exposure, ExposureLine, Fund, added};
pub use flow::{FlowPeriod, FundFlow, LandlordFlow, TreasurerReport};
pub use ledger::{DepositEntry, DepositTotals, LARGEST, LedgerBounds, TransferEnd, enter, reversal_day, transfer};
pub use letter::{
    DepositLetter, DepositLetterRow, SentLetter, answer_by, next_letter, note_letter, sent_on, true_from,
};
pub use lists::{DepositEntryKind, DepositMode, DepositStatus, Financier, WithholdingReason};
pub use movements::{MovementRow, MovementsList, MovementsQuery};
pub use record::{DepositRecord, LedgerLine};
pub use reminder::{limitation_alert, reminder_on};
pub use row::{
    DepositChange, DepositEntryRow, DepositRow, DepositSheet, DepositTransfer, DepositsList, DepositsQuery, NewDeposit,
    NewDepositEntry,
};
pub use shares::{DepositShare, LOCA_PASS_MOST, NewDepositShare, PartFault, join, shared};
pub use status::{Creditor, DepositFacts};
pub use terms::{DepositTerms, LateReturn, Penalty, ReturnDelay};
pub use wear::{NewWearLine, WearElement, WearLine, WearNote, WearRate, WearRateRow, wear_grid};
