//! The day of the coordinator: what is due, what is silent, the next commission, the places, the workshops, the year.

mod calls;
mod day;
mod silence;
mod todo;

pub use day::{Dashboard, PlaceSquare, WorkshopSoon, YearSoFar};
pub use silence::{LastSeen, Silence, SilenceList, SilentRecord, Watch, WatchBounds, WatchCount, Watches};
pub use todo::{Horizon, Matter, Todo, shown};
