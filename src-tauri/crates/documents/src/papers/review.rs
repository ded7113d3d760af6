//! The six-month review of a tenancy (*bilan de six mois*), prefilled, to complete together.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::review as wording;
use crate::words::Text;
use council::{Cents, Day};

/// What the review prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// File code.
    pub file: String,
    /// Her name, with its civility.
    pub person: String,
    /// Where she lives.
    pub address: String,
    /// The landlord.
    pub landlord: String,
    /// The day she came in.
    pub since: Day,
    /// The day the review was due.
    pub due_on: Option<Day>,
    /// The day of the review before, and what was agreed then.
    pub last: Option<(Day, String)>,
    /// Rent and charges.
    pub cost: Option<(Cents, Cents)>,
    /// Whether the lease is to pass to her name.
    pub sliding_lease: bool,
    /// What is already known, heading by heading; nothing where it is to be filled in together.
    pub findings: [String; 6],
}

/// The review as a paper.
pub fn review(data: &Review) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.push(letterhead::facts(wording::facts(data), 54.0));
    blocks.extend(prose([wording::reminder()], Look::SMALL));
    let columns = wording::COLUMNS.iter().zip([Width::Mm(48.0), Width::Share(1.0), Width::Share(1.0)]);
    let columns = columns.map(|(head, width)| Column::new(*head, width)).collect();
    let rows = wording::HEADINGS
        .iter()
        .zip(&data.findings)
        .map(|(heading, finding)| vec![Text::strong(heading), Text::plain(finding), Text::default()]);
    blocks.push(Block::Table(Table::new(columns, rows.collect()).to_fill_in(14.0)));
    blocks.push(letterhead::section(wording::CONCLUSION));
    blocks.push(Block::boxes(wording::conclusions(data), Look::BODY.spaced(0.0, 8.0)));
    blocks.extend(prose(wording::next(), Look::BODY));
    blocks.push(letterhead::signatures(wording::signatures(), 22.0));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
