//! Small files that must be whole or absent, and readable by their owner alone.

use serde::{Serialize, de::DeserializeOwned};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

/// No file of a vault beside its register is larger; a larger one is not ours.
const LARGEST: u64 = 1 << 20;

/// Puts `bytes` in the place of the file: after a power cut it is the old one or the new one, never half of each.
pub(crate) fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = file.with_added_extension("new");
    let mut written = private().write(true).create(true).truncate(true).open(&new)?;
    written.write_all(bytes)?;
    written.sync_all()?;
    drop(written);
    fs::rename(&new, file)?;
    sync_folder_of(file)
}

/// The bytes of a file; none when it is absent, an error when it is larger than any of ours.
pub(crate) fn read(file: &Path) -> io::Result<Option<Vec<u8>>> {
    let opened = match File::open(file) {
        Ok(opened) => opened,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    opened.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}

/// What a small file says; none when it is absent or cannot be understood.
pub(crate) fn read_json<T: DeserializeOwned>(file: &Path) -> Option<T> {
    serde_json::from_slice(&read(file).ok()??).ok()
}

/// Puts a value in the place of the file.
pub(crate) fn replace_json(file: &Path, value: &impl Serialize) -> io::Result<()> {
    replace(file, &serde_json::to_vec_pretty(value)?)
}

/// Removes the file if it is there.
pub(crate) fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Options under which a created file belongs to its owner alone.
pub(crate) fn private() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "other systems take the rights from the folder"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder, and those above it, for its owner alone.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "other systems take the rights from the folder above"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// A rename is lasting only when its folder is.
#[cfg(unix)]
pub(crate) fn sync_folder_of(file: &Path) -> io::Result<()> {
    let here = Path::new(".");
    let folder = file.parent().map(|folder| if folder.as_os_str().is_empty() { here } else { folder });
    folder.map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Other systems make a rename last by themselves, and do not open folders.
#[cfg(not(unix))]
pub(crate) fn sync_folder_of(_file: &Path) -> io::Result<()> {
    Ok(())
}
