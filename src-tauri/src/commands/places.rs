//! The places: kinds, holds, vacancies, proposals.

use crate::{desk::Opened, failure::Answer};
use council::places::{Attempts, NewCaleol, NewPlaceHold, NewPlaceKind, PlaceKindRow, PlaceSheet};
use council::tenancies::ProposalAnswer;
use council::{Day, DwellingId, PlaceHoldId, PlaceId, PlaceKindId, ProposalId, VacancyId};

/// Every place, for the timeline of occupation.
#[tauri::command(async)]
pub(crate) fn places(desk: Opened<'_>) -> Answer<Vec<PlaceSheet>> {
    desk.read(|office, today| office.places(today))
}

/// The kinds of place.
#[tauri::command(async)]
pub(crate) fn place_kinds(desk: Opened<'_>) -> Answer<Vec<PlaceKindRow>> {
    desk.read(|office, _| office.place_kinds())
}

/// Adds a kind of place.
#[tauri::command(async)]
pub(crate) fn add_place_kind(mut desk: Opened<'_>, kind: NewPlaceKind) -> Answer<PlaceKindId> {
    desk.act(|office, actor| office.add_place_kind(actor, kind))
}

/// Changes a kind of place.
#[tauri::command(async)]
pub(crate) fn change_place_kind(mut desk: Opened<'_>, id: PlaceKindId, kind: NewPlaceKind) -> Answer<()> {
    desk.act(|office, actor| office.change_place_kind(actor, id, kind))
}

/// Adds a place to a dwelling.
#[tauri::command(async)]
pub(crate) fn add_place(
    mut desk: Opened<'_>,
    dwelling: DwellingId,
    kind: PlaceKindId,
    opened_on: Day,
) -> Answer<PlaceId> {
    desk.act(|office, actor| office.add_place(actor, dwelling, kind, opened_on))
}

/// Names a place in its dwelling.
#[tauri::command(async)]
pub(crate) fn rename_place(mut desk: Opened<'_>, id: PlaceId, label: String) -> Answer<()> {
    desk.act(|office, actor| office.rename_place(actor, id, &label))
}

/// Gives a place back to the landlord.
#[tauri::command(async)]
pub(crate) fn give_place_back(mut desk: Opened<'_>, id: PlaceId, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.give_place_back(actor, id, on))
}

/// Notes works or a suspension.
#[tauri::command(async)]
pub(crate) fn hold_place(mut desk: Opened<'_>, id: PlaceId, hold: NewPlaceHold) -> Answer<PlaceHoldId> {
    desk.act(|office, actor| office.hold_place(actor, id, hold))
}

/// Ends works or a suspension.
#[tauri::command(async)]
pub(crate) fn end_hold(mut desk: Opened<'_>, hold: PlaceHoldId, until: Day) -> Answer<()> {
    desk.act(|office, actor| office.end_hold(actor, hold, until))
}

/// Declares a vacancy.
#[tauri::command(async)]
pub(crate) fn declare_vacancy(mut desk: Opened<'_>, place: PlaceId, free_on: Day) -> Answer<VacancyId> {
    desk.act(|office, actor| office.declare_vacancy(actor, place, free_on))
}

/// Takes a vacancy back.
#[tauri::command(async)]
pub(crate) fn withdraw_vacancy(mut desk: Opened<'_>, vacancy: VacancyId) -> Answer<()> {
    desk.act(|office, actor| office.withdraw_vacancy(actor, vacancy))
}

/// Notes that a proposal was sent.
#[tauri::command(async)]
pub(crate) fn send_proposal(mut desk: Opened<'_>, id: ProposalId, sent_on: Day, answer_due_on: Day) -> Answer<()> {
    desk.act(|office, actor| office.send_proposal(actor, id, sent_on, answer_due_on))
}

/// Notes the answer to a proposal.
#[tauri::command(async)]
pub(crate) fn note_answer(mut desk: Opened<'_>, id: ProposalId, answer: ProposalAnswer, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.note_answer(actor, id, answer, on))
}

/// Notes that a proposal stays without an answer.
#[tauri::command(async)]
pub(crate) fn note_silence(mut desk: Opened<'_>, id: ProposalId, attempts: Attempts) -> Answer<()> {
    desk.act(|office, actor| office.note_silence(actor, id, &attempts))
}

/// Notes what the committee of a landlord decided.
#[tauri::command(async)]
pub(crate) fn note_caleol(mut desk: Opened<'_>, id: ProposalId, caleol: NewCaleol) -> Answer<()> {
    desk.act(|office, actor| office.note_caleol(actor, id, caleol))
}
