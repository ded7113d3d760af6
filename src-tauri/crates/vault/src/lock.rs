//! One writer: the system's lock decides, a clear file only names who holds it.

use crate::{Error, Result, VaultFolder, disk, header::SlotId};
use council::Instant;
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use ts_rs::TS;

/// Who has a vault open, where and since when.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Opener {
    /// The user's slot.
    pub slot: SlotId,
    /// The user's name; none when the recovery sheet opened the vault.
    pub name: Option<String>,
    /// The name of the machine.
    pub host: String,
    /// Since when.
    pub since: Instant,
}

/// A name does not go into a log by way of an error.
impl std::fmt::Debug for Opener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opener").field("slot", &self.slot).field("since", &self.since).finish_non_exhaustive()
    }
}

/// The vault, held: nobody else opens it until this is dropped. The system lets go by itself when a process dies.
#[derive(Debug)]
pub(crate) struct Held {
    folder: VaultFolder,
    _lock: File,
}

impl Held {
    /// Takes the vault, or says who has it.
    pub(crate) fn take(folder: &VaultFolder) -> Result<Self> {
        let lock = disk::private().write(true).create(true).truncate(false).open(folder.lock())?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { folder: folder.clone(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen(disk::read_json(&folder.opener()))),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Names who holds it.
    pub(crate) fn name(&self, slot: SlotId, name: Option<&str>, since: Instant) -> Result<()> {
        let host = gethostname::gethostname().to_string_lossy().into_owned();
        let opener = Opener { slot, name: name.map(str::to_owned), host, since };
        Ok(disk::replace_json(&self.folder.opener(), &opener)?)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // A name that stays behind does no harm: the lock decides.
        let _ = disk::remove(&self.folder.opener());
    }
}
