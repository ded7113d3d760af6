//! The fund of the deposits: what is at risk, what moved, the years that are closed.

use crate::{desk::Opened, failure::Answer, saving::save_as};
use council::deposits::{ClosedYear, Exposure, FlowPeriod, Fund, TreasurerReport};
use council::{Day, TableForm};
use tauri::AppHandle;

/// What the council is exposed by on a day; today when none is given.
#[tauri::command(async)]
pub(crate) fn exposure(desk: Opened<'_>, on: Option<Day>) -> Answer<Exposure> {
    desk.read(|office, today| office.exposure(on.unwrap_or(today)))
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
