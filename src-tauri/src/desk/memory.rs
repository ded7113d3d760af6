//! `desk.json`: what this computer remembers in the clear. No name of a person is ever in it.

use super::{Display, backups::LastBackup};
use council::{Instant, backups::Setback};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What is written in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Choices {
    /// How this computer shows things.
    pub(super) display: Display,
    /// The folder of the vault that the lock screen shows: opened or chosen last.
    pub(super) vault: Option<PathBuf>,
    /// The folders of the vaults opened on this computer, in the order they first were.
    pub(super) vaults: Vec<PathBuf>,
    /// What is remembered of their backups, by folder.
    backups: BTreeMap<PathBuf, Remembered>,
}

/// What is remembered of the backups of a vault: the stick may be away when it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Remembered {
    /// Where they are sent besides the vault's own folder.
    pub(super) sent_to: Option<PathBuf>,
    /// The last one that was verified.
    pub(super) last: Option<LastBackup>,
    /// The last one that left the computer.
    pub(super) away: Option<Instant>,
    /// The last line of the journal that wrote something and that a backup holds.
    pub(super) acts: Option<i64>,
    /// Why the last attempt failed, or did not leave the computer.
    pub(super) setback: Option<Setback>,
}

impl Choices {
    /// The vaults that are still where they were, in the order they were first opened.
    pub(super) fn known(&self) -> Vec<PathBuf> {
        let unlisted = self.vault.iter().filter(|folder| !self.vaults.contains(folder));
        self.vaults.iter().chain(unlisted).filter(|folder| folder.exists()).cloned().collect()
    }

    /// The vault the lock screen shows; another one when it is gone.
    pub(super) fn shown(&self) -> Option<PathBuf> {
        let known = self.known();
        self.vault.clone().filter(|folder| known.contains(folder)).or_else(|| known.into_iter().next())
    }

    /// What is remembered of the backups of a vault.
    pub(super) fn backups_of(&self, vault: &Path) -> Remembered {
        self.backups.get(vault).cloned().unwrap_or_default()
    }

    /// Changes what is remembered of the backups of a vault.
    pub(super) fn change_backups_of(&mut self, vault: &Path, change: impl FnOnce(&mut Remembered)) {
        change(self.backups.entry(vault.to_owned()).or_default());
    }

    /// Remembers a vault that was just opened.
    pub(super) fn remember(&mut self, folder: PathBuf) {
        self.vaults = self.known();
        if !self.vaults.contains(&folder) {
            self.vaults.push(folder.clone());
        }
        self.vault = Some(folder);
    }
}

/// The file that remembers.
#[derive(Debug, Clone)]
pub(super) struct Memory {
    path: PathBuf,
    /// Held while it is written: a backup that ends does not forget what is chosen meanwhile.
    alone: Arc<Mutex<()>>,
}

impl Memory {
    /// The memory kept in a file, which need not exist yet.
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, alone: Arc::default() }
    }

    /// What is remembered; a file that is missing or damaged remembers nothing, since it holds choices and no work.
    pub(super) fn read(&self) -> Choices {
        fs::read(&self.path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Changes what is remembered. Written beside and renamed, so that a cut leaves the old choices or the new.
    pub(super) fn change(&self, change: impl FnOnce(&mut Choices)) -> io::Result<()> {
        let _alone = self.alone.lock();
        let mut choices = self.read();
        change(&mut choices);
        let beside = self.path.with_extension("json.new");
        fs::write(&beside, serde_json::to_vec_pretty(&choices)?)?;
        fs::rename(beside, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::{Choices, Memory};

    #[test]
    fn a_choice_does_not_forget_the_others_and_damage_forgets_gently() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("desk.json");
        let memory = Memory::new(path.clone());
        assert_eq!(memory.read(), Choices::default());
        memory.change(|choices| choices.vault = Some("coffre".into())).unwrap();
        memory.change(|choices| choices.display = super::Display::default()).unwrap();
        assert_eq!(memory.read().vault, Some("coffre".into()));
        std::fs::write(path, b"{ \"display\": 3").unwrap();
        assert_eq!(memory.read(), Choices::default());
    }

    #[test]
    fn the_vaults_still_there_are_known_in_order_and_the_last_one_opened_is_shown() {
        let home = tempfile::tempdir().unwrap();
        let [ours, example] = ["ours", "example"].map(|name| home.path().join(name));
        let mut choices = Choices::default();
        for folder in [&ours, &example] {
            std::fs::create_dir(folder).unwrap();
            choices.remember(folder.clone());
        }
        assert_eq!((choices.known(), choices.shown()), (vec![ours.clone(), example.clone()], Some(example.clone())));
        choices.remember(ours.clone());
        assert_eq!((choices.known(), choices.shown()), (vec![ours.clone(), example.clone()], Some(ours.clone())));
        std::fs::remove_dir(&ours).unwrap();
        assert_eq!((choices.known(), choices.shown()), (vec![example.clone()], Some(example)));
    }

    #[test]
    fn a_memory_that_names_one_vault_alone_knows_it() {
        let home = tempfile::tempdir().unwrap();
        let choices = Choices { vault: Some(home.path().to_owned()), ..Choices::default() };
        assert_eq!(choices.known(), [home.path()]);
    }
}
