//! The meetings: planned, convened, held.

mod agenda;
mod gathered;
mod planning;
mod projecting;
mod reading;
mod roll;
mod sitting;

pub(crate) use gathered::{Gathered, gather};
pub(crate) use reading::{at_item, file_of};
