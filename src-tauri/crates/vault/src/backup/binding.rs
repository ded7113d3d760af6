//! Making a backup: written, put on the disk, read back, and only then named.

use super::{EXTENSION, Label, MAGIC, MarkedLabel, OpenedBackup, opening};
use crate::{
    OpenedVault, RawKey, Result,
    crypto::{self, Sum},
    disk,
    hex::Hex,
};
use council::backups::Occasion;
use council::calendar::civil;
use council::{Day, Instant, Minute};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What binds copies of a register to the header that opens them, for as long as a work lasts: the vault may be locked
/// meanwhile.
pub struct Binder {
    header: Vec<u8>,
    vault: Hex,
    key: RawKey,
}

impl OpenedVault {
    /// What binds copies of this vault's register.
    ///
    /// # Errors
    /// [`crate::Error::Io`] when the header cannot be written as text.
    pub fn binder(&self) -> Result<Binder> {
        let header = self.header.clone().marked(&self.key)?.to_bytes()?;
        Ok(Binder { header, vault: self.header.vault.clone(), key: self.key.clone() })
    }
}

impl Binder {
    /// Writes a backup in a folder, under a name that says when and names nobody: not yet under its own name, which it gets
    /// by [`name`] once it was read back.
    ///
    /// # Errors
    /// [`crate::Error::Io`] when it cannot be written; nothing is then left.
    pub fn bind(
        &self,
        register: &Path,
        beside: &[u8],
        (made_at, occasion): (Instant, Occasion),
        folder: &Path,
    ) -> Result<PathBuf> {
        disk::make_private_folder(folder)?;
        let target = free(folder, made_at);
        let partial = target.with_added_extension("partial");
        let about = (made_at, occasion);
        self.write(register, beside, about, &partial).inspect_err(|_| drop(disk::remove(&partial)))?;
        Ok(partial)
    }

    fn write(&self, register: &Path, beside: &[u8], about: (Instant, Occasion), partial: &Path) -> Result<()> {
        let beside = crypto::wrap(&crypto::key_of_beside(&self.key)?, &crypto::digest(&self.header).0, beside)?.0;
        let label = Label {
            made_at: about.0,
            occasion: about.1,
            header: crypto::digest(&self.header),
            beside: Sum::of(beside.as_slice(), io::sink())?,
            register: Sum::of(File::open(register)?, io::sink())?,
        };
        let label = MarkedLabel::new(label, &self.key)?.to_bytes()?;
        let mut written = disk::private().write(true).create(true).truncate(true).open(partial)?;
        written.write_all(MAGIC)?;
        for part in [&self.header, &label] {
            let length = u32::try_from(part.len()).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
            written.write_all(&[length.to_le_bytes().as_slice(), part].concat())?;
        }
        written.write_all(&beside)?;
        io::copy(&mut File::open(register)?, &mut written)?;
        Ok(written.sync_all()?)
    }

    /// Opens a backup of this vault with the key of this vault.
    ///
    /// # Errors
    /// [`crate::Error::OtherKey`] when it was made under another key: the passphrase of that time opens it;
    /// [`crate::Error::OtherVault`], [`crate::Error::NotABackup`], [`crate::Error::BackupDamaged`].
    pub fn open(&self, file: &Path) -> Result<OpenedBackup> {
        opening::open_under(file, &self.vault, &self.key)
    }
}

/// Gives a backup that was read back its own name.
///
/// # Errors
/// When the disk says no.
pub(crate) fn name(partial: &Path) -> Result<PathBuf> {
    let target = partial.with_extension("");
    fs::rename(partial, &target)?;
    disk::sync_folder_of(&target)?;
    Ok(target)
}

/// A name of that moment that is not taken.
fn free(folder: &Path, made_at: Instant) -> PathBuf {
    let (day, minute) = civil(made_at).unwrap_or((Day::MAX, Minute::MIDNIGHT));
    let (hour, minute, second) = (minute.get() / 60, minute.get() % 60, made_at.get().rem_euclid(60_000) / 1000);
    let name = format!("palier-{day}-{hour:02}h{minute:02}-{second:02}");
    let nth =
        |n: u32| folder.join(if n == 1 { format!("{name}.{EXTENSION}") } else { format!("{name}-{n}.{EXTENSION}") });
    let mut n = 1;
    while nth(n).exists() {
        n += 1;
    }
    nth(n)
}

/// A key is never shown by accident.
impl std::fmt::Debug for Binder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Binder")
    }
}
