//! Why a command did not do what was asked: a closed list, which the interface words in French.

use council::house_texts::PictureFault;
use council::{Act, Refusal};
use secretariat::{
    Error, Opener, PaperError, RegisterError, Strength, TableError, Unreadable, Unsuitable, VaultError, VaultUser,
};
use serde::Serialize;
use ts_rs::TS;

/// *Échec*: why a command did not do what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Failure {
    /// The vault is locked.
    Locked,
    /// The record is not there, or no longer.
    NotFound,
    /// The passphrase or the recovery sheet is not the right one.
    WrongPassphrase {
        /// Seconds before the next try is heard.
        wait: u32,
    },
    /// The passphrase was not even tried: too early after a failure.
    TooEarly {
        /// Seconds left to wait.
        wait: u32,
    },
    /// A group of the recovery sheet is mistyped.
    MistypedGroup {
        /// Which group, 1 to 9.
        group: u32,
    },
    /// More than one group of the recovery sheet is mistyped.
    MistypedSheet,
    /// The passphrase is too easy to find.
    PassphraseRefused {
        /// How hard it is.
        strength: Strength,
    },
    /// Another session of this machine has the vault open.
    AlreadyOpen {
        /// Who, where and since when, when it is known.
        by: Option<Opener>,
    },
    /// The vault or its register does not read back as it was written.
    Damaged,
    /// The vault or its register was written by a newer version of the program.
    Newer,
    /// There is no vault where one was.
    NoVault,
    /// A vault cannot lie in that folder.
    UnsuitableFolder {
        /// Why; none when something else lies in it.
        why: Option<Unsuitable>,
    },
    /// The disk is full.
    DiskFull,
    /// The disk failed while the vault was read or written.
    DiskFailed,
    /// What is open can only be read: it is damaged, or a backup.
    OnlyRead,
    /// The folder cannot be written.
    Unwritable,
    /// The file cannot be read.
    Unreadable,
    /// The file is no table, or one beyond the limits.
    NoTable {
        /// Why.
        why: TableError,
    },
    /// There is no such backup, or none yet.
    NoBackup,
    /// The file is no backup of this program.
    NotABackup,
    /// The backup was cut or changed since it was written.
    BackupDamaged,
    /// The backup is of another council.
    OtherVault,
    /// The backup was made under an earlier key: a passphrase of that time opens it.
    EarlierKey {
        /// Who could open it then.
        users: Vec<VaultUser>,
    },
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// The latest act is one of those that are never undone.
    Final {
        /// Which act.
        act: Act,
    },
    /// What the act wrote changed since, or is corrected by an act of its own.
    ChangedSince,
    /// A letter of a text is in no face: it would be printed as an empty box.
    Unprintable {
        /// The letter.
        letter: char,
    },
    /// An address that does not fit the window of an envelope.
    AddressTooLong {
        /// Lines it would take; the window shows six.
        lines: usize,
    },
    /// A picture that cannot be put on paper.
    UnprintablePicture {
        /// Why.
        why: PictureFault,
    },
    /// The paper asked for is no longer ready: it is to be asked again.
    NotReady,
    /// Whoever asked for long work changed their mind; nothing of it is left.
    Stopped,
    /// Something broke that no rule foresaw; the detail is in the local log.
    Unexpected,
    /// A rule said no.
    #[serde(untagged)]
    Refused(Refusal),
}

/// What a command answers.
pub type Answer<T> = Result<T, Failure>;

impl Failure {
    /// What broke, told to the log and to nobody else.
    pub fn unexpected(what: &str, error: &dyn std::error::Error) -> Self {
        log::error!("{what}: {error}");
        Self::Unexpected
    }
}

impl Failure {
    /// What the disk did, told to the log.
    fn failed(what: &str, error: &dyn std::error::Error) -> Self {
        log::error!("{what}: {error}");
        Self::DiskFailed
    }

    /// What the disk said of a file.
    pub fn of_disk(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Unwritable,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => Self::Refused(refusal),
            Error::NotFound(_) => Self::NotFound,
            Error::Register(error) => error.into(),
            Error::Vault(error) => error.into(),
            Error::Paper(PaperError::Unprintable(letter)) => Self::Unprintable { letter },
            Error::Paper(PaperError::AddressTooLong { lines }) => Self::AddressTooLong { lines },
            Error::Paper(PaperError::Picture(why)) => Self::UnprintablePicture { why },
            Error::Stopped => Self::Stopped,
            Error::TooLarge => Self::unexpected("an export", &error),
            Error::Paper(error) => Self::unexpected("a paper", &error),
        }
    }
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        match error {
            Unreadable::Disk(_) => Self::Unreadable,
            Unreadable::Table(TableError::Stopped) => Self::Stopped,
            Unreadable::Table(why) => Self::NoTable { why },
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<RegisterError> for Failure {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Refused(refusal) => Self::Refused(refusal),
            RegisterError::NotFound(_) => Self::NotFound,
            RegisterError::Damaged | RegisterError::WrongKey => Self::Damaged,
            RegisterError::NewerRegister { .. } => Self::Newer,
            RegisterError::InUse => Self::AlreadyOpen { by: None },
            RegisterError::DiskFull => Self::DiskFull,
            RegisterError::ReadOnly => Self::Unwritable,
            RegisterError::OnlyRead => Self::OnlyRead,
            RegisterError::Unreadable | RegisterError::Disk(_) => Self::failed("the register", &error),
            RegisterError::Conflict { .. } | RegisterError::Kept { .. } => Self::ChangedSince,
            RegisterError::NothingToUndo => Self::NothingToUndo,
            RegisterError::NothingToRedo => Self::NothingToRedo,
            RegisterError::Final(act) => Self::Final { act },
            other => Self::unexpected("the register", &other),
        }
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        use VaultError as Vault;
        use std::io::ErrorKind as Kind;
        match error {
            Vault::WrongPassphrase { wait } => Self::WrongPassphrase { wait: seconds(wait) },
            Vault::TooEarly { wait } => Self::TooEarly { wait: seconds(wait) },
            Vault::MistypedGroup { group } => Self::MistypedGroup { group: u32::try_from(group).unwrap_or(u32::MAX) },
            Vault::MistypedSheet => Self::MistypedSheet,
            Vault::PassphraseRefused(strength) => Self::PassphraseRefused { strength },
            Vault::AlreadyOpen(by) => Self::AlreadyOpen { by },
            Vault::HeaderDamaged | Vault::KdfOutOfBounds => Self::Damaged,
            Vault::NewerVault => Self::Newer,
            Vault::NotABackup => Self::NotABackup,
            Vault::BackupDamaged => Self::BackupDamaged,
            Vault::OtherVault => Self::OtherVault,
            Vault::OtherKey => Self::EarlierKey { users: Vec::new() },
            Vault::NotAVault => Self::NoVault,
            Vault::UnsuitableFolder(why) => Self::UnsuitableFolder { why: Some(why) },
            Vault::FolderInUse => Self::UnsuitableFolder { why: None },
            Vault::Io(error) => match error.kind() {
                Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
                Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::Unwritable,
                _ => Self::failed("the vault", &error),
            },
            other => Self::unexpected("the vault", &other),
        }
    }
}

impl From<tauri::Error> for Failure {
    fn from(error: tauri::Error) -> Self {
        Self::unexpected("the window did not obey", &error)
    }
}

fn seconds(wait: u64) -> u32 {
    u32::try_from(wait).unwrap_or(u32::MAX)
}
