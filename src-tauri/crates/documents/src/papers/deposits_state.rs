//! How the deposits stand, for the treasurer (*état des dépôts de garantie*): every deposit, what moved, what is at risk.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::deposits_state as wording;
use crate::words::Text;
use council::{Cents, Day};

/// What the state prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositsState {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stand.
    pub day: Day,
    /// From when the movements are counted.
    pub since: Day,
    /// The landlords, each with the deposits it holds.
    pub landlords: Vec<(String, Vec<DepositLine>)>,
    /// The most the council engages, where it set a ceiling.
    pub ceiling: Option<Cents>,
}

/// One deposit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositLine {
    /// File code.
    pub file: String,
    /// Commune of the dwelling.
    pub commune: String,
    /// What was engaged and is not yet paid.
    pub engaged: Cents,
    /// What the council paid.
    pub paid: Cents,
    /// What came back.
    pub returned: Cents,
    /// What the landlord kept, and what was given up.
    pub withheld: Cents,
    /// The day it is due back, once the keys are.
    pub due_on: Option<Day>,
    /// Whether it goes back to the person rather than to the council.
    pub to_person: bool,
}

impl DepositLine {
    /// What the council still has outside.
    pub(crate) fn outside(&self) -> u64 {
        let gone = u64::from(self.returned.get()) + u64::from(self.withheld.get());
        u64::from(self.paid.get()).saturating_sub(gone)
    }
}

/// The state as a paper.
pub fn deposits_state(data: &DepositsState) -> Paper {
    let all: Vec<&DepositLine> = data.landlords.iter().flat_map(|(_, lines)| lines).collect();
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::sentences(data, &all), Look::BODY.sized(11.0, 15.0)));
    for (landlord, lines) in &data.landlords {
        blocks.push(letterhead::section(landlord.as_str()));
        blocks.push(Block::Table(table(data.day, lines)));
    }
    blocks.push(Block::paragraph(wording::MENTION, Look::SMALL));
    let mut paper = letterhead::paper(&data.council, wording::about(data), data.day, wording::footer(data), blocks);
    // Seven columns of figures ask for the width of the sheet.
    paper.sheet.margins = [16.0, 12.0, 20.0, 12.0];
    paper
}

fn table(day: Day, lines: &[DepositLine]) -> Table {
    let amount = |head: &str| Column::new(head, Width::Mm(22.0)).aligned(Align::Right);
    let [file, commune, engaged, paid, returned, withheld, outside, due] = wording::COLUMNS;
    let columns = vec![
        Column::new(file, Width::Mm(19.0)),
        Column::new(commune, Width::Share(1.0)),
        amount(engaged),
        amount(paid),
        amount(returned),
        amount(withheld),
        amount(outside),
        Column::new(due, Width::Mm(21.0)),
    ];
    let sum = |part: fn(&DepositLine) -> u64| lines.iter().map(part).sum::<u64>();
    let mut rows: Vec<Vec<Text>> = lines
        .iter()
        .map(|line| {
            let mut cells = vec![Text::plain(&line.file), Text::plain(&line.commune)];
            cells.extend(
                [line.engaged, line.paid, line.returned, line.withheld]
                    .map(|amount| Text::plain(&wording::amount(amount.get().into()))),
            );
            cells.extend([Text::plain(&wording::amount(line.outside())), wording::due(line, day)]);
            cells
        })
        .collect();
    let totals = [
        sum(|line| line.engaged.get().into()),
        sum(|line| line.paid.get().into()),
        sum(|line| line.returned.get().into()),
        sum(|line| line.withheld.get().into()),
        sum(DepositLine::outside),
    ];
    let mut last = vec![Text::strong(wording::TOTAL), Text::default()];
    last.extend(totals.map(|total| Text::strong(&wording::amount(total))));
    last.push(Text::default());
    rows.push(last);
    Table::new(columns, rows).looking(Look::TABLE.sized(8.8, 11.4).spaced(0.0, 8.0)).grouped([
        (Text::default(), 2),
        (Text::plain(wording::MOVEMENTS), 4),
        (Text::plain(wording::RISK), 2),
    ])
}
