//! Who acts, and when.

use crate::{Day, Refusal, Ruled, UserId, calendar};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Moment* that happened: milliseconds of UTC since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Instant(i64);

impl Instant {
    /// The moment so many milliseconds after 1970.
    pub const fn new(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds of UTC since 1970.
    pub const fn get(self) -> i64 {
        self.0
    }
}

/// *Auteur*: the user who performs an act, at a moment. An argument of every act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// Who acts.
    pub user: UserId,
    /// When.
    pub at: Instant,
}

impl Actor {
    /// The day of the act, in Paris.
    pub fn day(&self) -> Day {
        // A moment beyond the days that can be counted is later than any of them.
        calendar::civil(self.at).map_or(Day::MAX, |(day, _)| day)
    }

    /// What happened did so by the day of the act.
    ///
    /// # Errors
    /// [`Refusal::InTheFuture`] for a later day.
    pub fn past(&self, day: Day) -> Ruled<()> {
        if day > self.day() { Err(Refusal::InTheFuture { day }) } else { Ok(()) }
    }
}
