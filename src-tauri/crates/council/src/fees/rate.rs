//! The rate of the membership fee.

use crate::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Taux de cotisation* per inhabitant and year, in hundredths of a cent: 4000 is 0,40 €.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Rate(u32);

impl Rate {
    /// The rate of so many hundredths of a cent.
    pub const fn new(hundredths_of_a_cent: u32) -> Self {
        Self(hundredths_of_a_cent)
    }

    /// The rate typed in euros, with a comma or a point and four decimals at most: «0,40».
    pub fn read(raw: &str) -> Option<Self> {
        let raw = raw.trim().replace('.', ",");
        let (euros, decimals) = raw.split_once(',').unwrap_or((&raw, ""));
        let are_digits = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
        if euros.is_empty() || decimals.len() > 4 || !are_digits(euros) || !are_digits(decimals) {
            return None;
        }
        let whole = euros.parse::<u32>().ok()?.checked_mul(10_000)?;
        let rest: u32 = format!("{decimals:0<4}").parse().ok()?;
        whole.checked_add(rest).map(Self)
    }

    /// Hundredths of a cent.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Whether the rate is so low, under 0,05 €, that euros were likely meant: «0,40 € ou 0,40 centime ?».
    pub const fn is_doubtful(self) -> bool {
        self.0 < 500
    }

    /// The fee of so many inhabitants, rounded once; none beyond what an amount holds.
    pub fn fee(self, population: u32) -> Option<Cents> {
        let hundredths = u64::from(self.0) * u64::from(population);
        u32::try_from((hundredths + 50) / 100).ok().map(Cents::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mons-en-Barœul, Ronchin, Faches-Thumesnil, Lesquin and Lezennes.
    const FIVE_COMMUNES: u32 = 21_105 + 19_787 + 18_619 + 9_600 + 2_978;

    #[test]
    fn forty_cents_an_inhabitant_are_exact() {
        assert_eq!(Rate::new(4_000).fee(FIVE_COMMUNES), Some(Cents::new(2_883_560)));
    }

    #[test]
    fn forty_hundredths_of_a_cent_are_a_hundred_times_less() {
        assert_eq!(Rate::new(40).fee(FIVE_COMMUNES), Some(Cents::new(28_836)));
    }

    #[test]
    fn a_rate_is_typed_in_euros() {
        let read = |raw| Rate::read(raw).map(Rate::get);
        assert_eq!([read("0,40"), read("0.4"), read(" 1 "), read("0,4005")], [4_000, 4_000, 10_000, 4_005].map(Some));
        assert_eq!([read(""), read(",4"), read("0,40005"), read("-1"), read("abc")], [None; 5]);
    }

    #[test]
    fn a_rate_under_five_cents_is_doubted() {
        assert!(Rate::new(40).is_doubtful());
        assert!(Rate::new(499).is_doubtful());
        assert!(!Rate::new(500).is_doubtful());
    }
}
