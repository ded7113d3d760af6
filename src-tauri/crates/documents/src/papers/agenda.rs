//! The agenda of a sitting (*ordre du jour*): file codes, never a name.

use super::letterhead::{self, Letterhead, Official, Sitting};
use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::agenda as wording;
use crate::words::Text;
use council::{Day, Minute};

/// What the agenda prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The council.
    pub council: Letterhead,
    /// The day the agenda is drawn up.
    pub drawn_up_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// Who chairs.
    pub chair: Official,
    /// How to get there.
    pub access: Option<String>,
    /// The points, in order.
    pub points: Vec<Point>,
    /// What was decided between two sittings, and waits for this one.
    pub urgent: Vec<Urgent>,
}

/// A decision taken between two sittings, which this one confirms or replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Urgent {
    /// Its number.
    pub number: String,
    /// File code.
    pub file: String,
    /// The day it was taken.
    pub taken_on: Day,
    /// The day before which the place had to be filled.
    pub needed_before: Day,
}

/// One point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Number, from 1; a break has none.
    pub number: Option<u16>,
    /// What it is about.
    pub topic: Topic,
    /// When it is expected to begin and to end.
    pub slot: Option<(Minute, Minute)>,
}

/// What a point is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// *Approbation du procès-verbal précédent*.
    LastMinutes {
        /// Number of the minutes, once sealed.
        number: Option<String>,
        /// The day of the sitting they relate.
        day: Day,
    },
    /// *Places vacantes*.
    Vacancies,
    /// *Examen d'une situation*, by its file code.
    Hearing {
        /// File code.
        file: String,
    },
    /// *Examen sans identité*.
    AnonymousHearing,
    /// *Bilan d'une occupation*, by its file code.
    TenancyReview {
        /// File code.
        file: String,
    },
    /// *Maintien ou renouvellement* of a tenancy or an agreement.
    Renewal {
        /// File code, or what is renewed. Names nobody.
        about: String,
    },
    /// *Sorties*.
    Exits {
        /// File code, when it is about one.
        about: Option<String>,
    },
    /// *Dépôts de garantie*.
    Deposits {
        /// File code, when it is about one.
        about: Option<String>,
    },
    /// *Conventions*.
    Agreements {
        /// Which one. Names no person who is housed.
        about: Option<String>,
    },
    /// *Interpellations officielles*.
    OfficialQueries {
        /// Its neutral subject.
        about: Option<String>,
    },
    /// *Pause*.
    Break,
    /// Anything else, as it was typed. Must name nobody.
    Other(String),
}

/// The agenda as a paper.
pub fn agenda(data: &Agenda) -> Paper {
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(wording::TITLE));
    blocks.push(letterhead::subtitle(wording::subtitle(&data.sitting)));
    blocks.push(Block::paragraph(wording::place(&data.sitting), Look::BODY.spaced(0.0, 2.0)));
    if let Some(access) = &data.access {
        blocks.push(Block::paragraph(wording::access(access), Look::BODY.spaced(0.0, 2.0)));
    }
    blocks.push(Block::paragraph(wording::chair(data), Look::BODY.spaced(0.0, 12.0)));
    blocks.push(table(&data.points));
    blocks.extend(taken_between(&data.urgent));
    blocks.push(Block::paragraph(wording::MENTION, Look::SMALL.colored(Color::SOFT).spaced(10.0, 0.0)));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { footer: Some(wording::footer(&data.sitting)), ..data.council.sheet() },
        blocks,
    }
}

/// What was decided between two sittings; nothing when nothing was.
fn taken_between(urgent: &[Urgent]) -> Vec<Block> {
    if urgent.is_empty() {
        return Vec::new();
    }
    let items = urgent.iter().map(|one| ("–".to_owned(), wording::urgent(one)));
    vec![
        letterhead::section(wording::URGENT_TITLE),
        Block::paragraph(wording::URGENT_OPENING, Look::BODY.spaced(0.0, 3.0).kept()),
        Block::labelled(items, 12.0, Look::BODY.spaced(0.0, 4.0)),
    ]
}

/// The points as a table; the hours only when some are known.
fn table(points: &[Point]) -> Block {
    let timed = points.iter().any(|point| point.slot.is_some());
    let [number, slot, topic] = wording::COLUMNS;
    let mut columns = vec![Column::new(number, Width::Mm(12.0)).aligned(Align::Right)];
    if timed {
        columns.push(Column::new(slot, Width::Mm(34.0)));
    }
    columns.push(Column::new(topic, Width::Share(1.0)));
    let rows = points.iter().map(|point| {
        let mut row = vec![Text::plain(&point.number.map_or_else(String::new, |number| number.to_string()))];
        if timed {
            row.push(wording::slot(point));
        }
        row.push(wording::topic(&point.topic));
        row
    });
    Block::Table(Table {
        rows: rows.collect(),
        row_heads: Some(columns.len() - 1),
        columns,
        look: Look::BODY,
        row_height: 7.5,
        groups: Vec::new(),
        at_top: false,
        boxed: false,
    })
}
