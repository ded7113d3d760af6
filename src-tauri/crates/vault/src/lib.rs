//! Keys: slots, header, recovery sheet, lock. Knows nothing of what is kept.
//!
//! A vault is a folder. One random database key encrypts its register; each slot of the header holds an X25519 key
//! pair whose secret is wrapped by a passphrase or by the recovery sheet, and the database key sealed to its public
//! half. So a key can be changed for everyone who stays without asking anyone for a passphrase.
//!
//! Invariant: a database key leaves this crate only inside [`OpenedVault`] and [`Rekey`], and no secret is ever
//! part of an error, of a `Debug` or of a file name.

mod attempts;
mod backup;
mod copies;
mod crypto;
mod disk;
mod error;
mod folder;
mod header;
mod hex;
mod lock;
mod open;
mod opened;
mod passphrase;
mod recovery;
mod rekey;
mod rotation;
mod strength;
mod suitable;
#[cfg(test)]
mod tests;
mod whereabouts;

pub use backup::{
    BackupCover, Binder, ListedBackup, OpenedBackup, backup_cover, backups, list_backups, open_backup, sweep,
};
pub use crypto::RawKey;
pub use error::{Error, Result};
pub use folder::VaultFolder;
pub use header::{Cost, SlotId};
pub use lock::Opener;
pub use open::{Cover, Founding, Key, cover, create, open};
pub use opened::{OpenedVault, VaultUser};
pub use passphrase::{EXAMPLE_PASSPHRASE, propose_passphrase};
pub use recovery::RecoverySheet;
pub use rekey::Rekey;
pub use rotation::{held_until, kept};
pub use strength::{Strength, strength};
pub use suitable::Unsuitable;
pub use whereabouts::{Whereabouts, whereabouts};
