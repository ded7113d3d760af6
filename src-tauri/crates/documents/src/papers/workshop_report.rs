//! The report of a workshop (*bilan d'atelier*) and of a season (*bilan de saison*): who came, what they thought, what is kept.

use super::chart::{self, Bars};
use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::workshop_report as wording;
use crate::words::Text;
use council::{Cents, Day};

/// What people thought of a workshop, from anonymous answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Answers that came back.
    pub answers: u32,
    /// Mean mark of each of the six statements, in hundredths from 100 to 400; none where nobody answered.
    pub means: [Option<u16>; 6],
    /// What people say they keep, word for word. Names nobody.
    pub kept: Vec<String>,
    /// What they would improve.
    pub improved: Vec<String>,
}

/// What the report of a workshop prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkshopReport {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Number, title and day.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: Day,
    /// Where it was held, and the commune.
    pub venue: (String, String),
    /// Who spoke, each with a role.
    pub speakers: Vec<String>,
    /// How many had announced themselves, when it was asked.
    pub announced: Option<u32>,
    /// How many came, and of these how many only counted.
    pub present: (u32, u32),
    /// Who came, by commune.
    pub communes: Vec<(String, u32)>,
    /// What it cost.
    pub cost: Option<Cents>,
    /// What people thought.
    pub opinion: Opinion,
    /// What the council keeps of it, in free paragraphs.
    pub lessons: Vec<String>,
}

/// The report of a workshop as a paper.
pub fn workshop_report(data: &WorkshopReport) -> Paper {
    let mut blocks = vec![letterhead::title(wording::title(data)), letterhead::subtitle(wording::subtitle(data))];
    blocks.push(letterhead::facts(wording::facts(data), 46.0));
    if !data.communes.is_empty() {
        blocks.extend(chart::bars(&Bars {
            finding: wording::came(data.present.0),
            rows: data.communes.clone(),
            before: Vec::new(),
        }));
    }
    blocks.push(letterhead::section(wording::OPINION));
    blocks.extend(opinion(&data.opinion, data.present.0));
    if !data.lessons.is_empty() {
        blocks.push(letterhead::section(wording::LESSONS));
        blocks.extend(data.lessons.iter().map(|lesson| Block::paragraph(lesson.as_str(), Look::BODY.justified())));
    }
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}

fn opinion(opinion: &Opinion, present: u32) -> Vec<Block> {
    let mut blocks = prose([wording::returned(opinion.answers, present)], Look::BODY);
    if opinion.answers == 0 {
        return blocks;
    }
    blocks.push(Block::Table(means(&opinion.means)));
    for (title, words) in [(wording::KEPT, &opinion.kept), (wording::IMPROVED, &opinion.improved)] {
        if !words.is_empty() {
            blocks.push(Block::paragraph(Text::strong(title), Look::BODY.spaced(6.0, 3.0).kept()));
            blocks.push(Block::dashes(words.iter().map(|word| wording::verbatim(word)), Look::BODY));
        }
    }
    blocks
}

fn means(means: &[Option<u16>; 6]) -> Table {
    let [statement, mean] = wording::MEAN_COLUMNS;
    let columns =
        vec![Column::new(statement, Width::Share(1.0)), Column::new(mean, Width::Mm(34.0)).aligned(Align::Right)];
    let rows = wording::statements().zip(means).map(|(statement, mean)| vec![statement, wording::mean(*mean)]);
    Table::new(columns, rows.collect()).looking(Look::TABLE.spaced(0.0, 6.0))
}

/// What the report of a season prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonReport {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The season: «2025-2026».
    pub season: String,
    /// The workshops that were held, in order.
    pub held: Vec<HeldWorkshop>,
    /// How many were cancelled.
    pub cancelled: u32,
    /// People who came, by commune.
    pub communes: Vec<(String, u32)>,
    /// What people thought, over the season.
    pub opinion: Opinion,
    /// People who came in the season before, when it is known.
    pub before: Option<u32>,
    /// Free paragraphs.
    pub lessons: Vec<String>,
}

/// A workshop that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldWorkshop {
    /// Number.
    pub number: u32,
    /// Title.
    pub title: String,
    /// Theme.
    pub theme: String,
    /// The day.
    pub day: Day,
    /// Commune.
    pub commune: String,
    /// How many came.
    pub present: u32,
    /// Answers that came back.
    pub answers: u32,
    /// Mean of all marks, in hundredths; none under five answers: a mark is never traced to a person.
    pub mean: Option<u16>,
}

/// The report of a season as a paper.
pub fn season_report(data: &SeasonReport) -> Paper {
    let mut blocks =
        vec![letterhead::title(wording::season_title(data)), letterhead::subtitle(wording::season_subtitle(data))];
    let came: u32 = data.held.iter().map(|workshop| workshop.present).sum();
    blocks.extend(prose(wording::season_sentences(data, came), Look::BODY.sized(11.0, 15.0)));
    if !data.held.is_empty() {
        let rows = data.held.iter().map(|held| (wording::short_name(held), held.present)).collect();
        blocks.extend(chart::bars(&Bars { finding: wording::by_workshop(&data.held), rows, before: Vec::new() }));
        let mut themes: Vec<(String, u32)> = Vec::new();
        for held in &data.held {
            match themes.iter_mut().find(|(theme, _)| *theme == held.theme) {
                Some((_, count)) => *count += held.present,
                None => themes.push((held.theme.clone(), held.present)),
            }
        }
        blocks.extend(chart::bars(&Bars { finding: wording::by_theme(&themes), rows: themes, before: Vec::new() }));
    }
    if !data.communes.is_empty() {
        let finding = wording::by_commune(&data.communes);
        blocks.extend(chart::bars(&Bars { finding, rows: data.communes.clone(), before: Vec::new() }));
    }
    blocks.push(letterhead::section(wording::HELD));
    blocks.push(Block::Table(held(&data.held)));
    blocks.push(letterhead::section(wording::OPINION));
    blocks.extend(opinion(&data.opinion, came));
    if !data.lessons.is_empty() {
        blocks.push(letterhead::section(wording::LESSONS));
        blocks.extend(data.lessons.iter().map(|lesson| Block::paragraph(lesson.as_str(), Look::BODY.justified())));
    }
    let footer = wording::season_footer(data);
    letterhead::paper(&data.council, wording::season_title(data), data.drawn_up_on, footer, blocks)
}

fn held(workshops: &[HeldWorkshop]) -> Table {
    let right = |head: &str| Column::new(head, Width::Mm(19.0)).aligned(Align::Right);
    let [number, day, title, commune, present, answers, mean] = wording::HELD_COLUMNS;
    let columns = vec![
        Column::new(number, Width::Mm(11.0)),
        Column::new(day, Width::Mm(22.0)),
        Column::new(title, Width::Share(1.4)),
        Column::new(commune, Width::Share(1.0)),
        right(present),
        right(answers),
        right(mean),
    ];
    let rows = workshops.iter().map(|held| {
        vec![
            Text::plain(&held.number.to_string()),
            wording::day(held.day),
            Text::plain(&held.title),
            Text::plain(&held.commune),
            Text::plain(&held.present.to_string()),
            Text::plain(&held.answers.to_string()),
            wording::mean(held.mean),
        ]
    });
    Table { row_heads: Some(2), ..Table::new(columns, rows.collect()) }
}
