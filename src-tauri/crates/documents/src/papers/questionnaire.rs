//! The anonymous questionnaire of a workshop (*questionnaire d'évaluation*): one page, answered in two minutes.

use super::letterhead::{self, Letterhead, prose};
use crate::block::{Align, Block, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::questionnaire as wording;
use crate::words::Text;
use council::Day;

/// What the questionnaire prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Number of the workshop.
    pub number: u32,
    /// Its day.
    pub day: Day,
    /// Its commune.
    pub commune: String,
    /// Whether its theme may stir things up: whom to call is then printed.
    pub sensitive: bool,
}

/// The questionnaire as a paper.
pub fn questionnaire(data: &Questionnaire) -> Paper {
    let look = Look::BODY.sized(11.0, 15.5).spaced(0.0, 7.0);
    let question = look.spaced(3.0, 3.0);
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(Block::heading(1, wording::title(data), Look::BODY.sized(16.0, 20.0).spaced(4.0, 2.0)));
    blocks.extend(prose([wording::anonymous()], Look::BODY.spaced(0.0, 6.0)));
    blocks.extend(prose(wording::first(), question));
    blocks.push(Block::paragraph(wording::scale(), question.kept()));
    blocks.push(Block::Table(statements()));
    blocks.extend(prose(wording::then(), question.spaced(6.0, 3.0)));
    blocks.extend(prose(wording::about_you(), question));
    blocks.extend(prose(wording::last(data), Look::BODY.sized(10.0, 13.0).spaced(4.0, 2.0)));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { margins: [14.0, 16.0, 12.0, 16.0], ..data.council.sheet() },
        blocks,
    }
}

fn statements() -> Table {
    let mut columns = vec![Column::new(wording::STATEMENT, Width::Share(1.0))];
    columns.extend(wording::MARKS.map(|mark| Column::new(mark, Width::Mm(15.0)).aligned(Align::Center)));
    let rows = wording::STATEMENTS.iter().map(|statement| {
        let mut row = vec![Text::plain(statement)];
        row.extend(wording::MARKS.map(Text::strong));
        row
    });
    Table::new(columns, rows.collect()).to_fill_in(7.6).looking(Look::BODY.sized(10.5, 13.0).spaced(0.0, 6.0))
}
