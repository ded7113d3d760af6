//! The state of a place, derived from what happened and a day.

use super::{HoldKind, PlaceState};
use crate::{Day, Period};

/// *Indisponibilité* of a place for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Why.
    pub kind: HoldKind,
    /// When.
    pub period: Period,
}

/// *Occupation* of a place, as far as its state depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The day the person entered.
    pub entered_on: Day,
    /// The day notice was given.
    pub notice_on: Option<Day>,
    /// The day she left: the place is free again that day.
    pub left_on: Option<Day>,
}

impl Stay {
    fn holds(&self, day: Day) -> bool {
        self.entered_on <= day && self.left_on.is_none_or(|left_on| day < left_on)
    }
}

/// *Historique* of a place: what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceFacts {
    /// The day it became one of the council's places.
    pub opened_on: Day,
    /// The day it was given back to the landlord.
    pub returned_on: Option<Day>,
    /// The times it cannot be offered.
    pub holds: Vec<Hold>,
    /// Who lived in it, and when.
    pub stays: Vec<Stay>,
    /// From when to when a proposal at rank 1 was open on it: that proposal is the reservation.
    pub reserved: Vec<Period>,
}

impl PlaceFacts {
    /// The state on a day; none before the place was opened.
    ///
    /// Who lives in a place comes before what is done to it; what is done to it before who it is kept for.
    pub fn state(&self, day: Day) -> Option<PlaceState> {
        if day < self.opened_on {
            return None;
        }
        if self.returned_on.is_some_and(|on| on <= day) {
            return Some(PlaceState::Returned);
        }
        if let Some(stay) = self.stays.iter().find(|stay| stay.holds(day)) {
            let is_noticed = stay.notice_on.is_some_and(|on| on <= day);
            return Some(if is_noticed { PlaceState::UnderNotice } else { PlaceState::Occupied });
        }
        let held = |kind| self.holds.iter().any(|hold| hold.kind == kind && hold.period.holds(day));
        Some(if held(HoldKind::Suspended) {
            PlaceState::Suspended
        } else if held(HoldKind::Works) {
            PlaceState::Works
        } else if self.reserved.iter().any(|period| period.holds(day)) {
            PlaceState::Reserved
        } else {
            PlaceState::Available
        })
    }
}

/// Days a place stood vacant up to a day: from the day it was free to the next entry, or to that day.
pub fn days_vacant(free_on: Day, next_entry: Option<Day>, day: Day) -> u32 {
    let until = next_entry.map_or(day, |entry| entry.min(day));
    u32::try_from((until - free_on).num_days()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn period(from: Day, until: Day) -> Period {
        Period::new(from, Some(until)).unwrap()
    }

    fn place() -> PlaceFacts {
        PlaceFacts {
            opened_on: day(1, 5),
            returned_on: Some(day(12, 1)),
            holds: vec![
                Hold { kind: HoldKind::Works, period: period(day(6, 30), day(7, 20)) },
                Hold { kind: HoldKind::Suspended, period: period(day(10, 1), day(11, 1)) },
            ],
            stays: vec![Stay { entered_on: day(2, 2), notice_on: Some(day(5, 30)), left_on: Some(day(6, 30)) }],
            reserved: vec![period(day(1, 20), day(2, 2)), period(day(7, 10), day(8, 1))],
        }
    }

    #[test]
    fn a_place_goes_through_its_states_by_facts_alone() {
        for (on, state) in [
            (day(1, 4), None),
            (day(1, 5), Some(PlaceState::Available)),
            (day(1, 20), Some(PlaceState::Reserved)),
            (day(2, 2), Some(PlaceState::Occupied)),
            (day(5, 30), Some(PlaceState::UnderNotice)),
            (day(6, 30), Some(PlaceState::Works)),
            (day(7, 20), Some(PlaceState::Reserved)),
            (day(8, 1), Some(PlaceState::Available)),
            (day(10, 1), Some(PlaceState::Suspended)),
            (day(11, 1), Some(PlaceState::Available)),
            (day(12, 1), Some(PlaceState::Returned)),
        ] {
            assert_eq!(place().state(on), state, "{on}");
        }
    }

    #[test]
    fn works_while_someone_lives_there_leave_the_place_occupied() {
        let works = Hold { kind: HoldKind::Works, period: period(day(3, 1), day(4, 1)) };
        assert_eq!(PlaceFacts { holds: vec![works], ..place() }.state(day(3, 10)), Some(PlaceState::Occupied));
    }

    #[test]
    fn a_place_is_free_the_day_someone_leaves_and_may_be_entered_that_day() {
        let next = Stay { entered_on: day(6, 30), notice_on: None, left_on: None };
        let stays = vec![place().stays[0], next];
        assert_eq!(PlaceFacts { stays, ..place() }.state(day(6, 30)), Some(PlaceState::Occupied));
    }

    #[test]
    fn days_vacant_stop_at_the_next_entry() {
        assert_eq!(days_vacant(day(6, 30), None, day(7, 10)), 10);
        assert_eq!(days_vacant(day(6, 30), Some(day(7, 5)), day(9, 1)), 5);
        assert_eq!(days_vacant(day(6, 30), None, day(6, 1)), 0);
    }
}
