//! The register of the decisions of a year (*registre des décisions*): by number, by file, by landlord.

use super::letterhead::{self, Letterhead};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::decisions_register as wording;
use crate::words::Text;
use council::Day;

/// What the register prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionsRegister {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The year.
    pub year: i32,
    /// How it is ordered.
    pub order: Order,
    /// The decisions, by number.
    pub decisions: Vec<Registered>,
}

/// How the register is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By number.
    Number,
    /// By file, then by number.
    File,
    /// By landlord, then by number.
    Landlord,
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Number.
    pub number: String,
    /// The day.
    pub on: Day,
    /// File code, or what the point was about. Names nobody.
    pub file: String,
    /// What was decided, in a few words.
    pub outcome: String,
    /// Landlord of the dwelling, where there is one.
    pub landlord: String,
    /// The day something is due.
    pub due_on: Option<Day>,
}

/// The register as a paper.
pub fn decisions_register(data: &DecisionsRegister) -> Paper {
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    match data.order {
        Order::Number => blocks.push(Block::Table(table(&data.decisions.iter().collect::<Vec<_>>()))),
        // A file has a decision or two: a section each would be all heads.
        Order::File => {
            let mut decisions: Vec<_> = data.decisions.iter().collect();
            decisions.sort_by(|one, other| one.file.cmp(&other.file));
            blocks.push(Block::Table(Table { row_heads: Some(2), ..table(&decisions) }));
        }
        Order::Landlord => grouped(&mut blocks, data, |decision| &decision.landlord),
    }
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}

/// A section for each value of a key, in its own order.
fn grouped(blocks: &mut Vec<Block>, data: &DecisionsRegister, key: fn(&Registered) -> &str) {
    let mut keys: Vec<&str> = data.decisions.iter().map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    for name in keys {
        let own: Vec<&Registered> = data.decisions.iter().filter(|decision| key(decision) == name).collect();
        blocks.push(letterhead::section(wording::group(name)));
        blocks.push(Block::Table(table(&own)));
    }
}

fn table(decisions: &[&Registered]) -> Table {
    let widths =
        [Width::Mm(26.0), Width::Mm(22.0), Width::Mm(26.0), Width::Share(1.4), Width::Share(1.0), Width::Mm(22.0)];
    let columns = wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = decisions.iter().map(|decision| {
        vec![
            Text::plain(&decision.number),
            wording::day(decision.on),
            Text::plain(&decision.file),
            Text::plain(&decision.outcome),
            Text::plain(&decision.landlord),
            decision.due_on.map(wording::day).unwrap_or_default(),
        ]
    });
    Table::new(columns, rows.collect()).looking(Look::TABLE.sized(9.0, 11.5).spaced(0.0, 6.0))
}
