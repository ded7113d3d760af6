//! A workshop planned again on several days at once.

use super::gathered::{row, school};
use crate::{Done, Error, Office, Result};
use council::calendar::{SchoolDay, public_holiday};
use council::workshops::{Hours, SeriesDay, SeriesRhythm, chosen_days, series_days};
use council::{Act, Actor, Day, WorkshopId};
use storage::workshops;

impl Office {
    /// The days a workshop would come again at a rhythm, up to a last day, each with the holidays it falls in.
    ///
    /// # Errors
    /// [`Error::Refused`] when the end is not after the workshop, or for more than sixty days; [`Error::NotFound`] when
    /// there is no such workshop, or it has no date.
    pub fn series_days(&self, id: WorkshopId, rhythm: SeriesRhythm, until: Day, today: Day) -> Result<Vec<SeriesDay>> {
        self.consult(|page| {
            let first = row(page, id)?.hours.ok_or(Error::NotFound("date"))?.on_day;
            let school = school(page, today)?;
            let told = |day| {
                let school = match school.on(day) {
                    SchoolDay::Break(kind) => Some(kind),
                    SchoolDay::Term | SchoolDay::Unknown => None,
                };
                SeriesDay { day, holiday: public_holiday(day), school }
            };
            Ok(series_days(first, rhythm, until)?.into_iter().map(told).collect())
        })
    }

    /// Plans a workshop again on the days that were chosen, at the same hours and in the same venue, and gives how many.
    ///
    /// # Errors
    /// [`Error::Refused`] for no day, more than sixty, or an hour that a day does not have; [`Error::NotFound`].
    pub fn plan_series(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        rhythm: SeriesRhythm,
        days: Vec<Day>,
    ) -> Result<Done<u32>> {
        self.write(Act::PlanSeries, actor, |step| {
            let workshop = row(step, id)?;
            let Hours { on_day, start, minutes } = workshop.hours.ok_or(Error::NotFound("date"))?;
            let days = chosen_days(on_day, days)?;
            let series = workshops::add_series(step, rhythm, days.last().copied().unwrap_or(on_day))?;
            workshops::join_series(step, id, series)?;
            for day in &days {
                let hours = Hours::lasting(*day, start, minutes)?;
                let copy = workshops::copy_workshop(step, id, hours, workshop.venue)?;
                workshops::join_series(step, copy, series)?;
            }
            Ok(u32::try_from(days.len()).unwrap_or(u32::MAX))
        })
    }
}
