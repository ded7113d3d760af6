//! The programme of a season (*programme de saison*): what comes, when and where, on as few sheets as it takes.

use super::letterhead::Letterhead;
use crate::block::{Block, Color, Look, MM, Shape};
use crate::paper::{About, Format, Paper, Sheet};
use crate::wording::{programme as wording, sentence};
use crate::words::Text;
use council::{Cents, Day, Minute};

/// What the programme prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The season: «2026-2027».
    pub season: String,
    /// The workshops, in order.
    pub workshops: Vec<Planned>,
    /// Telephone or address to ask at.
    pub contact: String,
    /// How large it is printed: a flyer on A5.
    pub format: Format,
    /// The commune they all take place in, on the poster of one.
    pub commune: Option<String>,
}

/// A workshop that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Title.
    pub title: String,
    /// The day.
    pub day: Day,
    /// Beginning and end.
    pub hours: (Minute, Minute),
    /// Where.
    pub venue: String,
    /// Street and commune.
    pub address: String,
    /// For whom: «tout public».
    pub public: Option<String>,
    /// Whether one must register.
    pub on_registration: bool,
    /// What it costs; nothing, as a rule.
    pub price: Cents,
}

/// Height of the band, in millimetres.
const BAND: f32 = 52.0;

/// The programme as a paper. A flyer is set larger, since it is printed smaller: less so where that keeps it on one page.
pub fn programme(data: &Programme) -> Paper {
    let scales: &[f32] = if data.format == Format::A5 { &[1.35, 1.2, 1.08] } else { &[1.0] };
    let is_alone = |paper: &Paper| paper.page_count().is_ok_and(|pages| pages == 1);
    scales.iter().map(|scale| set(data, *scale)).find(is_alone).unwrap_or_else(|| set(data, scales[0]))
}

fn set(data: &Programme, scale: f32) -> Paper {
    let mut blocks = vec![
        Block::Decor(vec![
            Shape::Fill { x: 0.0, y: 0.0, width: 210.0, height: BAND, color: Color::PETROL },
            Shape::Fill { x: 0.0, y: BAND, width: 210.0, height: 1.6, color: Color::BRICK },
        ]),
        Block::Placed { x: 18.0, y: 12.0, width: 174.0, blocks: head(data) },
        Block::DownTo(BAND + 9.0),
    ];
    blocks.extend(data.workshops.iter().map(|workshop| entry(workshop, scale)));
    if data.workshops.is_empty() {
        blocks.push(Block::paragraph(wording::NOTHING, Look::LETTER));
    }
    blocks.push(Block::Rule(Color::PETROL));
    let foot = Look::BODY.sized(11.5 * scale, 15.0 * scale);
    blocks.push(Block::Together(vec![
        Block::paragraph(wording::welcome(data), foot.spaced(2.0, 2.0)),
        Block::paragraph(wording::contact(data), foot),
    ]));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet {
            format: data.format,
            margins: [18.0, 18.0, 16.0, 18.0],
            footer: Some(wording::STREET.to_owned()),
            ..data.council.sheet()
        },
        blocks,
    }
}

fn head(data: &Programme) -> Vec<Block> {
    let line = |size: f32, color| Look::BODY.sized(size, size * 1.15).colored(color).spaced(0.0, 3.0);
    vec![
        Block::paragraph(Text::strong(&sentence(&data.council.name)), line(13.0, Color::PETROL_WASH)),
        Block::heading(1, wording::title(data), line(if data.commune.is_some() { 28.0 } else { 38.0 }, Color::WHITE)),
        Block::paragraph(wording::season(data), line(20.0, Color::PETROL_WASH)),
    ]
}

/// A workshop: its day, then what and where, never cut.
fn entry(workshop: &Planned, scale: f32) -> Block {
    let look = |size: f32| Look::BODY.sized(size * scale, size * 1.25 * scale).spaced(0.0, 0.0);
    let mut blocks = vec![
        Block::paragraph(wording::when(workshop), look(12.5).colored(Color::BRICK).spaced(0.0, 0.5 * MM)),
        Block::heading(2, Text::strong(&workshop.title), look(16.0).colored(Color::PETROL_DEEP)),
        Block::paragraph(wording::place(workshop), look(11.5)),
    ];
    blocks.extend(wording::entry(workshop).map(|text| Block::paragraph(text, look(11.0).colored(Color::SOFT))));
    blocks.push(Block::Gap(5.0 * MM));
    Block::Together(blocks)
}
