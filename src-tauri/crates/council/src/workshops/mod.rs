//! The Mieux-Être workshops: what they are about, who speaks, who comes, and what state each is in.

mod agenda;
mod attendance;
mod capacity;
mod conflict;
mod entry;
mod hours;
mod lists;
mod moves;
mod registration;
mod season;
mod sheet;
mod theme;
mod venue;

pub use agenda::{CalendarEvent, CalendarView, EventLayer, HolidayOn, holidays_of};
pub use attendance::{AttendanceRow, NewAttendee, headcount, plain_count};
pub use capacity::{SeatAt, seats};
pub use conflict::{Booking, Conflict, Event, conflicts};
pub use entry::{NewWorkshop, TypedHours, WorkshopChange};
pub use hours::Hours;
pub use lists::{
    Accessibility, Audience, HeadcountCategory, RegistrationMode, SpeakerRole, ThemeSeed, WorkshopFormat, WorkshopState,
};
pub use registration::{NewRegistration, RegistrationRow};
pub use season::Season;
pub use sheet::{SpeakerChange, SpeakerRow, WorkshopMoved, WorkshopRow, WorkshopSheet, WorkshopsList, WorkshopsQuery};
pub use theme::{NewTheme, ThemeChange, ThemeRow};
pub use venue::{NewVenue, VenueChange, VenueRow};
