//! Whether what is kept holds together.

use crate::{Office, Result};
use council::Digest;
use storage::{Health, records};

impl Office {
    /// Checks the whole register: its pages, its tables, its keys, its journal.
    ///
    /// # Errors
    /// When the check itself cannot be made; what it finds is an answer.
    pub fn check(&self) -> Result<Health> {
        Ok(self.register.check()?)
    }

    /// The digest of everything the register says: the same for two registers that say the same.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn digest(&self) -> Result<Digest> {
        self.read(records::digest)
    }
}
