//! What the register holds about a place, and what is shown of it on a day.

use super::{
    Caleol, Hold, HoldKind, PlaceFacts, PlaceRow, PlaceSheet, PlaceState, Stay, Vacancy, days_vacant, open_vacancy,
    to_propose,
};
use crate::dwellings::Scheme;
use crate::people::PersonName;
use crate::tenancies::{ProposalAnswer, TenancyState};
use crate::{Day, DwellingId, Period, PlaceHoldId, PlaceId, PlaceKindId, ProposalId, TenancyId};
use serde::Serialize;
use ts_rs::TS;

/// *Place*, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceRecord {
    /// Identity.
    pub id: PlaceId,
    /// The dwelling it is in.
    pub dwelling: DwellingId,
    /// What it is called in the dwelling.
    pub label: String,
    /// Its kind.
    pub kind: PlaceKindId,
    /// The scheme of its kind.
    pub scheme: Scheme,
    /// The council's own name for the kind; empty: the usual words of the scheme.
    pub kind_label: String,
    /// The day it became one of the council's places.
    pub opened_on: Day,
    /// The day it was given back to the landlord.
    pub returned_on: Option<Day>,
    /// When it could not be offered, latest first.
    pub holds: Vec<PlaceHold>,
    /// Who lived in it, latest first.
    pub stays: Vec<Occupation>,
    /// Who was proposed it, latest first.
    pub proposals: Vec<ProposalRow>,
    /// The vacancies declared, latest first, their days not yet counted.
    pub vacancies: Vec<Vacancy>,
}

/// *Travaux ou suspension* of a place, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceHold {
    /// Identity.
    pub id: PlaceHoldId,
    /// Why.
    pub kind: HoldKind,
    /// When.
    pub period: Period,
    /// What is done, or why.
    pub note: String,
}

/// *Occupant* of a place, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Occupation {
    /// The tenancy.
    pub tenancy: TenancyId,
    /// Who.
    pub person: PersonName,
    /// The day she entered, or will.
    pub entered_on: Day,
    /// The day notice was given.
    pub notice_on: Option<Day>,
    /// The day she left.
    pub left_on: Option<Day>,
}

/// *Proposition* of a place to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProposalRow {
    /// Identity.
    pub id: ProposalId,
    /// To whom.
    pub person: PersonName,
    /// At which rank.
    pub rank: u8,
    /// The day it was decided.
    pub decided_on: Option<Day>,
    /// The day it was sent.
    pub sent_on: Option<Day>,
    /// The last day to answer.
    pub answer_due_on: Option<Day>,
    /// The answer, and its day.
    pub answer: Option<(Day, ProposalAnswer)>,
    /// The day she entered another place meanwhile.
    pub housed_elsewhere_on: Option<Day>,
    /// What the committee of the landlord decided, where one did.
    pub caleol: Option<Caleol>,
    /// The day she entered, when it came to that.
    pub entered_on: Option<Day>,
}

impl ProposalRow {
    /// From when to when it keeps the place: at rank 1 from the decision, at another from the day it is sent; until the
    /// person enters, or lets it go.
    pub fn keeps(&self) -> Option<Period> {
        let from = if self.rank == 1 { self.decided_on.or(self.sent_on) } else { self.sent_on }?;
        let let_go = self.answer.filter(|(_, answer)| *answer != ProposalAnswer::Accepted).map(|(on, _)| on);
        Period::new(from, self.entered_on.or(let_go).or(self.housed_elsewhere_on))
    }

    /// Where it stands on a day, in the words of a tenancy.
    pub fn state(&self, day: Day) -> TenancyState {
        match self.answer.filter(|(on, _)| *on <= day) {
            Some((_, ProposalAnswer::Accepted)) => TenancyState::LeaseToSign,
            Some(_) => TenancyState::Refused,
            None if self.sent_on.is_some_and(|on| on <= day) => TenancyState::Proposed,
            None => TenancyState::Considered,
        }
    }
}

impl PlaceRecord {
    /// What its state depends on.
    pub fn facts(&self) -> PlaceFacts {
        let stay =
            |stay: &Occupation| Stay { entered_on: stay.entered_on, notice_on: stay.notice_on, left_on: stay.left_on };
        PlaceFacts {
            opened_on: self.opened_on,
            returned_on: self.returned_on,
            holds: self.holds.iter().map(|hold| Hold { kind: hold.kind, period: hold.period }).collect(),
            stays: self.stays.iter().map(stay).collect(),
            reserved: self.proposals.iter().filter_map(ProposalRow::keeps).collect(),
        }
    }

    /// The line shown of it on a day.
    pub fn row(&self, day: Day) -> PlaceRow {
        let facts = self.facts();
        let state = facts.state(day);
        let vacancies = self.counted(&facts, day);
        let declared = open_vacancy(&vacancies, &facts);
        // What the coordinator declared comes before what follows from the last exit.
        let free_on = match state {
            None | Some(PlaceState::Returned | PlaceState::Occupied) => None,
            Some(PlaceState::UnderNotice) => declared.map(|vacancy| vacancy.free_on),
            Some(_) => declared.map(|vacancy| vacancy.free_on).or_else(|| facts.free_since(day)),
        };
        PlaceRow {
            id: self.id,
            dwelling: self.dwelling,
            label: self.label.clone(),
            kind: self.kind,
            scheme: self.scheme,
            kind_label: self.kind_label.clone(),
            state,
            person: state.and_then(|state| self.person(state, day)).cloned(),
            declared: declared.map(|vacancy| vacancy.id),
            free_on,
            days_vacant: free_on.filter(|on| *on <= day).map(|on| days_vacant(on, None, day)),
        }
    }

    /// Who lives in it on a day, or whom it is kept for when that is its state.
    pub(super) fn person(&self, state: PlaceState, day: Day) -> Option<&PersonName> {
        let lives = |stay: &&Occupation| stay.entered_on <= day && stay.left_on.is_none_or(|left_on| day < left_on);
        let keeps = |proposal: &&ProposalRow| proposal.keeps().is_some_and(|period| period.holds(day));
        if state == PlaceState::Reserved {
            self.proposals.iter().find(keeps).map(|proposal| &proposal.person)
        } else {
            self.stays.iter().find(lives).map(|stay| &stay.person)
        }
    }

    /// The proposals made since somebody last entered.
    fn current_proposals(&self, day: Day) -> impl Iterator<Item = &ProposalRow> {
        let entered = self.stays.iter().map(|stay| stay.entered_on).filter(|on| *on <= day).max();
        self.proposals.iter().filter(move |proposal| {
            let made_on = proposal.decided_on.or(proposal.sent_on);
            proposal.entered_on.is_none() && made_on.is_none_or(|on| entered.is_none_or(|entered| on > entered))
        })
    }

    /// Everything known of it on a day.
    pub fn sheet(self, day: Day) -> PlaceSheet {
        let (facts, row) = (self.facts(), self.row(day));
        let (vacancies, runs) = (self.counted(&facts, day), self.runs());
        let to_propose = to_propose(self.current_proposals(day));
        PlaceSheet {
            row,
            runs,
            opened_on: self.opened_on,
            returned_on: self.returned_on,
            holds: self.holds,
            stays: self.stays,
            proposals: self.proposals,
            to_propose,
            vacancies,
        }
    }

    /// The vacancies, each with the entry that closed it and its days up to a day.
    pub fn counted(&self, facts: &PlaceFacts, day: Day) -> Vec<Vacancy> {
        self.vacancies
            .iter()
            .map(|vacancy| {
                let filled_on = vacancy.filled_on(facts);
                let over_on = [vacancy.withdrawn_on, filled_on, self.returned_on].into_iter().flatten().min();
                Vacancy { filled_on, days: days_vacant(vacancy.free_on, over_on, day), ..*vacancy }
            })
            .collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{PersonId, VacancyId};

    pub(crate) fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    pub(crate) fn person(id: i64) -> PersonName {
        PersonName {
            id: PersonId::new(id),
            civility: None,
            family_name: String::new(),
            given_name: String::new(),
            code: format!("2026-00{id}"),
        }
    }

    pub(crate) fn proposal(rank: u8, answer: Option<(Day, ProposalAnswer)>) -> ProposalRow {
        ProposalRow {
            id: ProposalId::new(rank.into()),
            person: person(rank.into()),
            rank,
            decided_on: Some(day(3, 3)),
            sent_on: None,
            answer_due_on: None,
            answer,
            housed_elsewhere_on: None,
            caleol: None,
            entered_on: None,
        }
    }

    pub(crate) fn place(proposals: Vec<ProposalRow>) -> PlaceRecord {
        PlaceRecord {
            id: PlaceId::new(1),
            dwelling: DwellingId::new(1),
            label: String::new(),
            kind: PlaceKindId::new(1),
            scheme: Scheme::AssociativeFlat,
            kind_label: String::new(),
            opened_on: day(1, 1),
            returned_on: None,
            holds: vec![],
            stays: vec![Occupation {
                tenancy: TenancyId::new(1),
                person: person(9),
                entered_on: day(1, 5),
                notice_on: Some(day(1, 20)),
                left_on: Some(day(2, 20)),
            }],
            proposals,
            vacancies: vec![],
        }
    }

    pub(crate) fn declared(free_on: Day) -> Vacancy {
        Vacancy { id: VacancyId::new(1), free_on, declared_on: day(2, 1), withdrawn_on: None, filled_on: None, days: 0 }
    }

    #[test]
    fn a_sheet_says_whose_turn_it_is_among_those_chosen_since_somebody_last_entered() {
        let turn = |proposals, stays| {
            let place = PlaceRecord { stays, ..place(proposals) };
            place.sheet(day(4, 1)).to_propose.map(crate::Identity::get)
        };
        let stays = place(vec![]).stays;
        let refused = proposal(1, Some((day(3, 12), ProposalAnswer::Refused)));
        assert_eq!(turn(vec![proposal(2, None), refused.clone()], stays.clone()), Some(2));
        assert_eq!(turn(vec![proposal(2, None), proposal(1, None)], stays.clone()), Some(1));
        // Somebody entered after that choice: it is over.
        let entered = Occupation { entered_on: day(3, 20), left_on: Some(day(3, 30)), ..stays[0].clone() };
        assert_eq!(turn(vec![proposal(2, None), refused], vec![entered]), None);
    }

    #[test]
    fn a_refused_place_goes_back_to_the_pool_by_itself() {
        let refused = place(vec![proposal(2, None), proposal(1, Some((day(3, 12), ProposalAnswer::Refused)))]);
        let state = |on| refused.row(on).state;
        assert_eq!(
            [day(3, 2), day(3, 3), day(3, 12)].map(state),
            [Some(PlaceState::Available), Some(PlaceState::Reserved), Some(PlaceState::Available)]
        );
    }

    #[test]
    fn the_first_rank_keeps_a_place_from_the_decision_and_the_others_from_the_day_they_are_sent() {
        assert_eq!(proposal(1, None).keeps(), Period::new(day(3, 3), None));
        assert_eq!(proposal(2, None).keeps(), None);
        let sent = ProposalRow { sent_on: Some(day(3, 14)), ..proposal(2, None) };
        assert_eq!(sent.keeps(), Period::new(day(3, 14), None));
    }

    #[test]
    fn an_accepted_place_is_kept_until_the_person_enters() {
        let accepted = proposal(1, Some((day(3, 9), ProposalAnswer::Accepted)));
        assert_eq!(accepted.keeps(), Period::new(day(3, 3), None));
        let entered = ProposalRow { entered_on: Some(day(4, 1)), ..accepted };
        assert_eq!(entered.keeps(), Period::new(day(3, 3), Some(day(4, 1))));
        assert_eq!(place(vec![proposal(1, None)]).row(day(3, 10)).person, Some(person(1)));
    }

    #[test]
    fn a_place_is_vacant_since_the_last_exit_unless_another_day_was_declared() {
        let mut empty = place(vec![]);
        let shown = |place: &PlaceRecord, on| {
            let row = place.row(on);
            (row.free_on, row.days_vacant)
        };
        assert_eq!(shown(&empty, day(2, 19)), (None, None));
        assert_eq!(shown(&empty, day(3, 2)), (Some(day(2, 20)), Some(10)));
        empty.vacancies.push(declared(day(3, 1)));
        assert_eq!(shown(&empty, day(3, 2)), (Some(day(3, 1)), Some(1)));
        assert_eq!(shown(&empty, day(2, 10)), (Some(day(3, 1)), None), "under notice, and free soon");
    }

    #[test]
    fn a_vacancy_lasts_until_somebody_enters_or_it_is_taken_back() {
        let mut filled = place(vec![]);
        filled.vacancies.push(declared(day(2, 20)));
        let days = |place: &PlaceRecord| place.counted(&place.facts(), day(6, 1))[0].days;
        assert_eq!(days(&filled), 101);
        filled.stays.push(Occupation { entered_on: day(3, 2), left_on: None, ..filled.stays[0].clone() });
        assert_eq!(days(&filled), 10);
        filled.vacancies[0].withdrawn_on = Some(day(2, 25));
        assert_eq!(days(&filled), 5);
    }
}
