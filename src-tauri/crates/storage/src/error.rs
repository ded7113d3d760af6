//! What can go wrong with a register. Names of tables and numbers of rows at most: never a value.

use council::{Act, Refusal};
use rusqlite::ffi;
use thiserror::Error;

/// The result of reading or writing the register.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the register could not be read or written; what was being written is then not written at all.
#[derive(Debug, Error)]
pub enum Error {
    /// The file is ciphered with another key.
    #[error("the register is ciphered with another key")]
    WrongKey,
    /// The file does not read back as it was written, even after being reopened.
    #[error("the register is damaged")]
    Damaged,
    /// A reading failed once; the next one reopens the register and checks it.
    #[error("the register could not be read this time")]
    Unreadable,
    /// The register was written by a later version of the program.
    #[error("the register is of version {found}, this program knows {known}")]
    NewerRegister {
        /// The version of the register.
        found: usize,
        /// The latest version this program knows.
        known: usize,
    },
    /// The register went through another migration of that name than this program's.
    #[error("migration {0} is not the one the register went through")]
    OtherMigration(String),
    /// Another session or program holds the register.
    #[error("the register is open elsewhere")]
    InUse,
    /// There is already a file where a register was to be created.
    #[error("there is already a file in that place")]
    Exists,
    /// No room is left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The register was opened to be read only.
    #[error("the register was opened to be read only")]
    OnlyRead,
    /// The disk or the file may not be written.
    #[error("the register may not be written")]
    ReadOnly,
    /// The disk failed, or the file is not there.
    #[error("the disk or the file failed: {0}")]
    Disk(std::io::ErrorKind),
    /// A row changed since, so that the act can no longer be undone.
    #[error("{table} {id} changed since")]
    Conflict {
        /// The table of the row.
        table: String,
        /// The row.
        id: i64,
    },
    /// A rule that the register itself keeps said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A constraint of the schema that no rule had foreseen; SQLite names columns, never values.
    #[error("a constraint of the register holds: {0}")]
    Constraint(String),
    /// The record does not exist.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The actor has no act left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The actor has undone nothing since the last act.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The actor's latest act is one of those that are never undone.
    #[error("{} is final", .0.code())]
    Final(Act),
    /// The act wrote a row that nothing takes back: an act of its own corrects it.
    #[error("a row of {table} is never taken back")]
    Kept {
        /// The table of the row.
        table: String,
    },
    /// A query or a row that does not fit the schema: a mistake of the program.
    #[error("an unforeseen answer of the register: {0}")]
    Unforeseen(rusqlite::Error),
}

impl Error {
    /// Whether a reading failed, which may be a passing fault of the disk.
    pub(crate) const fn is_of_reading(&self) -> bool {
        matches!(self, Self::Unreadable | Self::Disk(_))
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Unforeseen(error);
        };
        match failure.code {
            Code::DatabaseCorrupt | Code::NotADatabase => Self::Unreadable,
            Code::DatabaseBusy | Code::DatabaseLocked => Self::InUse,
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly | Code::PermissionDenied => Self::ReadOnly,
            Code::CannotOpen => Self::Disk(std::io::ErrorKind::NotFound),
            Code::SystemIoFailure => Self::Disk(std::io::ErrorKind::Other),
            Code::ConstraintViolation => {
                let message = message.clone().unwrap_or_default();
                match failure.extended_code {
                    ffi::SQLITE_CONSTRAINT_TRIGGER => {
                        refusal(&message).map_or(Self::Constraint(message), Self::Refused)
                    }
                    // What was named is not there: removed meanwhile, or never was.
                    ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::NotFound("record"),
                    ffi::SQLITE_CONSTRAINT_UNIQUE => Self::Refused(Refusal::AlreadyThere),
                    _ => Self::Constraint(message),
                }
            }
            _ => Self::Unforeseen(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Disk(kind),
        }
    }
}

/// The refusal a trigger raised: its message is the code of the refusal.
pub(crate) fn refusal(message: &str) -> Option<Refusal> {
    serde_json::from_value(serde_json::json!({ "code": message })).ok()
}
