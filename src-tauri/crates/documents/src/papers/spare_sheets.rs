//! The sheets that hold a sitting without electricity (*feuilles de séance de secours*): one a situation, filled in by hand.

use super::letterhead::{self, Letterhead};
use crate::block::{Block, Color, Look};
use crate::paper::Paper;
use crate::wording::spare_sheets as wording;
use council::Day;

/// What the sheets print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpareSheets {
    /// The council.
    pub council: Letterhead,
    /// The day they are printed.
    pub drawn_up_on: Day,
    /// The day of the sitting.
    pub day: Day,
    /// Number of the point and file code of each situation, in the order of the agenda.
    pub points: Vec<(u16, String)>,
}

/// The sheets as a paper: a page a situation, so that recto and verso never put two people on one sheet.
pub fn spare_sheets(data: &SpareSheets) -> Paper {
    let look = Look::BODY.sized(12.0, 21.0).spaced(0.0, 8.0);
    let mut blocks = Vec::new();
    for (number, (point, file)) in data.points.iter().enumerate() {
        if number > 0 {
            blocks.push(Block::NewPage);
        }
        blocks.push(letterhead::title(wording::title(*point, file)));
        blocks.push(letterhead::subtitle(wording::subtitle(data)));
        blocks.extend(letterhead::prose(wording::before(), look));
        blocks.push(letterhead::section(wording::DECISION));
        blocks.push(Block::boxes(wording::outcomes(), look.sized(12.0, 17.0).spaced(2.0, 12.0)));
        blocks.extend(letterhead::prose(wording::after(), look));
        blocks.push(Block::paragraph(wording::MENTION, Look::SMALL.colored(Color::SOFT)));
    }
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
