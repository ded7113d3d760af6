//! What follows from an outcome: nobody is punished by silence, and a refusal never costs seniority.

use super::{ClosingReason, Decider, Grant, NotRetainedReason, Outcome, PostponementReason};
use crate::applications::{ApplicationEnding, Stage};
use crate::{Cents, Day};
use serde::Serialize;
use ts_rs::TS;

/// *Suite* of a decision about an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "next", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Consequence {
    /// The place is proposed to the person, when her rank comes.
    Propose {
        /// The place and the rank.
        grant: Grant,
        /// The deposit engaged with it.
        deposit: Option<Cents>,
    },
    /// Somebody else decides; the council follows.
    AwaitDecider {
        /// Who.
        decider: Decider,
    },
    /// Something is to be completed by a day; the admission stands until then.
    Complete {
        /// The last day.
        by: Day,
    },
    /// The application stays ready and keeps its seniority.
    Wait,
    /// The situation is looked at again on a day.
    Reassess {
        /// The day.
        on: Day,
    },
    /// At the person's request, nothing is proposed until a day; it comes back by itself.
    Pause {
        /// The first day it is proposed again.
        until: Day,
    },
    /// Looked at again whenever the person asks: what stood in the way can change.
    OnRequest,
    /// The council points to the kind of place that suits, and to who to call.
    Orient,
    /// The application is over for this council.
    Close {
        /// How it ends, where it is the request itself that ends.
        ending: Option<ApplicationEnding>,
    },
    /// Nothing changes for an application.
    None,
}

impl Outcome {
    /// What follows for the application.
    pub fn consequence(&self) -> Consequence {
        match self {
            Self::Admission { grant, deposit } | Self::ChangeOfDwelling { grant, deposit } => {
                Consequence::Propose { grant: *grant, deposit: *deposit }
            }
            Self::Supported { decider, .. } => Consequence::AwaitDecider { decider: *decider },
            Self::ConditionalAdmission { due_on, .. } => Consequence::Complete { by: *due_on },
            Self::WaitingList { .. } => Consequence::Wait,
            Self::Postponed { reason, returns_on, .. } => postponed(*reason, *returns_on),
            Self::Redirected { .. } => Consequence::Orient,
            Self::NotRetained { reason, .. } => not_retained(*reason),
            Self::Withdrawn { reason } => Consequence::Close { ending: Some(reason.ending()) },
            Self::Resolution { .. }
            | Self::Noted { .. }
            | Self::Approved { .. }
            | Self::Maintained { .. }
            | Self::EndOfTenancy { .. }
            | Self::CarriedOver => Consequence::None,
        }
    }

    /// The stage the application takes, if the outcome gives it one.
    pub const fn stage(&self) -> Option<Stage> {
        match self {
            Self::Admission { .. } | Self::ConditionalAdmission { .. } | Self::ChangeOfDwelling { .. } => {
                Some(Stage::Admitted)
            }
            Self::Supported { .. } => Some(Stage::Supported),
            Self::WaitingList { .. } => Some(Stage::Waiting),
            Self::Postponed { .. } => Some(Stage::Postponed),
            Self::Redirected { .. } => Some(Stage::Redirected),
            Self::NotRetained { .. } => Some(Stage::NotRetained),
            Self::Withdrawn { reason } => Some(match reason.ending() {
                ApplicationEnding::Withdrawn => Stage::Withdrawn,
                ApplicationEnding::NoFollowUp => Stage::NoFollowUp,
            }),
            Self::Resolution { .. }
            | Self::Noted { .. }
            | Self::Approved { .. }
            | Self::Maintained { .. }
            | Self::EndOfTenancy { .. }
            | Self::CarriedOver => None,
        }
    }
}

impl ClosingReason {
    /// How the application ends.
    pub const fn ending(self) -> ApplicationEnding {
        match self {
            Self::OtherSolution | Self::RequestWithdrawn => ApplicationEnding::Withdrawn,
            Self::NoFollowUp => ApplicationEnding::NoFollowUp,
        }
    }
}

fn postponed(reason: PostponementReason, returns_on: Day) -> Consequence {
    match reason {
        PostponementReason::MissingPapers
        | PostponementReason::ConsentMissing
        | PostponementReason::BudgetToClarify
        | PostponementReason::SupportToSetUp
        | PostponementReason::MandataryOpinion => Consequence::Complete { by: returns_on },
        PostponementReason::PersonAbsent
        | PostponementReason::ProjectToClarify
        | PostponementReason::VisitOrTrial
        | PostponementReason::NoMatchingDwelling => Consequence::Reassess { on: returns_on },
        PostponementReason::PersonUnavailable => Consequence::Pause { until: returns_on },
    }
}

fn not_retained(reason: NotRetainedReason) -> Consequence {
    match reason {
        NotRetainedReason::OutOfTerritory | NotRetainedReason::OutsideRemit => Consequence::Close { ending: None },
        NotRetainedReason::HousingCost
        | NotRetainedReason::MorePresenceWished
        | NotRetainedReason::SupportNotWished
        | NotRetainedReason::UntreatedDebt
        | NotRetainedReason::UnsuitedDwelling
        | NotRetainedReason::ResourcesAboveCeiling => Consequence::OnRequest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn autumn() -> Day {
        Day::from_ymd_opt(2026, 10, 8).unwrap()
    }

    fn postponed_for(reason: PostponementReason) -> Outcome {
        Outcome::Postponed { reason, communicable: "…".to_owned(), expected: String::new(), returns_on: autumn() }
    }

    #[test]
    fn someone_not_available_for_now_is_paused_and_comes_back_by_itself() {
        let outcome = postponed_for(PostponementReason::PersonUnavailable);
        assert_eq!(outcome.consequence(), Consequence::Pause { until: autumn() });
    }

    #[test]
    fn missing_papers_are_completed_by_the_day() {
        let outcome = postponed_for(PostponementReason::MissingPapers);
        assert_eq!(outcome.consequence(), Consequence::Complete { by: autumn() });
    }

    #[test]
    fn no_postponement_closes_an_application() {
        for reason in PostponementReason::ALL {
            let outcome = postponed_for(*reason);
            assert_eq!(outcome.stage(), Some(Stage::Postponed));
            assert!(!matches!(outcome.consequence(), Consequence::Close { .. }), "{reason:?}");
        }
    }

    #[test]
    fn a_request_without_follow_up_is_not_a_request_withdrawn() {
        let closed = |reason| Outcome::Withdrawn { reason }.stage();
        assert_eq!(closed(ClosingReason::NoFollowUp), Some(Stage::NoFollowUp));
        assert_eq!(closed(ClosingReason::OtherSolution), Some(Stage::Withdrawn));
    }

    #[test]
    fn a_supported_application_is_not_admitted() {
        let outcome = Outcome::Supported { decider: Decider::Landlord, grant: None, deposit: None };
        assert_eq!(outcome.stage(), Some(Stage::Supported));
        assert_eq!(outcome.consequence(), Consequence::AwaitDecider { decider: Decider::Landlord });
    }
}
