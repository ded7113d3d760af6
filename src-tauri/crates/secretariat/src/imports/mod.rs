//! What files bring: read without the register, previewed against it, taken in by one act.
//!
//! Invariant: nothing is written before the import is accepted, and what is then written is what the preview told.

mod applications;
mod bank;
mod communes;
mod dwellings;
mod file;
mod holidays;
mod intake;
mod likeness;
mod opening;
mod preview;
mod rejected;
mod workshops;

pub use file::{FoundCommune, ImportFile, ImportPlan, ImportSheet, NewCommunes, SortedRows};
pub use intake::Watch;
pub use opening::Unreadable;
pub use preview::{ImportCounts, ImportPreview, LeftOut, RowRemark};

use crate::{Done, Office, Result};
use council::{Act, Actor, Day, Refusal};
use intake::{Into, take_in};
use storage::Page;

impl Office {
    /// What importing those rows would do on a day; nothing is written.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn preview_import(&self, rows: &SortedRows, today: Day) -> Result<ImportPreview> {
        self.consult(|page| sort_into(page, rows, today, None))
    }

    /// Imports those rows in one act, if it does what the preview told: a row that cannot be placed is left out.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] when the register changed since the preview, [`crate::Error::Stopped`] when whoever
    /// watches stops it: nothing is then written.
    pub fn import(
        &mut self,
        actor: &Actor,
        rows: &SortedRows,
        promised: &ImportPreview,
        watch: &mut Watch<'_>,
    ) -> Result<Done<()>> {
        self.write(Act::Import, actor, |step| {
            let done = sort_into(step, rows, actor.day(), Some(Into { step, watch }))?;
            if done == *promised { Ok(()) } else { Err(Refusal::FactsMoved.into()) }
        })
    }
}

/// Places every row, and writes it when a step is given.
fn sort_into(
    page: &Page<'_>,
    sorted: &SortedRows,
    today: Day,
    into: Option<Into<'_, '_, '_>>,
) -> Result<ImportPreview> {
    use file::Rows;
    let mut told = ImportPreview::of(sorted);
    match &sorted.rows {
        Rows::Communes(rows, wanted) => take_in(communes::Communes::read(page, wanted)?, rows, &mut told, into)?,
        Rows::Dwellings(rows) => take_in(dwellings::Dwellings::read(page, today)?, rows, &mut told, into)?,
        Rows::Applications(rows) => take_in(applications::Applications::read(page, today)?, rows, &mut told, into)?,
        Rows::Workshops(rows, cut) => take_in(workshops::Workshops::read(page, cut, today)?, rows, &mut told, into)?,
        Rows::SchoolHolidays(rows) => take_in(holidays::SchoolHolidays::read(page, today)?, rows, &mut told, into)?,
        Rows::BankStatement(rows) => take_in(bank::BankLines::read(page, today), rows, &mut told, into)?,
        Rows::PublicHolidays(rows) => take_in(holidays::PublicHolidays, rows, &mut told, into)?,
    }
    told.left_out.sort_by_key(|left| left.row);
    told.remarks.sort_by_key(|remark| remark.row);
    Ok(told)
}
