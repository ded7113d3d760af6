//! How anyone verifies sealed minutes, with the tools of their own computer (*comment vérifier*).

use super::letterhead::{self, Coordination, Letterhead, prose};
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::verify as wording;
use council::{Day, Digest};

/// What the page prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verify {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Name of the file of the shareable minutes.
    pub minutes_file: String,
    /// Number of the seal, and name of its file.
    pub seal: (u32, String),
    /// Digest of the shareable minutes.
    pub digest: Digest,
    /// The day the seal was told to the members.
    pub told_on: Option<Day>,
    /// Where the original signed by hand is kept.
    pub archive: String,
    /// Whom to ask.
    pub coordination: Coordination,
}

/// The page as a paper.
pub fn verify(data: &Verify) -> Paper {
    let look = Look::BODY.sized(10.5, 14.5).spaced(0.0, 7.0);
    let mut blocks = vec![letterhead::title(wording::TITLE)];
    blocks.extend(prose(wording::before(data), look));
    blocks.push(letterhead::section(wording::FIRST));
    blocks.push(Block::dashes(wording::systems(), look));
    blocks.extend(prose(wording::after(data), look));
    letterhead::paper(&data.council, wording::TITLE.into(), data.drawn_up_on, wording::FOOTER.into(), blocks)
}
