//! Money in whole cents.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Montant* that cannot be negative, in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Cents(u32);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The amount of so many cents.
    pub const fn new(cents: u32) -> Self {
        Self(cents)
    }

    /// The number of cents.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// *Solde*: a sum that may go either way, in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Balance(i64);

impl Balance {
    /// The balance of so many cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents, negative when owed.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<Cents> for Balance {
    fn from(cents: Cents) -> Self {
        Self(cents.0.into())
    }
}
