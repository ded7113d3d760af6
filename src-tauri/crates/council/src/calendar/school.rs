//! School holidays: a table that is typed or imported, because the ministry decides them year by year.

use crate::{Day, Period, coded};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Zone* of school holidays; Lille is in zone B.
    pub enum Zone {
        /// Zone A.
        A = "a",
        /// Zone B.
        B = "b",
        /// Zone C.
        C = "c",
    }
}

coded! {
    /// *Vacances*: which of the year's school holidays.
    pub enum SchoolBreakKind {
        /// Around 1 November.
        AllSaints = "all_saints",
        /// Christmas.
        Christmas = "christmas",
        /// Winter.
        Winter = "winter",
        /// Spring.
        Spring = "spring",
        /// The Friday and Saturday after Ascension Day, in the years that have it.
        AscensionBridge = "ascension_bridge",
        /// Summer.
        Summer = "summer",
    }
}

impl SchoolBreakKind {
    /// Whether every school year has it.
    const fn is_yearly(self) -> bool {
        !matches!(self, Self::AscensionBridge)
    }
}

/// *Vacances scolaires*: one run of days without school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SchoolBreak {
    /// Which of the year's holidays.
    pub kind: SchoolBreakKind,
    /// From the first day without school to the day lessons start again.
    pub period: Period,
}

/// *Année scolaire*, named by the year of its September.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(i32);

impl SchoolYear {
    /// The school year that starts in September of that year.
    pub const fn starting(year: i32) -> Self {
        Self(year)
    }

    /// The school year a day belongs to: from 1 September to 31 August.
    pub fn of(day: Day) -> Self {
        Self(if day.month() >= 9 { day.year() } else { day.year() - 1 })
    }

    /// The year of its September.
    pub const fn start(self) -> i32 {
        self.0
    }
}

/// *Jour de classe ou de vacances*: what is known of a day at school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", content = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum SchoolDay {
    /// *Inconnue*: the table does not hold that school year; never to be taken for «no holidays».
    Unknown,
    /// A day of school, or a weekend between.
    Term,
    /// A day of holidays.
    Break(SchoolBreakKind),
}

/// *Table des vacances scolaires* of one zone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SchoolHolidays {
    breaks: Vec<SchoolBreak>,
}

impl SchoolHolidays {
    /// The table of those holidays, in any order.
    pub fn new(mut breaks: Vec<SchoolBreak>) -> Self {
        breaks.sort_by_key(|each| (each.period.from, each.kind));
        Self { breaks }
    }

    /// The holidays, in order of days.
    pub fn breaks(&self) -> &[SchoolBreak] {
        &self.breaks
    }

    /// What the table knows of a day.
    pub fn on(&self, day: Day) -> SchoolDay {
        if let Some(found) = self.breaks.iter().find(|each| each.period.holds(day)) {
            SchoolDay::Break(found.kind)
        } else if self.knows(SchoolYear::of(day)) {
            SchoolDay::Term
        } else {
            SchoolDay::Unknown
        }
    }

    /// Whether the table holds a school year whole: a year half published says nothing of its other half.
    pub fn knows(&self, year: SchoolYear) -> bool {
        SchoolBreakKind::ALL
            .iter()
            .filter(|kind| kind.is_yearly())
            .all(|kind| self.breaks.iter().any(|each| each.kind == *kind && SchoolYear::of(each.period.from) == year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn away(kind: SchoolBreakKind, from: Day, back: Day) -> SchoolBreak {
        SchoolBreak { kind, period: Period::new(from, Some(back)).unwrap() }
    }

    /// Zone B, 2025-2026.
    fn zone_b() -> SchoolHolidays {
        SchoolHolidays::new(vec![
            away(SchoolBreakKind::Summer, day(2026, 7, 4), day(2026, 9, 1)),
            away(SchoolBreakKind::AllSaints, day(2025, 10, 18), day(2025, 11, 3)),
            away(SchoolBreakKind::Christmas, day(2025, 12, 20), day(2026, 1, 5)),
            away(SchoolBreakKind::Winter, day(2026, 2, 14), day(2026, 3, 2)),
            away(SchoolBreakKind::Spring, day(2026, 4, 11), day(2026, 4, 27)),
        ])
    }

    #[test]
    fn a_school_year_without_data_is_unknown_never_free_of_holidays() {
        assert_eq!(zone_b().on(day(2026, 10, 20)), SchoolDay::Unknown);
        assert_eq!(SchoolHolidays::default().on(day(2026, 10, 20)), SchoolDay::Unknown);
    }

    #[test]
    fn a_school_year_runs_from_september_to_august() {
        assert_eq!(SchoolYear::of(day(2026, 8, 31)), SchoolYear::starting(2025));
        assert_eq!(SchoolYear::of(day(2026, 9, 1)), SchoolYear::starting(2026));
        assert!(zone_b().knows(SchoolYear::starting(2025)));
        assert!(!zone_b().knows(SchoolYear::starting(2026)));
    }

    #[test]
    fn the_day_lessons_start_again_is_not_a_holiday() {
        assert_eq!(zone_b().on(day(2026, 3, 1)), SchoolDay::Break(SchoolBreakKind::Winter));
        assert_eq!(zone_b().on(day(2026, 3, 2)), SchoolDay::Term);
    }

    #[test]
    fn a_year_half_published_says_only_what_it_holds() {
        let half = SchoolHolidays::new(vec![away(SchoolBreakKind::AllSaints, day(2026, 10, 17), day(2026, 11, 2))]);
        assert_eq!(half.on(day(2026, 10, 20)), SchoolDay::Break(SchoolBreakKind::AllSaints));
        assert_eq!(half.on(day(2026, 11, 5)), SchoolDay::Unknown);
        assert_eq!(half.on(day(2027, 2, 25)), SchoolDay::Unknown);
    }
}
