//! The agreements, their parties and their signatures.

use crate::{desk::Opened, failure::Answer};
use council::agreements::{AgreementChange, AgreementRow, CooperationYear, NewAgreement, NewParty, Renewals};
use council::journal::RecordKind;
use council::{AgreementId, AgreementPartyId, Day};

/// Every agreement, the first to end first.
#[tauri::command(async)]
pub(crate) fn agreements(desk: Opened<'_>) -> Answer<Vec<AgreementRow>> {
    desk.read(|office, today| office.agreements(today))
}

/// One agreement.
#[tauri::command(async)]
pub(crate) fn agreement(desk: Opened<'_>, id: AgreementId) -> Answer<AgreementRow> {
    desk.view(RecordKind::Agreement, id.get(), |office, today| office.agreement(id, today))
}

/// Adds an agreement.
#[tauri::command(async)]
pub(crate) fn add_agreement(mut desk: Opened<'_>, agreement: NewAgreement) -> Answer<AgreementId> {
    desk.act(|office, actor| office.add_agreement(actor, agreement))
}

/// Changes one field of an agreement.
#[tauri::command(async)]
pub(crate) fn change_agreement(mut desk: Opened<'_>, id: AgreementId, change: AgreementChange) -> Answer<()> {
    desk.act(|office, actor| office.change_agreement(actor, id, change))
}

/// Adds a party to an agreement.
#[tauri::command(async)]
pub(crate) fn add_party(mut desk: Opened<'_>, id: AgreementId, party: NewParty) -> Answer<AgreementPartyId> {
    desk.act(|office, actor| office.add_party(actor, id, party))
}

/// Notes the day a party signed, or that she did not.
#[tauri::command(async)]
pub(crate) fn sign_agreement(mut desk: Opened<'_>, party: AgreementPartyId, on: Option<Day>) -> Answer<()> {
    desk.act(|office, actor| office.sign_agreement(actor, party, on))
}

/// Removes a party named by mistake.
#[tauri::command(async)]
pub(crate) fn remove_party(mut desk: Opened<'_>, party: AgreementPartyId) -> Answer<()> {
    desk.act(|office, actor| office.remove_party(actor, party))
}

/// What ends or is to be looked at again.
#[tauri::command(async)]
pub(crate) fn renewals(desk: Opened<'_>) -> Answer<Renewals> {
    desk.read(|office, today| office.renewals(today))
}

/// What a year of cooperation brought.
#[tauri::command(async)]
pub(crate) fn cooperation(desk: Opened<'_>, year: i32) -> Answer<CooperationYear> {
    desk.read(|office, _| office.cooperation(year))
}
