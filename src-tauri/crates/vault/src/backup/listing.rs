//! The backups that lie in a folder, as anyone may list them: a damaged vault too.

use super::{EXTENSION, backup_cover};
use crate::{VaultFolder, copies, disk};
use council::Instant;
use council::backups::Occasion;
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How old a file that never got its name must be before it is swept away: nobody is writing it any more.
const ABANDONED: Duration = Duration::from_hours(1);

/// A backup in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedBackup {
    /// Where it lies.
    pub path: PathBuf,
    /// The name of its file.
    pub name: String,
    /// When it was made.
    pub made_at: Instant,
    /// Why it was made.
    pub occasion: Occasion,
    /// Whether its head reads as it was written and the file is as long as it says; else its date is the file's.
    pub is_whole: bool,
    /// Bytes of the file.
    pub bytes: u64,
}

/// The backups a vault keeps in its own folder, the latest first. A file bears its name only once it was verified; here its
/// head is read again, and its length.
pub fn backups(vault: &VaultFolder) -> Vec<ListedBackup> {
    list_backups(&vault.backups(), vault)
}

/// The backups of a vault that lie in a folder, the latest first; those of other vaults are left out where they are known for
/// such. A folder that is not there has none.
pub fn list_backups(folder: &Path, vault: &VaultFolder) -> Vec<ListedBackup> {
    let ours = copies::read(vault).ok().map(|mut copies| copies.swap_remove(0).header.vault);
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == EXTENSION))
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            let cover = match backup_cover(&path) {
                Ok(cover) if ours.as_ref().is_some_and(|ours| cover.vault != *ours) => return None,
                cover => cover.ok(),
            };
            let about = fs::metadata(&path).ok()?;
            let (made_at, occasion) = cover
                .as_ref()
                .map_or_else(|| (modified(&about), Occasion::Rhythm), |cover| (cover.made_at, cover.occasion));
            Some(ListedBackup { name, made_at, occasion, bytes: about.len(), is_whole: cover.is_some(), path })
        })
        .collect();
    found.sort_by(|one, other| (other.made_at, &other.name).cmp(&(one.made_at, &one.name)));
    found
}

fn modified(about: &fs::Metadata) -> Instant {
    let since = about.modified().ok().and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok()).unwrap_or_default();
    Instant::new(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Removes what a cut left in a folder of backups: files that never got their names, and the logs beside them.
pub fn sweep(folder: &Path) {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_unnamed =
        |file: &DirEntry| file.path().extension().is_some_and(|end| end.to_string_lossy().starts_with("partial"));
    for file in files.filter(is_unnamed) {
        let age = file.metadata().and_then(|about| about.modified()).ok();
        let age = age.and_then(|modified| SystemTime::now().duration_since(modified).ok());
        if age.is_some_and(|age| age > ABANDONED) {
            // What cannot be removed now is swept next time.
            let _ = disk::remove(&file.path());
        }
    }
}
