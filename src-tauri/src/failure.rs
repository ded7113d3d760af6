//! Why a command did not do what was asked: a closed list, which the interface words in French.

use council::Refusal;
use serde::Serialize;
use ts_rs::TS;

/// *Échec*: why a command did not do what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Failure {
    /// The vault is locked.
    Locked,
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

impl From<tauri::Error> for Failure {
    fn from(error: tauri::Error) -> Self {
        Self::unexpected("the window did not obey", &error)
    }
}
