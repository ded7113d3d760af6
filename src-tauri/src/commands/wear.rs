//! The note of wear of a deposit, and the grid it rests on.

use crate::{desk::Opened, failure::Answer};
use council::deposits::{NewWearLine, WearElement, WearNote, WearRate};
use council::journal::RecordKind;
use council::{DepositId, OrganisationId, WearLineId};

/// The note of wear of a deposit.
#[tauri::command(async)]
pub(crate) fn wear_note(desk: Opened<'_>, id: DepositId) -> Answer<WearNote> {
    desk.view(RecordKind::Deposit, id.get(), |office, today| office.wear_note(id, today))
}

/// Writes a line of it.
#[tauri::command(async)]
pub(crate) fn write_wear_line(mut desk: Opened<'_>, id: DepositId, line: NewWearLine) -> Answer<WearLineId> {
    desk.act(|office, actor| office.write_wear_line(actor, id, line))
}

/// Removes a line of it.
#[tauri::command(async)]
pub(crate) fn remove_wear_line(mut desk: Opened<'_>, line: WearLineId) -> Answer<()> {
    desk.act(|office, actor| office.remove_wear_line(actor, line))
}

/// Agrees on a rate of wear, with a landlord or for all.
#[tauri::command(async)]
pub(crate) fn agree_wear_rate(
    mut desk: Opened<'_>,
    landlord: Option<OrganisationId>,
    element: WearElement,
    rate: WearRate,
) -> Answer<()> {
    desk.act(|office, actor| office.agree_wear_rate(actor, landlord, element, rate))
}
