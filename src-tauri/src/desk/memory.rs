//! `desk.json`: what this computer remembers in the clear. No name of a person is ever in it.

use super::Display;
use serde::{Deserialize, Serialize};
use std::{fs, io, path::PathBuf};

/// What is written in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Choices {
    /// How this computer shows things.
    pub(super) display: Display,
    /// The folder of the vault that was opened last.
    pub(super) vault: Option<PathBuf>,
}

/// The file that remembers.
#[derive(Debug)]
pub(super) struct Memory {
    path: PathBuf,
}

impl Memory {
    /// The memory kept in a file, which need not exist yet.
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// What is remembered; a file that is missing or damaged remembers nothing, since it holds choices and no work.
    pub(super) fn read(&self) -> Choices {
        fs::read(&self.path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Changes what is remembered. Written beside and renamed, so that a cut leaves the old choices or the new.
    pub(super) fn change(&self, change: impl FnOnce(&mut Choices)) -> io::Result<()> {
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
}
