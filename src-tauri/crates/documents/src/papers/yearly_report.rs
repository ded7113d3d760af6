//! The yearly report (*rapport d'activité*): six questions, each a sentence, a chart and free paragraphs.

use super::chart::{self, Bars, Strip};
use super::letterhead::{self, Letterhead};
use crate::block::{Align, Block, Column, Item, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::yearly_report as wording;
use crate::words::Text;
use council::Day;

/// What the report prints. Counts under five are masked by whoever draws it up for outside the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearlyReport {
    /// The council.
    pub council: Letterhead,
    /// The day it was frozen.
    pub drawn_up_on: Day,
    /// The year.
    pub year: i32,
    /// Opening words, in free paragraphs.
    pub foreword: Vec<String>,
    /// The questions, in order.
    pub chapters: Vec<Chapter>,
    /// Notes on sources, each called by a number in the words.
    pub notes: Vec<String>,
    /// Whether figures are masked, as they are for outside.
    pub masked: bool,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The question: «Qui a demandé ?».
    pub question: String,
    /// Free paragraphs.
    pub words: Vec<String>,
    /// Charts.
    pub charts: Vec<Chart>,
    /// A table: its heads, then its rows; the first column names each row.
    pub table: Option<(Vec<String>, Vec<Vec<String>>)>,
}

/// A chart of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chart {
    /// Bars.
    Bars(Bars),
    /// A strip.
    Strip(Strip),
}

/// The report as a paper.
pub fn yearly_report(data: &YearlyReport) -> Paper {
    let prose = Look::BODY.sized(11.0, 15.5).justified().spaced(0.0, 7.0);
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(data.foreword.iter().map(|words| Block::paragraph(words.as_str(), prose)));
    for chapter in &data.chapters {
        blocks.push(letterhead::section(chapter.question.as_str()));
        blocks.extend(chapter.words.iter().map(|words| Block::paragraph(words.as_str(), prose)));
        for chart in &chapter.charts {
            blocks.extend(match chart {
                Chart::Bars(bars) => chart::bars(bars),
                Chart::Strip(strip) => chart::strip(strip),
            });
        }
        blocks.extend(chapter.table.as_ref().map(|(heads, rows)| Block::Table(table(heads, rows))));
    }
    let notes = data.notes.iter().enumerate();
    let notes: Vec<Item> =
        notes.map(|(at, note)| Item { label: (at + 1).to_string(), text: Text::plain(note) }).collect();
    if !notes.is_empty() {
        blocks.push(letterhead::section(wording::NOTES));
        blocks.push(Block::Notes(notes));
    }
    if data.masked {
        blocks.push(Block::paragraph(wording::MASKED, Look::SMALL.spaced(8.0, 0.0)));
    }
    letterhead::paper(&data.council, wording::title(data), data.drawn_up_on, wording::footer(data), blocks)
}

fn table(heads: &[String], rows: &[Vec<String>]) -> Table {
    let columns = heads.iter().enumerate().map(|(at, head)| {
        let width = if at == 0 { 2.0 } else { 1.0 };
        let align = if at == 0 { Align::Left } else { Align::Right };
        Column::new(head.as_str(), Width::Share(width)).aligned(align)
    });
    let rows = rows.iter().map(|row| row.iter().map(|cell| Text::plain(cell)).collect());
    Table::new(columns.collect(), rows.collect()).looking(Look::TABLE.spaced(2.0, 10.0))
}
