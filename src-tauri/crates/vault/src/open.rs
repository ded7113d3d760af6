//! Founding a vault and opening it.

use crate::{
    Error, OpenedVault, RawKey, RecoverySheet, Result, VaultFolder, VaultUser, attempts, copies,
    crypto::{self, Secret},
    disk,
    header::{Cost, Header, Slot, SlotId, VERSION, Wrapping},
    hex::Hex,
    lock::Held,
    opened::users,
    strength, suitable,
};
use council::Instant;
use serde::Serialize;
use std::fs;
use ts_rs::TS;

/// What it takes to found a vault.
#[derive(Clone, Copy)]
pub struct Founding<'a> {
    /// The name of the council.
    pub name: &'a str,
    /// The name of the first user.
    pub user: &'a str,
    /// The first user's passphrase.
    pub passphrase: &'a str,
    /// The recovery sheet, already printed and typed back.
    pub sheet: &'a RecoverySheet,
    /// What a guess at a passphrase will cost.
    pub cost: Cost,
    /// Whether this is the example council.
    pub example: bool,
}

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// What a user knows.
    Passphrase {
        /// Which user.
        user: &'a SlotId,
        /// The passphrase, as typed.
        passphrase: &'a str,
    },
    /// What is printed.
    Sheet(&'a RecoverySheet),
}

/// What anyone may read of a closed vault: the lock screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Cover {
    /// The name of the council.
    pub name: String,
    /// Whether this is the example council.
    pub example: bool,
    /// Who may open it.
    pub users: Vec<VaultUser>,
}

/// Reads what is in clear, without a key.
///
/// # Errors
/// [`Error::NotAVault`], [`Error::NewerVault`] or [`Error::HeaderDamaged`].
pub fn cover(folder: &VaultFolder) -> Result<Cover> {
    let newest = copies::read(folder)?.swap_remove(0).header;
    Ok(Cover { users: users(&newest), name: newest.name, example: newest.example })
}

/// Founds a vault in an empty folder: one user, one recovery sheet, a database key nobody has seen.
///
/// # Errors
/// [`Error::FolderInUse`], [`Error::UnsuitableFolder`], [`Error::PassphraseRefused`], [`Error::KdfOutOfBounds`].
pub fn create(folder: &VaultFolder, founding: &Founding<'_>, now: Instant) -> Result<OpenedVault> {
    strength::require(founding.passphrase)?;
    suitable::check(folder.path()).map_err(Error::UnsuitableFolder)?;
    disk::make_private_folder(folder.path())?;
    if fs::read_dir(folder.path())?.next().is_some() {
        return Err(Error::FolderInUse);
    }
    let held = Held::take(folder)?;
    let key = crypto::random()?;
    let vault = Hex(crypto::random::<16>()?.to_vec());
    let user = user_slot(&vault, SlotId::draw()?, founding.user, founding.passphrase, founding.cost, &key)?;
    let sheet = sheet_slot(&vault, founding.sheet, &key)?;
    let slot = user.id.clone();
    let header = Header {
        version: VERSION,
        generation: 0,
        vault,
        name: founding.name.to_owned(),
        example: founding.example,
        slots: vec![user, sheet],
        replaced: None,
    };
    held.name(slot.clone(), Some(founding.user), now)?;
    let mut opened = OpenedVault { folder: folder.clone(), header: header.clone(), key, slot, failures: 0, held };
    opened.keep(header)?;
    Ok(opened)
}

/// Opens a vault, and repairs the copy of the header that needs it.
///
/// # Errors
/// [`Error::WrongPassphrase`] and [`Error::TooEarly`] say how long to wait; [`Error::AlreadyOpen`] who has it;
/// [`Error::HeaderDamaged`], [`Error::KdfOutOfBounds`], [`Error::NewerVault`], [`Error::NotAVault`],
/// [`Error::UnknownUser`] and [`Error::UnsuitableFolder`] why it cannot be opened.
pub fn open(folder: &VaultFolder, key: &Key<'_>, now: Instant) -> Result<OpenedVault> {
    suitable::check(folder.path()).map_err(Error::UnsuitableFolder)?;
    // Before the lock file, which would be made in a folder that is no vault.
    copies::read(folder)?;
    let held = Held::take(folder)?;
    attempts::admit(folder, now)?;
    for copy in copies::read(folder)? {
        let header = &copy.header;
        let slot = match key {
            Key::Passphrase { user, .. } => header.slot(user).filter(|slot| slot.user().is_some()),
            Key::Sheet(_) => header.slots.iter().find(|slot| slot.user().is_none()),
        };
        let slot = slot.ok_or(Error::UnknownUser)?;
        let Some(secret) = slot.secret(&header.vault, &wrapping_key(&slot.wrapping, key)?) else {
            return Err(attempts::fail(folder, now)?);
        };
        // The passphrase is right; a header that then does not hold together was not written by a user.
        let Some(database_key) = slot.key(&header.vault, &secret) else { continue };
        if !copy.is_genuine(&database_key)? {
            continue;
        }
        copies::repair(folder, &copy)?;
        held.name(slot.id.clone(), slot.user(), now)?;
        let failures = attempts::forget(folder)?;
        let slot = slot.id.clone();
        return Ok(OpenedVault {
            folder: folder.clone(),
            header: copy.header,
            key: database_key,
            slot,
            failures,
            held,
        });
    }
    Err(Error::HeaderDamaged)
}

/// A slot that a passphrase opens.
pub(crate) fn user_slot(
    vault: &Hex,
    id: SlotId,
    name: &str,
    passphrase: &str,
    cost: Cost,
    key: &RawKey,
) -> Result<Slot> {
    let wrapping = Wrapping::Passphrase { name: name.to_owned(), salt: draw_salt()?, cost };
    let by = wrapping_key(&wrapping, &Key::Passphrase { user: &id, passphrase })?;
    Slot::cut(vault, id, wrapping, &by, key)
}

/// A slot that a recovery sheet opens.
pub(crate) fn sheet_slot(vault: &Hex, sheet: &RecoverySheet, key: &RawKey) -> Result<Slot> {
    let wrapping = Wrapping::Recovery { salt: draw_salt()? };
    let by = wrapping_key(&wrapping, &Key::Sheet(sheet))?;
    Slot::cut(vault, SlotId::draw()?, wrapping, &by, key)
}

pub(crate) fn draw_salt() -> Result<Hex> {
    Ok(Hex(crypto::random::<16>()?.to_vec()))
}

pub(crate) fn wrapping_key(wrapping: &Wrapping, key: &Key<'_>) -> Result<Secret> {
    match (wrapping, key) {
        (Wrapping::Passphrase { salt, cost, .. }, Key::Passphrase { passphrase, .. }) => {
            crypto::key_of_passphrase(passphrase, &salt.0, cost.check()?)
        }
        (Wrapping::Recovery { salt }, Key::Sheet(sheet)) => crypto::key_of_recovery(sheet.key().as_slice(), &salt.0),
        _ => Err(Error::UnknownUser),
    }
}
