//! The slip that goes with papers that are destroyed (*bordereau d'élimination*).

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::disposal as wording;
use crate::words::Text;
use council::Day;

/// What the slip prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disposal {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Number of the slip in its year.
    pub number: String,
    /// What is destroyed.
    pub lots: Vec<Lot>,
}

/// Papers that are destroyed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    /// Mark of the shelf; room to write it where it is empty.
    pub shelf: String,
    /// What they are. Names nobody.
    pub what: String,
    /// Their first and last years.
    pub years: (i32, i32),
    /// How many files or sheets.
    pub count: u32,
    /// Why they may go: «deux ans après le dernier contact».
    pub rule: String,
}

/// The slip as a paper.
pub fn disposal(data: &Disposal) -> Paper {
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    let widths = [Width::Mm(22.0), Width::Share(1.2), Width::Mm(26.0), Width::Mm(17.0), Width::Share(1.0)];
    let mut columns: Vec<Column> =
        wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    columns[3].align = Align::Right;
    let rows = data.lots.iter().map(|lot| {
        vec![
            Text::plain(if lot.shelf.is_empty() { wording::BLANK } else { &lot.shelf }),
            Text::plain(&lot.what),
            Text::plain(&wording::years(lot.years)),
            Text::plain(&lot.count.to_string()),
            Text::plain(&lot.rule),
        ]
    });
    blocks.push(Block::Table(Table::new(columns, rows.collect()).looking(Look::TABLE.spaced(0.0, 10.0))));
    blocks.extend(prose(wording::mentions(), Look::BODY));
    blocks.push(letterhead::signatures(wording::signatures(), 26.0));
    letterhead::paper(&data.council, wording::title(data), data.drawn_up_on, wording::footer(data), blocks)
}
