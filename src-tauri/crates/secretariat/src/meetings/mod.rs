//! The meetings: planned, convened, held.

mod agenda;
mod carence;
mod gathered;
mod planning;
mod projecting;
mod reading;
mod roll;
mod sitting;

pub(crate) use agenda::{put_on_agenda, shared_under};
pub(crate) use gathered::{Gathered, gather, may_share};
pub(crate) use reading::{at_item, file_of};
