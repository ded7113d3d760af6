//! Pointing the movements against what a bank says: a line of its statement is one movement, or several that make it.

use super::{DepositEntryKind, MovementRow};
use crate::{Balance, BankLineId, Cents, Day, Refusal, Ruled};
use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

/// Days a bank may take to see a movement, before or after.
const NEAR: u64 = 20;

/// *Ligne de relevé bancaire*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BankLine {
    /// Identity.
    pub id: BankLineId,
    /// The day the bank gives it.
    pub on_day: Day,
    /// How much: negative when it leaves.
    pub amount: Balance,
    /// What the bank says of it.
    pub label: String,
    /// The movements it is, once it is pointed.
    pub movements: Vec<MovementRow>,
    /// The movements that may be it, the nearest first: the same amount, about the same day. None once it is pointed.
    pub candidates: Vec<MovementRow>,
    /// The day it was said to be about something else.
    pub set_aside_on: Option<Day>,
}

/// *Rapprochement bancaire*: what the bank said, and what it has not said yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BankStanding {
    /// The lines to be pointed, the latest first.
    pub waiting: Vec<BankLine>,
    /// The lines that are pointed, or about something else.
    pub settled: Vec<BankLine>,
    /// The movements no statement shows yet, of the days the statements cover.
    pub unseen: Vec<MovementRow>,
}

/// The first day whose movements a bank that tells from a day on may show.
pub fn told_from(first: Day) -> Day {
    first.checked_sub_days(Days::new(NEAR)).unwrap_or(Day::MIN)
}

impl BankLine {
    /// Which of the movements may be the line, the nearest first.
    pub fn likely(&self, movements: &[MovementRow]) -> Vec<MovementRow> {
        let apart = |row: &MovementRow| (row.on_day - self.on_day).num_days().unsigned_abs();
        let is_like = |row: &&MovementRow| row.kind.at_bank(row.amount) == Some(self.amount) && apart(row) <= NEAR;
        let mut found: Vec<_> = movements.iter().filter(is_like).cloned().collect();
        found.sort_by_key(|row| (apart(row), row.id));
        found
    }
}

/// Whether a line of a statement may be said to be those movements: the bank sees each, and together they make it.
///
/// # Errors
/// [`Refusal::NotSeenByBank`]; [`Refusal::PointedApart`] with what they add up to.
pub fn point(line: Balance, movements: &[(DepositEntryKind, Cents)]) -> Ruled {
    let mut sum = 0;
    for (kind, amount) in movements {
        sum += kind.at_bank(*amount).ok_or(Refusal::NotSeenByBank)?.get();
    }
    if sum == line.get() { Ok(()) } else { Err(Refusal::PointedApart { line, movements: Balance::new(sum) }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DepositEntryKind as K;

    #[test]
    fn a_line_is_the_movements_that_make_it() {
        let of = |line, movements: &[(K, u32)]| {
            let movements: Vec<_> = movements.iter().map(|(kind, cents)| (*kind, Cents::new(*cents))).collect();
            point(Balance::new(line), &movements)
        };
        assert_eq!(of(-32_000, &[(K::Paid, 32_000)]), Ok(()));
        assert_eq!(of(-64_000, &[(K::Paid, 32_000), (K::ToppedUp, 32_000)]), Ok(()));
        assert_eq!(of(35_200, &[(K::Returned, 32_000), (K::LatePenalty, 3_200)]), Ok(()));
        let apart = Refusal::PointedApart { line: Balance::new(32_000), movements: Balance::new(-32_000) };
        assert_eq!(of(32_000, &[(K::Paid, 32_000)]), Err(apart));
        assert_eq!(of(0, &[(K::Withheld, 32_000)]), Err(Refusal::NotSeenByBank));
    }
}
