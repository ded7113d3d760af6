//! The yearly report: six questions answered by the register, each with a sentence and a chart. Counts under five never leave.

use super::PaperFile;
use super::house::{complete, house};
use crate::Result;
use chrono::Datelike;
use council::decisions::DecisionRow;
use council::deposits::{DepositRecord, DepositTerms};
use council::library::PaperLack;
use council::places::PlaceState;
use council::settings::SettingKey as Key;
use council::workshops::{WorkshopState, WorkshopsQuery, shareable_counts};
use council::{Cents, Day};
use documents::papers::chart::{Bars, Strip};
use documents::papers::yearly_report::{Chapter, Chart, YearlyReport, yearly_report};
use documents::{files, outcomes, report as words};
use std::collections::{BTreeMap, HashMap};
use storage::{Page, applications, dashboard, decisions, deposits, places, tenancies, workshops};

/// The year that is told: its days up to the one it is told on, and the same of the year before.
struct Year {
    number: u16,
    first: Day,
    last: Day,
    last_before: Day,
}

impl Year {
    /// None for a year that has not begun.
    fn told_on(number: u16, day: Day) -> Option<Self> {
        let of = |year: i32, month, day| Day::from_ymd_opt(year, month, day);
        let first = of(number.into(), 1, 1)?;
        let last = of(number.into(), 12, 31)?.min(day);
        let last_before = of(i32::from(number) - 1, 12, 31)?;
        (first <= last).then_some(Self { number, first, last, last_before })
    }

    fn holds(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// The report of a year, with what is known on a day.
pub(super) fn yearly(page: &Page<'_>, number: u16, day: Day) -> Result<Vec<PaperFile>> {
    let year = Year::told_on(number, day);
    let to_come = PaperLack::NotBefore { day: Day::from_ymd_opt(number.into(), 1, 1).unwrap_or(day) };
    complete(page, day, &[Key::CouncilName], year.is_none().then_some(to_come).into_iter().collect())?;
    let Some(year) = year else { return Ok(Vec::new()) };
    let of_year = |year: i32, last: Day| {
        let first = Day::from_ymd_opt(year, 1, 1).unwrap_or(last);
        dashboard::year(page, u16::try_from(year).unwrap_or_default(), first, last)
    };
    let (now, before) = (of_year(year.first.year(), year.last)?, of_year(year.last_before.year(), year.last_before)?);
    let [asked, decided, held, left, met, kept] = words::QUESTIONS;
    let chapters = vec![
        chapter(asked, vec![words::requests(now.received, before.received)], wished(page, &year)?),
        decisions(page, &year, decided, now.sittings)?,
        occupied(page, &year, held)?,
        chapter(left, vec![words::moves(now.entered, now.left)], exits(page, &year)?),
        chapter(
            met,
            vec![words::workshops(now.workshops, before.workshops, now.attended, before.attended)],
            hosts(page, &year)?,
        ),
        Chapter { table: Some(money(page, &year)?), ..chapter(kept, Vec::new(), None) },
    ];
    let data = YearlyReport {
        council: house(page, day)?.letterhead,
        drawn_up_on: day,
        year: year.number.into(),
        foreword: Vec::new(),
        chapters,
        notes: Vec::new(),
        masked: true,
    };
    Ok(vec![PaperFile::new(files::yearly_report(year.number), yearly_report(&data))])
}

fn chapter(question: &str, words: Vec<String>, chart: Option<Chart>) -> Chapter {
    Chapter { question: question.to_owned(), words, charts: chart.into_iter().collect(), table: None }
}

/// Bars, the most numerous first; those that are too few, and whoever would give them away by subtraction, are told together.
fn bars(finding: &str, counted: impl IntoIterator<Item = (String, u32)>) -> Option<Chart> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (name, count) in counted {
        *counts.entry(name).or_default() += count;
    }
    let all: u32 = counts.values().sum();
    let mut rows = shareable_counts(counts.into_iter().collect(), all);
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let others = all - rows.iter().map(|(_, count)| count).sum::<u32>();
    if others > 0 {
        rows.push((words::OTHERS.to_owned(), others));
    }
    Some(Chart::Bars(Bars { finding: finding.to_owned(), rows, before: Vec::new() }))
}

/// The first commune wished by those who asked in the year.
fn wished(page: &Page<'_>, year: &Year) -> Result<Option<Chart>> {
    let records = applications::records(page)?.into_iter().filter(|record| year.holds(record.received_on));
    let communes = records.map(|record| record.communes.into_iter().next());
    Ok(bars(words::BY_COMMUNE, communes.map(|name| (name.unwrap_or_else(|| words::NO_COMMUNE.to_owned()), 1))))
}

/// What was decided, by outcome, and how long those who asked waited.
fn decisions(page: &Page<'_>, year: &Year, question: &str, sittings: u32) -> Result<Chapter> {
    let rows: Vec<DecisionRow> = decisions::decisions(page, None, Some(year.number))?
        .into_iter()
        .filter(|row| row.number.is_some() && year.holds(row.on_day))
        .collect();
    let received: HashMap<String, Day> =
        applications::records(page)?.into_iter().map(|record| (record.code, record.received_on)).collect();
    let mut delays: Vec<u32> = rows
        .iter()
        .filter_map(|row| {
            let asked = received.get(&row.person.as_ref()?.code)?;
            u32::try_from((row.on_day - *asked).num_days()).ok()
        })
        .collect();
    delays.sort_unstable();
    let mut said = vec![words::decided(sittings, u32::try_from(rows.len()).unwrap_or(u32::MAX))];
    if delays.len() >= words::LEAST as usize {
        said.extend(delays.get((delays.len() - 1) / 2).map(|median| words::delay(*median)));
    }
    let outcomes = rows.iter().map(|row| (outcomes::outcome(&row.decision.outcome).to_owned(), 1));
    Ok(chapter(question, said, bars(words::BY_OUTCOME, outcomes)))
}

/// The places as they stood at the end of the year: they name nobody, and are told as they are.
fn occupied(page: &Page<'_>, year: &Year, question: &str) -> Result<Chapter> {
    let mut states: BTreeMap<PlaceState, u32> = BTreeMap::new();
    for place in places::places(page)? {
        if let Some(state) = place.row(year.last).state.filter(|state| *state != PlaceState::Returned) {
            *states.entry(state).or_default() += 1;
        }
    }
    let all: u32 = states.values().sum();
    let lived_in = [PlaceState::Occupied, PlaceState::UnderNotice].map(|state| states.get(&state).copied());
    let finding = words::places(lived_in.into_iter().flatten().sum(), all, year.last);
    let parts = states.into_iter().map(|(state, count)| (words::state(state).to_owned(), count)).collect();
    let strip = (all > 0).then_some(Chart::Strip(Strip { finding, parts }));
    Ok(chapter(question, Vec::new(), strip))
}

fn exits(page: &Page<'_>, year: &Year) -> Result<Option<Chart>> {
    let left = tenancies::tenancies(page)?.into_iter().filter_map(|tenancy| tenancy.exit);
    let reasons = left.filter(|(on, _)| year.holds(*on)).map(|(_, reason)| (words::exit(reason).to_owned(), 1));
    Ok(bars(words::BY_EXIT, reasons))
}

fn hosts(page: &Page<'_>, year: &Year) -> Result<Option<Chart>> {
    let held = workshops::list(page, &WorkshopsQuery::default())?.into_iter().filter(|row| {
        matches!(row.state, WorkshopState::Held | WorkshopState::Evaluated)
            && row.hours.is_some_and(|hours| year.holds(hours.on_day))
            && !row.commune_name.is_empty()
    });
    Ok(bars(words::BY_HOST, held.map(|row| (row.commune_name, row.attended))))
}

/// The deposits at the end of the year, and a year before.
fn money(page: &Page<'_>, year: &Year) -> Result<(Vec<String>, Vec<Vec<String>>)> {
    let records = deposits::deposits(page)?;
    let (now, before) = (sums(&records, year.last), sums(&records, year.last_before));
    let rows = words::DEPOSIT_ROWS.iter().zip(now.iter().zip(before));
    let rows = rows.map(|(name, (now, before))| vec![(*name).to_owned(), words::amount(*now), words::amount(before)]);
    Ok((words::DEPOSIT_HEADS.map(str::to_owned).to_vec(), rows.collect()))
}

fn sums(records: &[DepositRecord], on: Day) -> [Cents; 5] {
    let plus = |one: Cents, other: Cents| Cents::new(one.get().saturating_add(other.get()));
    let each = records.iter().map(|record| record.row(&DepositTerms::default(), on).totals).map(|totals| {
        [
            totals.to_pay(),
            totals.paid,
            plus(totals.returned, totals.repaid),
            plus(totals.withheld, totals.written_off),
            totals.outstanding(),
        ]
    });
    each.fold([Cents::ZERO; 5], |sum, row| std::array::from_fn(|at| plus(sum[at], row[at])))
}

#[cfg(test)]
mod tests {
    use super::{Chart, bars, words};

    fn told(counts: &[(&str, u32)]) -> Vec<(String, u32)> {
        match bars("", counts.iter().map(|(name, count)| ((*name).to_owned(), *count))) {
            Some(Chart::Bars(bars)) => bars.rows,
            _ => Vec::new(),
        }
    }

    #[test]
    fn nobody_is_told_by_what_the_others_leave() {
        let row = |name: &str, count| (name.to_owned(), count);
        assert_eq!(told(&[("a", 9), ("b", 6)]), [row("a", 9), row("b", 6)]);
        assert_eq!(told(&[("a", 9), ("b", 6), ("c", 3)]), [row("a", 9), row(words::OTHERS, 9)]);
        assert_eq!(told(&[("a", 9), ("b", 3), ("c", 4)]), [row("a", 9), row(words::OTHERS, 7)]);
        assert_eq!(told(&[("a", 9), ("b", 3)]), [], "the whole is told beside");
    }
}
