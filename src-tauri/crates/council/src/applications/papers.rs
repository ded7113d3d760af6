//! The checklist of supporting papers: what is missing, what has run out, what soon will.

use super::Completeness;
use crate::Day;
use crate::people::SupportingPaperKind;
use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

/// *Pièce* as the checklist holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub kind: SupportingPaperKind,
    /// The day it was seen.
    pub seen_on: Option<Day>,
    /// The first day it is no longer good.
    pub expires_on: Option<Day>,
    /// Whether it was found not to be needed of this person.
    pub not_needed: bool,
}

/// *Liste des pièces* on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Checklist {
    /// Needed, never seen.
    pub missing: Vec<SupportingPaperKind>,
    /// Needed, seen, and no longer good.
    pub expired: Vec<SupportingPaperKind>,
    /// Needed, and good for less than a month.
    pub expiring: Vec<SupportingPaperKind>,
}

impl SupportingPaperKind {
    /// Whether the paper is usually asked before the commission; the others come at entry or when money is paid back.
    pub const fn is_asked_before_hearing(self, is_protected: bool) -> bool {
        match self {
            Self::Identity | Self::SocialHousingRequest | Self::TaxNotice | Self::Resources | Self::HousingBenefit => true,
            Self::ProtectionJudgment => is_protected,
            Self::PreviousTaxNotice
            | Self::RentReceipts
            | Self::MdphDecision
            | Self::BankDetails
            | Self::HomeInsurance
            | Self::SignedCharter
            // Kept with the consent itself: an oral one has no paper of the person.
            | Self::SignedConsent => false,
        }
    }
}

/// The checklist on a day, for the papers needed.
pub fn checklist(needed: &[SupportingPaperKind], papers: &[Paper], day: Day) -> Checklist {
    let mut list = Checklist::default();
    let soon = day.checked_add_days(Days::new(30)).unwrap_or(Day::MAX);
    for kind in needed {
        let paper = papers.iter().find(|paper| paper.kind == *kind);
        match paper {
            Some(Paper { not_needed: true, .. }) => {}
            Some(Paper { seen_on: Some(seen_on), expires_on, .. }) if *seen_on <= day => match expires_on {
                Some(expires_on) if *expires_on <= day => list.expired.push(*kind),
                Some(expires_on) if *expires_on <= soon => list.expiring.push(*kind),
                _ => {}
            },
            _ => list.missing.push(*kind),
        }
    }
    list
}

impl Checklist {
    /// How complete the papers are; `untouched` when none was looked at yet.
    pub fn completeness(&self, papers: &[Paper]) -> Completeness {
        if self.missing.is_empty() && self.expired.is_empty() {
            Completeness::Complete
        } else if papers.iter().all(|paper| paper.seen_on.is_none() && !paper.not_needed) {
            Completeness::Untouched
        } else {
            Completeness::Missing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SupportingPaperKind as K;

    const NEEDED: [K; 3] = [K::Identity, K::TaxNotice, K::Resources];

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn seen(kind: K, expires_on: Option<Day>) -> Paper {
        Paper { kind, seen_on: Some(day(2, 1)), expires_on, not_needed: false }
    }

    #[test]
    fn a_paper_is_missing_until_it_is_seen_or_found_not_needed() {
        let not_needed = Paper { kind: K::TaxNotice, seen_on: None, expires_on: None, not_needed: true };
        let papers = [seen(K::Identity, None), not_needed];
        let list = checklist(&NEEDED, &papers, day(3, 1));
        assert_eq!(list, Checklist { missing: vec![K::Resources], ..Checklist::default() });
        assert_eq!(list.completeness(&papers), Completeness::Missing);
    }

    #[test]
    fn a_paper_runs_out_on_its_day_and_is_told_a_month_before() {
        let papers = NEEDED.map(|kind| seen(kind, Some(day(6, 1))));
        let on = |day| checklist(&NEEDED, &papers, day);
        assert_eq!(on(day(5, 1)), Checklist::default());
        assert_eq!(on(day(5, 2)).expiring, NEEDED);
        assert_eq!(on(day(6, 1)).expired, NEEDED);
        assert_eq!(on(day(6, 1)).completeness(&papers), Completeness::Missing);
        assert_eq!(on(day(5, 2)).completeness(&papers), Completeness::Complete);
    }

    #[test]
    fn a_checklist_nobody_looked_at_is_untouched() {
        let untouched = checklist(&NEEDED, &[], day(3, 1));
        assert_eq!(untouched.completeness(&[]), Completeness::Untouched);
    }

    #[test]
    fn a_judgment_is_asked_only_of_a_protected_adult() {
        assert!(!K::ProtectionJudgment.is_asked_before_hearing(false));
        assert!(K::ProtectionJudgment.is_asked_before_hearing(true));
    }
}
