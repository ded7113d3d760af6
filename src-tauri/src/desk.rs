//! The desk: what this computer remembers, and whether a vault lies open on it.

mod memory;

pub use memory::{Density, Display, Font, TextSize, Theme};

use crate::failure::Answer;
use memory::Memory;
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;

/// The one desk of the program, shared by its commands.
#[derive(Debug)]
pub struct Desk {
    memory: Memory,
}

/// *Bureau*: what a window needs before anything is opened.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DeskState {
    /// How this computer shows things.
    display: Display,
}

impl Desk {
    /// The desk whose vaults and choices lie in a folder.
    pub fn new(home: &Path) -> Self {
        Self { memory: Memory::new(home.join("desk.json")) }
    }

    /// What a window needs before anything is opened.
    pub fn state(&self) -> DeskState {
        DeskState { display: self.memory.display() }
    }

    /// Keeps how this computer shows things.
    ///
    /// # Errors
    /// [`crate::failure::Failure::DeskUnwritable`] when the folder cannot be written.
    pub fn change_display(&self, display: Display) -> Answer<()> {
        self.memory.change_display(display)
    }
}
