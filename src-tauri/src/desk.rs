//! The desk: what this computer remembers, and whether a vault lies open on it.

mod display;
mod memory;

pub use display::{Density, Display, Font, TextSize, Theme};

use crate::failure::{Answer, Failure};
use memory::{Choices, Memory};
use std::path::Path;

/// The one desk of the program, shared by its commands.
#[derive(Debug)]
pub struct Desk {
    memory: Memory,
}

impl Desk {
    /// The desk whose vaults and choices lie in a folder.
    pub fn new(home: &Path) -> Self {
        Self { memory: Memory::new(home.join("desk.json")) }
    }

    /// How this computer shows things.
    pub fn display(&self) -> Display {
        self.memory.read().display
    }

    /// Keeps how this computer shows things.
    ///
    /// # Errors
    /// [`Failure::Unexpected`] when the folder cannot be written.
    pub fn change_display(&self, display: Display) -> Answer<()> {
        self.memory
            .write(&Choices { display })
            .map_err(|error| Failure::unexpected("desk.json could not be written", &error))
    }
}
