//! The Mieux-Être workshops: what they are about, who speaks, who comes, and what state each is in.

mod capacity;
mod conflict;
mod hours;
mod lists;
mod moves;
mod season;

pub use capacity::{SeatAt, seats};
pub use conflict::{Booking, Conflict, Event, conflicts};
pub use hours::Hours;
pub use lists::{
    Accessibility, Audience, HeadcountCategory, RegistrationMode, SpeakerRole, ThemeSeed, WorkshopFormat, WorkshopState,
};
pub use season::Season;
