//! The acts: one public method per thing a coordinator does.
//!
//! An act loads, asks the rule, stores, inside one step of the register; a reading changes nothing.
//!
//! Invariant: no clock and no chance here; today's date and the actor are arguments.

mod applications;
mod directory;
mod error;
mod office;
mod people;

pub use error::{Error, Result};
pub use office::{Done, Office};
