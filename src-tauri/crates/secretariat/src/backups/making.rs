//! Making a backup in two beats: the copy, for which nobody may write; then all that takes time, while others work.

use super::beside::{BackupBeside, Beside};
use crate::papers::{PaperFile, emergency};
use crate::{Error, Result, Session, VaultError};
use council::backups::Occasion;
use council::calendar::civil;
use council::{Day, Digest, Instant};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use storage::{Aside, Census, DatabaseKey, journal};
use vault::{Binder, VaultFolder};

/// A backup whose register is copied. The vault may be locked meanwhile: what it takes to finish is here, and wiped with it.
pub struct BackupWork {
    binder: Binder,
    folder: VaultFolder,
    copy: Scratch,
    /// Number and digest of the last line of its journal.
    last: (i64, Digest),
    written: i64,
    paper: Option<PaperFile>,
    made_at: Instant,
    occasion: Occasion,
    day: Day,
}

/// A backup that was made, and read back.
#[derive(Debug)]
pub struct MadeBackup {
    /// Where it lies in the vault's own folder.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: Instant,
    /// Lines of the journal in it.
    pub acts: i64,
    /// The last of them that wrote something.
    pub written: i64,
    /// Rows of all its tables, as they were counted in it.
    pub rows: u32,
    /// Whether it was copied where backups are to be sent, and why not; nothing when they stay.
    pub sent: Option<Result<PathBuf>>,
}

impl Session {
    /// The number of the last line that wrote something: nothing new is to be kept while it stays the same.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn last_written(&self) -> Result<Option<(i64, Instant)>> {
        self.office().read(journal::last_written)
    }

    /// When the council was founded, or the first thing the journal remembers.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn founded_at(&self) -> Result<Instant> {
        let founded = self.office().read(journal::begins)?;
        founded.ok_or(Error::NotFound("founding"))
    }

    /// Copies the register, for a backup that is then finished without the vault.
    ///
    /// # Errors
    /// When the copy cannot be written; nothing is then left.
    pub fn prepare_backup(&self, occasion: Occasion, now: Instant) -> Result<BackupWork> {
        let (vault, office) = (self.vault(), self.office());
        let folder = vault.folder().clone();
        let day = civil(now).map_or(Day::MIN, |(day, _)| day);
        let copy = Scratch::within(&folder.backups())?;
        let written = self.last_written()?.map_or(0, |(seq, _)| seq);
        let last = office.register.spill(copy.path())?;
        // A paper that cannot be drawn up never keeps a backup from being made.
        let paper = office.consult(|page| emergency(page, day)).ok();
        Ok(BackupWork { binder: vault.binder()?, folder, copy, last, written, paper, made_at: now, occasion, day })
    }

    /// Makes a backup at once, while nobody works.
    ///
    /// # Errors
    /// As [`BackupWork::finish`].
    pub fn back_up(&self, occasion: Occasion, now: Instant) -> Result<MadeBackup> {
        self.prepare_backup(occasion, now)?.finish(None)
    }
}

impl Session {
    /// Makes a backup of the copy that was made before a migration, and removes the copy.
    pub(crate) fn keep_copy(&self, copy: &Path, key: &DatabaseKey, now: Instant) -> Result<PathBuf> {
        let (binder, folder) = (self.vault().binder()?, self.vault().folder());
        let census = Aside::open(copy, key)?.census()?;
        let beside = Beside { acts: census.acts, head: census.head, pdf: Vec::new() }.to_bytes();
        let partial = binder.bind(copy, &beside, (now, Occasion::BeforeMigration), &folder.backups())?;
        let copy = Scratch(copy.to_owned());
        let last = (census.acts, census.head);
        let kept = named(&binder, &partial, copy, last).inspect_err(|_| drop(fs::remove_file(&partial)))?;
        Ok(kept.0)
    }
}

impl BackupWork {
    /// Binds the copy, reads it back into a register of its own that is checked and counted, names it, sends it where backups
    /// go, and lets go of those that are no longer needed.
    ///
    /// # Errors
    /// When it cannot be written or does not read back like the register; nothing is then left. What keeps it from being sent
    /// is told in the answer, for the backup is made.
    pub fn finish(self, sent_to: Option<&Path>) -> Result<MadeBackup> {
        let Self { binder, folder, copy, last, written, paper, made_at, occasion, day } = self;
        let pdf = paper.and_then(|paper| paper.to_pdf().ok()).unwrap_or_default();
        let beside = Beside { acts: last.0, head: last.1, pdf }.to_bytes();
        let partial = binder.bind(copy.path(), &beside, (made_at, occasion), &folder.backups())?;
        let (named, census) = named(&binder, &partial, copy, last).inspect_err(|_| drop(fs::remove_file(&partial)))?;
        let sent = sent_to.map(|to| send(&binder, &named, to));
        for folder_of_backups in [Some(folder.backups()), sent_to.map(Path::to_owned)].into_iter().flatten() {
            rotate(&folder_of_backups, &folder, day);
        }
        Ok(MadeBackup { path: named, made_at, acts: last.0, written, rows: census.rows(), sent })
    }
}

/// Reads a backup back: its register is the copy to the bit, and the copy is sound, up to the last line of the journal. Then it
/// gets its name, and is counted.
fn named(binder: &Binder, partial: &Path, copy: Scratch, last: (i64, Digest)) -> Result<(PathBuf, Census)> {
    let opened = binder.open(partial)?;
    opened.read_back()?;
    let beside = BackupBeside::over(opened, copy)?;
    let census = beside.verify()?;
    if (census.acts, census.head) != last {
        return Err(VaultError::BackupDamaged.into());
    }
    Ok((beside.into_opened().name()?, census))
}

fn send(binder: &Binder, named: &Path, to: &Path) -> Result<PathBuf> {
    let name = named.file_name().ok_or(Error::NotFound("backup"))?;
    Ok(binder.open(named)?.copy_to(&to.join(name))?)
}

/// Removes what is no longer needed. What cannot be removed today is tried again at the next backup.
fn rotate(folder: &Path, vault: &VaultFolder, today: Day) {
    vault::sweep(folder);
    let listed: Vec<_> = vault::list_backups(folder, vault).into_iter().filter(|listed| listed.is_whole).collect();
    let dated: Vec<_> = listed.iter().map(|listed| (listed.made_at, listed.occasion)).collect();
    for (listed, stays) in listed.iter().zip(vault::kept(&dated, today)) {
        if !stays {
            let _ = fs::remove_file(&listed.path);
        }
    }
}

/// A ciphered file that serves a work and goes with it; what a cut leaves is swept.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn within(folder: &Path) -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        fs::create_dir_all(folder).map_err(VaultError::from)?;
        let name = format!("{}-{}.partial", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        Ok(Self(folder.join(name)))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vault::{Cost, Founding, RecoverySheet};

    #[test]
    fn the_copy_of_before_a_migration_becomes_a_backup_like_the_others() {
        let temp = tempfile::tempdir().unwrap();
        let folder = VaultFolder::new(temp.path().join("vault"));
        let sheet = RecoverySheet::draw().unwrap();
        let passphrase = "three grey herons asleep upright";
        let founding =
            Founding { name: "Council", user: "A", passphrase, sheet: &sheet, cost: Cost::FLOOR, example: false };
        let now = Instant::new(1_790_000_000_000);
        let session = Session::found(&folder, &founding, now).unwrap();
        let copy = folder.path().join("register.before-11.db");
        let last = session.office().register.spill(&copy).unwrap();
        let key = crate::session::key_of(session.vault().database_key());
        let kept = session.keep_copy(&copy, &key, now).unwrap();
        assert!(!copy.exists());
        let backup = BackupBeside::open(&session.binder().unwrap(), &folder, &kept).unwrap();
        let census = backup.verify().unwrap();
        assert_eq!((backup.occasion(), (census.acts, census.head)), (Occasion::BeforeMigration, last));
    }
}
