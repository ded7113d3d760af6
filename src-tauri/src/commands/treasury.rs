//! The fund of the deposits: what is at risk, what moved, the years that are closed.

use crate::{desk::Opened, failure::Answer, saving::save_as};
use council::deposits::{
    BankStanding, ClosedYear, Exposure, FlowPeriod, Fund, MovementsList, MovementsQuery, TreasurerReport,
};
use council::{BankLineId, Day, DepositEntryId, TableForm};
use tauri::AppHandle;

/// What the council is exposed by on a day; today when none is given.
#[tauri::command(async)]
pub(crate) fn exposure(desk: Opened<'_>, on: Option<Day>) -> Answer<Exposure> {
    desk.read(|office, today| office.exposure(on, today))
}

/// The ceiling of the fund today, and what is left under it.
#[tauri::command(async)]
pub(crate) fn fund(desk: Opened<'_>) -> Answer<Fund> {
    desk.read(|office, today| office.fund(today))
}

/// What moved over a period.
#[tauri::command(async)]
pub(crate) fn treasurer_report(desk: Opened<'_>, period: FlowPeriod) -> Answer<TreasurerReport> {
    desk.read(|office, _| office.treasurer_report(period))
}

/// Saves the same as a table where the user says, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_treasurer_table(
    desk: Opened<'_>,
    app: AppHandle,
    period: FlowPeriod,
    form: TableForm,
) -> Answer<bool> {
    let file = desk.read(|office, today| office.treasurer_table(period, form, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// Saves the journal lines of a period, and says whether a place was chosen.
#[tauri::command(async)]
pub(crate) fn save_journal_table(
    desk: Opened<'_>,
    app: AppHandle,
    period: FlowPeriod,
    form: TableForm,
) -> Answer<bool> {
    let file = desk.read(|office, today| office.journal_table(period, form, today))?;
    drop(desk);
    save_as(&app, &file.0, &file.1)
}

/// A page of the movements a query finds.
#[tauri::command(async)]
pub(crate) fn movements(desk: Opened<'_>, query: MovementsQuery, offset: u32, limit: u32) -> Answer<MovementsList> {
    desk.read(|office, _| office.movements(&query, offset, limit))
}

/// What the bank said, and what it has not said yet.
#[tauri::command(async)]
pub(crate) fn bank_standing(desk: Opened<'_>) -> Answer<BankStanding> {
    desk.read(|office, _| office.bank_standing())
}

/// Says which movements a line is.
#[tauri::command(async)]
pub(crate) fn point_bank_line(mut desk: Opened<'_>, line: BankLineId, entries: Vec<DepositEntryId>) -> Answer<()> {
    desk.act(|office, actor| office.point_bank_line(actor, line, &entries))
}

/// Takes back what was pointed on a line.
#[tauri::command(async)]
pub(crate) fn unpoint_bank_line(mut desk: Opened<'_>, line: BankLineId) -> Answer<()> {
    desk.act(|office, actor| office.unpoint_bank_line(actor, line))
}

/// Says that a line is about something else, or takes that back.
#[tauri::command(async)]
pub(crate) fn set_bank_line_aside(mut desk: Opened<'_>, line: BankLineId, aside: bool) -> Answer<()> {
    desk.act(|office, actor| office.set_bank_line_aside(actor, line, aside))
}

/// The years that were closed, the latest first.
#[tauri::command(async)]
pub(crate) fn closed_years(desk: Opened<'_>) -> Answer<Vec<ClosedYear>> {
    desk.read(|office, _| office.closed_years())
}

/// Closes a year, once the passphrase was asked again.
#[tauri::command(async)]
pub(crate) fn close_year(mut desk: Opened<'_>, year: i32, own: String) -> Answer<()> {
    desk.act_gravely(&own, |office, actor| office.close_year(actor, year))
}

/// Opens the last year that was closed again, once the passphrase was asked again.
#[tauri::command(async)]
pub(crate) fn reopen_year(mut desk: Opened<'_>, year: i32, reason: String, own: String) -> Answer<()> {
    desk.act_gravely(&own, |office, actor| office.reopen_year(actor, year, &reason))
}
