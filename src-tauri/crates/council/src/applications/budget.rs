//! What a dwelling would leave to live on. Shown with its parts, never used to refuse by itself.

use crate::{Balance, Cents, Day};
use serde::Serialize;
use ts_rs::TS;

/// *Unités de consommation* of a household, in tenths: 10 for the first adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct ConsumptionUnits(u32);

impl ConsumptionUnits {
    /// Of the person and the others of her household: 5 tenths from 14 years on, 3 before; a birth not known counts 5.
    pub fn of(others: &[Option<Day>], day: Day) -> Self {
        let tenths = |birth_on: &Option<Day>| match birth_on.and_then(|birth_on| day.years_since(birth_on)) {
            Some(years) if years < 14 => 3,
            _ => 5,
        };
        Self(10 + others.iter().map(tenths).sum::<u32>())
    }

    /// Tenths of a unit.
    pub const fn tenths(self) -> u32 {
        self.0
    }
}

/// *Budget* of a household in a dwelling: monthly amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Budget {
    /// Resources of those who would live there, without housing benefit.
    pub resources: Cents,
    /// Rent and charges.
    pub housing: Cents,
    /// Housing benefit: it lowers the rent, it is never a resource.
    pub housing_benefit: Cents,
    /// The other fixed charges.
    pub other_charges: Cents,
    /// The size of the household.
    pub units: ConsumptionUnits,
}

impl Budget {
    /// What the household itself pays for the dwelling: rent and charges less the benefit.
    pub fn net_housing(&self) -> Cents {
        Cents::new(self.housing.get().saturating_sub(self.housing_benefit.get()))
    }

    /// *Taux d'effort* in tenths of a per cent, rounded: net housing ÷ resources. None without resources.
    pub fn effort_permille(&self) -> Option<u32> {
        let resources = u64::from(self.resources.get());
        let scaled = u64::from(self.net_housing().get()) * 1000;
        u32::try_from((scaled + resources / 2).checked_div(resources)?).ok()
    }

    /// *Reste à vivre*, a day and a unit, rounded to the cent: what is left of the resources ÷ 30 ÷ units.
    pub fn daily_remainder(&self) -> Balance {
        let left =
            i64::from(self.resources.get()) - i64::from(self.net_housing().get()) - i64::from(self.other_charges.get());
        let days_and_units = 30 * i64::from(self.units.0);
        let scaled = left * 10;
        Balance::new((scaled + scaled.signum() * days_and_units / 2) / days_and_units)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn alone() -> Budget {
        Budget {
            resources: Cents::new(104_262),
            housing: Cents::new(39_000),
            housing_benefit: Cents::new(27_100),
            other_charges: Cents::new(9_500),
            units: ConsumptionUnits::of(&[], day(2026, 4, 1)),
        }
    }

    #[test]
    fn an_aah_and_a_rent_of_390_leave_an_effort_of_11_4_per_cent_and_27_62_a_day() {
        assert_eq!(alone().net_housing(), Cents::new(11_900));
        assert_eq!(alone().effort_permille(), Some(114));
        assert_eq!(alone().daily_remainder(), Balance::new(2_762));
    }

    #[test]
    fn a_benefit_above_the_rent_leaves_nothing_to_pay() {
        let covered = Budget { housing_benefit: Cents::new(40_000), ..alone() };
        assert_eq!((covered.net_housing(), covered.effort_permille()), (Cents::ZERO, Some(0)));
    }

    #[test]
    fn without_resources_there_is_no_effort_and_what_is_missing_shows() {
        let none = Budget { resources: Cents::ZERO, ..alone() };
        assert_eq!(none.effort_permille(), None);
        assert_eq!(none.daily_remainder(), Balance::new(-713));
    }

    #[test]
    fn a_child_counts_three_tenths_until_fourteen() {
        let units = |births: &[Option<Day>]| ConsumptionUnits::of(births, day(2026, 4, 1)).tenths();
        assert_eq!(units(&[Some(day(1990, 1, 1)), Some(day(2012, 4, 2))]), 18);
        assert_eq!(units(&[Some(day(2012, 4, 1))]), 15);
        assert_eq!(units(&[None]), 15);
    }
}
