//! What stands in clear before a register: who may open it, and how; never with what.

use crate::{
    Error, RawKey, Result,
    crypto::{self, Secret},
    hex::Hex,
};
use serde::{Deserialize, Serialize};
use std::io;
use ts_rs::TS;

/// The form this version writes.
pub(crate) const VERSION: u32 = 1;

/// *Accès*: the identity of one way of opening a vault; never given twice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export)]
pub struct SlotId(String);

impl SlotId {
    pub(crate) fn draw() -> Result<Self> {
        Ok(Self(Hex(crypto::random::<8>()?.to_vec()).to_string()))
    }

    /// The identity the register keeps beside a user.
    pub fn new(stored: &str) -> Self {
        Self(stored.to_owned())
    }

    /// As the register stores it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What one guess at a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// Memory, in MiB.
    pub memory_mib: u32,
    /// How many times the memory is gone through.
    pub passes: u32,
}

impl Cost {
    /// 0.7 s on an ordinary office machine.
    pub const USUAL: Self = Self { memory_mib: 256, passes: 3 };
    /// The least that is accepted, for machines with little memory.
    pub const FLOOR: Self = Self { memory_mib: 64, passes: 3 };

    /// A header from elsewhere neither weakens a passphrase nor exhausts the machine.
    pub(crate) fn check(self) -> Result<Self> {
        let bounded = (64..=1024).contains(&self.memory_mib) && (3..=10).contains(&self.passes);
        if bounded { Ok(self) } else { Err(Error::KdfOutOfBounds) }
    }
}

/// How the secret of a slot is wrapped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum Wrapping {
    /// By what a user knows.
    Passphrase {
        /// The user's name, shown on the lock screen.
        name: String,
        salt: Hex,
        cost: Cost,
    },
    /// By what is printed on the recovery sheet.
    Recovery { salt: Hex },
}

/// One way of opening: a key pair, its secret wrapped, the database key sealed to its public half.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) wrapping: Wrapping,
    public_key: Hex,
    wrapped_secret: Hex,
    sealed_key: Hex,
}

impl Slot {
    /// A slot with a fresh key pair, which opens on `key`.
    pub(crate) fn cut(vault: &Hex, id: SlotId, wrapping: Wrapping, by: &Secret, key: &RawKey) -> Result<Self> {
        let (secret, public) = crypto::key_pair()?;
        let mut slot = Self {
            id,
            wrapping,
            public_key: Hex(public.to_vec()),
            wrapped_secret: Hex(Vec::new()),
            sealed_key: Hex(Vec::new()),
        };
        slot.rewrap(vault, &secret, by)?;
        slot.reseal(vault, key)?;
        Ok(slot)
    }

    /// The slot's own secret, if `by` wrapped it and nothing around it changed.
    pub(crate) fn secret(&self, vault: &Hex, by: &Secret) -> Option<Secret> {
        crypto::unwrap(by, &self.about(vault, "secret").ok()?, &self.wrapped_secret)
    }

    /// Wraps the slot's own secret again.
    pub(crate) fn rewrap(&mut self, vault: &Hex, secret: &Secret, by: &Secret) -> Result<()> {
        self.wrapped_secret = crypto::wrap(by, &self.about(vault, "secret")?, secret.as_slice())?;
        Ok(())
    }

    /// The database key, for who has the slot's own secret.
    pub(crate) fn key(&self, vault: &Hex, secret: &Secret) -> Option<RawKey> {
        crypto::unseal(secret, &self.about(vault, "key").ok()?, &self.sealed_key)
    }

    /// Seals a database key to the slot, without its passphrase.
    pub(crate) fn reseal(&mut self, vault: &Hex, key: &RawKey) -> Result<()> {
        let public = self.public_key.array().ok_or(Error::HeaderDamaged)?;
        self.sealed_key = crypto::seal(&public, &self.about(vault, "key")?, key.as_slice())?;
        Ok(())
    }

    /// The name of the user, if the slot is a user's.
    pub(crate) fn user(&self) -> Option<&str> {
        match &self.wrapping {
            Wrapping::Passphrase { name, .. } => Some(name),
            Wrapping::Recovery { .. } => None,
        }
    }

    /// Everything of a slot that its ciphertexts answer for: moved to another vault or slot, or with a lowered
    /// cost, they no longer open.
    fn about(&self, vault: &Hex, what: &str) -> Result<Vec<u8>> {
        canonical(&(what, VERSION, vault, &self.id, &self.wrapping, &self.public_key))
    }
}

/// The header of a vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Header {
    pub(crate) version: u32,
    /// Grows at each writing: the newer of two sound copies is the one that counts.
    pub(crate) generation: u64,
    pub(crate) vault: Hex,
    /// The name of the council.
    pub(crate) name: String,
    /// Whether this is the example council.
    pub(crate) example: bool,
    pub(crate) slots: Vec<Slot>,
    /// The database key being replaced, wrapped by the new one, until the register is written anew.
    pub(crate) replaced: Option<Hex>,
}

impl Header {
    /// The header marked by the database key, ready to be written.
    pub(crate) fn marked(self, key: &RawKey) -> Result<Marked> {
        let mark = crypto::mark(key, &canonical(&self)?)?;
        let digest = crypto::digest(&canonical(&(&self, &mark))?);
        Ok(Marked { header: self, mark, digest })
    }

    pub(crate) fn slot(&self, id: &SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == *id)
    }

    pub(crate) fn slot_mut(&mut self, id: &SlotId) -> Option<&mut Slot> {
        self.slots.iter_mut().find(|slot| slot.id == *id)
    }

    /// The key under which the register may still stand, after a change that was cut short.
    pub(crate) fn replaced_key(&self, key: &RawKey) -> Result<Option<RawKey>> {
        let Some(wrapped) = &self.replaced else { return Ok(None) };
        let old = crypto::unwrap(&crypto::key_of_replaced(key)?, &self.about_replaced()?, wrapped);
        old.map(Some).ok_or(Error::HeaderDamaged)
    }

    /// Remembers `old` under `new`, until the register is written anew.
    pub(crate) fn remember_replaced(&mut self, old: &RawKey, new: &RawKey) -> Result<()> {
        self.replaced = Some(crypto::wrap(&crypto::key_of_replaced(new)?, &self.about_replaced()?, old.as_slice())?);
        Ok(())
    }

    fn about_replaced(&self) -> Result<Vec<u8>> {
        canonical(&("replaced", VERSION, &self.vault))
    }
}

/// A header as it is written: `mark` is of whoever holds the key, `digest` of anyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Marked {
    pub(crate) header: Header,
    mark: Hex,
    digest: Hex,
}

impl Marked {
    /// Whether whoever wrote this header held the key: then all slots are genuine, and in their places.
    pub(crate) fn is_genuine(&self, key: &RawKey) -> Result<bool> {
        crypto::is_marked(key, &canonical(&self.header)?, &self.mark)
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(io::Error::from)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The header these bytes are, if they are what [`Self::to_bytes`] writes, to the bit.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let marked: Self = serde_json::from_slice(bytes).map_err(|_| Error::HeaderDamaged)?;
        let sound = marked.to_bytes()? == bytes
            && marked.header.version == VERSION
            && crypto::digest(&canonical(&(&marked.header, &marked.mark))?) == marked.digest;
        if sound { Ok(marked) } else { Err(Error::HeaderDamaged) }
    }
}

#[cfg(test)]
impl Marked {
    /// What somebody without the key could write in the place of this header.
    pub(crate) fn forged(mut self, change: impl Fn(&mut Header)) -> Self {
        change(&mut self.header);
        self.digest = crypto::digest(&canonical(&(&self.header, &self.mark)).unwrap());
        self
    }
}

/// One value, one text: fields in the order they are declared.
pub(crate) fn canonical(value: &impl Serialize) -> Result<Vec<u8>> {
    Ok(serde_json::to_vec(value).map_err(io::Error::from)?)
}
