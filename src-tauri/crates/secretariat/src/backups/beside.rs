//! A backup opened beside the register: checked, counted, compared. Nothing of either changes.

use super::making::Scratch;
use crate::session::key_of;
use crate::{Result, Session, VaultError};
use council::backups::{Comparison, Occasion};
use council::{Digest, Instant};
use serde::{Deserialize, Serialize};
use std::path::Path;
use storage::{Aside, Census};
use vault::{Binder, Key, OpenedBackup, SlotId, VaultFolder};

/// What a backup keeps beside its register, ciphered like it.
pub(super) struct Beside {
    /// Lines of the journal.
    pub(super) acts: i64,
    /// The digest of the last one.
    pub(super) head: Digest,
    /// The emergency folder as it was that day; empty when it could not be drawn up.
    pub(super) pdf: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    acts: i64,
    head: Digest,
}

impl Beside {
    /// A line, then the paper.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let line = serde_json::to_string(&Line { acts: self.acts, head: self.head }).unwrap_or_default();
        [line.as_bytes(), b"\n", &self.pdf].concat()
    }

    pub(super) fn of(opened: &OpenedBackup) -> Result<Self> {
        let bytes = opened.beside()?;
        let end = bytes.iter().position(|byte| *byte == b'\n').ok_or(VaultError::BackupDamaged)?;
        let Line { acts, head } = serde_json::from_slice(&bytes[..end]).map_err(|_| VaultError::BackupDamaged)?;
        Ok(Self { acts, head, pdf: bytes[end + 1..].to_vec() })
    }
}

/// A backup opened beside the register. Its register lies ciphered in a file of its own, which goes with it.
pub struct BackupBeside {
    // In this order: the file is closed before it is removed.
    aside: Aside,
    _file: Scratch,
    opened: OpenedBackup,
}

impl BackupBeside {
    /// Opens a backup of a vault with what its session left: the vault may be in use meanwhile.
    ///
    /// # Errors
    /// [`crate::Error::Vault`] says why it is refused; [`crate::Error::Register`] what is wrong with its register.
    pub fn open(binder: &Binder, folder: &VaultFolder, file: &Path) -> Result<Self> {
        Self::lay(binder.open(file)?, &folder.backups())
    }

    /// Opens a backup by itself, with what opened the vault that day. Its register lies in the folder meanwhile.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn alone(file: &Path, key: &Key<'_>, scratch: &Path) -> Result<Self> {
        Self::lay(vault::open_backup(file, key)?, scratch)
    }

    pub(super) fn lay(opened: OpenedBackup, scratch: &Path) -> Result<Self> {
        let file = Scratch::within(scratch)?;
        opened.extract(file.path())?;
        Self::over(opened, file)
    }

    /// The backup whose register is in a file already, to the bit.
    pub(super) fn over(opened: OpenedBackup, file: Scratch) -> Result<Self> {
        let aside = Aside::open(file.path(), &key_of(opened.database_key()))?;
        Ok(Self { aside, _file: file, opened })
    }

    /// Checks its register whole and counts it.
    ///
    /// # Errors
    /// [`crate::Error::Vault`] when it does not hold together.
    pub fn verify(&self) -> Result<Census> {
        if !self.aside.check()?.is_sound() {
            return Err(VaultError::BackupDamaged.into());
        }
        Ok(self.aside.census()?)
    }

    /// When it was made.
    pub fn made_at(&self) -> Instant {
        self.opened.made_at()
    }

    /// Why it was made.
    pub fn occasion(&self) -> Occasion {
        self.opened.occasion()
    }

    /// The emergency folder as it was that day, if it could be drawn up.
    ///
    /// # Errors
    /// When it does not read back.
    pub fn emergency_folder(&self) -> Result<Option<Vec<u8>>> {
        Ok(Some(Beside::of(&self.opened)?.pdf).filter(|pdf| !pdf.is_empty()))
    }

    pub(super) const fn aside(&self) -> &Aside {
        &self.aside
    }

    pub(super) fn into_opened(self) -> OpenedBackup {
        self.opened
    }
}

impl Session {
    /// What opens the backups of this vault, for as long as a work lasts.
    ///
    /// # Errors
    /// When the header cannot be written as text.
    pub fn binder(&self) -> Result<Binder> {
        Ok(self.vault().binder()?)
    }

    /// Opens a backup that was made under another key, with a passphrase of that time.
    ///
    /// # Errors
    /// [`crate::Error::Vault`] when it is not the right one, or too early after a failure.
    pub fn open_earlier_backup(
        &self,
        file: &Path,
        user: &SlotId,
        passphrase: &str,
        now: Instant,
    ) -> Result<BackupBeside> {
        let opened = self.vault().open_backup(file, user, passphrase, now)?;
        BackupBeside::lay(opened, &self.vault().folder().backups())
    }

    /// What a backup says that the register does not, or no longer.
    ///
    /// # Errors
    /// When one of the two cannot be read.
    pub fn compare(&self, backup: &BackupBeside) -> Result<Comparison> {
        Ok(self.office().register.compare(backup.aside())?)
    }
}
