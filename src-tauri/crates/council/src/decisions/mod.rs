//! What a meeting decides, and what follows from it.

mod lists;

pub use lists::{CaleolOutcome, ClosingReason, Decider, DecisionKind, NotRetainedReason, PostponementReason};
