//! What the allocation committee of a social landlord decided of somebody the council supports (CCH, art. R441-3).

use super::caleol_answer_due;
use crate::decisions::CaleolOutcome;
use crate::{Day, Refusal, Ruled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Passage en CALEOL*: what was decided, and by when the person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Caleol {
    /// The day the committee met.
    pub on_day: Day,
    /// What it decided.
    pub outcome: CaleolOutcome,
    /// The rank, when it ranked.
    pub rank: Option<u32>,
    /// The day the person received the offer, once known.
    pub notified_on: Option<Day>,
    /// The last day to answer the offer, if there is one; at the earliest while the day of receipt is not known.
    pub answer_due_on: Option<Day>,
}

impl Caleol {
    /// Whether the last day to answer is over: the law takes silence for a refusal.
    pub fn is_lapsed(&self, day: Day) -> bool {
        self.notified_on.is_some() && self.answer_due_on.is_some_and(|due| due < day)
    }
}

impl CaleolOutcome {
    /// Whether the person is offered the dwelling.
    pub const fn is_offer(self) -> bool {
        matches!(self, Self::Granted | Self::Ranked | Self::Conditional)
    }
}

/// *Décision de la CALEOL* to be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewCaleol {
    /// The day the committee met.
    pub on_day: Day,
    /// What it decided.
    pub outcome: CaleolOutcome,
    /// The rank, when it ranked.
    pub rank: Option<u32>,
    /// The day the person received the offer, once known.
    pub notified_on: Option<Day>,
    /// The days the landlord leaves to answer.
    pub answer_days: u32,
}

impl NewCaleol {
    /// What is noted, with the last day to answer: counted from the day of receipt, or at the earliest from the committee.
    ///
    /// # Errors
    /// [`Refusal::RankWithoutRanking`]; [`Refusal::OutOfBounds`] for a rank of none; [`Refusal::EmptyPeriod`] for an offer
    /// received before it was made; [`Refusal::AnswerDelayTooShort`] under ten days.
    pub fn decided(self) -> Ruled<Caleol> {
        let Self { on_day, outcome, rank, notified_on, answer_days } = self;
        if rank.is_some() && outcome != CaleolOutcome::Ranked {
            return Err(Refusal::RankWithoutRanking);
        }
        if outcome == CaleolOutcome::Ranked {
            crate::bounds::within("rank", rank.unwrap_or(0), 1, 20)?;
        }
        if notified_on.is_some_and(|on| on < on_day) {
            return Err(Refusal::EmptyPeriod);
        }
        let due = caleol_answer_due(notified_on.unwrap_or(on_day), answer_days)?;
        Ok(Caleol { on_day, outcome, rank, notified_on, answer_due_on: outcome.is_offer().then_some(due) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn new(outcome: CaleolOutcome) -> NewCaleol {
        let rank = (outcome == CaleolOutcome::Ranked).then_some(2);
        NewCaleol { on_day: day(1, 29), outcome, rank, notified_on: Some(day(2, 2)), answer_days: 10 }
    }

    #[test]
    fn an_offer_is_answered_ten_days_after_it_was_received_and_a_refusal_is_not() {
        for outcome in CaleolOutcome::ALL {
            let expected = outcome.is_offer().then_some(day(2, 12));
            assert_eq!(new(*outcome).decided().map(|noted| noted.answer_due_on), Ok(expected), "{outcome:?}");
        }
    }

    #[test]
    fn the_delay_runs_from_the_committee_at_the_earliest_and_never_lapses_before_the_offer_is_received() {
        let unknown = NewCaleol { notified_on: None, ..new(CaleolOutcome::Granted) }.decided().unwrap();
        // Ten days after 29 January 2026 is a Sunday.
        assert_eq!(unknown.answer_due_on, Some(day(2, 9)));
        assert!(!unknown.is_lapsed(day(6, 1)));
        let received = new(CaleolOutcome::Granted).decided().unwrap();
        assert_eq!([day(2, 12), day(2, 13)].map(|on| received.is_lapsed(on)), [false, true]);
    }

    #[test]
    fn a_rank_goes_with_a_ranking() {
        let ranked = NewCaleol { rank: Some(1), ..new(CaleolOutcome::Granted) };
        assert_eq!(ranked.decided(), Err(Refusal::RankWithoutRanking));
        let unranked = NewCaleol { rank: None, ..new(CaleolOutcome::Ranked) };
        assert!(matches!(unranked.decided(), Err(Refusal::OutOfBounds { .. })));
    }

    #[test]
    fn an_offer_is_received_after_it_is_made_and_answered_in_ten_days_at_least() {
        let before = NewCaleol { notified_on: Some(day(1, 28)), ..new(CaleolOutcome::Granted) };
        assert_eq!(before.decided(), Err(Refusal::EmptyPeriod));
        let short = NewCaleol { answer_days: 9, ..new(CaleolOutcome::Granted) };
        assert_eq!(short.decided(), Err(Refusal::AnswerDelayTooShort { days: 9, least: 10 }));
    }
}
