//! The recovery sheet (*feuille de récupération*): the key that opens the vault when every passphrase is lost, on one page
//! that goes into a sealed envelope. Printed before the vault exists: nothing of the register is on it.

use super::letterhead;
use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::recovery as wording;
use crate::words::Text;
use council::Day;

/// What a recovery sheet prints.
#[derive(Clone, PartialEq, Eq)]
pub struct Recovery {
    /// Name of the council, as the lock screen shows it.
    pub council: String,
    /// Who founds the vault and prints the sheet.
    pub author: String,
    /// The day it is printed.
    pub printed_on: Day,
    /// The nine groups, in order: the ninth checks the others.
    pub groups: Vec<String>,
}

/// What sets two groups apart: hard spaces in a row are kept as they are.
const APART: &str = "\u{a0}\u{a0}\u{a0}\u{a0}";

/// Rows of the table of openings.
const OPENINGS: usize = 3;

/// The sheet as a paper.
pub fn recovery(data: &Recovery) -> Paper {
    let body = Look::BODY.spaced(0.0, 7.0);
    let mut blocks = vec![
        letterhead::title(wording::TITLE),
        letterhead::subtitle(wording::origin(data)),
        Block::Panel { ground: Color::FLAX, bar: Color::BRICK, blocks: key(&data.groups) },
        Block::paragraph(wording::reading(), Look::SMALL.spaced(6.0, 8.0)),
    ];
    blocks.extend(
        [wording::purpose(), wording::exposure(), wording::keeping(), wording::allowed()]
            .map(|text| Block::paragraph(text, body)),
    );
    blocks.push(letterhead::section(wording::HOW));
    blocks.push(Block::labelled(
        (1..).zip(wording::STEPS).map(|(number, step)| (format!("{number}."), Text::marked(step))),
        16.0,
        Look::BODY.spaced(0.0, 3.0),
    ));
    blocks.push(Block::paragraph(wording::lost(), body.spaced(8.0, 7.0)));
    blocks.push(Block::paragraph(wording::yearly(), body));
    blocks.push(Block::paragraph(Text::strong(wording::OPENINGS), body.spaced(4.0, 4.0).kept()));
    blocks.push(openings());
    Paper {
        about: About { title: wording::ABOUT.to_owned(), author: data.council.clone(), day: data.printed_on },
        sheet: Sheet { margins: [16.0, 18.0, 14.0, 18.0], ..Sheet::default() },
        blocks,
    }
}

/// The groups, four to a line and the check alone, in letters that cannot be taken for one another.
fn key(groups: &[String]) -> Vec<Block> {
    let line = Look::BODY.sized(21.0, 30.0).aligned(Align::Center).spaced(0.0, 0.0);
    groups.chunks(4).map(|groups| Block::paragraph(Text::strong(&groups.join(APART)), line)).collect()
}

/// Where each opening of the envelope is noted.
fn openings() -> Block {
    let widths = [Width::Mm(26.0), Width::Share(1.0), Width::Share(1.2), Width::Mm(36.0)];
    let columns = wording::OPENING_COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width));
    let columns: Vec<Column> = columns.collect();
    Block::Table(Table {
        rows: vec![vec![Text::default(); columns.len()]; OPENINGS],
        columns,
        row_heads: None,
        look: Look::BODY,
        row_height: 8.5,
        groups: Vec::new(),
        at_top: false,
        boxed: true,
    })
}

/// A key does not go into a log.
impl std::fmt::Debug for Recovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recovery")
    }
}
