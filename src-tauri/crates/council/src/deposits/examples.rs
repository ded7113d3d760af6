//! Worked examples of the return of a deposit, each with where it comes from: a table that anybody can check by hand.
//!
//! - `art. 22`: loi n° 89-462 du 6 juillet 1989, article 22: one month when the exit inventory conforms, two otherwise; 10 % of
//!   the monthly rent in principal for each monthly period begun; nothing where the new address was not given.
//! - `CPC 641`: code de procédure civile, article 641, second paragraph: a delay in months ends on the day that bears the same
//!   number in the last month, or on its last day.
//! - `R353-159`: CCH, annexe 2 au III de l'article R353-159: a résidence sociale returns it within fifteen days, interest after.
//! - `house`: where the law is silent the council reads it prudently: no rollover over a closed day, one rounding, periods
//!   counted from the day of the keys.

use super::{DepositTerms, LateReturn, Penalty};
use crate::{Cents, Day};

/// The keys, whether the inventory conforms, the return, the rent; the day it is due, the periods and the penalty in cents.
struct Example {
    source: &'static str,
    keys: &'static str,
    conforms: Option<bool>,
    returned: &'static str,
    rent: u32,
    due: &'static str,
    /// Periods begun, and cents.
    penalty: (u32, u32),
}

const fn example(
    source: &'static str,
    (keys, conforms): (&'static str, Option<bool>),
    (returned, rent): (&'static str, u32),
    due: &'static str,
    penalty: (u32, u32),
) -> Example {
    Example { source, keys, conforms, returned, rent, due, penalty }
}

const CONFORM: Option<bool> = Some(true);
const DAMAGED: Option<bool> = Some(false);

/// Of a rented flat, the new address given and something still owed.
const FLATS: [Example; 25] = [
    // Those of the rule itself.
    example("art. 22", ("2026-03-15", CONFORM), ("2026-06-20", 32_000), "2026-04-15", (3, 9_600)),
    example("CPC 641", ("2026-07-31", CONFORM), ("2026-09-30", 32_000), "2026-08-31", (1, 3_200)),
    example("house", ("2026-07-31", CONFORM), ("2026-10-01", 32_000), "2026-08-31", (2, 6_400)),
    example("CPC 641", ("2027-01-31", CONFORM), ("2027-03-30", 32_000), "2027-02-28", (1, 3_200)),
    example("CPC 641", ("2028-01-31", CONFORM), ("2028-02-29", 32_000), "2028-02-29", (0, 0)),
    example("house", ("2026-03-15", CONFORM), ("2026-06-20", 33_152), "2026-04-15", (3, 9_946)),
    // The last day and the day after.
    example("art. 22", ("2026-03-15", CONFORM), ("2026-04-15", 32_000), "2026-04-15", (0, 0)),
    example("art. 22", ("2026-03-15", CONFORM), ("2026-04-16", 32_000), "2026-04-15", (1, 3_200)),
    example("art. 22", ("2026-03-15", CONFORM), ("2026-05-15", 32_000), "2026-04-15", (1, 3_200)),
    example("art. 22", ("2026-03-15", CONFORM), ("2026-05-16", 32_000), "2026-04-15", (2, 6_400)),
    // Two months when it does not conform, or when nobody knows.
    example("art. 22", ("2026-03-15", DAMAGED), ("2026-05-15", 32_000), "2026-05-15", (0, 0)),
    example("art. 22", ("2026-03-15", DAMAGED), ("2026-05-16", 32_000), "2026-05-15", (1, 3_200)),
    example("house", ("2026-03-15", None), ("2026-06-20", 32_000), "2026-05-15", (2, 6_400)),
    // Months that are too short end on their last day, and shorten nothing after.
    example("CPC 641", ("2026-12-31", DAMAGED), ("2027-02-28", 32_000), "2027-02-28", (0, 0)),
    example("CPC 641", ("2026-12-31", DAMAGED), ("2027-03-31", 32_000), "2027-02-28", (1, 3_200)),
    example("CPC 641", ("2026-12-31", DAMAGED), ("2027-04-01", 32_000), "2027-02-28", (2, 6_400)),
    example("CPC 641", ("2026-08-31", CONFORM), ("2026-09-30", 32_000), "2026-09-30", (0, 0)),
    example("CPC 641", ("2026-10-30", CONFORM), ("2026-11-30", 32_000), "2026-11-30", (0, 0)),
    example("CPC 641", ("2027-01-29", CONFORM), ("2027-03-01", 32_000), "2027-02-28", (1, 3_200)),
    example("CPC 641", ("2028-02-29", CONFORM), ("2028-03-30", 32_000), "2028-03-29", (1, 3_200)),
    // A closed day moves nothing: 1 May, Christmas, a Sunday.
    example("house", ("2026-04-01", CONFORM), ("2026-05-02", 32_000), "2026-05-01", (1, 3_200)),
    example("house", ("2026-11-25", CONFORM), ("2026-12-26", 32_000), "2026-12-25", (1, 3_200)),
    example("house", ("2026-04-30", CONFORM), ("2026-06-01", 32_000), "2026-05-30", (1, 3_200)),
    // A year late, and an amount that is rounded up from half a cent.
    example("art. 22", ("2025-03-15", CONFORM), ("2026-04-15", 32_000), "2025-04-15", (12, 38_400)),
    example("house", ("2026-03-15", CONFORM), ("2026-04-20", 33_155), "2026-04-15", (1, 3_316)),
];

fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

fn late(example: &Example) -> LateReturn {
    LateReturn {
        keys_returned_on: day(example.keys),
        returned_on: day(example.returned),
        rent: Cents::new(example.rent),
        is_owed: true,
        has_new_address: true,
    }
}

#[test]
fn the_examples_of_the_rule_and_twenty_more_come_out_as_by_hand() {
    let terms = DepositTerms::default();
    for example in &FLATS {
        let told = format!("{}: keys {}, returned {}", example.source, example.keys, example.returned);
        let delay = terms.delay(false, example.conforms);
        assert_eq!(delay.due(day(example.keys)), day(example.due), "{told}");
        let (periods, cents) = example.penalty;
        let expected = Penalty { periods, amount: Cents::new(cents) };
        assert_eq!(terms.penalty(delay, &late(example)), Some(expected), "{told}");
    }
}

#[test]
fn a_residence_returns_it_within_fifteen_days_and_owes_no_penalty() {
    let terms = DepositTerms::default();
    for (keys, due) in [("2026-03-15", "2026-03-30"), ("2026-02-20", "2026-03-07"), ("2026-12-20", "2027-01-04")] {
        for conforms in [CONFORM, DAMAGED, None] {
            let delay = terms.delay(true, conforms);
            assert_eq!(delay.due(day(keys)), day(due), "R353-159: keys {keys}");
            let returned = example("R353-159", (keys, conforms), ("2027-06-01", 32_000), due, (0, 0));
            assert_eq!(terms.penalty(delay, &late(&returned)), None, "R353-159: keys {keys}");
        }
    }
}

#[test]
fn without_a_new_address_or_once_nothing_is_owed_no_penalty_runs() {
    let terms = DepositTerms::default();
    for example in &FLATS {
        let delay = terms.delay(false, example.conforms);
        for silent in
            [LateReturn { has_new_address: false, ..late(example) }, LateReturn { is_owed: false, ..late(example) }]
        {
            assert_eq!(terms.penalty(delay, &silent), Some(Penalty::default()), "art. 22: {}", example.keys);
        }
    }
}
