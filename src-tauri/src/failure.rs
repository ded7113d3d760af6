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
    /// A rule said no.
    Refused {
        /// Which rule, and why.
        refusal: Refusal,
    },
    /// The choices of this computer could not be written.
    DeskUnwritable,
    /// The window did not obey.
    Window,
}

/// What a command answers.
pub type Answer<T> = Result<T, Failure>;

impl From<tauri::Error> for Failure {
    fn from(error: tauri::Error) -> Self {
        log::error!("the window did not obey: {error}");
        Self::Window
    }
}
