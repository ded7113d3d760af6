//! The attendance sheet of a sitting (*feuille d'émargement*).

use super::letterhead::{self, Letterhead, Official, Sitting};
use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::{agenda, college, sheets as wording};
use crate::words::Text;
use council::Day;
use council::bodies::College;

/// What the attendance sheet of a sitting prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The council.
    pub council: Letterhead,
    /// The day the sheet is printed.
    pub drawn_up_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// Who chairs.
    pub chair: Official,
    /// The members who are convened, in the order of the sheet.
    pub members: Vec<Attendee>,
    /// Blank rows at the end, for those who come unannounced.
    pub blank_rows: u16,
}

/// One row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Name, with its title.
    pub name: String,
    /// Quality and organisation.
    pub quality: String,
    /// College.
    pub college: College,
    /// Number of the copy of the file handed over, when it is known beforehand.
    pub copy: Option<u16>,
}

/// The sheet as a paper.
pub fn attendance(data: &Attendance) -> Paper {
    let small = Look::SMALL.sized(8.8, 11.4).spaced(0.0, 3.0);
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(wording::TITLE));
    blocks.push(letterhead::subtitle(agenda::subtitle(&data.sitting)));
    blocks.push(Block::paragraph(wording::sitting_place(data), Look::BODY));
    blocks.push(Block::Panel {
        ground: Color::FLAX_DEEP,
        bar: Color::PETROL,
        blocks: vec![
            Block::paragraph(wording::confidentiality(data), small),
            Block::paragraph(wording::sitting_data(data), small.spaced(0.0, 0.0)),
        ],
    });
    blocks.push(table(data));
    Paper {
        about: About { title: wording::sitting_about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet {
            margins: [12.0, 12.0, 16.0, 12.0],
            footer: Some(wording::sitting_footer(data)),
            ..data.council.sheet()
        },
        blocks,
    }
}

/// Room to sign, and rows for those who come unannounced.
fn table(data: &Attendance) -> Block {
    let widths = [
        Width::Mm(9.0),
        Width::Share(1.1),
        Width::Share(1.3),
        Width::Mm(24.0),
        Width::Mm(14.0),
        Width::Mm(14.0),
        Width::Mm(14.0),
        Width::Mm(13.0),
        Width::Mm(30.0),
    ];
    let columns = wording::SITTING_COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width));
    let members = data.members.iter().enumerate().map(|(number, member)| {
        vec![
            Text::plain(&(number + 1).to_string()),
            Text::strong(&member.name),
            Text::plain(&member.quality),
            Text::plain(college(member.college)),
            Text::default(),
            Text::default(),
            member.copy.map(|copy| Text::plain(&copy.to_string())).unwrap_or_default(),
            Text::plain(wording::BOX),
            Text::default(),
        ]
    });
    let blank = (0..usize::from(data.blank_rows)).map(|row| {
        let mut cells = vec![Text::default(); wording::SITTING_COLUMNS.len()];
        cells[0] = Text::plain(&(data.members.len() + row + 1).to_string());
        cells[7] = Text::plain(wording::BOX);
        cells
    });
    let mut columns: Vec<Column> = columns.collect();
    columns[7].align = Align::Center;
    Block::Table(Table {
        columns,
        rows: members.chain(blank).collect(),
        row_heads: Some(1),
        look: Look::BODY.sized(9.0, 11.0),
        row_height: 9.0,
        groups: Vec::new(),
        at_top: false,
        boxed: true,
    })
}
