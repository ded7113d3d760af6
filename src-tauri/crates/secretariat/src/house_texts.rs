//! The sentences of its papers that the council words itself, and its logo.

use crate::{Done, Office, Result};
use council::house_texts::{HouseText, HouseTextRow, TextPreview};
use council::settings::SettingKey;
use council::{Act, Actor, Day, Refusal, text};
use documents::Picture;
use documents::house_texts::{faults, known_fields, preview, usual_text};
use storage::contents::{Content, keep};
use storage::settings;

/// Letters that a text may have.
const LONGEST: u32 = 4_000;

impl Office {
    /// Every text of the house as it reads on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn house_texts(&self, day: Day) -> Result<Vec<HouseTextRow>> {
        self.read(|page| {
            let row = |text: &HouseText| {
                let worded = settings::at(page, *text, day)?.filter(|words| !words.is_empty());
                Ok(HouseTextRow {
                    text: *text,
                    words: worded.unwrap_or_else(|| usual_text(*text).to_owned()),
                    usual: usual_text(*text).to_owned(),
                    fields: known_fields(*text).into_iter().map(str::to_owned).collect(),
                })
            };
            HouseText::ALL.iter().map(row).collect()
        })
    }

    /// Words a text otherwise from a day on; nothing, or the usual words, goes back to them.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] with every fault of the text; nothing is then written.
    pub fn set_house_text(&mut self, actor: &Actor, which: HouseText, words: &str, from: Day) -> Result<Done> {
        let words = text::paragraph(which.code(), words, LONGEST)?;
        let words = if words == usual_text(which) { String::new() } else { words };
        let faults = if words.is_empty() { Vec::new() } else { faults(which, &words) };
        if !faults.is_empty() {
            return Err(Refusal::FaultyText { faults }.into());
        }
        self.write(Act::SetSetting, actor, |step| Ok(settings::set(step, which, &words, from)?))
    }

    /// Puts a logo at the head of the papers from a day on.
    ///
    /// # Errors
    /// [`crate::Error::Paper`] when the picture cannot be printed.
    pub fn set_logo(&mut self, actor: &Actor, bytes: &[u8], from: Day) -> Result<Done> {
        Picture::read(bytes).map_err(documents::PaperError::Picture)?;
        let media_type = if bytes.starts_with(&[0xFF, 0xD8]) { "image/jpeg" } else { "image/png" };
        self.write(Act::SetSetting, actor, |step| {
            let digest = keep(step, &Content { media_type: media_type.to_owned(), bytes: bytes.to_vec() })?;
            Ok(settings::set(step, SettingKey::Logo, &digest.to_string(), from)?)
        })
    }
}

/// How words would read in a paper in place of a text, or what is wrong with them.
pub fn text_preview(which: HouseText, words: &str) -> TextPreview {
    preview(which, words)
}
