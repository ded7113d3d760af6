//! Papers in clear: opened in the system's viewer from a folder of this session that is wiped, or saved where the user says.

use crate::{
    choosing,
    failure::{Answer, Failure},
};
use secretariat::ReadyPaper;
use serde::Serialize;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};
use tauri::AppHandle;
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

/// Opens a paper in the system's viewer, which prints.
///
/// # Errors
/// [`Failure::Unwritable`] when the folder of this session cannot be written; [`Failure::Unexpected`] without a viewer.
pub(crate) fn open(app: &AppHandle, paper: &ReadyPaper) -> Answer<()> {
    open_file(app, &paper.card.file_name, &paper.pdf)
}

/// Opens a file of that name in the system's viewer.
///
/// # Errors
/// As [`open`].
pub(crate) fn open_file(app: &AppHandle, name: &str, bytes: &[u8]) -> Answer<()> {
    let folder = folder();
    let path = folder.join(name);
    private_folder(&folder).and_then(|()| write(&path, bytes)).map_err(|error| Failure::of_disk(&error))?;
    let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
    opened.map_err(|error| Failure::unexpected("no viewer opened the paper", &error))
}

/// Saves papers in a folder that the user says, each under its own name; how many, none when the chooser was closed.
///
/// # Errors
/// [`Failure::Unwritable`], [`Failure::DiskFull`].
pub(crate) fn save_all(app: &AppHandle, papers: &[Arc<ReadyPaper>]) -> Answer<usize> {
    let Some(folder) = choosing::folder(app) else { return Ok(0) };
    for paper in papers {
        write(&folder.join(&paper.card.file_name), &paper.pdf).map_err(|error| Failure::of_disk(&error))?;
    }
    Ok(papers.len())
}

/// Saves a paper where the user says; false when the chooser was closed.
///
/// # Errors
/// [`Failure::Unwritable`], [`Failure::DiskFull`].
pub(crate) fn save(app: &AppHandle, paper: &ReadyPaper) -> Answer<bool> {
    let Some(path) = choosing::place(app, &paper.card.file_name) else { return Ok(false) };
    write(&path, &paper.pdf).map_err(|error| Failure::of_disk(&error))?;
    Ok(true)
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

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}
