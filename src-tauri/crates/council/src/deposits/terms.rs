//! When a deposit is due back, and what lateness costs (loi 89-462, art. 22; settled rule 2).

use crate::{Cents, Day};
use chrono::{Days, Months};
use serde::Serialize;
use ts_rs::TS;

/// *Délais et taux* of the law, as the settings hold them from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositTerms {
    /// Months to return it when the exit inventory conforms.
    pub conform_months: u32,
    /// Months otherwise, or when it is not known.
    pub other_months: u32,
    /// Days in a résidence sociale.
    pub residence_days: u32,
    /// Per cent of the monthly rent, for each monthly period of lateness begun.
    pub penalty_percent: u32,
    /// Months of rent, without charges, a deposit may reach.
    pub cap_months: u32,
}

impl Default for DepositTerms {
    fn default() -> Self {
        Self { conform_months: 1, other_months: 2, residence_days: 15, penalty_percent: 10, cap_months: 1 }
    }
}

/// *Délai de restitution*, from the day the keys were given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "unit", content = "count", rename_all = "snake_case")]
#[ts(export)]
pub enum ReturnDelay {
    /// So many months; a late return is penalised.
    Months(u32),
    /// So many days, in a residence: a late return bears interest at the legal rate instead.
    Days(u32),
}

impl DepositTerms {
    /// The delay for a dwelling; `conforms` is what the exit inventory says, if there is one.
    pub const fn delay(&self, is_residence: bool, conforms: Option<bool>) -> ReturnDelay {
        match (is_residence, conforms) {
            (true, _) => ReturnDelay::Days(self.residence_days),
            (false, Some(true)) => ReturnDelay::Months(self.conform_months),
            (false, _) => ReturnDelay::Months(self.other_months),
        }
    }

    /// The most a deposit may reach for a rent without charges.
    pub const fn cap(&self, rent: Cents) -> Cents {
        Cents::new(rent.get().saturating_mul(self.cap_months))
    }
}

impl ReturnDelay {
    /// The last day to return a deposit. It never rolls over a closed day; a month too short ends on its last day.
    pub fn due(self, keys_returned_on: Day) -> Day {
        match self {
            Self::Months(months) => months_after(keys_returned_on, months),
            Self::Days(days) => keys_returned_on.checked_add_days(Days::new(days.into())).unwrap_or(Day::MAX),
        }
    }
}

/// *Restitution*, as far as its lateness goes: what is known when a deposit comes back, or before it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LateReturn {
    /// The day the keys were given back, which may not be the day the person left.
    pub keys_returned_on: Day,
    /// The day the deposit came back, or today while it has not.
    pub returned_on: Day,
    /// The monthly rent in principal at exit.
    pub rent: Cents,
    /// Whether something of the deposit is owed.
    pub is_owed: bool,
    /// Whether the tenant gave the new address: without it the law asks for nothing.
    pub has_new_address: bool,
}

/// *Pénalité de retard*: it belongs to the tenant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Penalty {
    /// Monthly periods of lateness begun.
    pub periods: u32,
    /// The amount.
    pub amount: Cents,
}

impl DepositTerms {
    /// The penalty for a late return; none in a residence, where interest runs instead.
    ///
    /// Periods are counted from the day of the keys, never from one another, so that a short month shortens nothing; the
    /// amount is rounded once.
    pub fn penalty(&self, delay: ReturnDelay, late: &LateReturn) -> Option<Penalty> {
        let ReturnDelay::Months(months) = delay else { return None };
        if late.returned_on <= delay.due(late.keys_returned_on) || !late.is_owed || !late.has_new_address {
            return Some(Penalty::default());
        }
        let periods =
            (1..=u32::MAX - months).find(|n| late.returned_on <= months_after(late.keys_returned_on, months + n))?;
        let hundredths = u64::from(periods) * u64::from(self.penalty_percent) * u64::from(late.rent.get());
        let amount = Cents::new(u32::try_from((hundredths + 50) / 100).unwrap_or(u32::MAX));
        Some(Penalty { periods, amount })
    }
}

fn months_after(day: Day, months: u32) -> Day {
    day.checked_add_months(Months::new(months)).unwrap_or(Day::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFORM: ReturnDelay = ReturnDelay::Months(1);

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn late(keys: Day, returned: Day) -> LateReturn {
        LateReturn {
            keys_returned_on: keys,
            returned_on: returned,
            rent: Cents::new(32_000),
            is_owed: true,
            has_new_address: true,
        }
    }

    fn periods(keys: Day, returned: Day) -> u32 {
        DepositTerms::default().penalty(CONFORM, &late(keys, returned)).unwrap().periods
    }

    #[test]
    fn a_conform_inventory_gives_a_month_and_anything_else_two() {
        let terms = DepositTerms::default();
        let delays = [Some(true), Some(false), None].map(|conforms| terms.delay(false, conforms));
        assert_eq!(delays, [ReturnDelay::Months(1), ReturnDelay::Months(2), ReturnDelay::Months(2)]);
        assert_eq!(terms.delay(true, Some(true)), ReturnDelay::Days(15));
        assert_eq!(terms.delay(true, None).due(day(2026, 3, 15)), day(2026, 3, 30));
    }

    #[test]
    fn a_deposit_is_due_the_same_day_of_the_month_or_its_last() {
        assert_eq!(CONFORM.due(day(2026, 3, 15)), day(2026, 4, 15));
        assert_eq!(CONFORM.due(day(2026, 7, 31)), day(2026, 8, 31));
        assert_eq!(CONFORM.due(day(2027, 1, 31)), day(2027, 2, 28));
        assert_eq!(CONFORM.due(day(2028, 1, 31)), day(2028, 2, 29));
    }

    #[test]
    fn a_due_day_does_not_roll_over_a_closed_day() {
        // 1 May, a holiday.
        assert_eq!(CONFORM.due(day(2026, 4, 1)), day(2026, 5, 1));
    }

    #[test]
    fn returned_by_the_due_day_nothing_is_added() {
        let on_time = late(day(2026, 3, 15), day(2026, 4, 15));
        assert_eq!(DepositTerms::default().penalty(CONFORM, &on_time), Some(Penalty::default()));
    }

    #[test]
    fn keys_on_15_march_returned_on_20_june_cost_three_periods_of_a_rent_of_320() {
        let penalty = DepositTerms::default().penalty(CONFORM, &late(day(2026, 3, 15), day(2026, 6, 20)));
        assert_eq!(penalty, Some(Penalty { periods: 3, amount: Cents::new(9_600) }));
    }

    #[test]
    fn periods_are_counted_from_the_day_of_the_keys() {
        assert_eq!(periods(day(2026, 7, 31), day(2026, 9, 30)), 1);
        assert_eq!(periods(day(2026, 7, 31), day(2026, 10, 1)), 2);
        assert_eq!(periods(day(2027, 1, 31), day(2027, 3, 30)), 1);
    }

    #[test]
    fn the_amount_is_rounded_once() {
        let three = LateReturn { rent: Cents::new(33_152), ..late(day(2026, 3, 15), day(2026, 6, 20)) };
        assert_eq!(DepositTerms::default().penalty(CONFORM, &three).unwrap().amount, Cents::new(9_946));
    }

    #[test]
    fn nothing_is_added_where_nothing_is_owed_or_the_address_is_missing() {
        let late = late(day(2026, 3, 15), day(2026, 6, 20));
        for silent in [LateReturn { is_owed: false, ..late }, LateReturn { has_new_address: false, ..late }] {
            assert_eq!(DepositTerms::default().penalty(CONFORM, &silent), Some(Penalty::default()));
        }
    }

    #[test]
    fn a_residence_owes_interest_not_the_penalty() {
        let late = late(day(2026, 3, 15), day(2026, 6, 20));
        assert_eq!(DepositTerms::default().penalty(ReturnDelay::Days(15), &late), None);
    }

    #[test]
    fn a_deposit_reaches_a_month_of_rent_at_most() {
        assert_eq!(DepositTerms::default().cap(Cents::new(32_000)), Cents::new(32_000));
    }
}
