//! Changes after which an old way of opening must open nothing new: they make a new database key.
//!
//! The header is written first, with the old key kept under the new one; then the register is written anew, and the
//! old key forgotten. A power cut in between is found at the next opening: [`OpenedVault::pending_rekey`].

use crate::{
    Error, OpenedVault, RawKey, RecoverySheet, Result, SlotId, crypto,
    header::Header,
    open::{sheet_slot, user_slot},
    strength,
};

/// The register must be written anew, from one key to the other.
pub struct Rekey {
    /// The key of the register as it stands, unless the change was cut short after it.
    pub from: RawKey,
    /// The key of the register to be.
    pub to: RawKey,
}

/// A key is never shown by accident.
impl std::fmt::Debug for Rekey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rekey")
    }
}

impl OpenedVault {
    /// Takes a user's way of opening away. Backups made before still open with it.
    ///
    /// # Errors
    /// [`Error::UnknownUser`], [`Error::LastUser`], [`Error::RekeyPending`].
    pub fn remove_user(&mut self, user: &SlotId) -> Result<Rekey> {
        if !self.users().iter().any(|known| known.slot == *user) {
            return Err(Error::UnknownUser);
        }
        if self.users().len() == 1 {
            return Err(Error::LastUser);
        }
        self.rekey(|header, _| {
            header.slots.retain(|slot| slot.id != *user);
            Ok(())
        })
    }

    /// Gives a user a new passphrase in the place of one that is lost.
    ///
    /// # Errors
    /// [`Error::UnknownUser`], [`Error::PassphraseRefused`], [`Error::RekeyPending`].
    pub fn replace_passphrase(&mut self, user: &SlotId, passphrase: &str) -> Result<Rekey> {
        strength::require(passphrase)?;
        let cost = self.cost();
        self.rekey(|header, key| {
            let vault = header.vault.clone();
            let slot = header.slot_mut(user).ok_or(Error::UnknownUser)?;
            let name = slot.user().ok_or(Error::UnknownUser)?.to_owned();
            *slot = user_slot(&vault, user.clone(), &name, passphrase, cost, key)?;
            Ok(())
        })
    }

    /// Replaces the recovery sheet: the old one opens nothing that is written from now on.
    ///
    /// # Errors
    /// [`Error::RekeyPending`].
    pub fn replace_sheet(&mut self, sheet: &RecoverySheet) -> Result<Rekey> {
        self.rekey(|header, key| {
            let slot = sheet_slot(&header.vault, sheet, key)?;
            header.slots.retain(|slot| slot.user().is_some());
            header.slots.push(slot);
            Ok(())
        })
    }

    /// The change of key that is not finished, if there is one: the register may stand under either key.
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`] when the old key cannot be had.
    pub fn pending_rekey(&self) -> Result<Option<Rekey>> {
        let from = self.header.replaced_key(&self.key)?;
        Ok(from.map(|from| Rekey { from, to: self.key.clone() }))
    }

    /// Forgets the old key, once the register stands under the new one.
    ///
    /// # Errors
    /// When the header cannot be written.
    pub fn finish_rekey(&mut self) -> Result<()> {
        let header = Header { replaced: None, ..self.header.clone() };
        self.keep(header)
    }

    fn rekey(&mut self, change: impl FnOnce(&mut Header, &RawKey) -> Result<()>) -> Result<Rekey> {
        if self.header.replaced.is_some() {
            return Err(Error::RekeyPending);
        }
        let from = self.key.clone();
        let to: RawKey = crypto::random()?;
        let mut header = self.header.clone();
        let vault = header.vault.clone();
        change(&mut header, &to)?;
        for slot in &mut header.slots {
            slot.reseal(&vault, &to)?;
        }
        header.remember_replaced(&from, &to)?;
        self.key.clone_from(&to);
        if let Err(error) = self.keep(header) {
            // Which copies were written is not known; the key in memory stays the one of the header in memory.
            self.key = from;
            return Err(error);
        }
        Ok(Rekey { from, to })
    }
}
