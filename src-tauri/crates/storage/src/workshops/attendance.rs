//! Who came.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::{AttendanceRow, HeadcountCategory, NewAttendee};
use council::{AttendanceId, Coded, CommuneId, RegistrationId, WorkshopId};
use rusqlite::{Row, named_params};

/// Who came to a workshop: lines in the order they were typed.
pub fn attendance(page: &Page<'_>, workshop: WorkshopId) -> Result<Vec<AttendanceRow>> {
    page.all(
        "SELECT attendance.*, coalesce(commune.name, '') AS commune_name
         FROM attendance LEFT JOIN commune ON commune.id = attendance.commune
         WHERE workshop = ?1 ORDER BY attendance.id",
        [workshop.get()],
        line,
    )
}

fn line(row: &Row<'_>) -> rusqlite::Result<AttendanceRow> {
    Ok(AttendanceRow {
        id: row.id("id")?,
        registration: row.maybe_id("registration")?,
        name: row.maybe_text("name")?,
        commune: row.maybe_id("commune")?,
        commune_name: row.text("commune_name")?,
        category: row.maybe_code("category")?,
        certificate: row.flag("certificate")?,
        count: row.number("count")?,
    })
}

/// Notes that somebody came, by name or by commune alone.
pub fn add_attendee(step: &Step<'_>, workshop: WorkshopId, attendee: &NewAttendee) -> Result<AttendanceId> {
    step.insert(
        "INSERT INTO attendance (workshop, registration, name, commune, certificate, count)
         VALUES (:workshop, :registration, nullif(:name, ''), :commune, :certificate, 1)",
        named_params! {
            ":workshop": workshop.get(),
            ":registration": attendee.registration.map(RegistrationId::get),
            ":name": attendee.name,
            ":commune": attendee.commune.map(CommuneId::get),
            ":certificate": attendee.certificate,
        },
    )
}

/// Sets how many came of a category, or of none; nobody takes the line away.
pub fn set_count(step: &Step<'_>, workshop: WorkshopId, category: Option<HeadcountCategory>, count: u32) -> Result<()> {
    let (workshop, category) = (workshop.get(), category.map(Coded::code));
    if count == 0 {
        step.run(
            "DELETE FROM attendance WHERE workshop = ?1 AND category IS ?2 AND name IS NULL AND commune IS NULL",
            (workshop, category),
        )?;
    } else {
        step.run(
            "INSERT INTO attendance (workshop, category, count) VALUES (?1, ?2, ?3)
             ON CONFLICT (workshop, coalesce(category, '')) WHERE name IS NULL AND commune IS NULL
             DO UPDATE SET count = excluded.count",
            (workshop, category, count),
        )?;
    }
    Ok(())
}

/// Takes a line back.
pub fn remove_attendance(step: &Step<'_>, id: AttendanceId) -> Result<()> {
    step.one_row("attendance", "DELETE FROM attendance WHERE id = ?1", [id.get()])
}
