//! One request for housing, from the day it arrives to the day it ends.

mod budget;
mod entry;
mod lists;
mod papers;
mod record;
mod row;
mod shared;
mod sheet;
mod standing;

pub use budget::{Budget, ConsumptionUnits};
pub use entry::{Applicant, ApplicationChange, HouseholdMember, NewApplication, PaperSeen};
pub use lists::{ApplicationEnding, Stage, WishToAttend};
pub use papers::{Checklist, Paper, checklist};
pub use record::{ApplicationRecord, LatestConsent, decided, papers_asked};
pub use row::{ApplicationOrder, ApplicationRow, ApplicationsList, ApplicationsQuery, ConsentStanding};
pub use shared::shared_text;
pub use sheet::{ApplicationSheet, Moment, Passage, PassageDecision, Request, Support};
pub use standing::{ApplicationFacts, Completeness, Decided, seniority};

crate::reference::numbered! {
    /// *Numéro de dossier*: `2026-014`, in order of arrival, kept for life; the code on every paper without names.
    ApplicationCode, "", 3
}
