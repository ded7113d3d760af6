//! What the register holds about an application, and the line the screen shows of it on a day.

use super::{ApplicationFacts, ApplicationRow, ConsentStanding, Decided, Paper, Stage, checklist};
use crate::decisions::{ClosingReason, DecisionKind};
use crate::dwellings::Typology;
use crate::people::{Civility, ConsentTerm, SupportingPaperKind};
use crate::{ApplicationId, Day, Digest, PersonId};

/// *Candidature* as the register holds it, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRecord {
    /// Identity.
    pub id: ApplicationId,
    /// Code for life.
    pub code: String,
    /// The person.
    pub person: PersonId,
    /// Civility.
    pub civility: Option<Civility>,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// The day it arrived.
    pub received_on: Day,
    /// Who sent the person.
    pub referrer: String,
    /// Names of the communes wished, in order.
    pub communes: Vec<String>,
    /// Smallest size wished.
    pub typology_min: Option<Typology>,
    /// Largest size wished.
    pub typology_max: Option<Typology>,
    /// The day the social-housing request must be renewed by.
    pub nud_expires_on: Option<Day>,
    /// Whether a protection measure is in force or being set up.
    pub is_protected: bool,
    /// The papers looked at.
    pub papers: Vec<Paper>,
    /// The sheet as it stands.
    pub sheet: Option<Digest>,
    /// The latest consent.
    pub consent: Option<LatestConsent>,
    /// What happened to it, papers excepted.
    pub facts: ApplicationFacts,
    /// What it is found by.
    pub search_text: String,
    /// What it is sorted by.
    pub sort_key: String,
}

/// *Dernier accord* of a person, as the register shows where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatestConsent {
    /// The day it was given.
    pub given_on: Day,
    /// The sheet that was re-read.
    pub reread: Option<Digest>,
    /// First day it no longer holds.
    pub expires_on: Day,
    /// First day the person no longer wants it.
    pub withdrawn_on: Option<Day>,
}

impl LatestConsent {
    fn standing(&self, day: Day, sheet: Option<Digest>, term: ConsentTerm) -> ConsentStanding {
        if self.withdrawn_on.is_some_and(|on| on <= day) {
            ConsentStanding::Withdrawn
        } else if self.expires_on <= day {
            ConsentStanding::Expired
        } else if self.reread.is_none() || self.reread != sheet {
            ConsentStanding::ToReread
        } else if term.is_to_renew(self.given_on, day) {
            ConsentStanding::ToRenew
        } else {
            ConsentStanding::Valid
        }
    }
}

/// The papers asked of a person before a commission.
pub fn papers_asked(is_protected: bool) -> Vec<SupportingPaperKind> {
    SupportingPaperKind::ALL.iter().copied().filter(|kind| kind.is_asked_before_hearing(is_protected)).collect()
}

/// What a stored decision leaves an application in; none for a decision that says nothing of it.
pub fn decided(
    kind: DecisionKind,
    closing: Option<ClosingReason>,
    on: Day,
    returns_on: Option<Day>,
) -> Option<Decided> {
    let stage = match kind {
        DecisionKind::Admission | DecisionKind::ConditionalAdmission | DecisionKind::ChangeOfDwelling => {
            Stage::Admitted
        }
        DecisionKind::Supported => Stage::Supported,
        DecisionKind::WaitingList => Stage::Waiting,
        DecisionKind::Postponed => Stage::Postponed,
        DecisionKind::Redirected => Stage::Redirected,
        DecisionKind::NotRetained => Stage::NotRetained,
        DecisionKind::Withdrawn => match closing {
            Some(ClosingReason::NoFollowUp) => Stage::NoFollowUp,
            _ => Stage::Withdrawn,
        },
        DecisionKind::Resolution
        | DecisionKind::Noted
        | DecisionKind::Approved
        | DecisionKind::Maintained
        | DecisionKind::EndOfTenancy
        | DecisionKind::CarriedOver => return None,
    };
    let returns_on = returns_on.filter(|_| kind == DecisionKind::Postponed);
    Some(Decided { on, stage, returns_on })
}

impl ApplicationRecord {
    /// The line of the register on a day.
    pub fn row(&self, day: Day, term: ConsentTerm) -> ApplicationRow {
        let asked = papers_asked(self.is_protected);
        let list = checklist(&asked, &self.papers, day);
        let lacking = list.missing.len() + list.expired.len();
        let facts = ApplicationFacts { papers: list.completeness(&self.papers), ..self.facts.clone() };
        let stage = facts.stage(day);
        ApplicationRow {
            id: self.id,
            code: self.code.clone(),
            person: self.person,
            civility: self.civility,
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            birth_on: self.birth_on,
            received_on: self.received_on,
            referrer: self.referrer.clone(),
            communes: self.communes.clone(),
            typology_min: self.typology_min,
            typology_max: self.typology_max,
            papers_held: count(asked.len().saturating_sub(lacking)),
            papers_asked: count(asked.len()),
            consent: self.consent.map_or(ConsentStanding::None, |consent| consent.standing(day, self.sheet, term)),
            stage,
            is_paused: facts.is_paused(day),
            next_due_on: self.next_due(stage, day),
        }
    }

    /// The next day something comes due: the request to renew, a consent that ends, a postponement that comes back.
    fn next_due(&self, stage: Stage, day: Day) -> Option<Day> {
        if stage.is_over() {
            return None;
        }
        let consent = self.consent.filter(|consent| consent.withdrawn_on.is_none()).map(|consent| consent.expires_on);
        let back = self.facts.decided.and_then(|decided| decided.returns_on);
        let papers = self.papers.iter().filter_map(|paper| paper.expires_on);
        [self.nud_expires_on, consent, back].into_iter().flatten().chain(papers).filter(|due| *due >= day).min()
    }
}

impl Stage {
    /// Whether nothing more is awaited: rehoused, withdrawn, without follow-up.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Rehoused | Self::Withdrawn | Self::NoFollowUp)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
