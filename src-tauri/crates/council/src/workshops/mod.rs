//! The Mieux-Être workshops: what they are about, who speaks, who comes, and what state each is in.

mod agenda;
mod attendance;
mod capacity;
mod conflict;
mod entry;
mod evaluation;
mod fairness;
mod figures;
mod hours;
mod lists;
mod moves;
mod preparation;
mod purge;
mod registration;
mod season;
mod series;
mod sheet;
mod theme;
mod venue;

pub use agenda::{CalendarEvent, CalendarView, EventLayer, HolidayOn, WorkshopIdeas, holidays_of, sism_of};
pub use attendance::{AttendanceRow, NewAttendee, headcount, plain_count};
pub use capacity::{SeatAt, seats};
pub use conflict::{Booking, Conflict, Event, conflicts, crowding};
pub use entry::{NewWorkshop, TypedHours, WorkshopChange};
pub use evaluation::{
    Answer, ChoiceFigures, Compared, Evaluation, EvaluationFigures, EvaluationSheet, NewEvaluation, Question,
    StatementFigures, Tally, Verbatim, compare, figures, masked, shareable_counts,
};
pub use fairness::{CommuneTurn, quiet_communes};
pub use figures::{PastSeason, SeasonFigures, SeasonReview, SeasonWorkshop, per_person, season_figures};
pub use hours::Hours;
pub use lists::{
    Accessibility, Audience, HeadcountCategory, RegistrationMode, SpeakerRole, ThemeSeed, WorkshopFormat, WorkshopState,
};
pub use preparation::{Standing, WorkshopStep, WorkshopStepRow, steps};
pub use purge::{Disposal, RegistrationsDue, purged_before};
pub use registration::{NewRegistration, RegistrationRow};
pub use season::Season;
pub use series::{SeriesDay, SeriesRhythm, chosen_days, moved_along, series_days};
pub use sheet::{
    SpeakerChange, SpeakerRow, WorkshopMoved, WorkshopRow, WorkshopSheet, WorkshopTold, WorkshopsList, WorkshopsQuery,
};
pub use theme::{NewTheme, ThemeChange, ThemeRow};
pub use venue::{NewVenue, VenueChange, VenueRow};
