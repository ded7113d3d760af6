//! Who announced themselves.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::{NewRegistration, RegistrationRow, SeatAt, seats};
use council::{Day, RegistrationId, WorkshopId};
use rusqlite::{Row, named_params};

/// Who announced themselves to a workshop of that capacity, in order, with their seats.
pub fn registrations(page: &Page<'_>, workshop: WorkshopId, capacity: Option<u32>) -> Result<Vec<RegistrationRow>> {
    let mut rows = page.all(
        "SELECT registration.*, EXISTS (SELECT 1 FROM attendance WHERE attendance.registration = registration.id) AS came
         FROM registration WHERE workshop = ?1 ORDER BY rank",
        [workshop.get()],
        registration,
    )?;
    let cancelled: Vec<_> = rows.iter().map(|row| row.cancelled_on.is_some()).collect();
    for (row, seat) in rows.iter_mut().zip(seats(capacity, &cancelled)) {
        row.seat = seat;
    }
    Ok(rows)
}

fn registration(row: &Row<'_>) -> rusqlite::Result<RegistrationRow> {
    Ok(RegistrationRow {
        id: row.id("id")?,
        name: row.text("name")?,
        phone: row.text("phone")?,
        needs: row.text("needs")?,
        cancelled_on: row.maybe_day("cancelled_on")?,
        seat: SeatAt::Seated,
        came: row.flag("came")?,
    })
}

/// The workshop somebody announced herself to.
pub fn workshop_of_registration(page: &Page<'_>, id: RegistrationId) -> Result<Option<WorkshopId>> {
    page.maybe("SELECT workshop FROM registration WHERE id = ?1", [id.get()], |row| row.id("workshop"))
}

/// Notes that somebody announced herself, after the others.
pub fn add_registration(
    step: &Step<'_>,
    workshop: WorkshopId,
    registration: &NewRegistration,
) -> Result<RegistrationId> {
    step.insert(
        "INSERT INTO registration (workshop, name, phone, needs, rank)
         VALUES (:workshop, :name, :phone, :needs,
                 (SELECT coalesce(max(rank), 0) + 1 FROM registration WHERE workshop = :workshop))",
        named_params! {
            ":workshop": workshop.get(),
            ":name": registration.name,
            ":phone": registration.phone,
            ":needs": registration.needs,
        },
    )
}

/// Notes the day a seat was given up; none takes the note back.
pub fn cancel_registration(step: &Step<'_>, id: RegistrationId, on: Option<Day>) -> Result<()> {
    step.set("registration", id, "cancelled_on", &on)
}
