//! Who hosted what, and since when nobody did: fairness between the communes of the council.

use crate::{CommuneId, Day};
use chrono::Months;
use serde::Serialize;
use ts_rs::TS;

/// Months without a workshop after which a commune is spoken of.
const QUIET: u32 = 6;

/// *Équité entre communes*: when a commune last hosted a workshop, and when it will.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CommuneTurn {
    /// Which commune.
    pub commune: CommuneId,
    /// Its name.
    pub name: String,
    /// The last day a workshop was held there; none: never.
    pub last_on: Option<Day>,
    /// The next day one is planned there.
    pub next_on: Option<Day>,
}

impl CommuneTurn {
    /// Whether it hosted nothing for half a year, and nothing is planned.
    pub fn is_quiet(&self, today: Day) -> bool {
        let since = today.checked_sub_months(Months::new(QUIET)).unwrap_or(Day::MIN);
        self.next_on.is_none() && self.last_on.is_none_or(|last| last < since)
    }
}

/// The communes whose turn it is: those that hosted nothing for half a year, the longest first.
pub fn quiet_communes(mut turns: Vec<CommuneTurn>, today: Day) -> Vec<CommuneTurn> {
    turns.retain(|turn| turn.is_quiet(today));
    turns.sort_by_key(|turn| turn.last_on);
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn those_that_hosted_nothing_for_half_a_year_are_said_the_longest_first() {
        let turn =
            |id, last_on, next_on| CommuneTurn { commune: CommuneId::new(id), name: String::new(), last_on, next_on };
        let turns = vec![
            turn(1, Some(day(2026, 3, 1)), None),
            turn(2, Some(day(2026, 9, 1)), None),
            turn(3, None, None),
            turn(4, Some(day(2025, 1, 1)), Some(day(2026, 12, 1))),
            turn(5, Some(day(2024, 5, 1)), None),
        ];
        let said: Vec<_> = quiet_communes(turns, day(2026, 11, 5)).iter().map(|turn| turn.commune.get()).collect();
        assert_eq!(said, [3, 5, 1]);
    }
}
