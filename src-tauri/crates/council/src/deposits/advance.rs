//! The schedule of an advance that is paid back: what is due when, and what the payments covered of it.

use super::{DepositEntry, DepositEntryKind, LARGEST};
use crate::bounds::within;
use crate::{Cents, Day, DepositEntryId, Refusal, Ruled, text};
use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most instalments an advance is paid back in: as many as an advance of Loca-Pass has.
pub const MOST_INSTALMENTS: u32 = 25;

/// *Mensualité* to come, as the schedule was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// The last day to pay it.
    pub due_on: Day,
    /// How much.
    pub amount: Cents,
}

/// *Échéance de l'avance* on a day: what was agreed, and what the payments covered of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InstalmentRow {
    /// The last day to pay it.
    pub due_on: Day,
    /// How much.
    pub amount: Cents,
    /// How much of it was paid.
    pub paid: Cents,
    /// Whether its day is over and something of it is missing.
    pub is_late: bool,
    /// The payments that covered it, and how much each did.
    pub payments: Vec<(DepositEntryId, Cents)>,
}

/// *Échéancier*, as it can be agreed with a person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewSchedule {
    /// How much is paid back in all.
    pub amount: Cents,
    /// In how many monthly instalments.
    pub instalments: u32,
    /// The day of the first.
    pub first_on: Day,
    /// The day it was signed.
    pub signed_on: Day,
    /// Whether whoever assists her signed too.
    pub is_cosigned: bool,
    /// The order of the judge, for a person who is represented.
    pub judge_order: String,
}

impl NewSchedule {
    /// The schedule as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for nothing; [`Refusal::AmountTooLarge`]; [`Refusal::OutOfBounds`] for no instalment or too many;
    /// [`Refusal::TooLong`]; [`Refusal::EmptyPeriod`] when the first comes before the signature.
    pub fn checked(self) -> Ruled<Self> {
        if self.amount == Cents::ZERO {
            return Err(Refusal::Empty { field: "amount".to_owned() });
        }
        if self.amount > LARGEST {
            return Err(Refusal::AmountTooLarge { most: LARGEST });
        }
        within("instalments", self.instalments, 1, MOST_INSTALMENTS)?;
        if self.first_on < self.signed_on {
            return Err(Refusal::EmptyPeriod);
        }
        Ok(Self { judge_order: text::line("judgeOrder", &self.judge_order, 200)?, ..self })
    }

    /// The instalments, equal but for the cents that are left, which the last bears; their days clamp to the month's end.
    pub fn spread(&self) -> Vec<Instalment> {
        let each = self.amount.get() / self.instalments.max(1);
        let last = self.amount.get() - each * self.instalments.saturating_sub(1);
        let due_on = |n| self.first_on.checked_add_months(Months::new(n)).unwrap_or(Day::MAX);
        (0..self.instalments)
            .map(|n| Instalment {
                due_on: due_on(n),
                amount: Cents::new(if n + 1 == self.instalments { last } else { each }),
            })
            .collect()
    }
}

/// How the instalments stand on a day. A payment covers the oldest that are due first (C. civ. 1342-10).
pub fn instalments_on(schedule: &[Instalment], entries: &[DepositEntry], day: Day) -> Vec<InstalmentRow> {
    let known = || entries.iter().filter(|entry| entry.on_day <= day);
    let is_reversed = |entry: &&DepositEntry| known().any(|other| other.reverses == Some(entry.id));
    let mut payments: Vec<(DepositEntryId, u32)> = known()
        .filter(|entry| entry.kind == DepositEntryKind::Repaid && entry.reverses.is_none())
        .filter(|entry| !is_reversed(entry))
        .map(|entry| (entry.id, entry.amount.get()))
        .collect();
    let mut rows = Vec::with_capacity(schedule.len());
    for instalment in schedule {
        let mut missing = instalment.amount.get();
        let mut covered = Vec::new();
        for (entry, left) in payments.iter_mut().filter(|(_, left)| *left > 0) {
            let part = missing.min(*left);
            if part > 0 {
                (*left, missing) = (*left - part, missing - part);
                covered.push((*entry, Cents::new(part)));
            }
        }
        rows.push(InstalmentRow {
            due_on: instalment.due_on,
            amount: instalment.amount,
            paid: Cents::new(instalment.amount.get() - missing),
            is_late: missing > 0 && instalment.due_on < day,
            payments: covered,
        });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn schedule(amount: u32, instalments: u32) -> NewSchedule {
        NewSchedule {
            amount: Cents::new(amount),
            instalments,
            first_on: day(1, 31),
            signed_on: day(1, 5),
            is_cosigned: false,
            judge_order: String::new(),
        }
    }

    fn repaid(id: i64, on_day: Day, amount: u32) -> DepositEntry {
        DepositEntry {
            id: DepositEntryId::new(id),
            kind: DepositEntryKind::Repaid,
            on_day,
            amount: Cents::new(amount),
            reverses: None,
        }
    }

    #[test]
    fn the_cents_that_are_left_are_on_the_last_instalment_and_none_is_lost() {
        let spread = schedule(32_000, 7).spread();
        assert_eq!(spread.iter().map(|one| one.amount.get()).sum::<u32>(), 32_000);
        assert_eq!((spread[0].amount.get(), spread[6].amount.get()), (4_571, 4_574));
        assert_eq!([spread[0].due_on, spread[1].due_on, spread[2].due_on], [day(1, 31), day(2, 28), day(3, 31)]);
    }

    #[test]
    fn a_payment_covers_the_oldest_instalment_and_flows_over_into_the_next() {
        let spread = schedule(30_000, 3).spread();
        let rows = instalments_on(&spread, &[repaid(1, day(2, 1), 15_000), repaid(2, day(3, 1), 2_000)], day(3, 15));
        assert_eq!(rows.iter().map(|row| row.paid.get()).collect::<Vec<_>>(), [10_000, 7_000, 0]);
        let (one, two) = (DepositEntryId::new(1), DepositEntryId::new(2));
        assert_eq!(rows[1].payments, [(one, Cents::new(5_000)), (two, Cents::new(2_000))]);
        assert_eq!(rows.iter().map(|row| row.is_late).collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn a_payment_that_is_reversed_covers_nothing_and_one_to_come_neither() {
        let spread = schedule(10_000, 1).spread();
        let paid = repaid(1, day(2, 1), 10_000);
        let reversal = DepositEntry { id: DepositEntryId::new(2), reverses: Some(paid.id), ..paid };
        assert_eq!(instalments_on(&spread, &[paid, reversal], day(3, 1))[0].paid, Cents::ZERO);
        assert_eq!(instalments_on(&spread, &[paid], day(1, 15))[0].paid, Cents::ZERO);
    }

    #[test]
    fn an_instalment_is_late_the_day_after_its_own() {
        let spread = schedule(10_000, 1).spread();
        let late = |on| instalments_on(&spread, &[], on)[0].is_late;
        assert_eq!([late(day(1, 31)), late(day(2, 1))], [false, true]);
    }

    #[test]
    fn a_schedule_is_of_something_in_twenty_five_months_at_most() {
        assert!(schedule(32_000, 25).checked().is_ok());
        assert_eq!(schedule(0, 3).checked(), Err(Refusal::Empty { field: "amount".to_owned() }));
        for wrong in [0, 26] {
            assert!(matches!(schedule(32_000, wrong).checked(), Err(Refusal::OutOfBounds { .. })), "{wrong}");
        }
        let early = NewSchedule { signed_on: day(2, 1), ..schedule(32_000, 3) };
        assert_eq!(early.checked(), Err(Refusal::EmptyPeriod));
    }
}
