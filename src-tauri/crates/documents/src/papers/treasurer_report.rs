//! What the treasurer signs of the deposits (*état du trésorier*): what stood, what moved, what stands, by landlord.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::treasurer_report as wording;
use crate::words::Text;
use council::deposits::{FundFlow, TreasurerReport};
use council::{Balance, Day};

/// What the report prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreasurerPaper {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The figures.
    pub report: TreasurerReport,
    /// Where the year was closed: the day, and the head of its seal.
    pub closed: Option<(Day, String)>,
}

/// A column of figures: its head and what it tells of a flow.
type Figure = (&'static str, fn(&FundFlow) -> Balance);

/// The report as a paper.
pub fn treasurer_report(data: &TreasurerPaper) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::sentences(data), Look::BODY.sized(11.0, 15.0)));
    blocks.push(letterhead::section(wording::OUTSIDE));
    blocks.push(Block::Table(table(&data.report, &OUTSIDE)));
    blocks.push(letterhead::section(wording::PROMISED));
    blocks.push(Block::Table(table(&data.report, &PROMISED)));
    blocks.push(Block::paragraph(wording::MENTION, Look::SMALL));
    blocks.push(letterhead::signatures(wording::signatures(), 26.0));
    let mut paper =
        letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks);
    // Eight columns of figures ask for the width of the sheet.
    paper.sheet.margins = [16.0, 12.0, 20.0, 12.0];
    paper
}

fn sum(parts: [Balance; 2]) -> Balance {
    Balance::new(parts.iter().map(|part| part.get()).sum())
}

const OUTSIDE: [Figure; 7] = [
    (wording::BEFORE, |flow| flow.outside_before),
    (wording::PAID, |flow| sum([flow.taken_over, flow.paid])),
    (wording::TRANSFERRED, |flow| Balance::new(flow.transferred_in.get() - flow.transferred_out.get())),
    (wording::RETURNED, |flow| sum([flow.returned, flow.repaid])),
    (wording::WITHHELD, |flow| flow.withheld),
    (wording::LOST, |flow| flow.lost),
    (wording::AFTER, |flow| flow.outside_after),
];

const PROMISED: [Figure; 5] = [
    (wording::BEFORE, |flow| flow.promised_before),
    (wording::ENGAGED, |flow| flow.engaged),
    (wording::CANCELLED, |flow| flow.cancelled),
    (wording::KEPT, |flow| flow.kept),
    (wording::AFTER, |flow| flow.promised_after),
];

fn table(report: &TreasurerReport, figures: &[Figure]) -> Table {
    let amount = |(head, _): &Figure| Column::new(*head, Width::Mm(21.5)).aligned(Align::Right);
    let mut columns = vec![Column::new(wording::LANDLORD, Width::Share(1.0))];
    columns.extend(figures.iter().map(amount));
    let told = |flow: &FundFlow| figures.iter().any(|(_, of)| of(flow) != Balance::default());
    let line = |name: Text, flow: &FundFlow, set: fn(&str) -> Text| {
        let mut cells = vec![name];
        cells.extend(figures.iter().map(|(_, of)| set(&wording::amount(of(flow)))));
        cells
    };
    let mut rows: Vec<Vec<Text>> = report
        .landlords
        .iter()
        .filter(|landlord| told(&landlord.flow))
        .map(|landlord| {
            line(Text::plain(&crate::names::or_without_landlord(&landlord.name)), &landlord.flow, Text::plain)
        })
        .collect();
    rows.push(line(Text::strong(wording::TOTAL), &report.total, Text::strong));
    Table::new(columns, rows).looking(Look::TABLE.sized(8.8, 11.4).spaced(0.0, 8.0))
}
