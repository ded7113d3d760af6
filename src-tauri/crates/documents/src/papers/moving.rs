//! The sheets of an entry and of an exit (*fiche d'entrée*, *fiche de sortie*): steps, inventory room by room, meters, keys.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::moving as wording;
use crate::words::Text;
use council::{Cents, Day};

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// *Entrée*.
    In,
    /// *Sortie*.
    Out,
}

/// What the sheet prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moving {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Which way.
    pub way: Way,
    /// File code.
    pub file: String,
    /// Her name, with its civility.
    pub person: String,
    /// Where the dwelling is, and which place of it.
    pub address: String,
    /// Size, area, floor.
    pub description: String,
    /// The landlord.
    pub landlord: String,
    /// The day she comes in or leaves, when it is known.
    pub on: Option<Day>,
    /// Rent and charges.
    pub cost: Option<(Cents, Cents)>,
    /// The deposit.
    pub deposit: Option<Cents>,
    /// The steps, each with the day it was done.
    pub steps: Vec<(String, Option<Day>)>,
    /// The keys that are known: what each opens, and how many.
    pub keys: Vec<(String, u16)>,
    /// The rooms of the inventory.
    pub rooms: Vec<String>,
}

/// The sheet as a paper.
pub fn moving(data: &Moving) -> Paper {
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    blocks.push(letterhead::facts(wording::facts(data), 44.0));
    blocks.push(letterhead::section(wording::STEPS));
    blocks.push(Block::Table(steps(data)));
    blocks.push(letterhead::section(wording::INVENTORY));
    blocks.extend(prose([wording::inventory_how(data.way)], Look::SMALL));
    blocks.push(Block::Table(inventory(data)));
    blocks.push(letterhead::section(wording::METERS));
    blocks.push(Block::Table(meters()));
    blocks.push(letterhead::section(wording::KEYS));
    blocks.push(Block::Table(keys(data)));
    blocks.extend(prose(wording::ending(data.way), Look::BODY));
    blocks.push(letterhead::signatures(wording::signatures(), 24.0));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}

fn named(heads: &[&str], widths: &[Width]) -> Vec<Column> {
    heads.iter().zip(widths).map(|(head, width)| Column::new(*head, *width)).collect()
}

fn steps(data: &Moving) -> Table {
    let columns =
        named(&wording::STEP_COLUMNS, &[Width::Mm(10.0), Width::Share(1.0), Width::Mm(34.0), Width::Mm(46.0)]);
    let rows = data.steps.iter().map(|(step, done)| {
        let (mark, day) = wording::done(*done);
        vec![mark, Text::plain(step), day, Text::default()]
    });
    let mut table = Table::new(columns, rows.collect()).to_fill_in(8.0);
    table.row_heads = Some(1);
    table
}

fn inventory(data: &Moving) -> Table {
    let columns = named(
        &wording::INVENTORY_COLUMNS,
        &[Width::Mm(34.0), Width::Share(1.0), Width::Share(1.0), Width::Share(1.0), Width::Share(1.4)],
    );
    let rows = data.rooms.iter().map(|room| {
        let mut cells = vec![Text::default(); columns.len()];
        cells[0] = Text::plain(room);
        cells
    });
    Table::new(columns.clone(), rows.collect()).to_fill_in(11.0)
}

fn meters() -> Table {
    let columns = named(&wording::METER_COLUMNS, &[Width::Mm(44.0), Width::Share(1.0), Width::Share(1.0)]);
    let rows = wording::METER_ROWS.iter().map(|meter| vec![Text::plain(meter), Text::default(), Text::default()]);
    Table::new(columns, rows.collect()).to_fill_in(8.0)
}

/// The keys that are known, then blank rows.
fn keys(data: &Moving) -> Table {
    const BLANK: usize = 3;
    let columns = named(&wording::KEY_COLUMNS, &[Width::Share(1.0), Width::Mm(28.0), Width::Mm(28.0)]);
    let known = data.keys.iter().map(|(what, count)| {
        let (given, back) = wording::keys(data.way, *count);
        vec![Text::plain(what), given, back]
    });
    let rows = known.chain((0..BLANK).map(|_| vec![Text::default(); 3])).collect();
    Table::new(columns, rows).to_fill_in(8.0)
}
