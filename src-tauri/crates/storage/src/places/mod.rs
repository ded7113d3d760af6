//! Places: what happened to each, and who was proposed it.

mod kinds;
mod name;
mod proposals;
mod read;
mod write;

pub use kinds::{add_kind, change_kind, kinds};
pub(crate) use name::{NAME, named};
pub(crate) use proposals::open_of;
pub use proposals::{Proposed, answer, answer_due_on, caleol_of, keep_attempts, note_caleol, proposed, send};
pub use read::{place, places};
pub use write::{add_place, declare_vacancy, dwelling_of, end_hold, give_back, hold, rename, withdraw_vacancy};
