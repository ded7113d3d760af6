//! What the council holds on one person (*vos données*), for her alone: the answer to a request for access.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Color, Look};
use crate::paper::Paper;
use crate::wording::person_data as wording;
use crate::words::Text;
use council::Day;

/// What the paper prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonData {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Her name, with its civility.
    pub name: String,
    /// Her file code; empty for somebody who never applied.
    pub file: String,
    /// Legal basis, when the council words it otherwise than by default.
    pub legal_basis: Option<String>,
    /// How long a file is kept after the last contact.
    pub kept_for: String,
    /// What is held, subject by subject; a subject without a word is left out.
    pub sections: Vec<Section>,
}

/// What is held on one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The subject.
    pub title: String,
    /// Facts, each under its name; one without a word is left out.
    pub facts: Vec<(String, String)>,
    /// Texts, as they were written.
    pub texts: Vec<String>,
}

impl Section {
    fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.facts.iter().all(|(_, words)| words.trim().is_empty())
    }
}

/// The paper.
pub fn person_data(data: &PersonData) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::opening(data), Look::BODY.spaced(0.0, 6.0)));
    for section in data.sections.iter().filter(|section| !section.is_empty()) {
        blocks.push(letterhead::section(Text::plain(&section.title)));
        let facts = section.facts.iter().filter(|(_, words)| !words.trim().is_empty());
        let rows: Vec<_> = facts.map(|(name, words)| (Text::plain(name), Text::plain(words))).collect();
        if !rows.is_empty() {
            blocks.push(letterhead::facts(rows, 52.0));
        }
        blocks.extend(prose(section.texts.iter().map(|text| Text::plain(text)), Look::BODY.spaced(0.0, 4.0)));
    }
    blocks.push(letterhead::section(wording::RIGHTS));
    blocks.extend(prose(wording::rights(data), Look::SMALL.colored(Color::SOFT).spaced(0.0, 4.0)));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
