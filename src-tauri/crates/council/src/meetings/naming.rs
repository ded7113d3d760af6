//! References of meetings: `2026-T4` for the housing commission, `COPIL-2026-2` for the other bodies.

use crate::Day;
use crate::bodies::BodyKind;
use chrono::Datelike;

/// The reference of a new meeting, given those already taken by the meetings of its body.
///
/// A housing commission counts by quarter, and says its number only from the second: `2026-T4`, `2026-T4-2`. The other
/// bodies count by year under their short name. A number once given is not given again, even when a meeting is gone
/// between two others.
pub fn meeting_reference<'a>(
    kind: BodyKind,
    short_name: &str,
    day: Day,
    taken: impl IntoIterator<Item = &'a str>,
) -> String {
    let counts_by_quarter = kind == BodyKind::HousingCommission;
    let base = if counts_by_quarter {
        format!("{}-T{}", day.year(), day.quarter())
    } else {
        format!("{short_name}-{}", day.year())
    };
    let number_of = |reference: &str| match reference.strip_prefix(&base)? {
        "" => Some(1),
        rest => rest.strip_prefix('-')?.parse::<u32>().ok(),
    };
    match taken.into_iter().filter_map(number_of).max() {
        None if counts_by_quarter => base,
        last => format!("{base}-{}", last.unwrap_or(0) + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn december() -> Day {
        Day::from_ymd_opt(2026, 12, 10).unwrap()
    }

    fn commission(taken: &[&str]) -> String {
        meeting_reference(BodyKind::HousingCommission, "CA", december(), taken.iter().copied())
    }

    fn steering(taken: &[&str]) -> String {
        meeting_reference(BodyKind::Steering, "COPIL", december(), taken.iter().copied())
    }

    #[test]
    fn a_commission_is_named_by_its_quarter() {
        assert_eq!(commission(&[]), "2026-T4");
        assert_eq!(commission(&["2026-T3", "2025-T4"]), "2026-T4");
    }

    #[test]
    fn a_second_commission_in_the_quarter_says_so() {
        assert_eq!(commission(&["2026-T4"]), "2026-T4-2");
        assert_eq!(commission(&["2026-T4", "2026-T4-3"]), "2026-T4-4");
    }

    #[test]
    fn other_bodies_count_in_the_year() {
        assert_eq!(steering(&[]), "COPIL-2026-1");
        assert_eq!(steering(&["COPIL-2026-1", "COPIL-2025-4"]), "COPIL-2026-2");
    }
}
