//! Papers in clear: opened in the system's viewer from a folder of this session that is wiped.

use crate::{
    desk::Desk,
    failure::{Answer, Failure},
    saving::hand_out,
};
use council::Act;
use serde::Serialize;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Manager};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

/// *Avancement des papiers* that are being made ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperBeat {
    /// Papers done.
    pub(crate) done: u32,
    /// Out of how many.
    pub(crate) of: u32,
}

/// Where papers lie in clear while a viewer shows them: a folder of this session's user, in memory where the system has one.
fn folder() -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR").map_or_else(std::env::temp_dir, PathBuf::from).join("palier")
}

/// Removes every paper that was opened: at start, at lock, at closing.
pub(crate) fn wipe() {
    match fs::remove_dir_all(folder()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            log::error!("papers in clear remain: {}", error.kind());
        }
        _ => {}
    }
}

/// Opens a file of that name in the system's viewer, which prints; the journal says so first.
///
/// # Errors
/// [`Failure::Locked`] when the vault was closed meanwhile; [`Failure::Unwritable`] when the folder of this session cannot be
/// written; [`Failure::Unexpected`] without a viewer.
pub(crate) fn open(app: &AppHandle, name: &str, bytes: &[u8]) -> Answer<()> {
    let folder = folder();
    let path = folder.join(name);
    private_folder(&folder).map_err(|error| Failure::of_disk(&error))?;
    hand_out(app, Act::OpenPaper, &path, name, bytes)?;
    if app.state::<Desk>().is_locked() {
        wipe(); // it was closed between the journal and the disk
        return Err(Failure::Locked);
    }
    let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
    opened.map_err(|error| Failure::unexpected("no viewer opened the paper", &error))
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
