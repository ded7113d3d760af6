//! One request for housing, from the day it arrives to the day it ends.

mod budget;
mod lists;
mod papers;
mod standing;

pub use budget::{Budget, ConsumptionUnits};
pub use lists::{ApplicationEnding, Stage, WishToAttend};
pub use papers::{Checklist, Paper, checklist};
pub use standing::{ApplicationFacts, Completeness, Decided, seniority};

crate::reference::numbered! {
    /// *Numéro de dossier*: `2026-014`, in order of arrival, kept for life; the code on every paper without names.
    ApplicationCode, "", 3
}
