//! A backup: one file that holds the header of a vault, what is said of the copy, and the copy of its register.
//!
//! Nine bytes that name the format; the header as in `vault.json` and the label, each after its length on four bytes (least
//! first); something short that is kept beside the register, encrypted; then the register to the end. Whoever could open
//! the vault that day can open the backup. The label is marked by the database key and binds the parts to one another: the
//! header of one backup on the register of another opens nothing.

mod binding;
mod listing;
mod opening;
#[cfg(test)]
mod tests;

pub use binding::Binder;
pub use listing::{ListedBackup, backups, list_backups, sweep};
pub use opening::{BackupCover, OpenedBackup, backup_cover, open_backup};

use crate::{
    Error, RawKey, Result,
    crypto::{self, Sum},
    header::{Marked, canonical},
    hex::Hex,
};
use council::Instant;
use council::backups::Occasion;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// What every backup begins with.
const MAGIC: &[u8; 9] = b"PALIER\x00\x00\x01";
/// How a file of ours ends.
const EXTENSION: &str = "palier";
/// No header and no label is larger; a larger one is not ours.
const LARGEST: u32 = 1 << 20;

/// What a backup says of itself, in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Label {
    made_at: Instant,
    occasion: Occasion,
    header: Hex,
    beside: Sum,
    register: Sum,
}

/// A label as it is written: `mark` is of whoever holds the key, `digest` of anyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct MarkedLabel {
    label: Label,
    mark: Hex,
    digest: Hex,
}

impl MarkedLabel {
    fn new(label: Label, key: &RawKey) -> Result<Self> {
        let mark = crypto::mark(key, &canonical(&("backup", &label))?)?;
        let digest = crypto::digest(&canonical(&(&label, &mark))?);
        Ok(Self { label, mark, digest })
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let marked: Self = serde_json::from_slice(bytes).map_err(|_| Error::BackupDamaged)?;
        let sound =
            marked.to_bytes()? == bytes && crypto::digest(&canonical(&(&marked.label, &marked.mark))?) == marked.digest;
        if sound { Ok(marked) } else { Err(Error::BackupDamaged) }
    }

    fn to_bytes(&self) -> Result<Vec<u8>> {
        canonical(self)
    }

    fn is_genuine(&self, key: &RawKey) -> Result<bool> {
        crypto::is_marked(key, &canonical(&("backup", &self.label))?, &self.mark)
    }
}

/// The beginning of a backup, read and found whole; the file stands at what is kept beside the register.
struct Head {
    header: Marked,
    label: MarkedLabel,
    file: File,
    /// Bytes before what is kept beside the register.
    length: u64,
    /// Bytes of the whole file.
    bytes: u64,
}

impl Head {
    /// # Errors
    /// [`Error::NotABackup`]; [`Error::BackupDamaged`] when it does not read as it was written, or is not as long as it says.
    fn read(path: &Path) -> Result<Self> {
        let mut file = File::open(path)?;
        let bytes = file.metadata()?.len();
        let mut magic = [0; MAGIC.len()];
        if file.read_exact(&mut magic).is_err() || &magic != MAGIC {
            return Err(Error::NotABackup);
        }
        let header = part(&mut file)?;
        let written = part(&mut file)?;
        let length = (MAGIC.len() + 4 + header.len() + 4 + written.len()) as u64;
        let label = MarkedLabel::from_bytes(&written)?;
        let about = &label.label;
        let is_whole = about.header == crypto::digest(&header)
            && length.checked_add(about.beside.bytes).and_then(|sum| sum.checked_add(about.register.bytes))
                == Some(bytes);
        if !is_whole {
            return Err(Error::BackupDamaged);
        }
        let header = Marked::from_bytes(&header).map_err(|_| Error::BackupDamaged)?;
        Ok(Self { header, label, file, length, bytes })
    }

    /// The file from the beginning of a part on.
    fn beside(&mut self) -> io::Result<io::Take<&mut File>> {
        self.file.seek(SeekFrom::Start(self.length))?;
        Ok((&mut self.file).take(self.label.label.beside.bytes))
    }

    fn register(&mut self) -> io::Result<&mut File> {
        self.file.seek(SeekFrom::Start(self.length + self.label.label.beside.bytes))?;
        Ok(&mut self.file)
    }
}

/// A part after its length.
fn part(file: &mut File) -> Result<Vec<u8>> {
    let mut length = [0; 4];
    file.read_exact(&mut length).map_err(|_| Error::BackupDamaged)?;
    let length = u32::from_le_bytes(length);
    if length > LARGEST {
        return Err(Error::BackupDamaged);
    }
    let mut bytes = vec![0; length as usize];
    file.read_exact(&mut bytes).map_err(|_| Error::BackupDamaged)?;
    Ok(bytes)
}
