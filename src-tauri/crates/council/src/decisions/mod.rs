//! What a meeting decides, and what follows from it.

mod closing;
mod consequence;
mod follow_up;
mod lists;
mod outcome;
mod phrase;
mod register;
mod sitting;
mod urgent;

pub use closing::{ItemDecided, carried_over, close};
pub use consequence::Consequence;
pub use follow_up::waiting_review;
pub use lists::{CaleolOutcome, ClosingReason, Decider, DecisionKind, NotRetainedReason, PostponementReason};
pub use outcome::{Awaited, Decision, Grant, Outcome, Rank, Votes};
pub use phrase::{Phrase, PhraseBlank};
pub use register::{DecisionRow, FollowUpKind, FollowUpRow, NewFollowUp};
pub use sitting::{Examined, Sitting};

crate::reference::numbered! {
    /// *Numéro de décision*: `D-2026-031`, given at closing in agenda order.
    DecisionNumber, "D-", 3
}
pub use urgent::{NewUrgent, Ratification, UrgentNumber, UrgentRow, all_ratified};
