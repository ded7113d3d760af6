//! Splitting a sum between communes: by the largest remainder, so that the parts make the whole.

use crate::Cents;
use std::cmp::Reverse;

/// *Commune* in a split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sharer<'a> {
    /// INSEE code: the last word between equals.
    pub insee: &'a str,
    /// Population the split is by.
    pub population: u32,
}

/// The part of each, in the order given, in proportion to populations.
///
/// Each gets the whole cents of its share; the cents left go one each to the largest remainders, between equals to the
/// larger population, then to the lower INSEE code. Where nobody lives, nothing is split and the parts are zero.
pub fn split(total: Cents, sharers: &[Sharer]) -> Vec<Cents> {
    let people: u64 = sharers.iter().map(|sharer| u64::from(sharer.population)).sum();
    let share = |sharer: &Sharer| u64::from(total.get()) * u64::from(sharer.population);
    let whole = |sharer: &Sharer| share(sharer).checked_div(people).unwrap_or(0);
    let mut order: Vec<_> = (0..sharers.len()).collect();
    order.sort_by_key(|at| {
        let sharer = &sharers[*at];
        (Reverse(share(sharer).checked_rem(people)), Reverse(sharer.population), sharer.insee)
    });
    let given: u64 = sharers.iter().map(whole).sum();
    let left = if people == 0 { 0 } else { u64::from(total.get()) - given };
    let mut parts: Vec<_> = sharers.iter().map(whole).collect();
    for (at, _) in order.into_iter().zip(0..left) {
        parts[at] += 1;
    }
    parts.into_iter().map(|part| Cents::new(u32::try_from(part).unwrap_or(u32::MAX))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(total: u32, sharers: &[(&str, u32)]) -> Vec<u32> {
        let sharers: Vec<_> =
            sharers.iter().map(|(insee, population)| Sharer { insee, population: *population }).collect();
        split(Cents::new(total), &sharers).into_iter().map(Cents::get).collect()
    }

    #[test]
    fn five_communes_share_9_999_99_without_losing_a_cent() {
        let communes = [("59410", 21_105), ("59507", 19_787), ("59220", 18_619), ("59343", 9_600), ("59346", 2_978)];
        assert_eq!(parts(999_999, &communes), [292_763, 274_480, 258_278, 133_168, 41_310]);
    }

    #[test]
    fn between_equal_remainders_the_larger_population_then_the_lower_code() {
        assert_eq!(parts(1, &[("59002", 10), ("59001", 10)]), [0, 1]);
        // 5 × 1/4 leaves 1/4, 5 × 3/4 leaves 3/4.
        assert_eq!(parts(5, &[("59001", 1), ("59002", 3)]), [1, 4]);
        // 2 × 1/4 and 2 × 3/4 both leave a half.
        assert_eq!(parts(2, &[("59001", 1), ("59002", 3)]), [0, 2]);
    }

    #[test]
    fn where_nobody_lives_nothing_is_split() {
        assert_eq!(parts(100, &[("59001", 0), ("59002", 0)]), [0, 0]);
        assert_eq!(parts(100, &[]), [0; 0]);
    }

    proptest! {
        #[test]
        fn the_parts_make_the_whole_and_stay_within_a_cent_of_the_share(
            total in any::<u32>(),
            populations in prop::collection::vec(0_u32..3_000_000, 1..9),
        ) {
            let people: u64 = populations.iter().map(|population| u64::from(*population)).sum();
            prop_assume!(people > 0);
            let codes: Vec<_> = (0..populations.len()).map(|n| format!("{n:05}")).collect();
            let sharers: Vec<_> = codes.iter().zip(&populations).map(|(code, n)| (code.as_str(), *n)).collect();
            let parts = parts(total, &sharers);
            prop_assert_eq!(parts.iter().map(|part| u64::from(*part)).sum::<u64>(), u64::from(total));
            for (part, population) in parts.iter().zip(&populations) {
                let scaled = u64::from(total) * u64::from(*population);
                prop_assert!(u64::from(*part) * people < scaled + people);
                prop_assert!(u64::from(*part) * people + people > scaled);
            }
        }
    }
}
