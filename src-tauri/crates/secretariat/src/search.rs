//! Finding anything by words.

use crate::{Office, Result};
use council::Day;
use council::search::Found;
use storage::search;

impl Office {
    /// What words find, as the register stands on a day: people first, then what they live in, then the council.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn search(&self, words: &str, today: Day) -> Result<Vec<Found>> {
        self.read(|page| search::found(page, words, today))
    }
}
