//! Whether what is kept holds together, and a copy of it.

use crate::{Office, Result, Session, VaultError};
use council::Digest;
use std::fs;
use std::path::Path;
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

impl Session {
    /// Writes a backup of the vault in one file: the register is copied, the copy read back and checked, then bound to the
    /// header that opens it.
    ///
    /// # Errors
    /// [`crate::Error::Register`] or [`crate::Error::Vault`] when it cannot be written or does not read back; nothing is then left.
    pub fn back_up(&self, target: &Path) -> Result<()> {
        let copy = target.with_added_extension("register");
        self.office().register.copy_to(&copy)?;
        let bound = self.vault().bind_backup(&copy, target);
        fs::remove_file(&copy).map_err(VaultError::from)?;
        Ok(bound?)
    }
}
