//! A file of the disk, no further than the limits allow.

use super::file::{ImportFile, limits};
use council::imports::ImportTarget;
use exchange::table::{Stop, TableError};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use thiserror::Error;

/// Why a file cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// The disk said no.
    #[error("the file could not be read: {0}")]
    Disk(io::ErrorKind),
    /// It is no table, or one beyond the limits.
    #[error(transparent)]
    Table(#[from] TableError),
}

impl ImportFile {
    /// Opens and reads a file, telling how many rows are read.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn open(target: ImportTarget, path: &Path, stop: &Stop, told: impl FnMut(u32)) -> Result<Self, Unreadable> {
        let disk = |error: io::Error| Unreadable::Disk(error.kind());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let most = u64::try_from(limits(target).bytes).unwrap_or(u64::MAX);
        let mut bytes = Vec::new();
        // One byte beyond the limit is enough to know that there are more.
        File::open(path).map_err(disk)?.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(disk)?;
        Ok(Self::read(target, &name, bytes, stop, told)?)
    }
}
