//! One sitting of a body: convocation, agenda, roll call, closing.

mod agenda;
mod hosts;
mod lists;
mod naming;
mod preparation;
mod roll;
mod schedule;
mod series;
mod state;

pub use agenda::usual_place;
pub use hosts::{HostTurn, host_turns};
pub use lists::{AgendaItemKind, ConvocationChannel, MeetingStepKind, PersonPresence, Presence, Reply};
pub use naming::meeting_reference;
pub use preparation::step_due;
pub use roll::{Room, Seat, Stay, give_power, room_at};
pub use schedule::{Schedule, Slot, schedule};
pub use series::quarterly_after;
pub use state::{MeetingFacts, MeetingGesture, MeetingState};
