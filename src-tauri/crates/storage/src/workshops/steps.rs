//! The steps that are ticked by hand.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::workshops::WorkshopStep;
use council::{Day, WorkshopId};

/// The steps of a workshop that were ticked, each with its day.
pub fn ticked_steps(page: &Page<'_>, workshop: WorkshopId) -> Result<Vec<(WorkshopStep, Day)>> {
    page.all("SELECT step, done_on FROM workshop_step WHERE workshop = ?1 ORDER BY id", [workshop.get()], |row| {
        Ok((row.code("step")?, row.day("done_on")?))
    })
}

/// Ticks a step on a day; without a day, takes the tick back.
pub fn mark_step(step: &Step<'_>, workshop: WorkshopId, which: WorkshopStep, on: Option<Day>) -> Result<()> {
    step.run("DELETE FROM workshop_step WHERE workshop = ?1 AND step = ?2", (workshop.get(), which.code()))?;
    if let Some(day) = on {
        step.run(
            "INSERT INTO workshop_step (workshop, step, done_on) VALUES (?1, ?2, ?3)",
            (workshop.get(), which.code(), day),
        )?;
    }
    Ok(())
}
