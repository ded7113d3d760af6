//! `desk.json`: what this computer remembers in the clear. No name of a person is ever in it.

use crate::failure::{Answer, Failure};
use council::coded;
use serde::{Deserialize, Serialize};
use std::{fs, io, path::PathBuf};
use ts_rs::TS;

coded! {
    /// *Thème*.
    #[derive(Default)]
    pub enum Theme {
        /// Light or dark as the system says.
        #[default]
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
        /// More contrast than either.
        Contrast = "contrast",
    }
}

coded! {
    /// *Taille du texte*.
    #[derive(Default)]
    pub enum TextSize {
        /// As designed.
        #[default]
        Normal = "normal",
        /// One step larger.
        Large = "large",
        /// Two steps larger.
        Larger = "larger",
    }
}

coded! {
    /// *Police* of the screen.
    #[derive(Default)]
    pub enum Font {
        /// Source Sans 3.
        #[default]
        SourceSans = "source_sans",
        /// Atkinson Hyperlegible Next.
        Atkinson = "atkinson",
        /// The system's own.
        System = "system",
    }
}

coded! {
    /// *Densité* of the lists.
    #[derive(Default)]
    pub enum Density {
        /// Rows of 30 pixels.
        Compact = "compact",
        /// Rows of 36 pixels.
        #[default]
        Normal = "normal",
        /// Rows of 44 pixels.
        Relaxed = "relaxed",
    }
}

/// *Affichage*: how this computer shows things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Display {
    /// Colours.
    theme: Theme,
    /// Size of the text.
    text_size: TextSize,
    /// Letters.
    font: Font,
    /// Height of the rows.
    density: Density,
}

/// What is written in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Choices {
    display: Display,
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

    /// How this computer shows things.
    pub(super) fn display(&self) -> Display {
        self.read().display
    }

    /// Keeps how this computer shows things.
    pub(super) fn change_display(&self, display: Display) -> Answer<()> {
        self.write(&Choices { display }).map_err(|error| {
            log::error!("desk.json could not be written: {error}");
            Failure::DeskUnwritable
        })
    }

    /// What is remembered; a file that is missing or damaged remembers nothing, since it holds choices and no work.
    fn read(&self) -> Choices {
        fs::read(&self.path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes beside and renames, so that a cut leaves the old choices or the new.
    fn write(&self, choices: &Choices) -> io::Result<()> {
        let beside = self.path.with_extension("json.new");
        fs::write(&beside, serde_json::to_vec_pretty(choices)?)?;
        fs::rename(beside, &self.path)
    }
}
