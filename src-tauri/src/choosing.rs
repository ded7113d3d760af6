//! The choosers of the system: a path comes from them, never from the page. What they ask is said here.

use crate::failure::{Answer, Failure};
use council::attachments::{MOST_BYTES, NewAttachment};
use council::house_texts::PictureFault;
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Asks for a table to import, or an agenda where one may be; none when the chooser was closed.
pub(crate) fn table(app: &AppHandle, or_agenda: bool) -> Option<PathBuf> {
    const TABLES: &[&str] = &["csv", "txt", "tsv", "xlsx", "ods"];
    const WITH_AGENDAS: &[&str] = &["csv", "txt", "tsv", "xlsx", "ods", "ics", "ical"];
    let asked = asking(app, "Choisir le fichier à importer");
    let (words, ends) = if or_agenda { ("CSV, XLSX, ODS, ICS", WITH_AGENDAS) } else { ("CSV, XLSX, ODS", TABLES) };
    local(asked.add_filter(words, ends).blocking_pick_file())
}

/// Asks for a backup; none when the chooser was closed.
pub(crate) fn backup(app: &AppHandle) -> Option<PathBuf> {
    local(asking(app, "Choisir une sauvegarde").add_filter("Palier", &["palier"]).blocking_pick_file())
}

/// Asks where a file of that name is to be written.
pub(crate) fn place(app: &AppHandle, name: &str) -> Option<PathBuf> {
    local(asking(app, "Enregistrer sous").set_file_name(name).blocking_save_file())
}

/// Asks for a picture and reads it; none when the chooser was closed.
///
/// # Errors
/// [`Failure::Unreadable`]; [`Failure::UnprintablePicture`] beyond ten mebibytes.
pub(crate) fn picture(app: &AppHandle) -> Answer<Option<Vec<u8>>> {
    let asked = asking(app, "Choisir le logo").add_filter("PNG, JPEG", &["png", "jpg", "jpeg"]);
    let Some(path) = local(asked.blocking_pick_file()) else { return Ok(None) };
    let bytes = read(&path)?;
    if bytes.len() > MOST_BYTES {
        return Err(Failure::UnprintablePicture { why: PictureFault::TooLarge });
    }
    Ok(Some(bytes))
}

/// Asks for a file to keep and reads it; none when the chooser was closed.
///
/// # Errors
/// [`Failure::Unreadable`].
pub(crate) fn attachment(app: &AppHandle) -> Answer<Option<NewAttachment>> {
    let Some(path) = local(asking(app, "Choisir le fichier à joindre").blocking_pick_file()) else { return Ok(None) };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(NewAttachment { name, bytes: read(&path)? }))
}

/// Reads a file, or one byte more of it than may be kept.
fn read(path: &Path) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|_| Failure::Unreadable)
}

/// Asks for a folder.
pub(crate) fn folder(app: &AppHandle) -> Option<PathBuf> {
    local(asking(app, "Choisir un dossier").blocking_pick_folder())
}

fn asking(app: &AppHandle, title: &str) -> FileDialogBuilder<Wry> {
    app.dialog().file().set_title(title)
}

fn local(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|path| path.into_path().ok())
}
