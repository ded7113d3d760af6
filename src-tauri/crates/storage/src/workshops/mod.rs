//! Workshops, their themes, their venues, who speaks, who comes.

mod attendance;
mod evaluations;
mod list;
mod purge;
mod registrations;
mod seasons;
mod series;
mod sheet;
mod speakers;
mod steps;
mod themes;
mod venues;
mod write;

pub use attendance::{add_attendee, attendance, remove_attendance, set_count};
pub use evaluations::{add_evaluation, evaluation_sheets, remove_evaluation, set_evaluation};
pub use list::{dated_titles, ideas, list, row, taken_events, total};
pub use purge::{disposals, purge, registrations_due};
pub use registrations::{add_registration, cancel_registration, registrations, workshop_of_registration};
pub use seasons::{
    communes_in_turn, communes_of, last_venue, past_seasons, season_sheets, season_workshops, set_past_season,
};
pub use series::{add_series, join_series, series_from};
pub use sheet::sheet;
pub use speakers::{add_speaker, change_speaker, remove_speaker, speakers};
pub use steps::{mark_step, ticked_steps};
pub use themes::{add_theme, change_theme, theme, themes};
pub use venues::{add_venue, change_venue, venue, venues};
pub use write::{add_workshop, bears_number, change_workshop, copy_workshop, set_hours, set_state, take_from};
