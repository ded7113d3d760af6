//! The sheets of an entry and of an exit (*fiche d'entrée*, *fiche de sortie*): steps, inventory room by room, meters, keys.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::moving as wording;
use crate::words::Text;
use council::tenancies::{Inventory, InventoryLine, Keys, Meter, MeterKind};
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
    /// The rooms to look at, while nothing is found yet.
    pub rooms: Vec<String>,
    /// What was found on both sides.
    pub found: Inventory,
}

/// The sheet as a paper.
pub fn moving(data: &Moving) -> Paper {
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    blocks.push(letterhead::facts(wording::facts(data), 44.0));
    blocks.push(letterhead::section(wording::STEPS));
    blocks.push(Block::Table(steps(data)));
    blocks.push(letterhead::section(wording::INVENTORY));
    blocks.extend(prose([wording::inventory_how(data.way)], Look::SMALL));
    blocks.push(Block::Table(if data.found.lines.is_empty() { blank_inventory(data) } else { inventory(data) }));
    blocks.extend(prose(wording::compared(data), Look::BODY));
    blocks.extend(prose(wording::complements(data), Look::BODY));
    blocks.push(letterhead::section(wording::METERS));
    blocks.push(Block::Table(meters(data)));
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

/// The rooms, to fill in by hand.
fn blank_inventory(data: &Moving) -> Table {
    let columns = named(
        &wording::ROOM_COLUMNS,
        &[Width::Mm(34.0), Width::Share(1.0), Width::Share(1.0), Width::Share(1.0), Width::Share(1.4)],
    );
    let rows = data.rooms.iter().map(|room| {
        let mut cells = vec![Text::default(); columns.len()];
        cells[0] = Text::plain(room);
        cells
    });
    Table::new(columns.clone(), rows.collect()).to_fill_in(11.0)
}

/// What was found, element by element; at the exit beside what it was at the entry.
fn inventory(data: &Moving) -> Table {
    let wide = Width::Share(1.4);
    let columns = match data.way {
        Way::In => named(&wording::IN_COLUMNS, &[Width::Mm(28.0), Width::Share(1.0), Width::Mm(24.0), wide]),
        Way::Out => {
            named(&wording::OUT_COLUMNS, &[Width::Mm(28.0), Width::Share(1.0), Width::Mm(22.0), Width::Mm(22.0), wide])
        }
    };
    let mut room = "";
    let rows = data.found.lines.iter().map(|line| {
        let is_first = line.room != room;
        room = &line.room;
        found(data.way, line, if is_first { room } else { "" })
    });
    let mut table = Table::new(columns, rows.collect()).to_fill_in(7.0);
    table.row_heads = Some(1);
    table
}

fn found(way: Way, line: &InventoryLine, room: &str) -> Vec<Text> {
    let (room, element) = (Text::plain(room), Text::plain(&line.element));
    let (was, is) = (wording::state(line.in_state), wording::state(line.out_state));
    match way {
        Way::In => vec![room, element, was, Text::plain(&line.in_note)],
        Way::Out => vec![room, element, was, is, Text::plain(&line.out_note)],
    }
}

/// Every meter, read or not.
fn meters(data: &Moving) -> Table {
    let width = Width::Share(1.0);
    let columns = match data.way {
        Way::In => named(&wording::METER_COLUMNS_IN, &[Width::Mm(40.0), width, width]),
        Way::Out => named(&wording::METER_COLUMNS_OUT, &[Width::Mm(40.0), width, width, width]),
    };
    let rows = MeterKind::ALL.iter().map(|kind| {
        let read = data.found.meters.iter().find(|meter| meter.kind == *kind);
        let cell = |part: fn(&Meter) -> &String| read.map_or_else(Text::default, |meter| Text::plain(part(meter)));
        let mut cells =
            vec![wording::meter(*kind).into(), cell(|meter| &meter.number), cell(|meter| &meter.in_reading)];
        if data.way == Way::Out {
            cells.push(cell(|meter| &meter.out_reading));
        }
        cells
    });
    Table::new(columns, rows.collect()).to_fill_in(8.0)
}

/// The keys that are known, then blank rows.
fn keys(data: &Moving) -> Table {
    const BLANK: usize = 3;
    let columns = named(&wording::KEY_COLUMNS, &[Width::Share(1.0), Width::Mm(28.0), Width::Mm(28.0)]);
    let known = data.found.keys.iter().map(|Keys { opens, given, back }| {
        let (given, back) = wording::keys(data.way, *given, *back);
        vec![Text::plain(opens), given, back]
    });
    let rows = known.chain((0..BLANK).map(|_| vec![Text::default(); 3])).collect();
    Table::new(columns, rows).to_fill_in(8.0)
}
