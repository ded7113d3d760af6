//! «Passer la main»: where each file stands, who awaits what, the next ten deadlines, for an absence or a successor.

use super::letterhead::{self, Coordination, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::handover as wording;
use crate::words::Text;
use council::Day;
use council::dashboard::Matter;

/// What the page prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stand.
    pub day: Day,
    /// Who hands over.
    pub coordination: Coordination,
    /// The next sitting: its reference and its day.
    pub next: Option<(String, Day)>,
    /// The open files, by stage: the stage in words, and the file codes.
    pub stages: Vec<(String, Vec<String>)>,
    /// Who awaits what: a file code or an organisation, and what.
    pub awaited: Vec<(String, String)>,
    /// What is due, the most pressing first.
    pub deadlines: Vec<(Day, Matter)>,
    /// What the one who leaves wants to say, in free paragraphs.
    pub words: Vec<String>,
}

/// How many deadlines are told.
const TOLD: usize = 10;

/// The page as a paper.
pub fn handover(data: &Handover) -> Paper {
    let look = Look::BODY;
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::opening(data), look));
    blocks.extend(data.words.iter().map(|words| Block::paragraph(words.as_str(), look)));
    blocks.push(letterhead::section(wording::DEADLINES));
    let deadlines: Vec<_> =
        data.deadlines.iter().take(TOLD).map(|(on, matter)| wording::deadline(*on, matter)).collect();
    blocks.push(table(&wording::DEADLINE_COLUMNS, &[Width::Mm(24.0), Width::Share(1.4), Width::Share(1.0)], deadlines));
    blocks.push(letterhead::section(wording::FILES));
    let stages = data.stages.iter().map(|(stage, files)| {
        vec![Text::strong(stage), Text::plain(&files.len().to_string()), Text::plain(&files.join(", "))]
    });
    blocks.push(table(
        &wording::STAGE_COLUMNS,
        &[Width::Mm(44.0), Width::Mm(20.0), Width::Share(1.0)],
        stages.collect(),
    ));
    if !data.awaited.is_empty() {
        blocks.push(letterhead::section(wording::AWAITED));
        let rows = data.awaited.iter().map(|(who, what)| vec![Text::plain(who), Text::plain(what)]).collect();
        blocks.push(table(&wording::AWAITED_COLUMNS, &[Width::Mm(52.0), Width::Share(1.0)], rows));
    }
    letterhead::paper(&data.council, wording::about(data), data.day, wording::footer(data), blocks)
}

fn table(heads: &[&str], widths: &[Width], rows: Vec<Vec<Text>>) -> Block {
    let columns = heads.iter().zip(widths).map(|(head, width)| Column::new(*head, *width)).collect();
    Block::Table(Table::new(columns, rows))
}
