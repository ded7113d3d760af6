//! The attendance sheet of a workshop (*feuille d'émargement d'un atelier*): signing is free, the theme is not printed.

use super::letterhead::{self, Letterhead};
use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::sheets as wording;
use crate::words::Text;
use council::{Day, Minute};

/// What the attendance sheets of one workshop print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkshopAttendance {
    /// The council.
    pub council: Letterhead,
    /// The day the sheets are printed.
    pub drawn_up_on: Day,
    /// Number of the workshop.
    pub number: u32,
    /// The day of the workshop.
    pub day: Day,
    /// Beginning.
    pub from: Minute,
    /// Place: «Médiathèque de Lezennes».
    pub venue: String,
    /// How many sheets go round, each on its own page.
    pub sheets: u16,
    /// Whether certificates of attendance may be asked for.
    pub certificates: bool,
    /// How long the sheets are kept: «trois ans».
    pub kept_for: String,
}

/// Rows of one sheet: what a page holds at 9.6 mm a row, under the mention.
const ROWS: u16 = 17;

/// How many sheets so many people need.
pub fn sheets_for(people: u32) -> u16 {
    u16::try_from(people.div_ceil(ROWS.into())).unwrap_or(u16::MAX).max(1)
}

/// The sheets as a paper, each complete on its own page since they go round apart.
pub fn workshop_attendance(data: &WorkshopAttendance) -> Paper {
    let blocks = (1..=data.sheets.max(1)).flat_map(|sheet| page(data, sheet)).collect();
    Paper {
        about: About { title: wording::workshop_about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { margins: [14.0, 15.0, 12.0, 15.0], ..data.council.sheet() },
        blocks,
    }
}

fn page(data: &WorkshopAttendance, sheet: u16) -> Vec<Block> {
    let mut blocks = Vec::new();
    if sheet > 1 {
        blocks.push(Block::NewPage);
    }
    blocks.extend(letterhead::banner(&data.council));
    blocks.push(letterhead::title(wording::workshop_title(data)));
    blocks.push(letterhead::subtitle(wording::workshop_place(data, sheet)));
    blocks.push(Block::Panel {
        ground: Color::PETROL_WASH,
        bar: Color::PETROL,
        blocks: vec![Block::paragraph(wording::workshop_freedom(data), Look::BODY.sized(11.0, 14.5).spaced(0.0, 0.0))],
    });
    blocks.push(table(data, sheet));
    blocks.push(Block::paragraph(wording::UNSIGNED, Look::BODY.spaced(9.0, 6.0)));
    blocks.push(Block::paragraph(wording::workshop_data(data), Look::SMALL.sized(8.5, 11.0).spaced(0.0, 0.0)));
    blocks
}

fn table(data: &WorkshopAttendance, sheet: u16) -> Block {
    let [number, name, commune, certificate, signature] = wording::WORKSHOP_COLUMNS;
    let mut columns = vec![
        Column::new(number, Width::Mm(10.0)).aligned(Align::Right),
        Column::new(name, Width::Share(1.5)),
        Column::new(commune, Width::Share(1.0)),
    ];
    if data.certificates {
        columns.push(Column::new(certificate, Width::Mm(24.0)).aligned(Align::Center));
    }
    columns.push(Column::new(signature, Width::Mm(46.0)));
    let first = (sheet - 1) * ROWS;
    let rows = (1..=ROWS).map(|row| {
        let mut cells = vec![Text::default(); columns.len()];
        cells[0] = Text::plain(&(first + row).to_string());
        if data.certificates {
            cells[3] = Text::plain(wording::BOX);
        }
        cells
    });
    Block::Table(Table {
        rows: rows.collect(),
        columns,
        row_heads: None,
        look: Look::BODY,
        row_height: 9.6,
        groups: Vec::new(),
        at_top: false,
        boxed: true,
    })
}
