//! Reading the workshops, and the calendar they stand in.

use super::gathered::{conflicts_of, school};
use crate::{Error, Office, Result};
use council::workshops::{
    CalendarView, Standing, WorkshopIdeas, WorkshopSheet, WorkshopStep, WorkshopsList, WorkshopsQuery, holidays_of,
    quiet_communes, sism_of, steps,
};
use council::{Day, Period, WorkshopId};
use storage::{Page, calendar, workshops};

impl Office {
    /// What is planned in a period that ends, with the holidays behind it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn calendar(&self, period: Period, today: Day) -> Result<CalendarView> {
        self.read(|page| calendar_view(page, period, today))
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
            sheet.steps = steps(&standing(&sheet, &workshops::ticked_steps(page, id)?), today);
            Ok(Some(sheet))
        })?;
        sheet.ok_or(Error::NotFound("workshop"))
    }

    /// The ideas that have no date yet, and the venue of the workshop that was planned last.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn workshop_ideas(&self) -> Result<WorkshopIdeas> {
        self.read(|page| Ok(WorkshopIdeas { ideas: workshops::ideas(page)?, last_venue: workshops::last_venue(page)? }))
    }
}

/// What is planned in a period that ends, with the holidays behind it.
pub(crate) fn calendar_view(page: &Page<'_>, period: Period, today: Day) -> storage::Result<CalendarView> {
    let school = school(page, today)?;
    Ok(CalendarView {
        events: calendar::events(page, period)?,
        holidays: holidays_of(period),
        sism: sism_of(period),
        quiet: quiet_communes(workshops::communes_in_turn(page, today)?, today),
        breaks: school.breaks().iter().filter(|each| each.period.overlaps(&period)).copied().collect(),
    })
}

const fn standing<'a>(sheet: &'a WorkshopSheet, ticked: &'a [(WorkshopStep, Day)]) -> Standing<'a> {
    Standing {
        state: sheet.row.state,
        on_day: match sheet.row.hours {
            Some(hours) => Some(hours.on_day),
            None => None,
        },
        speakers: sheet.speakers.as_slice(),
        attended: sheet.row.attended,
        sheets: sheet.sheets,
        debriefed: !sheet.row.debrief.is_empty(),
        ticked,
    }
}
