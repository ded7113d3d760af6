//! The bodies of the council, their seats and the dated mandates of those who sit.

mod body;
mod chair;
mod lists;
mod mandate;

pub use body::{BodyChange, BodyRow, BodySheet, NewBody};
pub use chair::{Candidate, chair_of};
pub use lists::{BodyKind, Capacity, College, DecidesBy, Rhythm};
pub use mandate::{MandateChange, MandateRow, NewMandate};
