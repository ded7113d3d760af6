//! The program about itself.

use serde::Serialize;
use ts_rs::TS;

/// *À propos*: which program this is.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct About {
    /// Its version.
    version: &'static str,
    /// Its licence, as an SPDX expression.
    licence: &'static str,
}

/// Which program this is.
#[tauri::command]
pub(crate) fn about() -> About {
    About { version: env!("CARGO_PKG_VERSION"), licence: env!("CARGO_PKG_LICENSE") }
}
