//! The bodies: their seats, their mandates.

use crate::{desk::Opened, failure::Answer};
use council::bodies::{BodyChange, BodyRow, BodySheet, MandateChange, NewBody, NewMandate};
use council::journal::RecordKind;
use council::{BodyId, ContactId, Day, MandateId};
use secretariat::Office;

/// Every body, as it stands today.
#[tauri::command(async)]
pub(crate) fn bodies(desk: Opened<'_>) -> Answer<Vec<BodyRow>> {
    desk.read(Office::bodies)
}

/// One body, with who sits on a day.
#[tauri::command(async)]
pub(crate) fn body(desk: Opened<'_>, id: BodyId, day: Day) -> Answer<BodySheet> {
    desk.view(RecordKind::Body, id.get(), |office, _| office.body(id, day))
}

/// Adds a body.
#[tauri::command(async)]
pub(crate) fn add_body(mut desk: Opened<'_>, body: NewBody) -> Answer<BodyId> {
    desk.act(|office, actor| office.add_body(actor, body))
}

/// Changes one field of a body.
#[tauri::command(async)]
pub(crate) fn change_body(mut desk: Opened<'_>, id: BodyId, change: BodyChange) -> Answer<()> {
    desk.act(|office, actor| office.change_body(actor, id, change))
}

/// Adds a seat, held or vacant.
#[tauri::command(async)]
pub(crate) fn add_mandate(mut desk: Opened<'_>, body: BodyId, mandate: NewMandate) -> Answer<MandateId> {
    desk.act(|office, actor| office.add_mandate(actor, body, mandate))
}

/// Changes one field of a mandate.
#[tauri::command(async)]
pub(crate) fn change_mandate(mut desk: Opened<'_>, id: MandateId, change: MandateChange) -> Answer<()> {
    desk.act(|office, actor| office.change_mandate(actor, id, change))
}

/// Seats someone in a vacant seat from a day on.
#[tauri::command(async)]
pub(crate) fn fill_seat(mut desk: Opened<'_>, id: MandateId, contact: ContactId, from: Day) -> Answer<MandateId> {
    desk.act(|office, actor| office.fill_seat(actor, id, contact, from))
}

/// Ends a mandate; the seat may stay, vacant.
#[tauri::command(async)]
pub(crate) fn end_mandate(mut desk: Opened<'_>, id: MandateId, until: Day, stays_vacant: bool) -> Answer<()> {
    desk.act(|office, actor| office.end_mandate(actor, id, until, stays_vacant))
}
