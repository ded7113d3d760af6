//! The workshops: planned, moved, told to agendas; who speaks, who announced herself, who came.

mod agendas;
mod evaluations;
mod gathered;
mod guests;
mod planning;
mod reading;
mod seasons;
mod series;
mod tables;
mod themes;

pub(crate) use reading::calendar_view;
pub(crate) use seasons::review;
