//! A vault in use, and what only its users may then change.

use crate::{
    Error, RawKey, Result, VaultFolder, attempts, copies,
    crypto::Secret,
    header::{Cost, Header, SlotId, Wrapping},
    lock::Held,
    open::{Key, draw_salt, user_slot, wrapping_key},
    strength,
};
use council::Instant;
use serde::Serialize;
use ts_rs::TS;

/// A user of a vault.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VaultUser {
    /// The user's way of opening.
    pub slot: SlotId,
    /// The name, as the lock screen shows it.
    pub name: String,
}

/// A name does not go into a log.
impl std::fmt::Debug for VaultUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("VaultUser").field(&self.slot).finish()
    }
}

/// A vault, open and held. Dropping it wipes the key and lets others open it.
pub struct OpenedVault {
    pub(crate) folder: VaultFolder,
    pub(crate) header: Header,
    pub(crate) key: RawKey,
    pub(crate) slot: SlotId,
    pub(crate) failures: u32,
    #[expect(dead_code, reason = "held until it is dropped")]
    pub(crate) held: Held,
}

impl OpenedVault {
    /// Where the vault lies.
    pub fn folder(&self) -> &VaultFolder {
        &self.folder
    }

    /// What opens the register.
    pub fn database_key(&self) -> &RawKey {
        &self.key
    }

    /// The name of the council.
    pub fn name(&self) -> &str {
        &self.header.name
    }

    /// Whether this is the example council.
    pub fn is_example(&self) -> bool {
        self.header.example
    }

    /// The way of opening that was used.
    pub fn slot(&self) -> &SlotId {
        &self.slot
    }

    /// Who opened it; none when the recovery sheet did.
    pub fn user(&self) -> Option<VaultUser> {
        self.users().into_iter().find(|user| user.slot == self.slot)
    }

    /// Who may open it.
    pub fn users(&self) -> Vec<VaultUser> {
        users(&self.header)
    }

    /// How many wrong passphrases were typed before this opening.
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// Asks the user who opened it for the passphrase again, before a grave act.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::TooEarly`]; [`Error::UnknownUser`] when the sheet opened it.
    pub fn confirm(&self, passphrase: &str, now: Instant) -> Result<()> {
        self.own_secret(passphrase, now).map(drop)
    }

    /// Changes the passphrase of the user who opened it. The register is not encrypted again.
    ///
    /// # Errors
    /// As [`Self::confirm`], and [`Error::PassphraseRefused`].
    pub fn change_passphrase(&mut self, old: &str, new: &str, now: Instant) -> Result<()> {
        strength::require(new)?;
        let secret = self.own_secret(old, now)?;
        let mut header = self.header.clone();
        let vault = header.vault.clone();
        let slot = header.slot_mut(&self.slot).ok_or(Error::UnknownUser)?;
        if let Wrapping::Passphrase { salt, .. } = &mut slot.wrapping {
            *salt = draw_salt()?;
        }
        let by = wrapping_key(&slot.wrapping, &Key::Passphrase { user: &self.slot, passphrase: new })?;
        slot.rewrap(&vault, &secret, &by)?;
        slot.reseal(&vault, &self.key)?;
        self.keep(header)
    }

    /// Gives a further user a way of opening.
    ///
    /// # Errors
    /// [`Error::PassphraseRefused`].
    pub fn add_user(&mut self, name: &str, passphrase: &str) -> Result<SlotId> {
        strength::require(passphrase)?;
        let mut header = self.header.clone();
        let slot = user_slot(&header.vault, SlotId::draw()?, name, passphrase, self.cost(), &self.key)?;
        let id = slot.id.clone();
        header.slots.push(slot);
        self.keep(header)?;
        Ok(id)
    }

    /// Writes a header as the next generation, under the key as it now is.
    pub(crate) fn keep(&mut self, mut header: Header) -> Result<()> {
        header.generation += 1;
        let marked = header.marked(&self.key)?;
        copies::write(&self.folder, &marked)?;
        self.header = marked.header;
        Ok(())
    }

    /// What a guess costs in this vault.
    pub(crate) fn cost(&self) -> Cost {
        let costs = self.header.slots.iter().filter_map(|slot| match slot.wrapping {
            Wrapping::Passphrase { cost, .. } => Some(cost),
            Wrapping::Recovery { .. } => None,
        });
        costs.max_by_key(|cost| cost.memory_mib).unwrap_or(Cost::USUAL)
    }

    fn own_secret(&self, passphrase: &str, now: Instant) -> Result<Secret> {
        attempts::admit(&self.folder, now)?;
        let slot = self.header.slot(&self.slot).filter(|slot| slot.user().is_some()).ok_or(Error::UnknownUser)?;
        let by = wrapping_key(&slot.wrapping, &Key::Passphrase { user: &self.slot, passphrase })?;
        match slot.secret(&self.header.vault, &by) {
            Some(secret) => {
                attempts::forget(&self.folder)?;
                Ok(secret)
            }
            None => Err(attempts::fail(&self.folder, now)?),
        }
    }
}

/// A key is never shown by accident.
impl std::fmt::Debug for OpenedVault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenedVault").field("slot", &self.slot).finish_non_exhaustive()
    }
}

/// The users among the slots.
pub(crate) fn users(header: &Header) -> Vec<VaultUser> {
    let named = header.slots.iter().filter_map(|slot| Some((slot.id.clone(), slot.user()?.to_owned())));
    named.map(|(slot, name)| VaultUser { slot, name }).collect()
}
