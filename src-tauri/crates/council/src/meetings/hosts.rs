//! Whose turn it is to host: fairness between the communes, for the commission as for the workshops.

use crate::{CommuneId, Day};
use serde::Serialize;
use ts_rs::TS;

/// *Tour d'accueil* of a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HostTurn {
    /// The commune.
    pub commune: CommuneId,
    /// The last day it hosted; none if it never did.
    pub last_on: Option<Day>,
    /// How many times it hosted.
    pub times: u32,
}

/// The communes in the order of their turn: those that never hosted, then those that hosted longest ago; where equal,
/// those that hosted least, then the order given.
pub fn host_turns(communes: &[CommuneId], hosted: &[(Day, CommuneId)]) -> Vec<HostTurn> {
    let mut turns: Vec<_> = communes
        .iter()
        .map(|commune| {
            let days = || hosted.iter().filter(|(_, host)| host == commune).map(|(day, _)| *day);
            let times = u32::try_from(days().count()).unwrap_or(u32::MAX);
            HostTurn { commune: *commune, last_on: days().max(), times }
        })
        .collect();
    turns.sort_by_key(|turn| (turn.last_on, turn.times));
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEZENNES: CommuneId = CommuneId::new(1);
    const LESQUIN: CommuneId = CommuneId::new(2);
    const RONCHIN: CommuneId = CommuneId::new(3);

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 12).unwrap()
    }

    fn order(hosted: &[(Day, CommuneId)]) -> Vec<CommuneId> {
        host_turns(&[LEZENNES, LESQUIN, RONCHIN], hosted).iter().map(|turn| turn.commune).collect()
    }

    #[test]
    fn a_commune_that_never_hosted_comes_first() {
        assert_eq!(order(&[(day(3), LEZENNES), (day(6), LESQUIN)]), [RONCHIN, LEZENNES, LESQUIN]);
    }

    #[test]
    fn then_the_one_that_hosted_longest_ago() {
        let hosted = [(day(3), LESQUIN), (day(6), RONCHIN), (day(9), LEZENNES), (day(12), LESQUIN)];
        assert_eq!(order(&hosted), [RONCHIN, LEZENNES, LESQUIN]);
    }

    #[test]
    fn where_equal_the_one_that_hosted_least() {
        let hosted = [(day(3), LEZENNES), (day(6), LEZENNES), (day(6), LESQUIN), (day(9), RONCHIN)];
        assert_eq!(order(&hosted), [LESQUIN, LEZENNES, RONCHIN]);
    }
}
