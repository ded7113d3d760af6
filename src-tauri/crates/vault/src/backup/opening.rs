//! Opening a backup: by the key of the vault as it is, or by what opened the vault that day.

use super::{Head, binding};
use crate::{
    Error, Key, OpenedVault, RawKey, Result, SlotId, VaultFolder, VaultUser, attempts, copies, crypto, crypto::Sum,
    disk, header::Marked, hex::Hex, open::wrapping_key, opened::users, suitable,
};
use council::Instant;
use council::backups::Occasion;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What anyone may read of a backup, without a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupCover {
    /// The name of the council.
    pub name: String,
    /// Whether it is the example council.
    pub example: bool,
    /// Who could open the vault that day.
    pub users: Vec<VaultUser>,
    /// When it was made.
    pub made_at: Instant,
    /// Why.
    pub occasion: Occasion,
    /// Bytes of the file.
    pub bytes: u64,
    pub(super) vault: Hex,
}

impl BackupCover {
    /// Whether it is a backup of the vault that lies in a folder.
    pub fn is_of(&self, folder: &VaultFolder) -> bool {
        copies::read(folder).is_ok_and(|copies| copies.iter().any(|copy| copy.header.vault == self.vault))
    }
}

/// Reads what is in clear, without a key.
///
/// # Errors
/// [`Error::NotABackup`]; [`Error::BackupDamaged`] when it was cut or does not read as it was written.
pub fn backup_cover(file: &Path) -> Result<BackupCover> {
    let Head { header, label, bytes, .. } = Head::read(file)?;
    let header = header.header;
    Ok(BackupCover {
        users: users(&header),
        name: header.name,
        example: header.example,
        vault: header.vault,
        made_at: label.label.made_at,
        occasion: label.label.occasion,
        bytes,
    })
}

/// A backup whose key is known, and whose label was written by who held it.
pub struct OpenedBackup {
    path: PathBuf,
    header: Marked,
    key: RawKey,
    made_at: Instant,
    occasion: Occasion,
}

/// Opens a backup with what opened the vault that day.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::UnknownUser`]; [`Error::NotABackup`], [`Error::BackupDamaged`].
pub fn open_backup(file: &Path, key: &Key<'_>) -> Result<OpenedBackup> {
    let head = Head::read(file)?;
    let header = &head.header.header;
    let slot = match key {
        Key::Passphrase { user, .. } => header.slot(user).filter(|slot| slot.user().is_some()),
        Key::Sheet(_) => header.slots.iter().find(|slot| slot.user().is_none()),
    };
    let slot = slot.ok_or(Error::UnknownUser)?;
    let secret = slot.secret(&header.vault, &wrapping_key(&slot.wrapping, key)?);
    let secret = secret.ok_or(Error::WrongPassphrase { wait: 0 })?;
    let database_key = slot.key(&header.vault, &secret).ok_or(Error::BackupDamaged)?;
    genuine(file, head, &database_key)
}

impl OpenedVault {
    /// Opens a backup of this vault that was made under another key, with a passphrase of that time. A wrong one slows the
    /// next try down, as at the lock.
    ///
    /// # Errors
    /// As [`open_backup`], [`Error::OtherVault`] and [`Error::TooEarly`].
    pub fn open_backup(&self, file: &Path, user: &SlotId, passphrase: &str, now: Instant) -> Result<OpenedBackup> {
        if backup_cover(file)?.vault != self.header.vault {
            return Err(Error::OtherVault);
        }
        attempts::admit(&self.folder, now)?;
        match open_backup(file, &Key::Passphrase { user, passphrase }) {
            Err(Error::WrongPassphrase { .. }) => Err(attempts::fail(&self.folder, now)?),
            opened => opened,
        }
    }
}

/// Opens a backup of a vault under the key it has now.
pub(super) fn open_under(file: &Path, vault: &Hex, key: &RawKey) -> Result<OpenedBackup> {
    let head = Head::read(file)?;
    if head.header.header.vault != *vault {
        return Err(Error::OtherVault);
    }
    if !head.header.is_genuine(key)? {
        return Err(Error::OtherKey);
    }
    genuine(file, head, key)
}

fn genuine(file: &Path, head: Head, key: &RawKey) -> Result<OpenedBackup> {
    if !head.header.is_genuine(key)? || !head.label.is_genuine(key)? {
        return Err(Error::BackupDamaged);
    }
    let (made_at, occasion) = (head.label.label.made_at, head.label.label.occasion);
    Ok(OpenedBackup { path: file.to_owned(), header: head.header, key: key.clone(), made_at, occasion })
}

impl OpenedBackup {
    /// What opens its register.
    pub fn database_key(&self) -> &RawKey {
        &self.key
    }

    /// When it was made.
    pub fn made_at(&self) -> Instant {
        self.made_at
    }

    /// Why it was made.
    pub fn occasion(&self) -> Occasion {
        self.occasion
    }

    /// Copies its register into a file, which is the one that was bound: not yet put on the disk.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`] when a bit of it changed; nothing is then left.
    pub fn extract(&self, to: &Path) -> Result<()> {
        let mut head = Head::read(&self.path)?;
        let expected = head.label.label.register.clone();
        let mut written = disk::private().write(true).create(true).truncate(true).open(to)?;
        match Sum::of(head.register()?, &mut written) {
            Ok(sum) if sum == expected && head.label.is_genuine(&self.key)? => Ok(()),
            read => {
                disk::remove(to)?;
                Err(read.map_or_else(Error::from, |_| Error::BackupDamaged))
            }
        }
    }

    /// Reads its register back to the end: it is the one that was bound, to the bit.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`] when a bit of it changed.
    pub fn read_back(&self) -> Result<()> {
        let mut head = Head::read(&self.path)?;
        let expected = head.label.label.register.clone();
        let is_same = Sum::of(head.register()?, io::sink())? == expected && head.label.is_genuine(&self.key)?;
        if is_same { Ok(()) } else { Err(Error::BackupDamaged) }
    }

    /// What is kept beside the register.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`].
    pub fn beside(&self) -> Result<Zeroizing<Vec<u8>>> {
        let mut head = Head::read(&self.path)?;
        let about = head.label.label.header.clone();
        let mut wrapped = Vec::new();
        head.beside()?.read_to_end(&mut wrapped)?;
        crypto::open(&crypto::key_of_beside(&self.key)?, &about.0, &wrapped).ok_or(Error::BackupDamaged)
    }

    /// Gives it its own name, if it was just bound: it was read back.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn name(self) -> Result<PathBuf> {
        binding::name(&self.path)
    }

    /// Copies the whole file to another place, where it gets its name once it was read back. The folder must be there: a stick
    /// that is not plugged in is not replaced by a folder of its name.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be written; [`Error::BackupDamaged`] when it does not read back. Nothing is then left.
    pub fn copy_to(&self, target: &Path) -> Result<PathBuf> {
        let partial = target.with_added_extension("partial");
        let copied = || -> Result<PathBuf> {
            let mut written = disk::private().write(true).create(true).truncate(true).open(&partial)?;
            let sum = Sum::of(File::open(&self.path)?, &mut written)?;
            written.sync_all()?;
            if Sum::of(File::open(&partial)?, io::sink())? != sum {
                return Err(Error::BackupDamaged);
            }
            binding::name(&partial)
        };
        copied().inspect_err(|_| drop(disk::remove(&partial)))
    }

    /// Lays the vault of that day in an empty folder: whoever could open it then can open it there.
    ///
    /// # Errors
    /// [`Error::FolderInUse`], [`Error::UnsuitableFolder`], [`Error::BackupDamaged`].
    pub fn lay(&self, folder: &VaultFolder) -> Result<()> {
        suitable::check(folder.path()).map_err(Error::UnsuitableFolder)?;
        disk::make_private_folder(folder.path())?;
        if fs::read_dir(folder.path())?.next().is_some() {
            return Err(Error::FolderInUse);
        }
        self.extract(&folder.register()).inspect_err(|_| drop(fs::remove_dir(folder.path())))?;
        File::open(folder.register())?.sync_all()?;
        copies::write(folder, &self.header)
    }
}

/// A key is never shown by accident.
impl std::fmt::Debug for OpenedBackup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenedBackup").field("made_at", &self.made_at).finish_non_exhaustive()
    }
}
