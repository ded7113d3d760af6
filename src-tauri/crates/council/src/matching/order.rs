//! Who comes before whom for a place, and why not.

use super::{Check, Criterion, MatchingRules, Offer, Priority, Wish};
use crate::applications::Stage;
use crate::people::CurrentHousing;
use crate::{Day, Period};
use serde::Serialize;
use std::cmp::Ordering;
use ts_rs::TS;

/// *Place dans l'ordre, ou raison*: the one sentence about a person and a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Verdict {
    /// It fits, at that position.
    Fits {
        /// From 1.
        position: u32,
        /// How many fit.
        of: u32,
        /// How many come before by each rule, in the order of the rules.
        after: Vec<(Priority, u32)>,
    },
    /// It may not be proposed at its stage.
    Stage {
        /// The stage.
        stage: Stage,
    },
    /// The person asked that nothing be proposed for now.
    Paused {
        /// First day she is proposed places again, if she said.
        until: Option<Day>,
    },
    /// A criterion that counts is not met.
    Unmet {
        /// Which.
        criteria: Vec<Criterion>,
    },
}

impl Stage {
    /// Whether a place can be proposed at that stage: the file is complete and nothing is settled.
    pub const fn seeks_a_place(self) -> bool {
        matches!(self, Self::Ready | Self::OnAgenda | Self::Waiting)
    }
}

impl Priority {
    /// How two applications stand by this rule: the lesser goes first.
    fn compare(self, one: &Wish, other: &Wish, offer: &Offer) -> Ordering {
        match self {
            Self::Urgent | Self::Dalo | Self::Roofless => other.claims.contains(&self).cmp(&one.claims.contains(&self)),
            Self::Wish => rank(one, offer).cmp(&rank(other, offer)),
            Self::Seniority => (one.received_on, one.application).cmp(&(other.received_on, other.application)),
        }
    }
}

/// What a file may put first: its urgency, a recognised right to housing, the lack of a roof.
pub fn claims(is_urgent: bool, dalo_on: Option<Day>, housing: Option<CurrentHousing>) -> Vec<Priority> {
    use CurrentHousing as Now;
    let is_roofless = matches!(housing, Some(Now::Street | Now::Makeshift | Now::Mobile | Now::EmergencyShelter));
    let all = [(is_urgent, Priority::Urgent), (dalo_on.is_some(), Priority::Dalo), (is_roofless, Priority::Roofless)];
    all.into_iter().filter(|(is, _)| *is).map(|(_, claim)| claim).collect()
}

/// At which rank the commune of the place was wished; after all, when it was not.
fn rank(wish: &Wish, offer: &Offer) -> usize {
    wish.communes.iter().position(|commune| *commune == offer.commune).unwrap_or(usize::MAX)
}

impl MatchingRules {
    /// The rules in their order, the seniority last.
    fn order(&self) -> impl Iterator<Item = Priority> {
        let chosen = self.priorities.iter().copied().filter(|rule| *rule != Priority::Seniority);
        chosen.chain([Priority::Seniority])
    }

    /// By which rule one goes before the other.
    fn decides(&self, one: &Wish, other: &Wish, offer: &Offer) -> (Ordering, Priority) {
        self.order()
            .map(|rule| (rule.compare(one, other, offer), rule))
            .find(|(order, _)| order.is_ne())
            .unwrap_or((Ordering::Equal, Priority::Seniority))
    }
}

/// *Candidature* looked at for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked<'a> {
    /// What it asks.
    pub wish: &'a Wish,
    /// Its stage on the day.
    pub stage: Stage,
    /// The pause it is in.
    pub pause: Option<Period>,
    /// How it compares with the place.
    pub checks: Vec<Check>,
}

impl Looked<'_> {
    /// Why it does not fit, if it does not.
    fn why_not(&self, rules: &MatchingRules) -> Option<Verdict> {
        if !self.stage.seeks_a_place() {
            return Some(Verdict::Stage { stage: self.stage });
        }
        if let Some(pause) = self.pause {
            return Some(Verdict::Paused { until: pause.until });
        }
        let criteria = rules.bars(&self.checks);
        (!criteria.is_empty()).then_some(Verdict::Unmet { criteria })
    }
}

/// The verdict on each application for a place: those that fit in their order, then the others by seniority.
pub fn verdicts<'a>(rules: &MatchingRules, offer: &Offer, all: Vec<Looked<'a>>) -> Vec<(Looked<'a>, Verdict)> {
    let (mut fitting, mut others) = (Vec::new(), Vec::new());
    for looked in all {
        match looked.why_not(rules) {
            Some(verdict) => others.push((looked, verdict)),
            None => fitting.push(looked),
        }
    }
    fitting.sort_by(|one, other| rules.decides(one.wish, other.wish, offer).0);
    others.sort_by_key(|(looked, _)| (looked.wish.received_on, looked.wish.application));
    let positions = positions(rules, offer, &fitting);
    fitting.into_iter().zip(positions).chain(others).collect()
}

/// The position of each of those that fit, in their order, and what put others before.
///
/// Two that are apart in the order differ by the weightiest of the rules that part those between them: one walk is enough.
fn positions(rules: &MatchingRules, offer: &Offer, fitting: &[Looked<'_>]) -> Vec<Verdict> {
    let order: Vec<Priority> = rules.order().collect();
    let mut before = vec![0; order.len()];
    let of = count(fitting.len());
    (0..fitting.len())
        .map(|at| {
            if let Some(previous) = at.checked_sub(1) {
                let (_, rule) = rules.decides(fitting[previous].wish, fitting[at].wish, offer);
                let parts = order.iter().position(|one| *one == rule).unwrap_or(0);
                before[parts] += 1 + before[parts + 1..].iter_mut().map(std::mem::take).sum::<u32>();
            }
            let after = order.iter().copied().zip(before.iter().copied()).filter(|(_, many)| *many > 0).collect();
            Verdict::Fits { position: count(at + 1), of, after }
        })
        .collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::{offer, wish};
    use super::super::checks;
    use super::*;
    use std::collections::BTreeMap;

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 1).unwrap()
    }

    fn rules(priorities: &str) -> MatchingRules {
        MatchingRules::read("commune rent", priorities)
    }

    fn look((wish, stage, pause): &(Wish, Stage, Option<Period>)) -> Looked<'_> {
        Looked { wish, stage: *stage, pause: *pause, checks: checks(wish, &offer(), &BTreeMap::new()) }
    }

    fn judged(rules: &MatchingRules, all: &[(Wish, Stage, Option<Period>)]) -> Vec<(i64, Verdict)> {
        let told = verdicts(rules, &offer(), all.iter().map(look).collect());
        told.into_iter().map(|(looked, verdict)| (looked.wish.application.get(), verdict)).collect()
    }

    fn order(rules: &MatchingRules, wishes: Vec<Wish>) -> Vec<i64> {
        let all: Vec<_> = wishes.into_iter().map(|wish| (wish, Stage::Ready, None)).collect();
        judged(rules, &all).into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn row_17_without_a_rule_the_oldest_request_goes_first() {
        assert_eq!(order(&rules("none"), vec![wish(1, day(3)), wish(2, day(1)), wish(3, day(2))]), [2, 3, 1]);
        assert_eq!(order(&rules("none"), vec![wish(2, day(1)), wish(1, day(1))]), [1, 2], "the same day: by number");
    }

    #[test]
    fn row_19_the_rules_weigh_in_their_order() {
        let urgent = |id, month| Wish { claims: vec![Priority::Urgent], ..wish(id, day(month)) };
        let dalo = |id, month| Wish { claims: vec![Priority::Dalo], ..wish(id, day(month)) };
        let all = || vec![wish(1, day(1)), urgent(2, 4), dalo(3, 3), urgent(4, 2)];
        assert_eq!(order(&rules("urgent dalo"), all()), [4, 2, 3, 1]);
        assert_eq!(order(&rules("dalo urgent"), all()), [3, 4, 2, 1]);
        assert_eq!(order(&rules("seniority urgent"), all()), [4, 2, 1, 3], "the seniority has the last word alone");
    }

    #[test]
    fn the_first_wish_and_no_roof_can_go_first() {
        let second = Wish { communes: vec![crate::CommuneId::new(2), crate::CommuneId::new(1)], ..wish(1, day(1)) };
        let outside = Wish { claims: claims(false, None, Some(CurrentHousing::Street)), ..wish(3, day(5)) };
        assert_eq!(order(&rules("wish"), vec![second.clone(), wish(2, day(2))]), [2, 1]);
        assert_eq!(order(&rules("roofless"), vec![second, outside]), [3, 1]);
    }

    #[test]
    fn row_20_a_position_says_who_comes_before_and_why() {
        let urgent = Wish { claims: claims(true, None, None), ..wish(3, day(6)) };
        let all = [wish(1, day(1)), wish(2, day(2)), urgent].map(|wish| (wish, Stage::Waiting, None));
        let last = judged(&rules("urgent"), &all).pop().unwrap();
        let after = vec![(Priority::Urgent, 1), (Priority::Seniority, 1)];
        assert_eq!(last, (2, Verdict::Fits { position: 3, of: 3, after }));
    }

    #[test]
    fn each_position_counts_those_before_by_the_rule_that_parts_them() {
        let file = |id, month, is_urgent, has_dalo: bool| Wish {
            claims: claims(is_urgent, has_dalo.then(|| day(1)), None),
            ..wish(id, day(month))
        };
        let wishes = [
            file(1, 1, false, false),
            file(2, 2, true, false),
            file(3, 3, true, true),
            file(4, 4, false, true),
            file(5, 5, false, false),
            file(6, 6, true, true),
        ];
        let rules = rules("urgent dalo");
        let told = judged(&rules, &wishes.clone().map(|wish| (wish, Stage::Ready, None)));
        let by_id = |id: i64| wishes.iter().find(|wish| wish.application.get() == id).unwrap();
        for (at, (id, verdict)) in told.iter().enumerate() {
            let before = told[..at].iter().map(|(other, _)| rules.decides(by_id(*other), by_id(*id), &offer()).1);
            let before: Vec<_> = before.collect();
            let many = |rule| count(before.iter().filter(|one| **one == rule).count());
            let after = rules.order().map(|rule| (rule, many(rule))).filter(|(_, many)| *many > 0).collect();
            assert_eq!(*verdict, Verdict::Fits { position: count(at + 1), of: 6, after });
        }
    }

    #[test]
    fn why_not_is_one_reason() {
        let dear = Wish { rent_max: Some(crate::Cents::new(30_000)), ..wish(1, day(1)) };
        let all = [
            (dear, Stage::Ready, None),
            (wish(2, day(2)), Stage::Incomplete, None),
            (wish(3, day(3)), Stage::Ready, Period::new(day(3), Some(day(7)))),
            (wish(4, day(4)), Stage::OnAgenda, None),
        ];
        let told = judged(&rules("none"), &all);
        assert_eq!(told[0], (4, Verdict::Fits { position: 1, of: 1, after: vec![] }));
        assert_eq!(told[1], (1, Verdict::Unmet { criteria: vec![Criterion::Rent] }));
        assert_eq!(told[2], (2, Verdict::Stage { stage: Stage::Incomplete }));
        assert_eq!(told[3], (3, Verdict::Paused { until: Some(day(7)) }));
    }
}
