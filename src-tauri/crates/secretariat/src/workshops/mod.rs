//! The workshops: planned, moved, told to agendas; who speaks, who announced herself, who came.

mod agendas;
mod gathered;
mod guests;
mod planning;
mod reading;
mod themes;
