//! A month of the calendar (*mois du calendrier*): a row a week, to be pinned on a wall.

use super::letterhead::{self, Letterhead};
use crate::block::{Block, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::wording::calendar_month as wording;
use crate::words::Text;
use chrono::{Datelike, Days};
use council::Day;
use council::workshops::CalendarView;

/// What the month prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarMonth {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// The first day of the month.
    pub month: Day,
    /// What is planned over its days, with the holidays behind them.
    pub view: CalendarView,
}

/// Room for the weeks of a month, in millimetres.
const WEEKS: f32 = 205.0;

/// The month as a paper.
pub fn calendar_month(data: &CalendarMonth) -> Paper {
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(wording::title(data)));
    blocks.push(Block::Table(weeks(data)));
    blocks.extend(letterhead::prose(wording::behind(data), Look::SMALL));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet { margins: [14.0, 10.0, 14.0, 10.0], footer: Some(wording::footer(data)), ..Sheet::default() },
        blocks,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a month has at most six weeks")]
fn weeks(data: &CalendarMonth) -> Table {
    let mut columns = vec![Column::new(wording::WEEK, Width::Mm(11.0))];
    columns.extend(wording::weekdays().map(|head| Column::new(head, Width::Share(1.0))));
    let rows: Vec<Vec<Text>> = mondays(data.month).map(|monday| week(data, monday)).collect();
    let height = WEEKS / rows.len().max(1) as f32;
    let look = Look::TABLE.sized(8.0, 10.0).spaced(4.0, 6.0);
    Table { at_top: true, ..Table::new(columns, rows).to_fill_in(height).looking(look) }
}

/// The Mondays of the weeks that hold a day of the month.
fn mondays(month: Day) -> impl Iterator<Item = Day> {
    let first = month - Days::new(u64::from(month.weekday().num_days_from_monday()));
    first.iter_weeks().take_while(move |monday| *monday <= month || is_of(month, *monday))
}

fn is_of(month: Day, day: Day) -> bool {
    (day.year(), day.month()) == (month.year(), month.month())
}

fn week(data: &CalendarMonth, monday: Day) -> Vec<Text> {
    let mut cells = vec![Text::plain(&monday.iso_week().week().to_string())];
    let days = monday.iter_days().take(7);
    cells.extend(days.map(|day| if is_of(data.month, day) { self::day(data, day) } else { Text::default() }));
    cells
}

/// A day: its number, its holiday, what is planned on it.
fn day(data: &CalendarMonth, day: Day) -> Text {
    let holiday = data.view.holidays.iter().find(|each| each.day == day).map(|each| each.holiday);
    let planned = data.view.events.iter().filter(|event| event.hours.on_day == day).map(wording::event);
    Text::stacked(std::iter::once(wording::date(day, holiday)).chain(planned))
}
