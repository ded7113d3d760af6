//! Why a vault does not open, or cannot be changed.

use crate::{Strength, Unsuitable};
use std::io;

/// The result of working on a vault.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A closed list: the interface words each. No message carries the name of a person or a path.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase or the recovery key is not the right one; the next try is heard after so many seconds.
    #[error("wrong passphrase, wait {wait} s")]
    WrongPassphrase {
        /// Seconds to wait before the next try; 0 for the first two failures.
        wait: u64,
    },
    /// Too early after a failure: the passphrase was not even tried.
    #[error("too early, wait {wait} s")]
    TooEarly {
        /// Seconds left to wait.
        wait: u64,
    },
    /// A group typed from the recovery sheet is not what is printed.
    #[error("recovery group {group} is mistyped")]
    MistypedGroup {
        /// Which group, 1 to 9.
        group: usize,
    },
    /// The groups do not belong together, and more than one is wrong.
    #[error("the recovery key is mistyped")]
    MistypedSheet,
    /// Neither copy of the header is sound, or what is sound was not written by someone who held the key.
    #[error("both copies of the header are damaged")]
    HeaderDamaged,
    /// The header asks for a passphrase cost below 64 MiB or above 1 GiB.
    #[error("the passphrase cost is out of bounds")]
    KdfOutOfBounds,
    /// Another session of this machine has the vault open.
    #[error("the vault is already open")]
    AlreadyOpen(Option<crate::Opener>),
    /// The folder holds no vault.
    #[error("no vault in this folder")]
    NotAVault,
    /// The vault was written by a newer version of the program.
    #[error("the vault is of a newer version")]
    NewerVault,
    /// A vault is founded in an empty folder only.
    #[error("the folder is not empty")]
    FolderInUse,
    /// A live vault cannot stay in this folder.
    #[error("the folder cannot hold a vault: {0}")]
    UnsuitableFolder(Unsuitable),
    /// The passphrase is too easy to find.
    #[error("the passphrase is too easy to find")]
    PassphraseRefused(Strength),
    /// No user of the vault answers to this slot.
    #[error("no such user")]
    UnknownUser,
    /// The last user of a vault cannot be removed.
    #[error("the last user stays")]
    LastUser,
    /// The register must first be written anew under the key already decided.
    #[error("a change of key is not finished")]
    RekeyPending,
    /// The file is no backup of this program.
    #[error("not a backup")]
    NotABackup,
    /// The backup was cut or changed since it was written.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// The backup is of another vault.
    #[error("the backup is of another vault")]
    OtherVault,
    /// The backup was made under another key: a passphrase of that time opens it.
    #[error("the backup is under an earlier key")]
    OtherKey,
    /// The disk or the system said no.
    #[error("the system refused: {}", .0.kind())]
    Io(#[from] io::Error),
}
