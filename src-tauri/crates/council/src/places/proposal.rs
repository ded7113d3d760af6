//! Proposing a place: ranks, answers, and the silence that ends nothing by itself.

use super::ProposalRow;
use crate::calendar::working_day_from;
use crate::tenancies::ProposalAnswer;
use crate::{Day, ProposalId, Refusal, Ruled};
use chrono::Days;
use serde::Deserialize;
use ts_rs::TS;

/// The shortest delay a social landlord gives to answer its offer, in days (CCH, art. R441-10).
const SHORTEST_CALEOL_DELAY: u32 = 10;

/// The last day to answer the offer of a social landlord; past it, the law takes silence for a refusal.
///
/// The day of receipt is not counted; a last day that is closed rolls to the next working day (Code de procédure civile,
/// art. 641 and 642). Where only the day of sending is known, the true last day is later: «au plus tôt le».
///
/// # Errors
/// [`Refusal::AnswerDelayTooShort`] under ten days.
pub fn caleol_answer_due(received_on: Day, days: u32) -> Ruled<Day> {
    if days < SHORTEST_CALEOL_DELAY {
        return Err(Refusal::AnswerDelayTooShort { days, least: SHORTEST_CALEOL_DELAY });
    }
    Ok(working_day_from(received_on.checked_add_days(Days::new(days.into())).unwrap_or(Day::MAX)))
}

/// The proposal to send now: the first that has no answer, once every rank before it has let the place go, or lives
/// elsewhere by now.
///
/// None while one is out, or when the place is accepted, lost, or has nobody left.
pub fn to_propose<'a>(proposals: impl IntoIterator<Item = &'a ProposalRow>) -> Option<ProposalId> {
    let mut proposals: Vec<_> = proposals.into_iter().collect();
    proposals.sort_by_key(|proposal| proposal.rank);
    let lets_go = |proposal: &&ProposalRow| {
        proposal.housed_elsewhere_on.is_some()
            || matches!(proposal.answer, Some((_, ProposalAnswer::Refused | ProposalAnswer::NoAnswer)))
    };
    let next = proposals.into_iter().find(|proposal| !lets_go(proposal))?;
    (next.answer.is_none() && next.sent_on.is_none()).then_some(next.id)
}

/// *Tentatives de contact* before «Sans réponse constatée».
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Attempts {
    /// The days the person was tried to be reached.
    pub person_on: Vec<Day>,
    /// The day her referent was called.
    pub referent_called_on: Option<Day>,
}

/// Whether «Sans réponse constatée» may be recorded: silence ends a reservation only by this act (settled rule 5).
///
/// # Errors
/// [`Refusal::AnswerNotYetDue`] until the last day is over; [`Refusal::TooFewAttempts`] under two attempts up to that
/// day of recording; [`Refusal::ReferentNotCalled`].
pub fn note_no_answer(answer_due_on: Day, attempts: &Attempts, day: Day) -> Ruled {
    if day <= answer_due_on {
        return Err(Refusal::AnswerNotYetDue { on: answer_due_on });
    }
    let made = attempts.person_on.iter().filter(|on| **on <= day).count();
    if made < 2 {
        return Err(Refusal::TooFewAttempts { made: u32::try_from(made).unwrap_or(0), least: 2 });
    }
    if attempts.referent_called_on.is_none_or(|on| on > day) {
        return Err(Refusal::ReferentNotCalled);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::record::tests::proposal as row;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn proposal(rank: u8, is_sent: bool, answer: Option<ProposalAnswer>) -> ProposalRow {
        let on = day(2026, 3, 12);
        ProposalRow { sent_on: is_sent.then_some(on), ..row(rank, answer.map(|answer| (on, answer))) }
    }

    #[test]
    fn an_offer_received_is_answered_in_ten_days_rolled_to_a_working_day() {
        for (received, due) in [
            (day(2026, 2, 2), day(2026, 2, 12)),
            (day(2022, 2, 2), day(2022, 2, 14)),
            (day(2027, 3, 17), day(2027, 3, 30)),
            (day(2026, 12, 22), day(2027, 1, 4)),
        ] {
            assert_eq!(caleol_answer_due(received, 10), Ok(due), "{received}");
        }
    }

    #[test]
    fn a_landlord_gives_at_least_ten_days() {
        assert_eq!(caleol_answer_due(day(2026, 2, 2), 9), Err(Refusal::AnswerDelayTooShort { days: 9, least: 10 }));
    }

    #[test]
    fn the_second_is_proposed_when_the_first_lets_go() {
        let next =
            |first, second| to_propose(&[proposal(2, false, second), proposal(1, true, first)]).map(ProposalId::get);
        assert_eq!(next(None, None), None);
        assert_eq!(next(Some(ProposalAnswer::Accepted), None), None);
        assert_eq!(next(Some(ProposalAnswer::Refused), None), Some(2));
        assert_eq!(next(Some(ProposalAnswer::NoAnswer), None), Some(2));
        assert_eq!(next(Some(ProposalAnswer::Refused), Some(ProposalAnswer::Refused)), None);
        assert_eq!(next(Some(ProposalAnswer::PlaceLost), None), None);
    }

    #[test]
    fn the_first_is_proposed_first() {
        let both = [proposal(1, false, None), proposal(2, false, None)];
        assert_eq!(to_propose(&both), Some(both[0].id));
        assert_eq!(to_propose(&[]), None);
    }

    #[test]
    fn silence_ends_a_reservation_only_after_two_attempts_and_a_call_to_the_referent() {
        let due = day(2026, 4, 10);
        let tried = Attempts {
            person_on: vec![day(2026, 4, 11), day(2026, 4, 14)],
            referent_called_on: Some(day(2026, 4, 14)),
        };
        assert_eq!(note_no_answer(due, &tried, due), Err(Refusal::AnswerNotYetDue { on: due }));
        assert_eq!(note_no_answer(due, &tried, day(2026, 4, 13)), Err(Refusal::TooFewAttempts { made: 1, least: 2 }));
        let uncalled = Attempts { referent_called_on: None, ..tried.clone() };
        assert_eq!(note_no_answer(due, &uncalled, day(2026, 4, 15)), Err(Refusal::ReferentNotCalled));
        assert_eq!(note_no_answer(due, &tried, day(2026, 4, 15)), Ok(()));
    }
}
