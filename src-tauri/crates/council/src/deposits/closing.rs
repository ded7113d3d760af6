//! The years the treasurer closes: in order, once they are over; each seals its figures behind the year before.

use super::{DepositRecord, FlowPeriod, FundFlow, TreasurerReport};
use crate::{Day, Digest, Refusal, Ruled, text};
use chrono::Datelike;
use serde::Serialize;
use std::fmt::Write as _;
use ts_rs::TS;

/// *Clôture*: a year that was closed, as the register keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearClosing {
    /// The year.
    pub year: i32,
    /// The day it was closed.
    pub closed_on: Day,
    /// What was sealed: the figures, then every movement of the year, a line each.
    pub sealed: String,
    /// The head of the closing before; none for the first.
    pub previous: Option<Digest>,
    /// The digest of the head before and of what was sealed.
    pub head: Digest,
    /// The day it was opened again, and why.
    pub reopened: Option<(Day, String)>,
}

/// *Exercice clos*, as the screen tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ClosedYear {
    /// The year.
    pub year: i32,
    /// The day it was closed.
    pub closed_on: Day,
    /// The head, as papers print it.
    pub head: String,
    /// The day it was opened again; none while it is closed.
    pub reopened_on: Option<Day>,
    /// Why it was opened again.
    pub reason: String,
    /// Whether the ledger still says what was sealed; of a year that was opened again, whether the text is as it was sealed.
    pub holds: bool,
    /// Its figures as they are told today.
    pub flow: FundFlow,
}

/// The year that stands closed last.
pub fn last_closed(closings: &[YearClosing]) -> Option<&YearClosing> {
    closings.iter().rev().find(|closing| closing.reopened.is_none())
}

/// The last day no movement may bear any more.
pub fn closed_until(closings: &[YearClosing]) -> Option<Day> {
    FlowPeriod::year(last_closed(closings)?.year).map(|year| year.to)
}

/// Whether a year may be closed on a day.
///
/// # Errors
/// [`Refusal::YearNotOver`]; [`Refusal::YearClosed`] for one that is closed, or lies before one that is.
pub fn close_year(year: i32, closings: &[YearClosing], today: Day) -> Ruled {
    if year >= today.year() {
        return Err(Refusal::YearNotOver { year });
    }
    match last_closed(closings) {
        Some(last) if last.year >= year => Err(Refusal::YearClosed { year }),
        _ => Ok(()),
    }
}

/// Whether a year may be opened again, and the reason as it is kept.
///
/// # Errors
/// [`Refusal::NotTheLastClosedYear`]; [`Refusal::Empty`] without a reason; [`Refusal::TooLong`].
pub fn reopen_year(year: i32, closings: &[YearClosing], reason: &str) -> Ruled<String> {
    if last_closed(closings).is_none_or(|last| last.year != year) {
        return Err(Refusal::NotTheLastClosedYear { year });
    }
    let reason = text::line("reason", reason, 300)?;
    if reason.is_empty() { Err(Refusal::Empty { field: "reason".to_owned() }) } else { Ok(reason) }
}

/// What is sealed of a year: each figure and its cents, then each movement of the year in the order it was written.
/// No name, no note: what was sealed can be shown to anybody.
pub fn sealed_text(all: &[DepositRecord], year: i32) -> Option<String> {
    let period = FlowPeriod::year(year)?;
    let mut text = format!("year;{year}\n");
    for (figure, amount) in TreasurerReport::over(all, period).total.figures() {
        // Writing to a String never fails.
        let _ = writeln!(text, "{figure};{}", amount.get());
    }
    let mut entries: Vec<_> = all
        .iter()
        .flat_map(|record| record.entries.iter().map(|line| (record.id, line.entry)))
        .filter(|(_, entry)| period.holds(entry.on_day))
        .collect();
    entries.sort_by_key(|(_, entry)| entry.id);
    for (deposit, entry) in entries {
        let reverses = entry.reverses.map(|id| id.get().to_string()).unwrap_or_default();
        let (id, deposit, kind) = (entry.id.get(), deposit.get(), entry.kind.code());
        let _ = writeln!(text, "{id};{deposit};{kind};{};{};{reverses}", entry.on_day, entry.amount.get());
    }
    Some(text)
}

/// What the head of a closing is the digest of.
pub fn chained(previous: Option<&Digest>, sealed: &str) -> String {
    format!("{}\n{sealed}", previous.map(Digest::to_string).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closing(year: i32, reopened: bool) -> YearClosing {
        let day = Day::from_ymd_opt(year + 1, 2, 1).unwrap();
        YearClosing {
            year,
            closed_on: day,
            sealed: String::new(),
            previous: None,
            head: Digest::new([0; 32]),
            reopened: reopened.then(|| (day, "oubli".to_owned())),
        }
    }

    fn today() -> Day {
        Day::from_ymd_opt(2027, 3, 1).unwrap()
    }

    #[test]
    fn years_are_closed_in_order_once_they_are_over() {
        assert_eq!(close_year(2027, &[], today()), Err(Refusal::YearNotOver { year: 2027 }));
        assert_eq!(close_year(2026, &[], today()), Ok(()));
        let closed = [closing(2025, false)];
        assert_eq!(close_year(2025, &closed, today()), Err(Refusal::YearClosed { year: 2025 }));
        assert_eq!(close_year(2024, &closed, today()), Err(Refusal::YearClosed { year: 2024 }));
        assert_eq!(close_year(2026, &closed, today()), Ok(()));
    }

    #[test]
    fn the_last_year_closed_is_opened_again_with_a_reason() {
        let closed = [closing(2024, false), closing(2025, false)];
        assert_eq!(reopen_year(2024, &closed, "x"), Err(Refusal::NotTheLastClosedYear { year: 2024 }));
        assert_eq!(reopen_year(2025, &closed, " "), Err(Refusal::Empty { field: "reason".to_owned() }));
        assert_eq!(reopen_year(2025, &closed, " un oubli "), Ok("un oubli".to_owned()));
        let open = [closing(2024, false), closing(2025, true)];
        assert_eq!(closed_until(&open), Day::from_ymd_opt(2024, 12, 31));
        assert_eq!(close_year(2025, &open, today()), Ok(()));
        assert_eq!(reopen_year(2025, &open, "x"), Err(Refusal::NotTheLastClosedYear { year: 2025 }));
    }

    #[test]
    fn nothing_is_closed_at_first() {
        assert_eq!(closed_until(&[]), None);
        assert_eq!(sealed_text(&[], 2026).unwrap().lines().next(), Some("year;2026"));
    }
}
