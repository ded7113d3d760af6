//! The undertaking of a member to keep what is said in confidence (*engagement de confidentialité*).

use super::letterhead::{self, Letterhead, Official};
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::undertaking as wording;
use council::Day;

/// What the undertakings print: one page a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undertaking {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// The member.
    pub member: Official,
}

/// The undertaking as a paper.
pub fn undertaking(data: &Undertaking) -> Paper {
    let look = Look::LETTER.sized(12.5, 19.0).spaced(0.0, 18.0);
    let blocks = vec![
        letterhead::title(wording::TITLE),
        Block::paragraph(wording::text(data), look.spaced(12.0, 18.0)),
        Block::paragraph(wording::SIGNED, look.spaced(6.0, 0.0)),
    ];
    letterhead::paper(&data.council, wording::TITLE.into(), data.drawn_up_on, wording::FOOTER.into(), blocks)
}
