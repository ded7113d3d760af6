//! The record of decisions to sign before leaving the room (*relevé de décisions*): one page, file codes only.

use super::letterhead::{self, Letterhead, Official};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::decisions_record as wording;
use crate::words::Text;
use council::{Cents, Day, Minute};

/// What the record prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionsRecord {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// The day of the sitting.
    pub day: Day,
    /// When it was opened; a blank to fill in when it is not known.
    pub opened: Option<Minute>,
    /// When it was closed.
    pub closed: Option<Minute>,
    /// Who chaired.
    pub chair: Official,
    /// Who keeps the minutes.
    pub secretary: Official,
    /// How many members are there.
    pub present: u16,
    /// What was decided, in the order of the agenda.
    pub decisions: Vec<Recorded>,
    /// Sum of the deposits engaged.
    pub deposits: Cents,
    /// Copies of the file taken back, and handed out.
    pub copies: Option<(u16, u16)>,
}

/// One decision of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Number; none before the closing.
    pub number: Option<String>,
    /// File code, or what the point is about. Names nobody.
    pub file: String,
    /// What was decided, in a few words.
    pub outcome: String,
    /// The day something is due.
    pub due_on: Option<Day>,
}

/// The record as a paper: set closer where that keeps it on one page.
pub fn decisions_record(data: &DecisionsRecord) -> Paper {
    let airy = set(data, Look::TABLE.sized(10.0, 13.5));
    if airy.page_count().is_ok_and(|pages| pages == 1) { airy } else { set(data, Look::TABLE.sized(8.8, 10.6)) }
}

fn set(data: &DecisionsRecord, look: Look) -> Paper {
    let mut blocks = vec![
        letterhead::title(wording::TITLE),
        letterhead::subtitle(wording::subtitle(data)),
        Block::paragraph(wording::opening(data), Look::BODY.spaced(0.0, 8.0)),
    ];
    let widths = [Width::Mm(28.0), Width::Share(1.0), Width::Share(2.2), Width::Mm(24.0)];
    let columns = wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = data.decisions.iter().map(|decision| {
        vec![
            Text::plain(decision.number.as_deref().unwrap_or("–")),
            Text::plain(&decision.file),
            Text::plain(&decision.outcome),
            decision.due_on.map(wording::due).unwrap_or_default(),
        ]
    });
    blocks.push(Block::Table(Table::new(columns, rows.collect()).looking(look.spaced(0.0, 10.0))));
    blocks.extend(letterhead::prose(wording::totals(data), Look::BODY));
    blocks.push(letterhead::signatures(wording::signatures(data), 24.0));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
