//! What becomes of people's data (*mention d'information*), to be posted or handed out.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::data_notice as wording;
use council::Day;

/// What the notice prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataNotice {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Legal basis, when the council words it otherwise than by default.
    pub legal_basis: Option<String>,
    /// How long a file is kept after the last contact.
    pub kept_for: String,
    /// How long the attendance sheets of workshops are kept.
    pub attendance_kept_for: String,
}

/// The notice as a paper.
pub fn data_notice(data: &DataNotice) -> Paper {
    let look = Look::LETTER.justified();
    let mut blocks = vec![letterhead::title(wording::TITLE)];
    blocks.extend(prose([wording::person(data)], look));
    blocks.push(letterhead::section(wording::WHAT));
    blocks.push(Block::dashes(wording::what(), look));
    blocks.push(letterhead::section(wording::HOW_LONG));
    blocks.push(Block::dashes(wording::how_long(data), look));
    blocks.push(letterhead::section(wording::RIGHTS));
    blocks.extend(prose(wording::rights(data), look));
    letterhead::paper(&data.council, wording::TITLE.into(), data.drawn_up_on, wording::FOOTER.into(), blocks)
}
