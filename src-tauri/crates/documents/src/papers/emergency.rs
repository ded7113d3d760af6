//! The emergency folder (*dossier d'urgence*): on the day the computer is gone, who lives where, who stands beside them, what is
//! due, whom to call.

use super::letterhead::{self, Coordination, Letterhead};
use crate::block::{Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::emergency as wording;
use crate::words::Text;
use council::Day;
use council::dashboard::Matter;
use council::people::SupportKind;

/// What an emergency folder prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emergency {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stood.
    pub drawn_up_on: Day,
    /// Whom to call first.
    pub coordination: Coordination,
    /// Whom to call then: landlords, services, one line each.
    pub contacts: Vec<Reachable>,
    /// Who lives where, by commune, in their order.
    pub communes: Vec<(String, Vec<Housed>)>,
    /// What is due, the most pressing first.
    pub deadlines: Vec<(Day, Matter)>,
}

/// Somebody, or an organisation, that can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reachable {
    /// Name.
    pub name: String,
    /// Telephone, as the register keeps it; nothing when it is not known.
    pub phone: String,
    /// Electronic address; nothing when it is not known.
    pub email: String,
}

/// A person who lives in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Housed {
    /// Name, with its civility.
    pub name: String,
    /// Telephone; nothing when it is not known.
    pub phone: String,
    /// Where.
    pub street: String,
    /// Which place of the dwelling; nothing when it has one.
    pub place: String,
    /// Whose dwelling it is; nothing when it is not known.
    pub landlord: String,
    /// The day a notice that was given ends.
    pub leaves_on: Option<Day>,
    /// Who stands beside her.
    pub beside: Vec<Beside>,
}

/// Who stands beside a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// As what; none for who carries a measure of protection.
    pub kind: Option<SupportKind>,
    /// Who.
    pub who: Reachable,
}

/// The folder as a paper.
pub fn emergency(data: &Emergency) -> Paper {
    let small = Look::BODY.sized(9.5, 12.5);
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(wording::TITLE));
    blocks.push(letterhead::subtitle(wording::standing(data)));
    blocks.push(Block::Panel {
        ground: Color::FLAX,
        bar: Color::BRICK,
        blocks: vec![Block::paragraph(wording::secrecy(), Look::BODY.spaced(0.0, 0.0))],
    });
    blocks.push(letterhead::section(wording::CALL));
    blocks.push(table(&wording::CALL_COLUMNS, [1.6, 0.9, 1.3], small, callers(data)));
    blocks.push(Block::paragraph(wording::numbers(), Look::BODY.spaced(6.0, 4.0)));
    blocks.push(letterhead::section(wording::HOUSED));
    if data.communes.is_empty() {
        blocks.push(Block::paragraph(wording::nobody(), Look::BODY));
    }
    for (commune, housed) in &data.communes {
        let look = Look::BODY.sized(11.5, 15.0).spaced(8.0, 3.0);
        blocks.push(Block::heading(3, Text::strong(&wording::commune(commune, housed.len())), look));
        blocks.push(table(&wording::HOUSED_COLUMNS, [1.0, 1.2, 1.6], small, housed.iter().map(person).collect()));
    }
    blocks.push(letterhead::section(wording::DEADLINES));
    if data.deadlines.is_empty() {
        blocks.push(Block::paragraph(wording::nothing_due(), Look::BODY));
    } else {
        let rows = data.deadlines.iter().map(|(on, matter)| wording::deadline(*on, matter).into()).collect();
        blocks.push(table(&wording::DEADLINE_COLUMNS, [0.6, 1.4, 1.4], small, rows));
    }
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { margins: [14.0, 15.0, 20.0, 15.0], footer: Some(wording::footer(data)), ..data.council.sheet() },
        blocks,
    }
}

fn callers(data: &Emergency) -> Vec<Vec<Text>> {
    let first = Reachable {
        name: wording::coordination(&data.coordination),
        phone: data.coordination.phone.clone(),
        email: data.coordination.email.clone(),
    };
    std::iter::once(&first)
        .chain(&data.contacts)
        .map(|who| vec![Text::plain(&who.name), Text::plain(&wording::phone(&who.phone)), Text::plain(&who.email)])
        .collect()
}

fn person(housed: &Housed) -> Vec<Text> {
    vec![wording::person(housed), wording::place(housed), wording::beside(&housed.beside)]
}

fn table(heads: &[&str; 3], shares: [f32; 3], look: Look, rows: Vec<Vec<Text>>) -> Block {
    let columns = heads.iter().zip(shares).map(|(head, share)| Column::new(*head, Width::Share(share)));
    Block::Table(Table {
        columns: columns.collect(),
        rows,
        row_heads: Some(0),
        look,
        row_height: 6.5,
        groups: Vec::new(),
        at_top: false,
        boxed: false,
    })
}
