//! Vacancies: declared with a date, closed by the next entry, never by time alone.

use super::{PlaceFacts, PlaceState};
use crate::{Day, Refusal, Ruled, VacancyId};
use serde::Serialize;
use ts_rs::TS;

/// *Vacance*: a place that is free, or will be, from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Vacancy {
    /// Identity.
    pub id: VacancyId,
    /// The day the place is free.
    pub free_on: Day,
    /// The day it was declared.
    pub declared_on: Day,
    /// The day the declaration was taken back.
    pub withdrawn_on: Option<Day>,
    /// The day somebody entered, which closed it.
    pub filled_on: Option<Day>,
    /// Days the place stood vacant.
    pub days: u32,
}

impl Vacancy {
    /// The entry that filled it: the first since it was declared or free, whichever came first. Who moves in some days
    /// before the day that was foreseen fills it too.
    pub fn filled_on(&self, facts: &PlaceFacts) -> Option<Day> {
        facts.next_entry(self.free_on.min(self.declared_on))
    }
}

/// The vacancy that waits for somebody: neither withdrawn nor followed by an entry.
pub fn open_vacancy<'a>(vacancies: &'a [Vacancy], facts: &PlaceFacts) -> Option<&'a Vacancy> {
    vacancies
        .iter()
        .filter(|vacancy| vacancy.withdrawn_on.is_none() && vacancy.filled_on(facts).is_none())
        .max_by_key(|vacancy| (vacancy.declared_on, vacancy.id))
}

/// Whether a place may be declared free from a day.
///
/// # Errors
/// [`Refusal::PlaceNotOpen`] before it is the council's; [`Refusal::PlaceIs`] once it is given back, or while somebody
/// lives there who gave no notice; [`Refusal::VacancyDeclared`] when one waits already.
pub fn declare_vacancy(facts: &PlaceFacts, vacancies: &[Vacancy], free_on: Day) -> Ruled {
    if let Some(open) = open_vacancy(vacancies, facts) {
        return Err(Refusal::VacancyDeclared { free_on: open.free_on });
    }
    match facts.state(free_on) {
        None => Err(Refusal::PlaceNotOpen { on: facts.opened_on }),
        Some(state @ (PlaceState::Returned | PlaceState::Occupied)) => Err(Refusal::PlaceIs { state }),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::Stay;

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 10).unwrap()
    }

    fn lived_in(left_on: Option<Day>, notice_on: Option<Day>) -> PlaceFacts {
        PlaceFacts {
            opened_on: day(1),
            returned_on: None,
            holds: vec![],
            stays: vec![Stay { entered_on: day(2), notice_on, left_on }],
            reserved: vec![],
        }
    }

    fn declared(free_on: Day) -> Vacancy {
        Vacancy { id: VacancyId::new(1), free_on, declared_on: free_on, withdrawn_on: None, filled_on: None, days: 0 }
    }

    #[test]
    fn a_place_is_declared_free_once_it_is_left_or_noticed() {
        assert_eq!(declare_vacancy(&lived_in(Some(day(5)), None), &[], day(5)), Ok(()));
        assert_eq!(declare_vacancy(&lived_in(None, Some(day(4))), &[], day(6)), Ok(()));
        let at_home = declare_vacancy(&lived_in(None, None), &[], day(6));
        assert_eq!(at_home, Err(Refusal::PlaceIs { state: PlaceState::Occupied }));
    }

    #[test]
    fn a_vacancy_is_declared_once_until_somebody_enters_or_it_is_taken_back() {
        let mut place = lived_in(Some(day(5)), None);
        let open = declared(day(5));
        assert_eq!(declare_vacancy(&place, &[open], day(6)), Err(Refusal::VacancyDeclared { free_on: day(5) }));
        assert_eq!(declare_vacancy(&place, &[Vacancy { withdrawn_on: Some(day(6)), ..open }], day(6)), Ok(()));
        place.stays.push(Stay { entered_on: day(7), notice_on: None, left_on: Some(day(9)) });
        assert_eq!(declare_vacancy(&place, &[open], day(9)), Ok(()));
    }

    #[test]
    fn who_moves_in_before_the_day_that_was_foreseen_fills_the_vacancy() {
        let mut place = lived_in(Some(day(5)), Some(day(3)));
        let open = Vacancy { declared_on: day(3), ..declared(day(7)) };
        assert_eq!(open.filled_on(&place), None, "whoever gave notice entered before");
        place.stays.push(Stay { entered_on: day(6), notice_on: None, left_on: None });
        assert_eq!(open.filled_on(&place), Some(day(6)));
        let told_late = Vacancy { declared_on: day(9), ..declared(day(5)) };
        assert_eq!(told_late.filled_on(&place), Some(day(6)));
    }

    #[test]
    fn a_place_is_free_only_while_it_is_the_councils() {
        let mut place = lived_in(Some(day(5)), None);
        place.returned_on = Some(day(8));
        assert_eq!(declare_vacancy(&place, &[], day(8)), Err(Refusal::PlaceIs { state: PlaceState::Returned }));
        let earlier = Day::from_ymd_opt(2025, 12, 1).unwrap();
        assert_eq!(declare_vacancy(&place, &[], earlier), Err(Refusal::PlaceNotOpen { on: day(1) }));
    }
}
