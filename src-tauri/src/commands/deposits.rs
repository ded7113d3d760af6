//! The deposits and their ledger.

use crate::{desk::Opened, failure::Answer};
use council::deposits::{
    DepositChange, DepositLetter, DepositSheet, DepositTransfer, DepositsList, DepositsQuery, NewDeposit,
    NewDepositEntry, NewDepositShare, NewSchedule,
};
use council::journal::RecordKind;
use council::{Day, DepositEntryId, DepositId, DepositShareId};

/// The deposits a query finds.
#[tauri::command(async)]
pub(crate) fn deposits(desk: Opened<'_>, query: DepositsQuery) -> Answer<DepositsList> {
    desk.read(|office, today| office.deposits(&query, today))
}

/// One deposit, whole.
#[tauri::command(async)]
pub(crate) fn deposit(desk: Opened<'_>, id: DepositId) -> Answer<DepositSheet> {
    desk.view(RecordKind::Deposit, id.get(), |office, today| office.deposit(id, today))
}

/// Opens a deposit with its first entry.
#[tauri::command(async)]
pub(crate) fn open_deposit(mut desk: Opened<'_>, deposit: NewDeposit) -> Answer<DepositId> {
    desk.act(|office, actor| office.open_deposit(actor, deposit))
}

/// Changes one field of a deposit.
#[tauri::command(async)]
pub(crate) fn change_deposit(mut desk: Opened<'_>, id: DepositId, change: DepositChange) -> Answer<()> {
    desk.act(|office, actor| office.change_deposit(actor, id, change))
}

/// Enters a movement.
#[tauri::command(async)]
pub(crate) fn enter_movement(mut desk: Opened<'_>, id: DepositId, entry: NewDepositEntry) -> Answer<DepositEntryId> {
    desk.act(|office, actor| office.enter_movement(actor, id, entry))
}

/// Notes the day a letter was sent to the landlord, or that it was not.
#[tauri::command(async)]
pub(crate) fn note_deposit_letter(
    mut desk: Opened<'_>,
    id: DepositId,
    letter: DepositLetter,
    sent_on: Option<Day>,
) -> Answer<()> {
    desk.act(|office, actor| office.note_deposit_letter(actor, id, letter, sent_on))
}

/// Reverses a movement.
#[tauri::command(async)]
pub(crate) fn reverse_movement(mut desk: Opened<'_>, entry: DepositEntryId) -> Answer<DepositEntryId> {
    desk.act(|office, actor| office.reverse_movement(actor, entry))
}

/// Transfers a deposit to another dwelling of the landlord.
#[tauri::command(async)]
pub(crate) fn transfer_deposit(mut desk: Opened<'_>, id: DepositId, to: DepositTransfer) -> Answer<DepositId> {
    desk.act(|office, actor| office.transfer_deposit(actor, id, to))
}

/// Notes that somebody else pays a part of a deposit.
#[tauri::command(async)]
pub(crate) fn add_deposit_share(mut desk: Opened<'_>, id: DepositId, share: NewDepositShare) -> Answer<DepositShareId> {
    desk.act(|office, actor| office.add_deposit_share(actor, id, share))
}

/// Notes the day what somebody else pays was granted, or that it was not.
#[tauri::command(async)]
pub(crate) fn grant_deposit_share(mut desk: Opened<'_>, share: DepositShareId, on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.grant_deposit_share(actor, share, on))
}

/// Removes somebody who does not pay in the end.
#[tauri::command(async)]
pub(crate) fn remove_deposit_share(mut desk: Opened<'_>, share: DepositShareId) -> Answer<()> {
    desk.act(|office, actor| office.remove_deposit_share(actor, share))
}

/// Agrees on the schedule of an advance.
#[tauri::command(async)]
pub(crate) fn agree_schedule(mut desk: Opened<'_>, id: DepositId, schedule: NewSchedule) -> Answer<()> {
    desk.act(|office, actor| office.agree_schedule(actor, id, schedule))
}
