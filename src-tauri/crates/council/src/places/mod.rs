//! Places: the state each is in on a day, since when it is vacant, and who is proposed it.

mod caleol;
mod lists;
mod name;
mod proposal;
mod record;
mod row;
mod run;
mod state;
mod vacancy;

pub use caleol::{Caleol, NewCaleol};
pub use lists::{HoldKind, PlaceState};
pub use name::PlaceName;
pub use proposal::{Attempts, caleol_answer_due, note_no_answer, to_propose};
pub use record::{Occupation, PlaceHold, PlaceRecord, ProposalRow};
pub use row::{NewPlaceHold, NewPlaceKind, PlaceKindRow, PlaceRow, PlaceSheet, by_state};
pub use run::PlaceRun;
pub use state::{Hold, PlaceFacts, Stay, days_vacant};
pub use vacancy::{Vacancy, declare_vacancy, open_vacancy};
