//! A workshop, whole.

use super::list::{ROWS, row_of};
use super::{attendance, registrations, speakers};
use crate::row::Columns;
use crate::{Page, Result};
use council::WorkshopId;
use council::workshops::{WorkshopSheet, per_person};
use rusqlite::Row;

const SHEET: &str = "SELECT told.*,
        (SELECT count(*) FROM evaluation_sheet WHERE workshop = told.id) AS sheets,
        (SELECT count(*) FROM workshop other WHERE other.series = told.series AND other.id <> told.id) AS in_series,
        (SELECT count(*) FROM workshop other WHERE other.series = told.series AND other.id <> told.id
         AND other.on_day >= told.on_day AND other.state IN ('planned', 'confirmed')) AS following
    FROM";

/// One workshop, whole; what its date collides with is for a rule to say.
pub fn sheet(page: &Page<'_>, id: WorkshopId) -> Result<Option<WorkshopSheet>> {
    let Some(mut sheet) = page.maybe(&format!("{SHEET} ({ROWS} WHERE workshop.id = ?1) told"), [id.get()], sheet_of)?
    else {
        return Ok(None);
    };
    sheet.speakers = speakers(page, id)?;
    sheet.attendance = attendance(page, id)?;
    sheet.registrations = registrations(page, id, sheet.row.capacity)?;
    sheet.next_states = sheet.row.state.next().to_vec();
    sheet.per_person = sheet.spent.and_then(|spent| per_person(spent.get(), sheet.row.attended));
    Ok(Some(sheet))
}

fn sheet_of(row: &Row<'_>) -> rusqlite::Result<WorkshopSheet> {
    Ok(WorkshopSheet {
        row: row_of(row)?,
        objectives: row.text("objectives")?,
        audience: row.code("audience")?,
        format: row.code("format")?,
        price: row.cents("price_cents")?,
        registration_mode: row.code("registration_mode")?,
        registration_due_on: row.maybe_day("registration_due_on")?,
        sign_language: row.flag("sign_language")?,
        easy_to_read: row.flag("easy_to_read")?,
        sism: row.maybe_number("sism")?,
        partners: row.text("partners")?,
        materials: row.text("materials")?,
        budget: row.maybe_cents("budget_cents")?,
        spent: row.maybe_cents("spent_cents")?,
        per_person: None,
        sheets: row.number("sheets")?,
        in_series: row.number("in_series")?,
        following: row.number("following")?,
        steps: Vec::new(),
        communication: row.text("communication")?,
        follows: row.maybe_id("follows")?,
        speakers: Vec::new(),
        registrations: Vec::new(),
        attendance: Vec::new(),
        conflicts: Vec::new(),
        next_states: Vec::new(),
    })
}
