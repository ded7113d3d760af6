//! Calendars (RFC 5545): what goes out to the agendas of members, what comes in from theirs.

mod moment;
mod read;
mod rule;
mod table;
mod write;

pub use read::{Event, read};
pub use table::{AgendaTable, is_agenda, table};
pub use write::{Entry, to_ics};

use council::{Day, Minute};

/// When something takes place, as clocks in Paris show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Whole days, from the first to the one after the last.
    Days {
        /// First day.
        from: Day,
        /// The day after the last.
        until: Day,
    },
    /// From a minute of a day.
    Hours {
        /// The day it starts.
        day: Day,
        /// The minute it starts.
        start: Minute,
        /// How long it lasts, in minutes of real time.
        minutes: u32,
    },
}

impl When {
    /// The day it starts.
    pub const fn day(self) -> Day {
        match self {
            Self::Days { from, .. } => from,
            Self::Hours { day, .. } => day,
        }
    }
}
