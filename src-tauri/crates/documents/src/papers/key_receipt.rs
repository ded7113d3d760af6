//! The receipt of keys (*reçu de clés*), in two copies on one sheet.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Color, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::key_receipt as wording;
use crate::words::Text;
use council::Day;

/// What the receipt prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyReceipt {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Who gives the keys; a blank when it is empty.
    pub from: String,
    /// Who receives them; a blank when it is empty.
    pub to: String,
    /// Where the dwelling is.
    pub address: String,
    /// What each opens, and how many.
    pub keys: Vec<(String, u32)>,
}

/// The receipt as a paper: the same words twice, one for each.
pub fn key_receipt(data: &KeyReceipt) -> Paper {
    let mut blocks = copy(data, wording::COPIES[0]);
    blocks.push(Block::Gap(14.0));
    blocks.push(Block::CutLine(Color::FIELD));
    blocks.push(Block::Gap(10.0));
    blocks.extend(copy(data, wording::COPIES[1]));
    letterhead::paper(&data.council, wording::TITLE.into(), data.drawn_up_on, wording::FOOTER.into(), blocks)
}

fn copy(data: &KeyReceipt, whose: &str) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, Text::strong(wording::TITLE), Look::BODY.sized(17.0, 21.0).spaced(4.0, 0.0)),
        Block::paragraph(whose, Look::SMALL.colored(Color::SOFT)),
    ];
    blocks.extend(prose(wording::body(data), Look::BODY.sized(11.0, 15.0)));
    let columns =
        vec![Column::new(wording::COLUMNS[0], Width::Share(1.0)), Column::new(wording::COLUMNS[1], Width::Mm(30.0))];
    let known = data.keys.iter().map(|(what, count)| vec![Text::plain(what), Text::plain(&count.to_string())]);
    let blank = (data.keys.len()..3).map(|_| vec![Text::default(), Text::default()]);
    blocks.push(Block::Table(Table::new(columns, known.chain(blank).collect()).to_fill_in(7.5)));
    blocks.push(Block::paragraph(wording::signed(), Look::BODY.spaced(12.0, 18.0)));
    vec![Block::Together(blocks)]
}
