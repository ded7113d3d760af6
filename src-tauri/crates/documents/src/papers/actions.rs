//! The plan of actions (*plan d'actions*) and the sheet of one action (*fiche-action*).

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::Paper;
use crate::wording::actions as wording;
use crate::words::Text;
use council::Day;
use council::actions::{ActionHeading, ActionRow, ActionWords, Milestone, Progress};

/// What the plan prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPlan {
    /// The council.
    pub council: Letterhead,
    /// The day it says how things stand.
    pub day: Day,
    /// Its lines, pole by pole.
    pub actions: Vec<ActionRow>,
}

/// The plan as a paper.
pub fn action_plan(data: &ActionPlan) -> Paper {
    let mut blocks = vec![letterhead::title(wording::PLAN), letterhead::subtitle(wording::plan_subtitle(data))];
    for actions in data.actions.chunk_by(|one, next| one.pole == next.pole) {
        blocks.push(letterhead::section(wording::pole(&actions[0])));
        blocks.push(Block::Table(lines(actions)));
    }
    letterhead::paper(&data.council, wording::about_plan(data), data.day, wording::plan_footer(data), blocks)
}

fn lines(actions: &[ActionRow]) -> Table {
    let widths =
        [Width::Share(1.0), Width::Share(1.6), Width::Share(1.0), Width::Share(0.9), Width::Mm(23.0), Width::Mm(27.0)];
    let columns = wording::COLUMNS.into_iter().zip(widths).map(|(head, width)| Column::new(head, width)).collect();
    let rows = actions.iter().map(|action| {
        vec![
            Text::plain(wording::theme(action.theme)),
            wording::titled(action),
            Text::plain(wording::population(action.population)),
            Text::plain(&action.register),
            Text::strong(wording::progress(action.progress)),
            wording::news(action),
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
    /// The line of the plan.
    pub action: ActionRow,
    /// What is written under each heading, in the order of the form.
    pub headings: Vec<ActionWords>,
    /// Its milestones.
    pub milestones: Vec<Milestone>,
}

/// The sheet as a paper.
pub fn action_sheet(data: &ActionSheet) -> Paper {
    let mut blocks =
        vec![letterhead::title(wording::sheet_title(data)), letterhead::subtitle(wording::sheet_subtitle(data))];
    // What was learnt is asked for once the action is done, not before.
    let asked = |one: &&ActionWords| {
        one.heading != ActionHeading::Lessons || data.action.progress == Progress::Done || !one.words.is_empty()
    };
    for ActionWords { heading, words } in data.headings.iter().filter(asked) {
        blocks.push(letterhead::section(wording::heading(*heading)));
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
            .map(|one| vec![Text::plain(&one.what), wording::day(one.due_on), wording::day(one.done_on)]);
        blocks.push(Block::Table(Table::new(columns, rows.collect())));
    }
    letterhead::paper(&data.council, wording::about_sheet(data), data.drawn_up_on, wording::sheet_footer(data), blocks)
}
