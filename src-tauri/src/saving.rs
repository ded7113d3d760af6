//! Writing files where the user says: the paths come from the system's own chooser, never from the page.

use crate::{
    choosing,
    failure::{Answer, Failure},
};
use secretariat::ExportedFile;
use std::{fs, io, path::Path};
use tauri::AppHandle;

/// Asks for a place, and writes the file there; says whether a place was chosen.
///
/// # Errors
/// [`Failure::DiskFull`], [`Failure::Unwritable`].
pub(crate) fn save_as(app: &AppHandle, (name, bytes): &ExportedFile) -> Answer<bool> {
    let Some(path) = choosing::place(app, name) else { return Ok(false) };
    write(&path, bytes)?;
    Ok(true)
}

/// Asks for a folder, and writes the files there; says whether one was chosen.
///
/// # Errors
/// As [`save_as`].
pub(crate) fn save_in_folder(app: &AppHandle, files: &[ExportedFile]) -> Answer<bool> {
    let Some(folder) = choosing::folder(app) else { return Ok(false) };
    files.iter().try_for_each(|(name, bytes)| write(&folder.join(name), bytes))?;
    Ok(true)
}

fn write(path: &Path, bytes: &[u8]) -> Answer<()> {
    fs::write(path, bytes).map_err(|error| match error.kind() {
        io::ErrorKind::StorageFull => Failure::DiskFull,
        _ => Failure::Unwritable,
    })
}
