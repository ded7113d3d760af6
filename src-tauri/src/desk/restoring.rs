//! A backup opened beside the register: verified, compared, restored, laid anew; and what was chosen for it.

use super::{Desk, DeskState, opened::tell};
use crate::{
    clock,
    failure::{Answer, Failure},
};
use council::{
    Instant,
    backups::{BackupCount, BackupRow, Comparison, Occasion},
};
use secretariat::{BackupBeside, Session, SlotId, VaultError, VaultFolder, VaultUser, backup_cover};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use tauri::AppHandle;
use ts_rs::TS;

/// *Sauvegarde choisie*: one of the list, or the file that was chosen.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum BackupSource {
    /// One of the list.
    Listed {
        /// The name of its file.
        name: String,
    },
    /// The file that was chosen last.
    Chosen,
}

/// *Phrase d'alors*: what opened the vault the day of the backup.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EarlierKey {
    /// Whose.
    pub(super) slot: SlotId,
    /// What was typed.
    pub(super) passphrase: String,
}

/// *Sauvegarde ouverte à côté* of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenedBackup {
    /// When it was made.
    made_at: Instant,
    /// Why.
    occasion: Occasion,
    /// Lines of the journal in it.
    acts: i64,
    /// The beginning of the digest of the last one, as papers print it.
    head: String,
    /// Whether it holds an emergency folder.
    has_emergency: bool,
    /// What it says that the register does not, or no longer.
    pub(super) comparison: Comparison,
}

/// *Sauvegarde à reprendre* on a computer that has no vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupToLay {
    /// The name of the council.
    pub(super) council: String,
    /// Who could open it that day.
    pub(super) users: Vec<VaultUser>,
    /// When it was made.
    made_at: Instant,
}

impl Desk {
    /// Restores a backup of the list apart, checks it and counts it.
    ///
    /// # Errors
    /// [`Failure::BackupDamaged`], [`Failure::EarlierKey`].
    pub fn verify_backup(&self, name: Option<&str>) -> Answer<BackupCount> {
        let (backup, _) = self.open_listed(name)?;
        let census = backup.verify()?;
        Ok(BackupCount { made_at: backup.made_at(), acts: census.acts, rows: census.rows() })
    }

    /// Opens a backup beside the register, and says what differs.
    ///
    /// # Errors
    /// [`Failure::EarlierKey`] when the passphrase of that time is needed; [`Failure::NotABackup`],
    /// [`Failure::BackupDamaged`], [`Failure::OtherVault`].
    pub fn compare_backup(&self, source: &BackupSource, earlier: Option<&EarlierKey>) -> Answer<OpenedBackup> {
        let file = match source {
            BackupSource::Listed { name } => self.file_of(Some(name))?,
            BackupSource::Chosen => self.keeping.chosen.lock().clone().ok_or(Failure::NotReady)?,
        };
        self.lay_beside(self.open_backup(&file, earlier)?)
    }

    /// Opens the last backup beside the register, says what differs, and notes the exercise in the journal.
    ///
    /// # Errors
    /// As [`Self::compare_backup`]; [`Failure::NoBackup`].
    pub fn drill(&self, app: &AppHandle) -> Answer<OpenedBackup> {
        let (backup, _) = self.open_listed(None)?;
        let opened = self.lay_beside(backup)?;
        let ((), receipt) = self.within(|session| {
            let actor = session.actor(clock::now());
            Ok(session.office_mut().note_drill(&actor)?)
        })?;
        tell(app, &receipt)?;
        Ok(opened)
    }

    /// Puts the backup that lies open in the place of the register, after a safety copy of it.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; [`Failure::NotReady`] when no backup lies open. Nothing is then
    /// changed.
    pub fn restore_backup(&self, app: &AppHandle, passphrase: &str) -> Answer<BackupRow> {
        self.within(|session| Ok(session.confirm(passphrase, clock::now())?))?;
        let backup = self.keeping.beside.lock().take().ok_or(Failure::NotReady)?;
        let restored = self.make(Occasion::BeforeRestore).and_then(|safety| {
            let ((), receipt) = self.within(|session| Ok(session.restore(&backup, clock::now())?))?;
            Ok((safety, receipt))
        });
        let (safety, receipt) = match restored {
            Ok(restored) => restored,
            Err(failure) => return self.keep_beside(backup).and(Err(failure)),
        };
        let folder = self.within(|session| Ok(session.vault().folder().clone()))?;
        // The lines of the journal are counted anew: what is written next is not yet kept.
        self.remember(&folder, |kept| kept.acts = None)?;
        tell(app, &receipt)?;
        let name = safety.path.file_name().map(|name| name.to_string_lossy().into_owned());
        let row = self.backups()?.into_iter().find(|row| Some(&row.name) == name.as_ref());
        row.ok_or(Failure::NoBackup)
    }

    /// Lets the backup that lies open go.
    pub fn close_backup(&self) {
        *self.keeping.beside.lock() = None;
    }

    /// Remembers the file that was chosen: its name, as it is shown.
    ///
    /// # Errors
    /// [`Failure::NotABackup`], [`Failure::BackupDamaged`], [`Failure::OtherVault`].
    pub fn take_backup(&self, file: PathBuf) -> Answer<String> {
        let folder = self.within(|session| Ok(session.vault().folder().clone()))?;
        if !backup_cover(&file)?.is_of(&folder) {
            return Err(Failure::OtherVault);
        }
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        *self.keeping.chosen.lock() = Some(file);
        Ok(name)
    }

    /// Remembers the file that was chosen on a computer that has no vault yet: what its cover says.
    ///
    /// # Errors
    /// [`Failure::NotABackup`], [`Failure::BackupDamaged`].
    pub fn take_backup_to_lay(&self, file: PathBuf) -> Answer<BackupToLay> {
        let cover = backup_cover(&file)?;
        *self.keeping.chosen.lock() = Some(file);
        Ok(BackupToLay { council: cover.name, users: cover.users, made_at: cover.made_at })
    }

    /// Lays the vault of the chosen backup among those of this computer, and opens it.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`]; [`Failure::NotReady`] without a file; whatever keeps a vault from being written.
    pub fn lay_backup(&self, key: &EarlierKey) -> Answer<DeskState> {
        let file = self.keeping.chosen.lock().clone().ok_or(Failure::NotReady)?;
        let mut place = self.place.lock();
        let folder = VaultFolder::free(&self.vaults, &backup_cover(&file)?.name);
        let session = Session::lay(&folder, &file, &key.slot, &key.passphrase, clock::now())?;
        self.lay(&mut place, session)
    }

    /// The emergency folder of the backup that lies open.
    ///
    /// # Errors
    /// [`Failure::NotReady`] when no backup lies open, or when it holds none.
    pub fn emergency_folder(&self) -> Answer<Vec<u8>> {
        let beside = self.keeping.beside.lock();
        beside.as_ref().ok_or(Failure::NotReady)?.emergency_folder()?.ok_or(Failure::NotReady)
    }

    /// Checks a backup whole, compares it with the register, and keeps it open beside.
    fn lay_beside(&self, backup: BackupBeside) -> Answer<OpenedBackup> {
        let census = backup.verify()?;
        let comparison = self.within(|session| Ok(session.compare(&backup)?))?;
        let opened = OpenedBackup {
            made_at: backup.made_at(),
            occasion: backup.occasion(),
            acts: census.acts,
            head: census.head.short(),
            has_emergency: backup.emergency_folder()?.is_some(),
            comparison,
        };
        self.keep_beside(backup)?;
        Ok(opened)
    }

    /// Keeps a backup beside the register for as long as that lies open. Whoever holds `beside` never waits for the vault.
    fn keep_beside(&self, backup: BackupBeside) -> Answer<()> {
        self.within(|_| {
            *self.keeping.beside.lock() = Some(backup);
            Ok(())
        })
    }

    fn open_listed(&self, name: Option<&str>) -> Answer<(BackupBeside, PathBuf)> {
        let file = self.file_of(name)?;
        Ok((self.open_backup(&file, None)?, file))
    }

    /// The file of a backup of the list, the last one when none is named: the page never gives a path.
    fn file_of(&self, name: Option<&str>) -> Answer<PathBuf> {
        let mut listed = self.listed()?.into_iter();
        let found = listed.find(|(row, _)| name.map_or(row.is_whole, |name| row.name == name));
        let files = found.ok_or(Failure::NoBackup)?.1;
        files.into_iter().next().map(|file| file.path).ok_or(Failure::NoBackup)
    }

    fn open_backup(&self, file: &Path, earlier: Option<&EarlierKey>) -> Answer<BackupBeside> {
        if let Some(EarlierKey { slot, passphrase }) = earlier {
            return self.within(|session| Ok(session.open_earlier_backup(file, slot, passphrase, clock::now())?));
        }
        let (binder, folder) = self.binder()?;
        match BackupBeside::open(&binder, &folder, file) {
            Err(secretariat::Error::Vault(VaultError::OtherKey)) => {
                Err(Failure::EarlierKey { users: backup_cover(file)?.users })
            }
            opened => Ok(opened?),
        }
    }
}
