//! Matching, explained: which applications fit a place and why, in words, by rules the council can read. Never a score.

mod check;
mod lists;
mod order;
mod report;
mod rules;

pub use check::{Check, Fact, Offer, Wish, checks};
pub use lists::{Criterion, Finding, Priority};
pub use order::{Looked, Verdict, claims, verdicts};
pub use report::{
    ApplicationMatching, AverageWait, Fit, FrozenMatch, Match, MatchingBoard, MatchingPreview, PlaceMatch,
    PlaceMatching, PlaceToFill, Similar,
};
pub use rules::MatchingRules;
