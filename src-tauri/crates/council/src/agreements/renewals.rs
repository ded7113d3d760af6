//! The single timeline of what ends or is to be looked at again: agreements, leases, reviews, insurance, mandates.

use super::{AgreementRecord, TermState};
use crate::people::PersonName;
use crate::tenancies::TenancyRecord;
use crate::{AgreementId, BodyId, Day, TenancyId, coded};
use chrono::Months;
use serde::Serialize;
use ts_rs::TS;

coded! {
    /// *Nature de l'échéance*.
    pub enum RenewalKind {
        /// Terme d'une convention.
        Agreement = "agreement",
        /// Relecture d'une convention.
        AgreementReview = "agreement_review",
        /// Terme d'un bail.
        Lease = "lease",
        /// Congé ou bail proposé by the landlord, two months before the end of a bail glissant (CCH L442-8-3).
        LandlordAnswer = "landlord_answer",
        /// Bilan of six months.
        Review = "review",
        /// Attestation d'assurance.
        Insurance = "insurance",
        /// Fin d'un mandat.
        Mandate = "mandate",
        /// Fin d'une délégation de signature.
        Delegation = "delegation",
    }
}

/// *Fiche de l'échéance*: the record it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "of", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum RenewalOf {
    /// An agreement.
    Agreement(AgreementId),
    /// A tenancy.
    Tenancy(TenancyId),
    /// A body.
    Body(BodyId),
    /// The settings of the signature.
    Signature,
}

/// *Échéance* on the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Renewal {
    /// What ends.
    pub kind: RenewalKind,
    /// Its last day.
    pub due_on: Day,
    /// How near it is.
    pub term: TermState,
    /// The record.
    pub of: RenewalOf,
    /// What it is called: the object of an agreement, the name of a body.
    pub what: String,
    /// Who lives there, of a tenancy.
    pub person: Option<PersonName>,
    /// With whom: the parties, the member, the landlord; empty when nobody is named.
    pub with: String,
    /// The last day to say so before, where notice is given.
    pub notice_by_on: Option<Day>,
}

/// *Calendrier des renouvellements* on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Renewals {
    /// What ends, the first first.
    pub rows: Vec<Renewal>,
    /// How many live somewhere without a certificate of insurance that is known.
    pub uninsured: u32,
}

/// *Mandat qui prend fin*, with the name of its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingMandate {
    /// The body.
    pub body: BodyId,
    /// Its name.
    pub body_name: String,
    /// Who sits.
    pub member: String,
    /// Its last day.
    pub ends_on: Day,
}

/// Months before the end of a bail glissant by which the landlord says whether it offers a lease.
const LANDLORD_MONTHS: Months = Months::new(2);
/// Months a certificate of insurance holds.
const INSURED_MONTHS: Months = Months::new(12);

/// What an agreement brings to the timeline.
pub fn of_agreement(record: &AgreementRecord, day: Day) -> Vec<Renewal> {
    let with = record.parties.iter().map(|party| party.organisation_name.as_str()).filter(|name| !name.is_empty());
    let line = |kind, due_on: Day, notice_by_on| Renewal {
        kind,
        due_on,
        term: TermState::of(due_on, day),
        of: RenewalOf::Agreement(record.id),
        what: record.object.clone(),
        person: record.parties.iter().find_map(|party| party.person.clone()),
        with: with.clone().collect::<Vec<_>>().join(", "),
        notice_by_on,
    };
    let notice = record.term.notice_by(day).filter(|_| record.term.notice_months > 0);
    let end = record.term.end_seen_from(day).map(|on| line(RenewalKind::Agreement, on, notice));
    end.into_iter().chain(record.review_on.map(|on| line(RenewalKind::AgreementReview, on, None))).collect()
}

/// What a tenancy that goes on brings to the timeline.
pub fn of_tenancy(record: &TenancyRecord, day: Day) -> Vec<Renewal> {
    if record.exit.is_some() || record.entered_on > day {
        return Vec::new();
    }
    let line = |kind, due_on: Day| Renewal {
        kind,
        due_on,
        term: TermState::of(due_on, day),
        of: RenewalOf::Tenancy(record.id),
        what: [record.place.street.as_str(), &record.place.commune].join(", "),
        person: Some(record.person.clone()),
        with: record.place.landlord.clone(),
        notice_by_on: None,
    };
    let answer = record.lease_ends_on.filter(|_| record.title.slides());
    [
        record.lease_ends_on.map(|on| line(RenewalKind::Lease, on)),
        answer.and_then(|on| on.checked_sub_months(LANDLORD_MONTHS)).map(|on| line(RenewalKind::LandlordAnswer, on)),
        record.row(day).next_review_on.map(|on| line(RenewalKind::Review, on)),
        record.insured_until().map(|on| line(RenewalKind::Insurance, on)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What a mandate brings to the timeline; one that ended more than a year ago no longer does.
pub fn of_mandate(mandate: EndingMandate, day: Day) -> Option<Renewal> {
    let is_old = mandate.ends_on.checked_add_months(INSURED_MONTHS).is_some_and(|then| then < day);
    (!is_old).then(|| Renewal {
        kind: RenewalKind::Mandate,
        due_on: mandate.ends_on,
        term: TermState::of(mandate.ends_on, day),
        of: RenewalOf::Body(mandate.body),
        what: mandate.body_name,
        person: None,
        with: mandate.member,
        notice_by_on: None,
    })
}

/// The delegation of signature on the timeline.
pub fn of_delegation(ends_on: Day, day: Day) -> Renewal {
    Renewal {
        kind: RenewalKind::Delegation,
        due_on: ends_on,
        term: TermState::of(ends_on, day),
        of: RenewalOf::Signature,
        what: String::new(),
        person: None,
        with: String::new(),
        notice_by_on: None,
    }
}

impl TenancyRecord {
    /// The last day of the certificate of insurance: as it says, else a year after it was shown at the entry.
    pub fn insured_until(&self) -> Option<Day> {
        let shown = || self.insured_on?.checked_add_months(INSURED_MONTHS)?.pred_opt();
        self.insured_until_on.or_else(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::{AgreementKind, Term};

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn an_agreement_brings_its_term_with_its_notice_and_its_review() {
        let record = AgreementRecord {
            id: AgreementId::new(1),
            kind: AgreementKind::CouncilLandlord,
            object: "Convention cadre".to_owned(),
            term: Term {
                starts_on: day(2024, 1, 1),
                ends_on: Some(day(2026, 12, 31)),
                is_tacit: false,
                notice_months: 3,
            },
            review_on: Some(day(2026, 6, 1)),
            rhythm: String::new(),
            help: String::new(),
            shared: String::new(),
            functions: String::new(),
            parties: vec![],
        };
        let told: Vec<_> = of_agreement(&record, day(2026, 11, 28))
            .into_iter()
            .map(|line| (line.kind, line.due_on, line.term, line.notice_by_on))
            .collect();
        assert_eq!(
            told,
            [
                (RenewalKind::Agreement, day(2026, 12, 31), TermState::ThreeMonths, Some(day(2026, 9, 30))),
                (RenewalKind::AgreementReview, day(2026, 6, 1), TermState::Expired, None),
            ]
        );
    }

    #[test]
    fn a_mandate_is_told_from_its_end_and_for_a_year_after() {
        let mandate = |ends_on| EndingMandate {
            body: BodyId::new(1),
            body_name: "Bureau".to_owned(),
            member: "M. Caron".to_owned(),
            ends_on,
        };
        let term = |ends_on| of_mandate(mandate(ends_on), day(2026, 11, 28)).map(|line| line.term);
        assert_eq!(term(day(2026, 12, 20)), Some(TermState::OneMonth));
        assert_eq!(term(day(2026, 1, 1)), Some(TermState::Expired));
        assert_eq!(term(day(2025, 11, 1)), None);
    }
}
