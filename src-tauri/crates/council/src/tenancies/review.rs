//! When a tenancy is reviewed: every six months from the signature of a sub-lease (décret 2010-1564).

use crate::Day;
use crate::dwellings::Title;
use chrono::Months;

impl Title {
    /// Whether the lease is to become the person's own.
    pub const fn slides(self) -> bool {
        matches!(self, Self::SlidingLease)
    }

    /// Whether the law or the agreement asks for a review every six months.
    pub const fn is_reviewed(self) -> bool {
        matches!(self, Self::SubLease | Self::SlidingLease)
    }
}

/// The day of the next review, after the last one done, if any: always a whole number of half-years from the signature.
pub fn next_review(title: Title, lease_signed_on: Day, last_done_on: Option<Day>) -> Option<Day> {
    if !title.is_reviewed() {
        return None;
    }
    (1..).map_while(|n| lease_signed_on.checked_add_months(Months::new(6 * n))).find(|due| {
        // A review done somewhat early counts for the half-year it was meant for.
        last_done_on.is_none_or(|done| done.checked_add_months(Months::new(3)).is_none_or(|covered| covered < *due))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_sub_lease_is_reviewed_every_six_months_from_its_signature() {
        let next = |done| next_review(Title::SlidingLease, day(2026, 1, 31), done);
        assert_eq!(next(None), Some(day(2026, 7, 31)));
        assert_eq!(next(Some(day(2026, 7, 31))), Some(day(2027, 1, 31)));
        assert_eq!(next(Some(day(2026, 8, 20))), Some(day(2027, 1, 31)));
    }

    #[test]
    fn a_review_done_early_counts_for_its_half_year() {
        let next = next_review(Title::SubLease, day(2026, 1, 31), Some(day(2026, 7, 10)));
        assert_eq!(next, Some(day(2027, 1, 31)));
    }

    #[test]
    fn a_direct_lease_is_not_reviewed() {
        assert_eq!(next_review(Title::DirectLease, day(2026, 1, 31), None), None);
    }
}
