//! What the register holds about a tenancy, before the day is known.

use super::{
    AbsenceRow, ExitReason, Followed, NoticeGround, TenanciesList, TenanciesQuery, TenancyFacts, TenancyRow,
    TenancySheet, TenancyState, next_review, notice_ends, notice_months,
};
use crate::dwellings::Title;
use crate::people::{PersonName, ProtectionKind};
use crate::places::PlaceName;
use crate::{Day, Period, TenancyId};

/// *Occupation*, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenancyRecord {
    /// Identity.
    pub id: TenancyId,
    /// Who.
    pub person: PersonName,
    /// Where.
    pub place: PlaceName,
    /// Who is whose tenant.
    pub title: Title,
    /// The day the lease was signed.
    pub lease_signed_on: Option<Day>,
    /// The last day of the lease, where it has one.
    pub lease_ends_on: Option<Day>,
    /// The last day of the certificate of insurance, as it says.
    pub insured_until_on: Option<Day>,
    /// The day a certificate was shown at the entry.
    pub insured_on: Option<Day>,
    /// The day she entered, or will.
    pub entered_on: Day,
    /// The notice: the day it was received, and its ground.
    pub notice: Option<(Day, NoticeGround)>,
    /// The order of the judge, for a protected adult.
    pub judge_order: String,
    /// The exit: its day, and why.
    pub exit: Option<(Day, ExitReason)>,
    /// The day the keys were given back.
    pub keys_returned_on: Option<Day>,
    /// Where she went.
    pub new_address: String,
    /// The day the accounts were settled.
    pub settled_on: Option<Day>,
    /// When she was away, latest first.
    pub absences: Vec<AbsenceRow>,
    /// The last six-month review done.
    pub reviewed_on: Option<Day>,
    /// What it is found by.
    pub search_text: String,
}

impl TenancyRecord {
    /// What its state depends on.
    pub fn facts(&self) -> TenancyFacts {
        TenancyFacts {
            lease_signed_on: self.lease_signed_on,
            entered_on: self.entered_on,
            notice_on: self.notice.map(|(on, _)| on),
            left_on: self.exit.map(|(on, _)| on),
            settled_on: self.settled_on,
            absences: self.absences.iter().map(|absence| absence.period).collect::<Vec<Period>>(),
        }
    }

    /// The line of the register on a day.
    pub fn row(&self, day: Day) -> TenancyRow {
        let left_on = self.exit.map(|(on, _)| on);
        let notice_ends_on = self.notice.map(|(on, ground)| notice_ends(on, notice_months(self.title, ground)));
        let signed = self.lease_signed_on.filter(|_| left_on.is_none());
        TenancyRow {
            id: self.id,
            person: self.person.clone(),
            place: self.place.clone(),
            title: self.title,
            state: self.facts().state(day),
            entered_on: self.entered_on,
            left_on,
            notice_ends_on,
            next_review_on: signed.and_then(|signed| next_review(self.title, signed, self.reviewed_on)),
        }
    }

    /// Everything known of it on a day; `measures` protect the person that day.
    pub fn sheet(self, measures: &[ProtectionKind], followed: Followed, day: Day) -> TenancySheet {
        TenancySheet {
            row: self.row(day),
            lease_ends_on: self.lease_ends_on,
            insured_until_on: self.insured_until_on,
            lease_signed_on: self.lease_signed_on,
            notice_on: self.notice.map(|(on, _)| on),
            notice_ground: self.notice.map(|(_, ground)| ground),
            judge_order: self.judge_order,
            is_home_guarded: measures.iter().any(|measure| measure.guards_the_home()),
            keys_returned_on: self.keys_returned_on,
            exit_reason: self.exit.map(|(_, reason)| reason),
            new_address: self.new_address,
            settled_on: self.settled_on,
            absences: self.absences,
            seen_on: followed.seen_on,
            reviews: followed.reviews,
            steps: followed.steps,
        }
    }
}

impl TenancyState {
    /// Whether the person no longer lives there.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Left | Self::Settled | Self::Refused)
    }
}

impl TenanciesQuery {
    /// The tenancies it finds among all, as they stand on a day.
    pub fn find(&self, all: &[TenancyRecord], day: Day) -> TenanciesList {
        let shows = |row: &TenancyRow| {
            if self.states.is_empty() { !row.state.is_over() } else { self.states.contains(&row.state) }
        };
        TenanciesList {
            total: u32::try_from(all.len()).unwrap_or(u32::MAX),
            rows: all
                .iter()
                .filter(|record| crate::text::finds(&record.search_text, &self.words))
                .map(|record| record.row(day))
                .filter(shows)
                .collect(),
        }
    }
}
