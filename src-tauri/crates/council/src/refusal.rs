//! Why a rule says no. The interface words each in French: what, why, what to do.

use crate::{Day, Minute};
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// *Refus*: a rule said no; nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Refusal {
    /// A field that must be filled is empty.
    #[error("{field} is empty")]
    Empty {
        /// Which field.
        field: String,
    },
    /// A text is longer than the field holds.
    #[error("{field} is longer than {max} characters")]
    TooLong {
        /// Which field.
        field: String,
        /// The most characters it holds.
        max: u32,
    },
    /// An INSEE code has five characters, digits or letters.
    #[error("an INSEE code has five characters")]
    NotAnInseeCode,
    /// A period that ends before it starts, or is empty.
    #[error("a period ends after it starts")]
    EmptyPeriod,
    /// Clocks in Paris skip that minute when summer time starts.
    #[error("on {day} clocks in Paris skip minute {}", minute.get())]
    NoSuchMinute {
        /// The day.
        day: Day,
        /// The minute that does not exist.
        minute: Minute,
    },
}
