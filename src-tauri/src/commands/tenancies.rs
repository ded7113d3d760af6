//! The tenancies, from entry to exit.

use crate::{desk::Opened, failure::Answer};
use council::journal::RecordKind;
use council::tenancies::{
    Complement, EntryStep, ExitStep, InventoryChange, InventorySheet, InventorySide, NewExit, NewNotice, NewTenancy,
    ReviewKind, TenanciesList, TenanciesQuery, TenancyChange, TenancySheet,
};
use council::{AbsenceId, Day, Period, TenancyId};

/// The tenancies a query finds.
#[tauri::command(async)]
pub(crate) fn tenancies(desk: Opened<'_>, query: TenanciesQuery) -> Answer<TenanciesList> {
    desk.read(|office, today| office.tenancies(&query, today))
}

/// One tenancy, whole.
#[tauri::command(async)]
pub(crate) fn tenancy(desk: Opened<'_>, id: TenancyId) -> Answer<TenancySheet> {
    desk.view(RecordKind::Tenancy, id.get(), |office, today| office.tenancy(id, today))
}

/// Enters a person in a place.
#[tauri::command(async)]
pub(crate) fn enter_place(mut desk: Opened<'_>, tenancy: NewTenancy) -> Answer<TenancyId> {
    desk.act(|office, actor| office.enter_place(actor, &tenancy))
}

/// Changes one field of a tenancy.
#[tauri::command(async)]
pub(crate) fn change_tenancy(mut desk: Opened<'_>, id: TenancyId, change: TenancyChange) -> Answer<()> {
    desk.act(|office, actor| office.change_tenancy(actor, id, change))
}

/// Notes a notice received.
#[tauri::command(async)]
pub(crate) fn note_notice(mut desk: Opened<'_>, id: TenancyId, notice: NewNotice) -> Answer<()> {
    desk.act(|office, actor| office.note_notice(actor, id, notice))
}

/// Records that a person left.
#[tauri::command(async)]
pub(crate) fn record_exit(mut desk: Opened<'_>, id: TenancyId, exit: NewExit) -> Answer<()> {
    desk.act(|office, actor| office.record_exit(actor, id, exit))
}

/// Notes the day the keys were given back.
#[tauri::command(async)]
pub(crate) fn note_keys(mut desk: Opened<'_>, id: TenancyId, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.note_keys(actor, id, on))
}

/// Settles the accounts of a tenancy.
#[tauri::command(async)]
pub(crate) fn settle_tenancy(mut desk: Opened<'_>, id: TenancyId, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.settle_tenancy(actor, id, on))
}

/// Notes an absence.
#[tauri::command(async)]
pub(crate) fn note_absence(mut desk: Opened<'_>, id: TenancyId, period: Period) -> Answer<AbsenceId> {
    desk.act(|office, actor| office.note_absence(actor, id, period))
}

/// Ends an absence.
#[tauri::command(async)]
pub(crate) fn end_absence(mut desk: Opened<'_>, absence: AbsenceId, back_on: Day) -> Answer<()> {
    desk.act(|office, actor| office.end_absence(actor, absence, back_on))
}

/// Notes a review.
#[tauri::command(async)]
pub(crate) fn note_review(mut desk: Opened<'_>, id: TenancyId, kind: ReviewKind, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.note_review(actor, id, kind, on))
}

/// Marks a step of an entry.
#[tauri::command(async)]
pub(crate) fn mark_entry_step(
    mut desk: Opened<'_>,
    id: TenancyId,
    entry_step: EntryStep,
    done_on: Option<Day>,
) -> Answer<()> {
    desk.act(|office, actor| office.mark_entry_step(actor, id, entry_step, done_on))
}

/// Marks a step of an exit.
#[tauri::command(async)]
pub(crate) fn mark_exit_step(
    mut desk: Opened<'_>,
    id: TenancyId,
    exit_step: ExitStep,
    done_on: Option<Day>,
) -> Answer<()> {
    desk.act(|office, actor| office.mark_exit_step(actor, id, exit_step, done_on))
}

/// Both sides of the inventory of a tenancy.
#[tauri::command(async)]
pub(crate) fn inventory(desk: Opened<'_>, id: TenancyId) -> Answer<InventorySheet> {
    desk.view(RecordKind::Tenancy, id.get(), |office, _| office.inventory(id))
}

/// Notes the day a side of an inventory was made.
#[tauri::command(async)]
pub(crate) fn note_inventory(mut desk: Opened<'_>, id: TenancyId, side: InventorySide, on: Day) -> Answer<()> {
    desk.act(|office, actor| office.note_inventory(actor, id, side, on))
}

/// Changes one thing of an inventory.
#[tauri::command(async)]
pub(crate) fn change_inventory(mut desk: Opened<'_>, id: TenancyId, change: InventoryChange) -> Answer<()> {
    desk.act(|office, actor| office.change_inventory(actor, id, change))
}

/// Completes the inventory of an entry.
#[tauri::command(async)]
pub(crate) fn complete_inventory(mut desk: Opened<'_>, id: TenancyId, complement: Complement) -> Answer<()> {
    desk.act(|office, actor| office.complete_inventory(actor, id, complement))
}
