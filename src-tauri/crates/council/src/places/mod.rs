//! Places: the state each is in on a day, and who is proposed one.

mod lists;
mod proposal;
mod state;

pub use lists::{HoldKind, PlaceState};
pub use proposal::{Attempts, OpenProposal, caleol_answer_due, note_no_answer, rank_to_propose};
pub use state::{Hold, PlaceFacts, Stay, days_vacant};
