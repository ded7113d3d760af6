//! Files that leave the vault in clear: noted in the journal, then written where the user says. The paths come from the
//! system's own chooser, never from the page.

use crate::{
    choosing,
    desk::Desk,
    failure::{Answer, Failure},
};
use council::Act;
use secretariat::ExportedFile;
use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::Path,
};
use tauri::{AppHandle, Manager};

/// Asks for a place, and writes the file there; says whether a place was chosen.
///
/// # Errors
/// [`Failure::Locked`] when the vault was closed meanwhile; [`Failure::DiskFull`], [`Failure::Unwritable`].
pub(crate) fn save_as(app: &AppHandle, name: &str, bytes: &[u8]) -> Answer<bool> {
    save_under(app, name, name, bytes)
}

/// The same, for a file whose own name may name somebody: the journal knows it by its code.
///
/// # Errors
/// As [`save_as`].
pub(crate) fn save_under(app: &AppHandle, name: &str, code: &str, bytes: &[u8]) -> Answer<bool> {
    let Some(path) = choosing::place(app, name) else { return Ok(false) };
    hand_out(app, Act::SaveFile, &path, code, bytes)?;
    Ok(true)
}

/// Asks for a place, and writes there what an act takes out of the register; says whether a place was chosen.
///
/// # Errors
/// As [`save_as`].
pub(crate) fn export_as(app: &AppHandle, act: Act, (name, bytes): &ExportedFile) -> Answer<bool> {
    let Some(path) = choosing::place(app, name) else { return Ok(false) };
    hand_out(app, act, &path, name, bytes)?;
    Ok(true)
}

/// Asks for a folder, and writes the files there; says whether one was chosen.
///
/// # Errors
/// As [`save_as`].
pub(crate) fn save_in_folder(app: &AppHandle, files: &[(String, Vec<u8>)]) -> Answer<bool> {
    let Some(folder) = choosing::folder(app) else { return Ok(false) };
    files.iter().try_for_each(|(name, bytes)| hand_out(app, Act::SaveFile, &folder.join(name), name, bytes))?;
    Ok(true)
}

/// Writes a file in clear, once the journal says so: the only way out.
///
/// # Errors
/// As [`save_as`]; nothing is written then.
pub(crate) fn hand_out(app: &AppHandle, act: Act, path: &Path, name: &str, bytes: &[u8]) -> Answer<()> {
    app.state::<Desk>().note_file(app, act, name)?;
    write(path, bytes).map_err(|error| Failure::of_disk(&error))
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}
