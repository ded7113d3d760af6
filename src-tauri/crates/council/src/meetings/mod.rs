//! One sitting of a body: convocation, agenda, roll call, closing.

mod lists;
mod state;

pub use lists::{AgendaItemKind, ConvocationChannel, MeetingStepKind, PersonPresence, Presence, Reply};
pub use state::{MeetingFacts, MeetingGesture, MeetingState};
