//! One sitting of a body: convocation, agenda, roll call, closing.

mod lists;

pub use lists::{AgendaItemKind, ConvocationChannel, MeetingStepKind, PersonPresence, Presence, Reply};
