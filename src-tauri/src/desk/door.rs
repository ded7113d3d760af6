//! Before a vault that does not open: its backups, which anybody may list and only a passphrase opens.

use super::{BackupToLay, Desk, DeskState, EarlierKey, InUse, Place, opened};
use crate::{
    clock,
    failure::{Answer, Failure},
};
use council::Instant;
use secretariat::{ListedBackup, Session, VaultFolder, listed_backups, listed_elsewhere};
use serde::Serialize;
use std::{cmp::Reverse, fs, io, path::Path};
use ts_rs::TS;

/// Where a backup lies, ciphered, while it is read in the place of its vault.
const READ: &str = "lecture";

/// *Sauvegarde devant la porte*: one of a vault that is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupAtTheDoor {
    /// The name of its file.
    name: String,
    /// When it was made.
    made_at: Instant,
    /// Bytes of the file.
    #[ts(type = "number")]
    bytes: u64,
}

impl Desk {
    /// The sound backups of the vault that the lock screen shows, the latest first.
    ///
    /// # Errors
    /// [`Failure::NoVault`].
    pub fn backups_at_the_door(&self) -> Answer<Vec<BackupAtTheDoor>> {
        let listed = self.listed_at_the_door()?.into_iter();
        Ok(listed.map(|ListedBackup { name, made_at, bytes, .. }| BackupAtTheDoor { name, made_at, bytes }).collect())
    }

    /// Chooses one of them: what its cover says.
    ///
    /// # Errors
    /// [`Failure::NoBackup`] when it is no longer there; [`Failure::BackupDamaged`].
    pub fn take_backup_at_the_door(&self, name: &str) -> Answer<BackupToLay> {
        let found = self.listed_at_the_door()?.into_iter().find(|listed| listed.name == name);
        self.take_backup_to_lay(found.ok_or(Failure::NoBackup)?.path)
    }

    /// Opens the chosen backup to read it, and nothing else: the vault it is of stays as it is.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`]; [`Failure::NotReady`] when none was chosen; [`Failure::BackupDamaged`].
    pub fn read_backup(&self, key: &EarlierKey) -> Answer<DeskState> {
        let file = self.keeping.chosen.lock().clone().ok_or(Failure::NotReady)?;
        let mut place = self.place.lock();
        // What lies open may be a backup that is being read.
        *place = Place::Locked;
        clear(&self.home);
        let folder = VaultFolder::new(self.home.join(READ));
        let session = Session::read_backup(&folder, &file, &key.slot, &key.passphrase, clock::now())?;
        let state = opened(&session);
        *place = Place::Open(Box::new(InUse { session, sheet: None }));
        Ok(state)
    }

    fn listed_at_the_door(&self) -> Answer<Vec<ListedBackup>> {
        let choices = self.memory.read();
        let shown = choices.shown().ok_or(Failure::NoVault)?;
        let vault = VaultFolder::new(&shown);
        let mut listed = listed_backups(&vault);
        for elsewhere in choices.backups_of(&shown).sent_to.iter().flat_map(|to| listed_elsewhere(to, &vault)) {
            if listed.iter().all(|here| here.name != elsewhere.name) {
                listed.push(elsewhere);
            }
        }
        listed.retain(|backup| backup.is_whole);
        listed.sort_by_key(|backup| Reverse(backup.made_at));
        Ok(listed)
    }
}

/// Removes the backup that was read, ciphered as it is.
pub(super) fn clear(home: &Path) {
    match fs::remove_dir_all(home.join(READ)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            log::warn!("a backup that was read remains: {}", error.kind());
        }
        _ => {}
    }
}
