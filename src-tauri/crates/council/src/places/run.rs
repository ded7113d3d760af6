//! What a place went through, state after state.

use super::{PlaceRecord, PlaceState};
use crate::people::PersonName;
use crate::{Day, Period};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// *Tranche d'occupation*: a state a place is in without a break, and with whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceRun {
    /// The state.
    pub state: PlaceState,
    /// Who lives there, or whom it is kept for.
    pub person: Option<PersonName>,
    /// When; without an end, it still lasts.
    pub period: Period,
}

impl PlaceRecord {
    /// Every state it went through since it opened, oldest first, those to come included.
    pub fn runs(&self) -> Vec<PlaceRun> {
        let facts = self.facts();
        let bounds = |period: &Period| [Some(period.from), period.until];
        let days: BTreeSet<Day> = [Some(facts.opened_on), facts.returned_on]
            .into_iter()
            .chain(facts.stays.iter().flat_map(|stay| [Some(stay.entered_on), stay.notice_on, stay.left_on]))
            .chain(facts.holds.iter().flat_map(|hold| bounds(&hold.period)))
            .chain(facts.reserved.iter().flat_map(bounds))
            .flatten()
            .collect();
        let mut runs: Vec<PlaceRun> = Vec::new();
        for day in days {
            let Some(state) = facts.state(day) else { continue };
            let person = self.person(state, day).cloned();
            if let Some(last) = runs.last_mut() {
                if (last.state, &last.person) == (state, &person) {
                    continue;
                }
                last.period.until = Some(day);
            }
            runs.push(PlaceRun { state, person, period: Period { from: day, until: None } });
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::tests::{day, declared, person, place, proposal};
    use super::*;
    use crate::PlaceHoldId;
    use crate::places::{HoldKind, PlaceHold};

    fn told(place: &PlaceRecord) -> Vec<(PlaceState, Option<PersonName>, Day, Option<Day>)> {
        place.runs().into_iter().map(|run| (run.state, run.person, run.period.from, run.period.until)).collect()
    }

    #[test]
    fn a_place_goes_from_run_to_run_without_a_gap_to_a_last_that_lasts() {
        let mut place = place(vec![proposal(1, None)]);
        place.holds.push(PlaceHold {
            id: PlaceHoldId::new(1),
            kind: HoldKind::Works,
            period: Period { from: day(2, 1), until: Some(day(2, 25)) },
            note: String::new(),
        });
        place.vacancies.push(declared(day(2, 20)));
        assert_eq!(
            told(&place),
            vec![
                (PlaceState::Available, None, day(1, 1), Some(day(1, 5))),
                (PlaceState::Occupied, Some(person(9)), day(1, 5), Some(day(1, 20))),
                (PlaceState::UnderNotice, Some(person(9)), day(1, 20), Some(day(2, 20))),
                (PlaceState::Works, None, day(2, 20), Some(day(2, 25))),
                (PlaceState::Available, None, day(2, 25), Some(day(3, 3))),
                (PlaceState::Reserved, Some(person(1)), day(3, 3), None),
            ]
        );
    }

    #[test]
    fn two_people_after_each_other_are_two_runs_and_a_place_given_back_stays_so() {
        let mut place = place(vec![]);
        place.stays[0].notice_on = None;
        let next = super::super::Occupation {
            person: person(2),
            entered_on: day(2, 20),
            left_on: Some(day(5, 1)),
            ..place.stays[0].clone()
        };
        place.stays.push(next);
        place.returned_on = Some(day(5, 1));
        assert_eq!(
            told(&place)[1..],
            [
                (PlaceState::Occupied, Some(person(9)), day(1, 5), Some(day(2, 20))),
                (PlaceState::Occupied, Some(person(2)), day(2, 20), Some(day(5, 1))),
                (PlaceState::Returned, None, day(5, 1), None),
            ]
        );
    }
}
