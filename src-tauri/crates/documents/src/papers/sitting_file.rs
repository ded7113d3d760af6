//! The file of a sitting (*dossier de séance*), in three versions, and the sheet that presents one situation (*fiche de
//! présentation*). What a version may print is said once, by the kind of each fact.

use super::letterhead::{self, Letterhead, Sitting, prose};
use crate::block::{Block, Color, Look};
use crate::paper::Paper;
use crate::wording::sitting_file as wording;
use crate::words::Text;
use council::{Day, Minute};

/// For whom a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Everybody in the room: codes, no names.
    Room,
    /// A landlord: nothing of health or support, and only what was agreed to.
    Landlord,
    /// The care team: everything.
    Care,
}

impl Reader {
    /// Every reader.
    pub const ALL: [Self; 3] = [Self::Room, Self::Landlord, Self::Care];
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// Her name.
    Name,
    /// Her age, in ten years.
    Age,
    /// Her household.
    Household,
    /// What she asks.
    Wish,
    /// The communes she would live in.
    Communes,
    /// Since when she asks.
    Since,
    /// How she is housed today.
    Housing,
    /// What she lives on, and what would be left.
    Resources,
    /// Steps, lift, ground floor.
    Access,
    /// Animals.
    Animals,
    /// The dwellings that are proposed.
    Proposals,
    /// The summary she read again.
    Summary,
    /// Who stands beside her.
    Support,
    /// Who presents her request.
    Referrer,
    /// Her legal protection.
    Protection,
    /// Whether she comes, and with whom.
    Presence,
}

impl FactKind {
    /// Whether a reader is told.
    pub const fn is_told_to(self, reader: Reader) -> bool {
        match reader {
            Reader::Care => true,
            Reader::Room => {
                !matches!(self, Self::Name | Self::Support | Self::Referrer | Self::Protection | Self::Resources)
            }
            Reader::Landlord => matches!(
                self,
                Self::Household
                    | Self::Wish
                    | Self::Communes
                    | Self::Since
                    | Self::Resources
                    | Self::Access
                    | Self::Animals
                    | Self::Proposals
            ),
        }
    }
}

/// One situation to be examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Number of the point.
    pub point: u16,
    /// When it comes.
    pub slot: Option<(Minute, Minute)>,
    /// File code.
    pub file: String,
    /// What is known, in order.
    pub facts: Vec<(FactKind, String)>,
}

/// What a copy of the file prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SittingFile {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// For whom.
    pub reader: Reader,
    /// The landlord the copy is for, where it is for one.
    pub landlord: Option<String>,
    /// Number of the copy, which is handed out and taken back; a blank to fill in where there is none.
    pub copy: Option<u16>,
    /// The situations this reader may be told of.
    pub situations: Vec<Situation>,
}

/// A copy of the file as a paper: a page a situation, and first what it withholds.
pub fn sitting_file(data: &SittingFile) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::copy(data), Look::BODY));
    blocks.push(withheld(data));
    for situation in &data.situations {
        blocks.push(Block::NewPage);
        blocks.extend(sheet(situation, data.reader));
    }
    let mut paper =
        letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks);
    paper.sheet.watermark = data.council.watermark(Some(wording::CONFIDENTIAL));
    paper
}

/// What the copy does not say, of what is known.
fn withheld(data: &SittingFile) -> Block {
    let mut kinds: Vec<FactKind> = Vec::new();
    for (kind, _) in data.situations.iter().flat_map(|situation| &situation.facts) {
        if !kind.is_told_to(data.reader) && !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    let mut blocks = vec![Block::heading(2, Text::strong(wording::WITHHELD), Look::BODY.spaced(0.0, 3.0))];
    if kinds.is_empty() {
        blocks.push(Block::paragraph(wording::NOTHING_WITHHELD, Look::BODY.spaced(0.0, 0.0)));
    } else {
        let names = kinds.into_iter().map(|kind| Text::plain(wording::withheld(kind)));
        blocks.push(Block::dashes(names, Look::BODY.spaced(0.0, 0.0)));
    }
    Block::Panel { ground: Color::FLAX_DEEP, bar: Color::BRICK, blocks }
}

fn sheet(situation: &Situation, reader: Reader) -> Vec<Block> {
    let told = situation.facts.iter().filter(|(kind, words)| kind.is_told_to(reader) && !words.is_empty());
    let rows = told.map(|(kind, words)| (Text::plain(wording::name(*kind)), Text::plain(words))).collect();
    let mut blocks = vec![Block::heading(
        2,
        wording::heading(situation),
        Look::BODY.sized(15.0, 19.0).colored(Color::BRICK).spaced(0.0, 6.0),
    )];
    blocks.push(letterhead::facts(rows, 46.0));
    blocks.push(Block::paragraph(wording::REMINDER, Look::SMALL.colored(Color::SOFT)));
    blocks
}

/// What the sheet of one situation prints, for the person to read again and sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presentation {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// The situation.
    pub situation: Situation,
    /// The day it was read again, when it was.
    pub reread_on: Option<Day>,
}

/// The sheet as a paper: one page.
pub fn presentation(data: &Presentation) -> Paper {
    let mut blocks = vec![letterhead::title(wording::SHEET)];
    blocks.extend(sheet(&data.situation, Reader::Care));
    blocks.extend(prose(wording::reread(data), Look::BODY.sized(11.0, 15.0)));
    let about = wording::about_sheet(data);
    let mut paper = letterhead::paper(&data.council, about, data.drawn_up_on, wording::sheet_footer(data), blocks);
    paper.sheet.watermark = data.council.watermark(Some(wording::CONFIDENTIAL));
    paper
}
