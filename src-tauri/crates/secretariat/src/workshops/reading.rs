//! Reading the workshops, and the calendar they stand in.

use super::gathered::{conflicts_of, school};
use crate::{Error, Office, Result};
use council::workshops::{CalendarView, WorkshopSheet, WorkshopsList, WorkshopsQuery, holidays_of};
use council::{Day, Period, WorkshopId};
use storage::{calendar, workshops};

impl Office {
    /// What is planned in a period that ends, with the holidays behind it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn calendar(&self, period: Period, today: Day) -> Result<CalendarView> {
        self.read(|page| {
            let school = school(page, today)?;
            Ok(CalendarView {
                events: calendar::events(page, period)?,
                holidays: holidays_of(period),
                breaks: school.breaks().iter().filter(|each| each.period.overlaps(&period)).copied().collect(),
            })
        })
    }

    /// The workshops a query asks for: ideas without a date first, then the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn workshops(&self, query: &WorkshopsQuery) -> Result<WorkshopsList> {
        self.read(|page| Ok(WorkshopsList { rows: workshops::list(page, query)?, total: workshops::total(page)? }))
    }

    /// One workshop, whole, with what its date collides with.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn workshop(&self, id: WorkshopId, today: Day) -> Result<WorkshopSheet> {
        let sheet = self.read(|page| {
            let Some(mut sheet) = workshops::sheet(page, id)? else { return Ok(None) };
            sheet.conflicts = conflicts_of(page, &sheet.row, today)?;
            Ok(Some(sheet))
        })?;
        sheet.ok_or(Error::NotFound("workshop"))
    }
}
