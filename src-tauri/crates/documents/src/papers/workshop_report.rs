//! The report of a workshop (*bilan d'atelier*) and of a season (*bilan de saison*): who came, what they thought, what is kept.

use super::chart::{self, Bars};
use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::workshop_report as wording;
use crate::words::Text;
use council::workshops::SeasonFigures;
use council::{Cents, Day};

/// What people thought of a workshop, from anonymous answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Answers that came back.
    pub answers: u32,
    /// Mean mark of each of the six statements, in hundredths from 100 to 400; none where too few answered for it to leave the
    /// house.
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
    /// Who came, by commune, where enough came from it to be told.
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
        let finding = wording::came(data.present.0);
        blocks.extend(origins(finding, &data.communes, data.present.0));
    }
    blocks.push(letterhead::section(wording::OPINION));
    blocks.extend(opinion(&data.opinion, data.present.0));
    if !data.lessons.is_empty() {
        blocks.push(letterhead::section(wording::LESSONS));
        blocks.extend(data.lessons.iter().map(|lesson| Block::paragraph(lesson.as_str(), Look::BODY.justified())));
    }
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}

/// Where those who came live; the last bar is everybody else.
fn origins(finding: String, communes: &[(String, u32)], came: u32) -> Vec<Block> {
    let told: u32 = communes.iter().map(|(_, count)| count).sum();
    let mut rows = communes.to_vec();
    rows.extend(came.checked_sub(told).filter(|rest| *rest > 0).map(|rest| (wording::ELSEWHERE.to_owned(), rest)));
    chart::bars(&Bars { finding, rows, before: Vec::new() })
}

fn opinion(opinion: &Opinion, present: u32) -> Vec<Block> {
    let is_told = opinion.means.iter().any(Option::is_some);
    let mut blocks = prose([wording::returned(opinion.answers, present, is_told)], Look::BODY);
    if !is_told {
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
    /// Its figures.
    pub figures: SeasonFigures,
    /// The workshops that were held, in order.
    pub held: Vec<HeldWorkshop>,
    /// People who came, by commune, where enough came from it to be told.
    pub communes: Vec<(String, u32)>,
    /// What people thought, over the season.
    pub opinion: Opinion,
    /// The seasons that are known, this one among them, in order.
    pub seasons: Vec<SeasonLine>,
    /// Free paragraphs.
    pub lessons: Vec<String>,
}

/// What is known of a season.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonLine {
    /// Which: «2025-2026».
    pub season: String,
    /// How many workshops were held.
    pub held: u32,
    /// How many people came to each, in hundredths.
    pub average: u32,
    /// How many themes.
    pub themes: u32,
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
    let came = data.figures.attended;
    blocks.extend(prose(wording::season_sentences(data), Look::BODY.sized(11.0, 15.0)));
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
        blocks.extend(origins(wording::by_commune(&data.communes), &data.communes, came));
    }
    if data.seasons.len() > 1 {
        blocks.push(letterhead::section(wording::SEASONS));
        blocks.push(Block::Table(seasons(data)));
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

/// The seasons side by side, this one in strong letters.
fn seasons(data: &SeasonReport) -> Table {
    let [season, held, average, themes] = wording::SEASON_COLUMNS;
    let right = |head: &str| Column::new(head, Width::Mm(36.0)).aligned(Align::Right);
    let columns = vec![Column::new(season, Width::Share(1.0)), right(held), right(average), right(themes)];
    let rows = data.seasons.iter().map(|line| {
        let voice = if line.season == data.season { Text::strong } else { Text::plain };
        let cells =
            [line.season.clone(), line.held.to_string(), wording::tenths(line.average), line.themes.to_string()];
        cells.iter().map(|cell| voice(cell)).collect()
    });
    Table::new(columns, rows.collect()).looking(Look::TABLE.spaced(0.0, 6.0))
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
