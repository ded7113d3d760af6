//! The calendar of the council: workshops, commissions and meetings over the days, with holidays behind them.

use super::{CommuneTurn, Event, Hours, WorkshopRow, WorkshopState};
use crate::calendar::{PublicHoliday, SchoolBreak, mental_health_weeks, public_holidays};
use crate::{Day, Period, VenueId, coded};
use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

coded! {
    /// *Calque* of the calendar.
    pub enum EventLayer {
        /// Ateliers.
        Workshop = "workshop",
        /// Commissions d'attribution.
        Commission = "commission",
        /// Réunions des autres instances.
        Meeting = "meeting",
    }
}

/// *Événement* of the calendar, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CalendarEvent {
    /// Which.
    pub event: Event,
    /// The layer that shows and hides it.
    pub layer: EventLayer,
    /// Title of the workshop, or name of the body that meets.
    pub title: String,
    /// Number of the workshop, or reference of the meeting.
    pub reference: String,
    /// When.
    pub hours: Hours,
    /// Where.
    pub venue: Option<VenueId>,
    /// Venue and commune; empty without one.
    pub place: String,
    /// State of the workshop; none for a meeting.
    pub state: Option<WorkshopState>,
    /// Cancelled or postponed.
    pub called_off: bool,
    /// How many of its series come after it and are still to take place.
    pub following: u32,
}

/// *Prévisions*: what planning starts from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopIdeas {
    /// The ideas that have no date yet, the latest first.
    pub ideas: Vec<WorkshopRow>,
    /// The venue of the workshop that was planned last: often the next one's.
    pub last_venue: Option<VenueId>,
}

/// *Jour férié* of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HolidayOn {
    /// The day.
    pub day: Day,
    /// Which.
    pub holiday: PublicHoliday,
}

/// *Calendrier* of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CalendarView {
    /// What is planned, in order.
    pub events: Vec<CalendarEvent>,
    /// Public holidays, in order.
    pub holidays: Vec<HolidayOn>,
    /// School holidays, in order.
    pub breaks: Vec<SchoolBreak>,
    /// The weeks of information on mental health, in order.
    pub sism: Vec<Period>,
    /// The communes whose turn it is, the longest without a workshop first.
    pub quiet: Vec<CommuneTurn>,
}

/// The public holidays of a period that ends; none when it is open.
pub fn holidays_of(period: Period) -> Vec<HolidayOn> {
    let Some(until) = period.until else { return Vec::new() };
    (period.from.year()..=until.year())
        .flat_map(public_holidays)
        .filter(|(day, _)| period.holds(*day))
        .map(|(day, holiday)| HolidayOn { day, holiday })
        .collect()
}

/// The weeks of information on mental health of a period that ends.
pub fn sism_of(period: Period) -> Vec<Period> {
    let Some(until) = period.until else { return Vec::new() };
    (period.from.year()..=until.year())
        .filter_map(mental_health_weeks)
        .filter(|weeks| weeks.overlaps(&period))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_over_new_year_shows_the_holidays_of_both_years() {
        let day = |year, month, day| Day::from_ymd_opt(year, month, day).unwrap();
        let winter = Period::new(day(2026, 12, 1), Some(day(2027, 1, 5))).unwrap();
        let found: Vec<_> = holidays_of(winter).into_iter().map(|holiday| holiday.holiday).collect();
        assert_eq!(found, [PublicHoliday::Christmas, PublicHoliday::NewYear]);
    }
}
