//! The state of a place, derived from what happened and a day.

use super::{HoldKind, PlaceState};
use crate::{Day, Period, Refusal, Ruled};

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

impl PlaceFacts {
    /// The first entry on a day or after it.
    pub fn next_entry(&self, day: Day) -> Option<Day> {
        self.stays.iter().map(|stay| stay.entered_on).filter(|on| *on >= day).min()
    }

    /// The day the place became free, seen from a day on which nobody lives there: the last exit, or its opening.
    pub fn free_since(&self, day: Day) -> Option<Day> {
        if self.stays.iter().any(|stay| stay.holds(day)) {
            return None;
        }
        let left = self.stays.iter().filter_map(|stay| stay.left_on).filter(|on| *on <= day).max();
        Some(left.unwrap_or(self.opened_on)).filter(|since| *since <= day)
    }

    /// Whether somebody may enter the place that day; `is_reserved_for_her` when the reservation is the person's own.
    ///
    /// # Errors
    /// [`Refusal::PlaceNotOpen`]; [`Refusal::PlaceIs`] unless it is available, or reserved for her.
    pub fn enter(&self, day: Day, is_reserved_for_her: bool) -> Ruled {
        match self.state(day) {
            None => Err(Refusal::PlaceNotOpen { on: self.opened_on }),
            Some(PlaceState::Available) => Ok(()),
            Some(PlaceState::Reserved) if is_reserved_for_her => Ok(()),
            Some(state) => Err(Refusal::PlaceIs { state }),
        }
    }

    /// Whether the place may be given back to the landlord that day.
    ///
    /// # Errors
    /// [`Refusal::PlaceNotOpen`]; [`Refusal::PlaceTaken`] when somebody lives there then or enters later;
    /// [`Refusal::PlaceIs`] when it was given back already.
    pub fn give_back(&self, day: Day) -> Ruled {
        if day <= self.opened_on {
            return Err(Refusal::PlaceNotOpen { on: self.opened_on });
        }
        if self.returned_on.is_some() {
            return Err(Refusal::PlaceIs { state: PlaceState::Returned });
        }
        if self.stays.iter().any(|stay| stay.left_on.is_none_or(|left_on| left_on > day)) {
            return Err(Refusal::PlaceTaken);
        }
        Ok(())
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

    #[test]
    fn a_place_is_free_since_the_last_exit_or_its_opening() {
        let stay = |entered_on, left_on| Stay { entered_on, notice_on: None, left_on };
        let empty = PlaceFacts { stays: vec![], ..place() };
        assert_eq!(empty.free_since(empty.opened_on), Some(empty.opened_on));
        let left = PlaceFacts { stays: vec![stay(day(2, 1), Some(day(3, 1))), stay(day(5, 1), None)], ..place() };
        assert_eq!([day(2, 15), day(3, 1), day(5, 2)].map(|on| left.free_since(on)), [None, Some(day(3, 1)), None]);
        assert_eq!(left.next_entry(day(3, 1)), Some(day(5, 1)));
    }

    #[test]
    fn nobody_enters_a_place_that_is_kept_for_somebody_else() {
        let kept = PlaceFacts { stays: vec![], holds: vec![], reserved: vec![period(day(3, 1), day(4, 1))], ..place() };
        assert_eq!(kept.enter(day(3, 5), false), Err(Refusal::PlaceIs { state: PlaceState::Reserved }));
        assert_eq!(kept.enter(day(3, 5), true), Ok(()));
        assert_eq!(kept.enter(day(4, 1), false), Ok(()));
        let before = kept.opened_on.pred_opt().unwrap();
        assert_eq!(kept.enter(before, true), Err(Refusal::PlaceNotOpen { on: kept.opened_on }));
    }

    #[test]
    fn a_place_is_given_back_once_and_empty() {
        let stay = Stay { entered_on: day(2, 1), notice_on: None, left_on: Some(day(6, 1)) };
        let left = PlaceFacts { stays: vec![stay], returned_on: None, ..place() };
        assert_eq!(left.give_back(day(5, 1)), Err(Refusal::PlaceTaken));
        assert_eq!(left.give_back(day(6, 1)), Ok(()));
        let twice = PlaceFacts { returned_on: Some(day(6, 1)), ..left };
        assert_eq!(twice.give_back(day(7, 1)), Err(Refusal::PlaceIs { state: PlaceState::Returned }));
    }
}
