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

    /// Writes beside and renames, so that a cut leaves the old choices or the new.
    pub(super) fn write(&self, choices: &Choices) -> io::Result<()> {
        let beside = self.path.with_extension("json.new");
        fs::write(&beside, serde_json::to_vec_pretty(choices)?)?;
        fs::rename(beside, &self.path)
    }
}
