//! The sentence proposed to tell the person why: one for each reason, always open to change.

use super::{ClosingReason, NotRetainedReason, PostponementReason};
use crate::coded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Phrase proposée*: which sentence; the papers word it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Phrase {
    /// Of a postponement.
    Postponed {
        /// Why.
        reason: PostponementReason,
    },
    /// Of a situation not retained.
    NotRetained {
        /// Why.
        reason: NotRetainedReason,
    },
    /// Of a request that ends.
    Closed {
        /// Why.
        reason: ClosingReason,
    },
}

coded! {
    /// *À compléter* in a proposed sentence.
    pub enum PhraseBlank {
        /// The papers that are missing.
        MissingPapers = "missing_papers",
        /// What the commission wishes to know better.
        Precision = "precision",
        /// The help that is not yet in place.
        Help = "help",
        /// The mandatary, and as what.
        Mandatary = "mandatary",
        /// The communes the council works in.
        Communes = "communes",
        /// Which other scheme.
        Scheme = "scheme",
        /// What would be left to live on each day.
        DailyRemainder = "daily_remainder",
        /// Which presence was asked for.
        Presence = "presence",
        /// Who can help with the debt.
        DebtHelper = "debt_helper",
        /// What did not suit in the dwelling.
        Mismatch = "mismatch",
        /// The ceiling of resources.
        Ceiling = "ceiling",
    }
}

impl Phrase {
    /// What the sentence leaves to complete, if anything.
    pub const fn blank(self) -> Option<PhraseBlank> {
        match self {
            Self::Postponed { reason } => match reason {
                PostponementReason::MissingPapers => Some(PhraseBlank::MissingPapers),
                PostponementReason::ProjectToClarify => Some(PhraseBlank::Precision),
                PostponementReason::SupportToSetUp => Some(PhraseBlank::Help),
                PostponementReason::MandataryOpinion => Some(PhraseBlank::Mandatary),
                PostponementReason::ConsentMissing
                | PostponementReason::PersonAbsent
                | PostponementReason::VisitOrTrial
                | PostponementReason::BudgetToClarify
                | PostponementReason::PersonUnavailable
                | PostponementReason::NoMatchingDwelling => None,
            },
            Self::NotRetained { reason } => match reason {
                NotRetainedReason::OutOfTerritory => Some(PhraseBlank::Communes),
                NotRetainedReason::OutsideRemit => Some(PhraseBlank::Scheme),
                NotRetainedReason::HousingCost => Some(PhraseBlank::DailyRemainder),
                NotRetainedReason::MorePresenceWished => Some(PhraseBlank::Presence),
                NotRetainedReason::UntreatedDebt => Some(PhraseBlank::DebtHelper),
                NotRetainedReason::UnsuitedDwelling => Some(PhraseBlank::Mismatch),
                NotRetainedReason::ResourcesAboveCeiling => Some(PhraseBlank::Ceiling),
                NotRetainedReason::SupportNotWished => None,
            },
            Self::Closed { .. } => None,
        }
    }
}
