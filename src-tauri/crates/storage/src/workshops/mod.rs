//! Workshops, their themes, their venues, who speaks, who comes.

mod attendance;
mod list;
mod registrations;
mod sheet;
mod speakers;
mod themes;
mod venues;
mod write;

pub use attendance::{add_attendee, attendance, remove_attendance, set_count};
pub use list::{list, row, total};
pub use registrations::{add_registration, cancel_registration, registrations, workshop_of_registration};
pub use sheet::sheet;
pub use speakers::{add_speaker, change_speaker, remove_speaker, speakers};
pub use themes::{add_theme, change_theme, theme, themes};
pub use venues::{add_venue, change_venue, venue, venues};
pub use write::{add_workshop, bears_number, change_workshop, copy_workshop, set_hours, set_state};
