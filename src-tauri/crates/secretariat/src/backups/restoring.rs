//! Restoring a backup, and the exercise that proves one could.

use super::BackupBeside;
use crate::{Done, Office, Result, Session, VaultError};
use council::{Act, Actor, Instant, Receipt, Subject};
use std::fs;
use std::path::Path;
use storage::users;
use vault::{Key, SlotId, VaultFolder};

impl Session {
    /// Puts what a backup says in the place of what the register says, under the keys of today: whoever opens the vault now
    /// still does, whoever no longer may does not come back. A safety copy is made before, which is restored in the same way.
    ///
    /// # Errors
    /// [`crate::Error::Register`] when the register cannot be written anew; it then stays as it was.
    pub fn restore(&mut self, backup: &BackupBeside, now: Instant) -> Result<Done> {
        self.office_mut().register.take_over(backup.aside())?;
        let known: Vec<_> = self.vault().users().into_iter().map(|user| (user.slot, user.name)).collect();
        let mut known: Vec<_> = known.iter().map(|(slot, name)| (slot.as_str(), name.as_str())).collect();
        let mine = self.vault().slot().as_str().to_owned();
        // Who acts is settled first: a backup of before she came does not know her.
        known.sort_by_key(|(slot, _)| *slot != mine);
        let user = self.office().read(|page| users::to_be(page, &mine))?;
        self.sit_down(user);
        let actor = Actor { user, at: now };
        let ((), receipt) = self
            .office_mut()
            .write(Act::RestoreBackup, &actor, |step| Ok(users::settle(step, &known, actor.day())?))?;
        Ok(((), Receipt { subjects: Subject::ALL.to_vec(), ..receipt }))
    }

    /// Lays the vault of a backup in an empty folder, as on a new computer, for a user who could open it that day.
    ///
    /// # Errors
    /// [`crate::Error::Vault`] says why it is refused; nothing is then left in the folder.
    pub fn lay(folder: &VaultFolder, file: &Path, user: &SlotId, passphrase: &str, now: Instant) -> Result<Self> {
        let backup = vault::open_backup(file, &Key::Passphrase { user, passphrase })?;
        backup.lay(folder)?;
        let laid = Self::open(folder, user, passphrase, now).and_then(|mut session| {
            if !session.office().check()?.is_sound() {
                return Err(VaultError::BackupDamaged.into());
            }
            let actor = session.actor(now);
            session.office_mut().write(Act::RestoreBackup, &actor, |_| Ok(()))?;
            Ok(session)
        });
        laid.inspect_err(|_| drop(fs::remove_dir_all(folder.path())))
    }
}

impl Office {
    /// Notes in the journal that a backup was opened beside the register and compared with it.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn note_drill(&mut self, actor: &Actor) -> Result<Done> {
        let ((), receipt) = self.write(Act::DrillRestore, actor, |_| Ok(()))?;
        Ok(((), Receipt { subjects: vec![Subject::Settings], ..receipt }))
    }
}
