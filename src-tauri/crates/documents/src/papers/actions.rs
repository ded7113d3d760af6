//! The plan of actions (*plan d'actions*) and the sheet of one action (*fiche-action*).

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::actions as wording;
use crate::words::Text;
use council::Day;

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// *Permanent*.
    Permanent,
    /// *En cours*.
    UnderWay,
    /// *Projet futur*.
    Future,
    /// *Terminée*.
    Done,
}

/// What the plan prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPlan {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stand.
    pub day: Day,
    /// The poles, each with its actions.
    pub poles: Vec<(String, Vec<PlannedAction>)>,
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedAction {
    /// Theme.
    pub theme: String,
    /// Title.
    pub title: String,
    /// For whom.
    pub public: String,
    /// Register of action: «prévention», «logement».
    pub register: String,
    /// How far it is.
    pub progress: Progress,
    /// Who leads it.
    pub pilot: String,
    /// The day of the last news.
    pub news_on: Option<Day>,
}

/// The plan as a paper.
pub fn action_plan(data: &ActionPlan) -> Paper {
    let mut blocks = vec![letterhead::title(wording::PLAN), letterhead::subtitle(wording::plan_subtitle(data))];
    for (pole, actions) in &data.poles {
        blocks.push(letterhead::section(pole.as_str()));
        blocks.push(Block::Table(lines(data.day, actions)));
    }
    letterhead::paper(&data.council, wording::about_plan(data), data.day, wording::plan_footer(data), blocks)
}

fn lines(today: Day, actions: &[PlannedAction]) -> Table {
    let widths =
        [Width::Share(1.0), Width::Share(1.6), Width::Share(1.0), Width::Share(0.9), Width::Mm(23.0), Width::Mm(27.0)];
    let columns = wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = actions.iter().map(|action| {
        vec![
            Text::plain(&action.theme),
            wording::titled(action),
            Text::plain(&action.public),
            Text::plain(&action.register),
            Text::strong(wording::progress(action.progress)),
            wording::news(action.news_on, today),
        ]
    });
    Table { row_heads: Some(1), ..Table::new(columns, rows.collect()) }
        .looking(Look::TABLE.sized(9.0, 11.5).spaced(0.0, 8.0))
}

/// What the sheet of an action prints: what is empty is left to be written by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionSheet {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Title.
    pub title: String,
    /// Pole, theme and register of action, in one phrase.
    pub place: String,
    /// How far it is.
    pub progress: Progress,
    /// The nine headings, in the order of the form: *enjeux et contexte*, *objectifs*, *modalités*, *échéancier*, *contraintes*,
    /// *ressources*, *maître d'œuvre*, *évaluation*, *liens*.
    pub headings: [String; 9],
    /// The milestones: what, by when, done on.
    pub milestones: Vec<(String, Option<Day>, Option<Day>)>,
}

/// The sheet as a paper.
pub fn action_sheet(data: &ActionSheet) -> Paper {
    let mut blocks = vec![letterhead::title(data.title.as_str()), letterhead::subtitle(wording::sheet_subtitle(data))];
    for (heading, words) in wording::HEADINGS.iter().zip(&data.headings) {
        blocks.push(letterhead::section(*heading));
        if words.is_empty() {
            blocks.extend(prose(wording::blank(), Look::BODY.colored(crate::block::Color::FIELD).spaced(2.0, 4.0)));
        } else {
            blocks.extend(words.lines().map(|line| Block::paragraph(line, Look::BODY.justified())));
        }
    }
    if !data.milestones.is_empty() {
        blocks.push(letterhead::section(wording::MILESTONES));
        let columns = wording::MILESTONE_COLUMNS.into_iter().zip([Width::Share(1.0), Width::Mm(34.0), Width::Mm(34.0)]);
        let columns = columns.map(|(head, width)| Column::new(head, width)).collect();
        let rows = data
            .milestones
            .iter()
            .map(|(what, due, done)| vec![Text::plain(what), wording::day(*due), wording::day(*done)]);
        blocks.push(Block::Table(Table::new(columns, rows.collect())));
    }
    letterhead::paper(&data.council, wording::about_sheet(data), data.drawn_up_on, wording::sheet_footer(data), blocks)
}
