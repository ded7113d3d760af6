//! What leaves the minutes for one file (*extrait*): a person's own point, a landlord's own dwellings.

use super::letterhead::{self, Letterhead, Official, prose};
use super::minutes::{Item, Minutes, Version, point_blocks};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::extracts as wording;
use crate::words::Text;
use council::{Cents, Day};

/// What the extract of one person prints: her point of the nominative minutes, and nothing about others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonExtract {
    /// The minutes, of which one point is printed.
    pub minutes: Minutes,
    /// Its number.
    pub point: u16,
}

/// The extract of one person as a paper. A point that is not an examination gives none of its words.
pub fn person_extract(data: &PersonExtract) -> Paper {
    let minutes = &data.minutes;
    let hearing = minutes.items.iter().find(|item| item.point() == data.point && matches!(item, Item::Hearing(_)));
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(minutes))];
    blocks.extend(prose([wording::origin(minutes)], Look::BODY));
    blocks.push(letterhead::section(wording::POINT));
    blocks.extend(hearing.into_iter().flat_map(|item| point_blocks(minutes, item, Version::Nominative)));
    blocks.extend(prose([wording::alone()], Look::SMALL.spaced(12.0, 4.0)));
    blocks.push(certified(&minutes.chair));
    let file = hearing.map_or("", |item| if let Item::Hearing(hearing) = item { &hearing.file } else { "" });
    letterhead::paper(
        &minutes.council,
        wording::about_person(minutes, file),
        minutes.drawn_up_on,
        wording::footer(minutes),
        blocks,
    )
}

fn certified(chair: &Official) -> Block {
    letterhead::signatures(vec![wording::certified(chair)], 24.0)
}

/// What the extract of one landlord prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LandlordExtract {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The day of the sitting, and the number of its minutes.
    pub sitting: (Day, Option<String>),
    /// Who chaired.
    pub chair: Official,
    /// The landlord.
    pub landlord: String,
    /// What was decided about its dwellings.
    pub decisions: Vec<LandlordDecision>,
}

/// A decision about a dwelling of the landlord.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LandlordDecision {
    /// Number.
    pub number: String,
    /// File code.
    pub file: String,
    /// Which dwelling.
    pub dwelling: String,
    /// What was decided, in a few words.
    pub outcome: String,
    /// The deposit that the council takes on.
    pub deposit: Option<Cents>,
}

/// The extract of one landlord as a paper: file codes, its own dwellings, no reason.
pub fn landlord_extract(data: &LandlordExtract) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::landlord_subtitle(data))];
    blocks.extend(prose([wording::landlord_origin(data)], Look::BODY.spaced(0.0, 10.0)));
    let widths = [Width::Mm(27.0), Width::Mm(22.0), Width::Share(1.4), Width::Share(1.0), Width::Mm(27.0)];
    let columns =
        wording::LANDLORD_COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = data.decisions.iter().map(|decision| {
        vec![
            Text::plain(&decision.number),
            Text::plain(&decision.file),
            Text::plain(&decision.dwelling),
            Text::plain(&decision.outcome),
            decision.deposit.map(wording::amount).unwrap_or_default(),
        ]
    });
    blocks.push(Block::Table(Table::new(columns, rows.collect())));
    blocks.extend(prose([wording::landlord_alone()], Look::SMALL.spaced(12.0, 4.0)));
    blocks.push(certified(&data.chair));
    let footer = wording::landlord_footer(data);
    letterhead::paper(&data.council, wording::about_landlord(data), data.drawn_up_on, footer, blocks)
}
