//! The backups of the vault on the desk: made and read while the window stays alive, and remembered by this computer.

use super::{Desk, Opened, memory::Remembered, opened::tell};
use crate::{
    clock,
    failure::{Answer, Failure},
};
use council::{
    Instant, Receipt, Subject,
    backups::{BackupRow, Occasion, Setback, is_away_due, is_due},
};
use parking_lot::Mutex;
use secretariat::{
    BackupBeside, BackupWork, Binder, ListedBackup, MadeBackup, Session, VaultError, VaultFolder, Whereabouts,
    backup_rows, listed_backups, whereabouts,
};
use serde::{Deserialize, Serialize};
use std::{path::PathBuf, sync::Arc, thread::JoinHandle};
use tauri::AppHandle;
use ts_rs::TS;

/// *État des sauvegardes*, as the foot of the rail says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupStanding {
    /// The last one that was verified.
    last: Option<LastBackup>,
    /// Where they go; nothing while they stay in the vault's own folder.
    sent_to: Option<Whereabouts>,
    /// Why the last attempt failed, or did not leave the computer.
    setback: Option<Setback>,
    /// Whether none left the computer for seven days.
    is_away_due: bool,
}

/// *Dernière sauvegarde*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LastBackup {
    /// When.
    pub(super) at: Instant,
    /// Where it went besides the vault's own folder.
    pub(super) to: Option<Whereabouts>,
}

/// What is kept of backups between two commands.
#[derive(Default)]
pub(super) struct Keeping {
    /// Held while one is made: never two at once.
    alone: Arc<Mutex<()>>,
    /// Those that are finished after the lock.
    after_lock: Mutex<Vec<JoinHandle<()>>>,
    /// The file that was chosen last.
    pub(super) chosen: Mutex<Option<PathBuf>>,
    /// The one that lies open beside the register; wiped with the key.
    pub(super) beside: Mutex<Option<BackupBeside>>,
}

impl Desk {
    /// How things stand with the backups.
    ///
    /// # Errors
    /// [`Failure::Locked`].
    pub fn backup_standing(&self) -> Answer<BackupStanding> {
        let (folder, founded, example, read) = self.within(|session| {
            let vault = session.vault();
            Ok((vault.folder().clone(), session.founded_at()?, vault.is_example(), session.made_at()))
        })?;
        let remembered = self.memory.read().backups_of(folder.path());
        // One that another program of the house made, or that this computer forgot, counts as well.
        let newest = listed_backups(&folder).into_iter().find(|listed| listed.is_whole);
        let newest = newest.map(|listed| LastBackup { at: listed.made_at, to: None });
        let read_now = read.map(|at| LastBackup { at, to: None });
        let last =
            remembered.last.into_iter().chain(newest).chain(read_now).max_by_key(|last| (last.at, last.to.is_some()));
        Ok(BackupStanding {
            sent_to: remembered.sent_to.as_deref().map(whereabouts),
            // The example has nothing to lose, nor has a backup that is being read.
            is_away_due: !example && read.is_none() && is_away_due(remembered.away, founded, clock::now()),
            last,
            setback: remembered.setback,
        })
    }

    /// The backups of the vault, wherever they lie.
    ///
    /// # Errors
    /// [`Failure::Locked`].
    pub fn backups(&self) -> Answer<Vec<BackupRow>> {
        Ok(self.listed()?.into_iter().map(|(row, _)| row).collect())
    }

    /// Makes a backup: the register is copied while nobody writes, the rest is done while others work.
    ///
    /// # Errors
    /// What keeps it from being made; what keeps it from leaving the computer is told in its standing.
    pub fn back_up(&self, app: &AppHandle, occasion: Occasion) -> Answer<BackupStanding> {
        self.make(occasion)?;
        let standing = self.backup_standing()?;
        tell_standing(app)?;
        Ok(standing)
    }

    /// Makes a backup if half an hour of work asks for it.
    ///
    /// # Errors
    /// As [`Self::back_up`].
    pub fn back_up_if_due(&self, app: &AppHandle) -> Answer<()> {
        let due = self.within(|session| Ok(self.unsaved(session, true)?));
        if due == Ok(true) { self.back_up(app, Occasion::Rhythm).map(drop) } else { Ok(()) }
    }

    /// Forgets the names of those who announced themselves long ago, once the passphrase was asked again and a backup made.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; as [`Self::back_up`], and nothing is then forgotten.
    pub fn purge_registrations(&self, app: &AppHandle, own: &str) -> Answer<()> {
        self.within(|session| Ok(session.confirm(own, clock::now())?))?;
        self.back_up(app, Occasion::BeforePurge)?;
        Opened::of(app)?.act(|office, actor| office.purge_registrations(actor, actor.day()))
    }

    /// Sends the backups to a folder from now on, beginning with one made at once; or keeps them in the vault's own folder.
    ///
    /// # Errors
    /// As [`Self::back_up`].
    pub fn send_backups_to(&self, app: &AppHandle, to: Option<PathBuf>) -> Answer<BackupStanding> {
        let folder = self.within(|session| Ok(session.vault().folder().clone()))?;
        let is_sent = to.is_some();
        self.remember(&folder, |kept| *kept = Remembered { sent_to: to, setback: None, ..kept.clone() })?;
        if is_sent {
            return self.back_up(app, Occasion::Asked);
        }
        tell_standing(app)?;
        self.backup_standing()
    }

    /// Prepares a backup of what is being locked, if anything in it is not yet kept, and finishes it while the vault is
    /// already closed.
    pub(super) fn keep_at_lock(&self, session: Session) {
        let work = match self.unsaved(&session, false) {
            Ok(true) => session.prepare_backup(Occasion::Lock, clock::now()),
            Ok(false) => return,
            Err(error) => Err(error),
        };
        let folder = session.vault().folder().clone();
        drop(session);
        match work {
            Ok(work) => {
                let (memory, alone) = (self.memory.clone(), Arc::clone(&self.keeping.alone));
                let finished = std::thread::spawn(move || {
                    let _alone = alone.lock();
                    finish(&memory, &folder, work).map_or_else(|error| log(&error), drop);
                });
                self.keeping.after_lock.lock().push(finished);
            }
            Err(error) => {
                log(&error);
                let failed = self.remember(&folder, |kept| kept.setback = Some(setback(&error)));
                drop(failed);
            }
        }
    }

    /// Waits for the backups that are finished after a lock: before the program ends, or a folder goes.
    pub fn wait_for_backups(&self) {
        for work in self.keeping.after_lock.lock().drain(..) {
            if work.join().is_err() {
                log::error!("a backup broke");
            }
        }
    }

    /// Forgets what was chosen and what lies open beside the register.
    pub(super) fn wipe_backups(&self) {
        *self.keeping.chosen.lock() = None;
        *self.keeping.beside.lock() = None;
    }

    /// Makes a backup and remembers it, failed or not.
    pub(super) fn make(&self, occasion: Occasion) -> Answer<MadeBackup> {
        let _alone = self.keeping.alone.lock();
        let (folder, work) = self.within(|session| {
            let folder = session.vault().folder().clone();
            Ok((folder, session.prepare_backup(occasion, clock::now())))
        })?;
        let made = work.and_then(|work| finish(&self.memory, &folder, work));
        if let Err(error) = &made {
            self.remember(&folder, |kept| kept.setback = Some(setback(error)))?;
        }
        Ok(made?)
    }

    /// Whether something was written that no backup holds; by the rhythm, only when one is due.
    fn unsaved(&self, session: &Session, by_rhythm: bool) -> secretariat::Result<bool> {
        if session.made_at().is_some() || session.is_damaged() {
            return Ok(false); // nothing was written, and nothing sound could be kept
        }
        let kept = self.memory.read().backups_of(session.vault().folder().path());
        Ok(session.last_written()?.is_some_and(|(seq, at)| {
            let last = kept.last.as_ref().map(|last| last.at);
            Some(seq) != kept.acts && (!by_rhythm || is_due(last, at, clock::now()))
        }))
    }

    pub(super) fn listed(&self) -> Answer<Vec<(BackupRow, Vec<ListedBackup>)>> {
        let (binder, folder) = self.binder()?;
        let sent_to = self.memory.read().backups_of(folder.path()).sent_to;
        Ok(backup_rows(&binder, &folder, sent_to.as_deref()))
    }

    pub(super) fn binder(&self) -> Answer<(Binder, VaultFolder)> {
        self.within(|session| Ok((session.binder()?, session.vault().folder().clone())))
    }

    pub(super) fn remember(&self, folder: &VaultFolder, change: impl FnOnce(&mut Remembered)) -> Answer<()> {
        let kept = self.memory.change(|choices| choices.change_backups_of(folder.path(), change));
        kept.map_err(|error| super::unwritable(&error))
    }

    /// The open session, for as long as it takes.
    pub(crate) fn within<T>(&self, work: impl FnOnce(&mut Session) -> Answer<T>) -> Answer<T> {
        let mut place = self.place.lock();
        place.in_use().map_or(Err(Failure::Locked), |vault| work(&mut vault.session))
    }
}

/// Has every window read how things stand.
fn tell_standing(app: &AppHandle) -> Answer<()> {
    tell(app, &Receipt { seq: 0, subjects: vec![Subject::Settings] })
}

/// Finishes a backup without the vault, and remembers how it went.
fn finish(memory: &super::memory::Memory, folder: &VaultFolder, work: BackupWork) -> secretariat::Result<MadeBackup> {
    let sent_to = memory.read().backups_of(folder.path()).sent_to;
    let made = work.finish(sent_to.as_deref())?;
    let to = sent_to.as_deref().map(whereabouts).filter(|_| matches!(made.sent, Some(Ok(_))));
    let kept = memory.change(|choices| {
        choices.change_backups_of(folder.path(), |kept| {
            let left = to.as_ref().is_some_and(Whereabouts::is_away).then_some(made.made_at);
            *kept = Remembered {
                sent_to: kept.sent_to.clone(),
                last: Some(LastBackup { at: made.made_at, to }),
                away: left.or(kept.away),
                acts: Some(made.written),
                setback: made.sent.as_ref().and_then(|sent| sent.as_ref().err()).map(setback),
            };
        });
    });
    kept.map_err(VaultError::from)?;
    Ok(made)
}

/// What a failure tells whoever reads the foot of the rail.
fn setback(error: &secretariat::Error) -> Setback {
    use secretariat::{Error, RegisterError};
    use std::io::ErrorKind as Kind;
    let kind = match error {
        Error::Vault(VaultError::Io(error)) => error.kind(),
        Error::Register(RegisterError::DiskFull) => Kind::StorageFull,
        Error::Register(RegisterError::Disk(kind)) => *kind,
        Error::Register(RegisterError::ReadOnly) => Kind::PermissionDenied,
        _ => return Setback::Unread,
    };
    match kind {
        Kind::StorageFull | Kind::QuotaExceeded => Setback::DiskFull,
        Kind::NotFound | Kind::NotADirectory => Setback::NotThere,
        _ => Setback::Unwritable,
    }
}

fn log(error: &secretariat::Error) {
    log::error!("a backup was not made: {error}");
}

#[cfg(test)]
mod tests;
