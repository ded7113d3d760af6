//! The day of the coordinator: what is due, the next commission, the places, the workshops, the year.

mod calls;
mod day;
mod todo;

pub use day::{Dashboard, PlaceSquare, WorkshopSoon, YearSoFar};
pub use todo::{Horizon, Matter, Todo, shown};
