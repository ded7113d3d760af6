//! What moved in the deposits between two days, from what stood before to what stands after.

use super::{DepositEntry, DepositEntryKind, DepositRecord, DepositTotals};
use crate::{Balance, Day};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Période d'un état*: from a day to another, both counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct FlowPeriod {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl FlowPeriod {
    /// A civil year.
    pub fn year(year: i32) -> Option<Self> {
        Some(Self { from: Day::from_ymd_opt(year, 1, 1)?, to: Day::from_ymd_opt(year, 12, 31)? })
    }

    /// Whether a day belongs to it.
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    fn before(self) -> Day {
        self.from.pred_opt().unwrap_or(Day::MIN)
    }
}

/// *Flux du fonds* over a period: what was promised, and what is outside. A movement that is reversed later counts the
/// other way in the period of its reversal, so that what was told of the past stays true.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FundFlow {
    /// Promised and not paid, before the period.
    pub promised_before: Balance,
    /// Engaged.
    pub engaged: Balance,
    /// Engagements cancelled.
    pub cancelled: Balance,
    /// Engagements that a payment kept.
    pub kept: Balance,
    /// Promised and not paid, at its end.
    pub promised_after: Balance,
    /// Paid and not settled, before the period.
    pub outside_before: Balance,
    /// Taken over from older files.
    pub taken_over: Balance,
    /// Paid to landlords, complements too.
    pub paid: Balance,
    /// Brought from another dwelling.
    pub transferred_in: Balance,
    /// Taken to another dwelling.
    pub transferred_out: Balance,
    /// Returned by landlords.
    pub returned: Balance,
    /// Paid back by people.
    pub repaid: Balance,
    /// Kept by landlords.
    pub withheld: Balance,
    /// Written off.
    pub lost: Balance,
    /// Paid and not settled, at its end.
    pub outside_after: Balance,
    /// Penalties received: they settle nothing.
    pub penalties: Balance,
}

impl FundFlow {
    /// What moved in one deposit.
    pub fn of(entries: &[DepositEntry], period: FlowPeriod) -> Self {
        let [before, after] = [period.before(), period.to].map(|day| DepositTotals::on(entries, day));
        let sum = |kinds: &[DepositEntryKind]| {
            let moved = entries.iter().filter(|entry| kinds.contains(&entry.kind) && period.holds(entry.on_day));
            Balance::new(moved.map(signed).sum())
        };
        Self {
            promised_before: before.to_pay().into(),
            engaged: sum(&[DepositEntryKind::Engaged]),
            cancelled: sum(&[DepositEntryKind::Cancelled]),
            kept: Balance::new(kept(&after) - kept(&before)),
            promised_after: after.to_pay().into(),
            outside_before: before.outstanding().into(),
            taken_over: sum(&[DepositEntryKind::Opening]),
            paid: sum(&[DepositEntryKind::Paid, DepositEntryKind::ToppedUp]),
            transferred_in: sum(&[DepositEntryKind::TransferredIn]),
            transferred_out: sum(&[DepositEntryKind::TransferredOut]),
            returned: sum(&[DepositEntryKind::Returned]),
            repaid: sum(&[DepositEntryKind::Repaid]),
            withheld: sum(&[DepositEntryKind::Withheld]),
            lost: sum(&[DepositEntryKind::WrittenOff]),
            outside_after: after.outstanding().into(),
            penalties: sum(&[DepositEntryKind::LatePenalty]),
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let (mut sum, mut added) = (*self, *other);
        for (into, from) in sum.parts().into_iter().zip(added.parts()) {
            *into = Balance::new(into.get() + from.get());
        }
        sum
    }

    /// Whether what stood before and what moved make what stands after, of the promises as of what is outside.
    pub const fn adds_up(&self) -> bool {
        let promised = self.promised_before.get() + self.engaged.get() - self.cancelled.get() - self.kept.get();
        let came = self.taken_over.get() + self.paid.get() + self.transferred_in.get();
        let went = self.transferred_out.get()
            + self.returned.get()
            + self.repaid.get()
            + self.withheld.get()
            + self.lost.get();
        promised == self.promised_after.get() && self.outside_before.get() + came - went == self.outside_after.get()
    }

    /// Whether nothing stood and nothing moved.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Each figure with its code, in the order they are told.
    pub fn figures(&self) -> [(&'static str, Balance); 16] {
        [
            ("promised_before", self.promised_before),
            ("engaged", self.engaged),
            ("cancelled", self.cancelled),
            ("kept", self.kept),
            ("promised_after", self.promised_after),
            ("outside_before", self.outside_before),
            ("taken_over", self.taken_over),
            ("paid", self.paid),
            ("transferred_in", self.transferred_in),
            ("transferred_out", self.transferred_out),
            ("returned", self.returned),
            ("repaid", self.repaid),
            ("withheld", self.withheld),
            ("lost", self.lost),
            ("outside_after", self.outside_after),
            ("penalties", self.penalties),
        ]
    }

    const fn parts(&mut self) -> [&mut Balance; 16] {
        [
            &mut self.promised_before,
            &mut self.engaged,
            &mut self.cancelled,
            &mut self.kept,
            &mut self.promised_after,
            &mut self.outside_before,
            &mut self.taken_over,
            &mut self.paid,
            &mut self.transferred_in,
            &mut self.transferred_out,
            &mut self.returned,
            &mut self.repaid,
            &mut self.withheld,
            &mut self.lost,
            &mut self.outside_after,
            &mut self.penalties,
        ]
    }
}

/// What of the engagements a payment kept: never more than what was engaged, nor than what was paid.
fn kept(totals: &DepositTotals) -> i64 {
    let engaged = totals.engaged.get().saturating_sub(totals.cancelled.get());
    i64::from(engaged.min(totals.paid.get()))
}

fn signed(entry: &DepositEntry) -> i64 {
    let cents = i64::from(entry.amount.get());
    if entry.reverses.is_some() { -cents } else { cents }
}

/// *État du trésorier* over a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TreasurerReport {
    /// The period.
    pub period: FlowPeriod,
    /// By landlord, in the order of their names; none without a landlord, last.
    pub landlords: Vec<LandlordFlow>,
    /// All of them together.
    pub total: FundFlow,
    /// How many movements were entered over it.
    pub movements: u32,
}

/// *Ligne de l'état*: what moved at one landlord.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LandlordFlow {
    /// Name of the landlord; empty for none.
    pub name: String,
    /// What moved.
    pub flow: FundFlow,
}

impl TreasurerReport {
    /// What moved over a period in all deposits.
    pub fn over(all: &[DepositRecord], period: FlowPeriod) -> Self {
        let mut landlords: Vec<LandlordFlow> = Vec::new();
        let mut movements = 0;
        for record in all {
            let ledger = record.ledger();
            movements += ledger.iter().filter(|entry| period.holds(entry.on_day)).count();
            let flow = FundFlow::of(&ledger, period);
            if flow.is_nothing() {
                continue;
            }
            match landlords.iter_mut().find(|line| line.name == record.landlord_name) {
                Some(line) => line.flow = line.flow.plus(&flow),
                None => landlords.push(LandlordFlow { name: record.landlord_name.clone(), flow }),
            }
        }
        landlords.sort_by_key(|line| (line.name.is_empty(), crate::text::sort_key(&line.name)));
        let total = landlords.iter().fold(FundFlow::default(), |sum, line| sum.plus(&line.flow));
        Self { period, landlords, total, movements: u32::try_from(movements).unwrap_or(u32::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cents, DepositEntryId};
    use DepositEntryKind as K;

    fn day(year: i32, month: u32) -> Day {
        Day::from_ymd_opt(year, month, 10).unwrap()
    }

    fn entry(id: i64, kind: K, on_day: Day, amount: u32, reverses: Option<i64>) -> DepositEntry {
        let reverses = reverses.map(DepositEntryId::new);
        DepositEntry { id: DepositEntryId::new(id), kind, on_day, amount: Cents::new(amount), reverses }
    }

    fn over(entries: &[DepositEntry], year: i32) -> FundFlow {
        let flow = FundFlow::of(entries, FlowPeriod::year(year).unwrap());
        assert!(flow.adds_up(), "{flow:?}");
        flow
    }

    #[test]
    fn a_life_is_told_year_after_year() {
        let life = [
            entry(1, K::Engaged, day(2024, 11), 32_000, None),
            entry(2, K::Paid, day(2025, 1), 30_000, None),
            entry(3, K::Returned, day(2026, 3), 20_000, None),
            entry(4, K::Withheld, day(2026, 3), 6_000, None),
            entry(5, K::WrittenOff, day(2026, 9), 4_000, None),
            entry(6, K::LatePenalty, day(2026, 9), 3_200, None),
        ];
        let euros = |cents: i64| Balance::new(cents * 100);
        let first = FundFlow { engaged: euros(320), promised_after: euros(320), ..FundFlow::default() };
        assert_eq!(over(&life, 2024), first);
        let second = FundFlow {
            promised_before: euros(320),
            kept: euros(300),
            promised_after: euros(20),
            paid: euros(300),
            outside_after: euros(300),
            ..FundFlow::default()
        };
        assert_eq!(over(&life, 2025), second);
        let third = FundFlow {
            promised_before: euros(20),
            promised_after: euros(20),
            outside_before: euros(300),
            returned: euros(200),
            withheld: euros(60),
            lost: euros(40),
            penalties: euros(32),
            ..FundFlow::default()
        };
        assert_eq!(over(&life, 2026), third);
    }

    #[test]
    fn what_is_reversed_in_a_later_year_counts_the_other_way_there() {
        let life = [
            entry(1, K::Paid, day(2025, 2), 32_000, None),
            entry(2, K::Returned, day(2025, 6), 32_000, None),
            entry(3, K::Returned, day(2026, 2), 32_000, Some(2)),
        ];
        assert_eq!(over(&life, 2025).outside_after, Balance::new(0));
        let next = over(&life, 2026);
        assert_eq!((next.returned, next.outside_after), (Balance::new(-32_000), Balance::new(32_000)));
    }

    #[test]
    fn a_period_counts_both_of_its_days() {
        let life = [entry(1, K::Opening, day(2025, 2), 500, None)];
        let one_day = FlowPeriod { from: day(2025, 2), to: day(2025, 2) };
        assert_eq!(FundFlow::of(&life, one_day).taken_over, Balance::new(500));
    }
}
