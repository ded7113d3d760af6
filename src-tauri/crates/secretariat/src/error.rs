//! Why an act was not done.

use council::Refusal;
use thiserror::Error;

/// The result of an act or of a reading.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an act was not done; nothing was then written.
#[derive(Debug, Error)]
pub enum Error {
    /// A rule said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The record is not there, or no longer.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The vault did not open, or its keys could not be changed.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// A paper could not be made: a letter no face holds.
    #[error(transparent)]
    Paper(#[from] documents::PaperError),
    /// The register could not be read or written.
    #[error(transparent)]
    Register(storage::Error),
    /// The register is more than one archive holds.
    #[error("the register is more than an archive holds")]
    TooLarge,
    /// Whoever asked for long work changed their mind.
    #[error("stopped")]
    Stopped,
}

impl From<storage::Error> for Error {
    fn from(error: storage::Error) -> Self {
        match error {
            storage::Error::Refused(refusal) => Self::Refused(refusal),
            storage::Error::NotFound(what) => Self::NotFound(what),
            other => Self::Register(other),
        }
    }
}
