//! The stage of an application, derived from what happened and a day.

use super::{ApplicationEnding, Stage};
use crate::{Day, Period};

/// *Complétude du dossier*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completeness {
    /// No paper was looked at yet.
    Untouched,
    /// Something is missing.
    Missing,
    /// Nothing is missing.
    Complete,
}

/// *Dernière décision* about an application: what it left it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The day the decision takes effect.
    pub on: Day,
    /// The stage it gives.
    pub stage: Stage,
    /// The day the situation comes back by itself, for a postponement.
    pub returns_on: Option<Day>,
}

/// *Parcours* of an application: what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationFacts {
    /// The state of its papers.
    pub papers: Completeness,
    /// Whether it is on the agenda of a meeting that is not over.
    pub is_on_agenda: bool,
    /// The last decision about it.
    pub decided: Option<Decided>,
    /// The last day a place proposed to the person was refused, left without an answer, or lost.
    pub place_let_go_on: Option<Day>,
    /// The day the person entered a place through it.
    pub entered_on: Option<Day>,
    /// When and how it ended.
    pub ended: Option<(Day, ApplicationEnding)>,
    /// The times the person asked that nothing be proposed.
    pub pauses: Vec<Period>,
}

impl ApplicationFacts {
    /// The stage on a day.
    pub fn stage(&self, day: Day) -> Stage {
        if let Some((_, ending)) = self.ended.filter(|(on, _)| *on <= day) {
            return match ending {
                ApplicationEnding::Withdrawn => Stage::Withdrawn,
                ApplicationEnding::NoFollowUp => Stage::NoFollowUp,
            };
        }
        if self.entered_on.is_some_and(|on| on <= day) {
            return Stage::Rehoused;
        }
        if self.is_on_agenda {
            return Stage::OnAgenda;
        }
        self.decided.filter(|decided| self.still_stands(*decided, day)).map_or_else(
            || match self.papers {
                Completeness::Untouched => Stage::Received,
                Completeness::Missing => Stage::Incomplete,
                Completeness::Complete => Stage::Ready,
            },
            |decided| decided.stage,
        )
    }

    /// Whether the person asked that nothing be proposed that day. A pause costs no seniority.
    pub fn is_paused(&self, day: Day) -> bool {
        self.pause_on(day).is_some()
    }

    /// The pause that holds on a day, if one does.
    pub fn pause_on(&self, day: Day) -> Option<Period> {
        self.pauses.iter().copied().find(|pause| pause.holds(day))
    }

    /// A postponement ends on its day, an admission when its place is let go: the application is then as it was before.
    fn still_stands(&self, decided: Decided, day: Day) -> bool {
        let has_returned = decided.returns_on.is_some_and(|on| on <= day);
        let place_gone = matches!(decided.stage, Stage::Admitted | Stage::Supported)
            && self.place_let_go_on.is_some_and(|on| decided.on <= on && on <= day);
        decided.on <= day && !has_returned && !place_gone
    }
}

/// *Ancienneté*: whole days since the application arrived. Nothing shortens it: neither a pause nor a refusal.
pub fn seniority(received_on: Day, day: Day) -> u32 {
    u32::try_from((day - received_on).num_days()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn ready() -> ApplicationFacts {
        ApplicationFacts {
            papers: Completeness::Complete,
            is_on_agenda: false,
            decided: None,
            place_let_go_on: None,
            entered_on: None,
            ended: None,
            pauses: vec![],
        }
    }

    fn decided(stage: Stage, returns_on: Option<Day>) -> ApplicationFacts {
        ApplicationFacts { decided: Some(Decided { on: day(3, 12), stage, returns_on }), ..ready() }
    }

    #[test]
    fn an_application_is_received_then_completed_then_ready() {
        let stage = |papers| ApplicationFacts { papers, ..ready() }.stage(day(3, 1));
        assert_eq!(stage(Completeness::Untouched), Stage::Received);
        assert_eq!(stage(Completeness::Missing), Stage::Incomplete);
        assert_eq!(stage(Completeness::Complete), Stage::Ready);
    }

    #[test]
    fn an_agenda_comes_before_an_older_decision() {
        let waiting = decided(Stage::Waiting, None);
        assert_eq!(waiting.stage(day(3, 11)), Stage::Ready);
        assert_eq!(waiting.stage(day(3, 12)), Stage::Waiting);
        assert_eq!(ApplicationFacts { is_on_agenda: true, ..waiting }.stage(day(6, 1)), Stage::OnAgenda);
    }

    #[test]
    fn a_postponed_application_comes_back_by_itself() {
        let postponed = decided(Stage::Postponed, Some(day(6, 11)));
        assert_eq!(postponed.stage(day(6, 10)), Stage::Postponed);
        assert_eq!(postponed.stage(day(6, 11)), Stage::Ready);
    }

    #[test]
    fn a_place_refused_leaves_the_application_ready() {
        let refused = ApplicationFacts { place_let_go_on: Some(day(4, 2)), ..decided(Stage::Admitted, None) };
        assert_eq!(refused.stage(day(4, 1)), Stage::Admitted);
        assert_eq!(refused.stage(day(4, 2)), Stage::Ready);
    }

    #[test]
    fn an_older_refusal_does_not_undo_a_later_admission() {
        let again = ApplicationFacts { place_let_go_on: Some(day(3, 1)), ..decided(Stage::Admitted, None) };
        assert_eq!(again.stage(day(4, 2)), Stage::Admitted);
    }

    #[test]
    fn who_entered_a_place_is_rehoused() {
        let housed = ApplicationFacts { entered_on: Some(day(5, 4)), ..decided(Stage::Admitted, None) };
        assert_eq!(housed.stage(day(5, 3)), Stage::Admitted);
        assert_eq!(housed.stage(day(5, 4)), Stage::Rehoused);
    }

    #[test]
    fn an_ended_application_is_over_whatever_came_before() {
        let ended = Some((day(7, 1), ApplicationEnding::NoFollowUp));
        let facts = ApplicationFacts { ended, is_on_agenda: true, ..decided(Stage::Waiting, None) };
        assert_eq!(facts.stage(day(7, 1)), Stage::NoFollowUp);
    }

    #[test]
    fn a_pause_ends_by_itself_and_costs_no_seniority() {
        let pause = Period::new(day(4, 1), Some(day(5, 1))).unwrap();
        let paused = ApplicationFacts { pauses: vec![pause], ..ready() };
        assert_eq!(
            [day(3, 31), day(4, 1), day(4, 30), day(5, 1)].map(|day| paused.is_paused(day)),
            [false, true, true, false]
        );
        assert_eq!(paused.stage(day(4, 10)), Stage::Ready);
        assert_eq!(seniority(day(3, 1), day(5, 1)), 61);
    }
}
