//! A workshop planned again on several days at once, and all of them moved or cancelled together.

use super::gathered::{conflicts_of, row, school};
use super::planning::expecting;
use crate::{Done, Error, Office, Result};
use council::calendar::{SchoolDay, public_holiday};
use council::workshops::{
    Hours, SeriesDay, SeriesRhythm, TypedHours, WorkshopRow, WorkshopState, WorkshopTold, chosen_days, moved_along,
    series_days,
};
use council::{Act, Actor, Day, WorkshopId};
use storage::{Page, workshops};

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

    /// Moves a workshop and those of its series that follow it, by as many days, to the same hours.
    ///
    /// # Errors
    /// [`Error::Refused`] at hours that are none on one of the days: nothing moves then; [`Error::NotFound`] when there is
    /// no such workshop, or it is in no series to come.
    pub fn move_series(
        &mut self,
        actor: &Actor,
        id: WorkshopId,
        hours: TypedHours,
        today: Day,
    ) -> Result<Done<Vec<WorkshopTold>>> {
        let to = hours.checked()?;
        self.write(Act::MoveSeries, actor, |step| {
            let from = row(step, id)?.hours.ok_or(Error::NotFound("date"))?.on_day;
            let series = still_to_come(step, id)?;
            for (workshop, hours) in series.iter().filter_map(|each| Some((each.id, each.hours?))) {
                workshops::set_hours(step, workshop, moved_along(from, to, hours.on_day)?)?;
            }
            // Told once all have moved: none collides with where another was.
            series.iter().map(|each| told(step, each.id, today)).collect()
        })
    }

    /// Cancels a workshop and those of its series that follow it, and says who is to be told.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such workshop, or it is in no series to come.
    pub fn cancel_series(&mut self, actor: &Actor, id: WorkshopId, today: Day) -> Result<Done<Vec<WorkshopTold>>> {
        self.write(Act::CancelSeries, actor, |step| {
            let series = still_to_come(step, id)?;
            for each in &series {
                each.state.go(WorkshopState::Cancelled, each.hours.map(|hours| hours.on_day), today)?;
                workshops::set_state(step, each.id, WorkshopState::Cancelled)?;
            }
            series.iter().map(|each| told(step, each.id, today)).collect()
        })
    }
}

fn still_to_come(page: &Page<'_>, id: WorkshopId) -> Result<Vec<WorkshopRow>> {
    let series = workshops::series_from(page, id)?;
    if series.iter().any(|each| each.id == id) { Ok(series) } else { Err(Error::NotFound("series")) }
}

fn told(page: &Page<'_>, id: WorkshopId, today: Day) -> Result<WorkshopTold> {
    let workshop = row(page, id)?;
    Ok(WorkshopTold { conflicts: conflicts_of(page, &workshop, today)?, to_tell: expecting(page, id)?, workshop })
}
