//! The table of the places (*tableau des places*): each, by kind, with its state. File codes only.

use super::letterhead::{self, Letterhead};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::places_table as wording;
use crate::words::Text;
use council::Day;
use council::places::PlaceState;

/// What the table prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacesTable {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stand.
    pub day: Day,
    /// The kinds of place, each with its places.
    pub kinds: Vec<(String, Vec<PlaceLine>)>,
}

/// A place in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceLine {
    /// Reference of the dwelling, and of the place where it has several.
    pub reference: String,
    /// Commune.
    pub commune: String,
    /// Landlord.
    pub landlord: String,
    /// Size.
    pub size: String,
    /// How it stands.
    pub state: PlaceState,
    /// Since when, or until when.
    pub since: Option<Day>,
    /// File code of whoever lives there or will.
    pub file: Option<String>,
}

/// The table as a paper.
pub fn places_table(data: &PlacesTable) -> Paper {
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.push(Block::Table(summary(data)));
    for (kind, places) in &data.kinds {
        blocks.push(letterhead::section(wording::kind(kind, places.len())));
        blocks.push(Block::Table(lines(places)));
    }
    letterhead::paper(&data.council, wording::about(data), data.day, wording::footer(data), blocks)
}

/// How many places of each kind stand how, and in all.
fn summary(data: &PlacesTable) -> Table {
    let mut columns = vec![Column::new(wording::KIND, Width::Share(1.0))];
    let counted = |head: &str| Column::new(head, Width::Mm(17.0)).aligned(Align::Right);
    columns.extend(PlaceState::ALL.iter().map(|state| counted(wording::state_head(*state))));
    columns.push(counted(wording::TOTAL));
    let row = |name: Text, places: &mut dyn Iterator<Item = &PlaceLine>, voice: fn(&str) -> Text| {
        let all: Vec<PlaceState> = places.map(|place| place.state).collect();
        let count = |state: &PlaceState| all.iter().filter(|other| *other == state).count();
        let numbers = PlaceState::ALL.iter().map(count).chain([all.len()]);
        std::iter::once(name).chain(numbers.map(|number| voice(&wording::number(number)))).collect::<Vec<_>>()
    };
    let mut rows: Vec<Vec<Text>> =
        data.kinds.iter().map(|(kind, places)| row(Text::plain(kind), &mut places.iter(), Text::plain)).collect();
    let mut all = data.kinds.iter().flat_map(|(_, places)| places);
    rows.push(row(Text::strong(wording::TOTAL), &mut all, Text::strong));
    Table::new(columns, rows).grouped([
        (Text::default(), 1),
        (Text::plain(wording::BY_STATE), PlaceState::ALL.len()),
        (Text::default(), 1),
    ])
}

fn lines(places: &[PlaceLine]) -> Table {
    let widths = [
        Width::Mm(27.0),
        Width::Share(1.0),
        Width::Share(1.2),
        Width::Mm(16.0),
        Width::Mm(24.0),
        Width::Mm(22.0),
        Width::Mm(20.0),
    ];
    let columns = wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = places.iter().map(|place| {
        vec![
            Text::plain(&place.reference),
            Text::plain(&place.commune),
            Text::plain(&place.landlord),
            Text::plain(&place.size),
            Text::plain(wording::state(place.state)),
            place.since.map(wording::day).unwrap_or_default(),
            Text::plain(place.file.as_deref().unwrap_or_default()),
        ]
    });
    Table::new(columns, rows.collect()).looking(Look::TABLE.sized(9.0, 11.5).spaced(0.0, 8.0))
}
