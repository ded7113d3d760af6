//! The term of an agreement: when it ends, and by when to say so.

use super::TermState;
use crate::Day;
use chrono::{Datelike, Months};

/// *Durée* of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The day it starts.
    pub starts_on: Day,
    /// The last day it holds, as signed; none for an agreement without end.
    pub ends_on: Option<Day>,
    /// Whether it renews itself for the same duration, unless notice is given.
    pub is_tacit: bool,
    /// Months of notice.
    pub notice_months: u32,
}

impl Term {
    /// The last day it holds, seen from a day: renewed as often as needed when it renews itself.
    ///
    /// A duration is of whole months; where the day of the month does not exist, its last day stands.
    pub fn end_seen_from(&self, day: Day) -> Option<Day> {
        let ends_on = self.ends_on?;
        let over_on = ends_on.succ_opt()?;
        let months = months_between(self.starts_on, over_on);
        if !self.is_tacit || months == 0 {
            return Some(ends_on);
        }
        (0..=1200)
            .map_while(|times| over_on.checked_add_months(Months::new(times * months))?.pred_opt())
            .find(|end| *end >= day)
    }

    /// The last day to give notice before the end seen from a day.
    pub fn notice_by(&self, day: Day) -> Option<Day> {
        self.end_seen_from(day)?.checked_sub_months(Months::new(self.notice_months))
    }

    /// How near its end is on a day.
    pub fn state(&self, day: Day) -> TermState {
        self.end_seen_from(day).map_or(TermState::Running, |ends_on| TermState::of(ends_on, day))
    }
}

impl TermState {
    /// How near a last day is on a day.
    pub fn of(ends_on: Day, day: Day) -> Self {
        let ends_within = |months| day.checked_add_months(Months::new(months)).is_none_or(|then| ends_on < then);
        if ends_on < day {
            Self::Expired
        } else if ends_within(1) {
            Self::OneMonth
        } else if ends_within(3) {
            Self::ThreeMonths
        } else if ends_within(6) {
            Self::SixMonths
        } else {
            Self::Running
        }
    }
}

fn months_between(from: Day, until: Day) -> u32 {
    let months = (until.year() - from.year()) * 12 + until.month0().cast_signed() - from.month0().cast_signed();
    u32::try_from(months).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn yearly() -> Term {
        Term { starts_on: day(2024, 1, 1), ends_on: Some(day(2024, 12, 31)), is_tacit: false, notice_months: 3 }
    }

    #[test]
    fn an_end_is_told_at_six_three_and_one_month() {
        for (on, state) in [
            (day(2024, 6, 30), TermState::Running),
            (day(2024, 7, 1), TermState::SixMonths),
            (day(2024, 10, 1), TermState::ThreeMonths),
            (day(2024, 12, 1), TermState::OneMonth),
            (day(2024, 12, 31), TermState::OneMonth),
            (day(2025, 1, 1), TermState::Expired),
        ] {
            assert_eq!(yearly().state(on), state, "{on}");
        }
    }

    #[test]
    fn a_tacit_agreement_renews_itself_for_the_same_duration() {
        let tacit = Term { is_tacit: true, ..yearly() };
        assert_eq!(tacit.end_seen_from(day(2024, 12, 31)), Some(day(2024, 12, 31)));
        assert_eq!(tacit.end_seen_from(day(2025, 1, 1)), Some(day(2025, 12, 31)));
        assert_eq!(tacit.state(day(2026, 12, 20)), TermState::OneMonth);
        assert_eq!(tacit.notice_by(day(2026, 3, 1)), Some(day(2026, 9, 30)));
    }

    #[test]
    fn an_agreement_without_end_runs() {
        let open = Term { ends_on: None, ..yearly() };
        assert_eq!((open.state(day(2090, 1, 1)), open.notice_by(day(2090, 1, 1))), (TermState::Running, None));
    }
}
