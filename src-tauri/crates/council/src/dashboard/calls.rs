//! What each record calls for, and by when.

use super::{Matter, Todo};
use crate::agreements::Term;
use crate::applications::{ApplicationRecord, Stage};
use crate::calendar::working_day_from;
use crate::decisions::FollowUpRow;
use crate::deposits::DepositRow;
use crate::people::{ConsentTerm, PersonName};
use crate::places::PlaceRecord;
use crate::tenancies::TenancyRow;
use crate::{AgreementId, Day};
use chrono::Months;

/// Months before its end at which the number of a request for social housing is announced, and by which it is renewed.
const NUD_MONTHS: (u32, u32) = (2, 1);
/// Months before its end at which an agreement is announced.
const AGREEMENT_MONTHS: u32 = 6;

fn months_before(day: Day, months: u32) -> Day {
    day.checked_sub_months(Months::new(months)).unwrap_or(Day::MIN)
}

impl ApplicationRecord {
    /// What it calls for while it is open: a consent asked again before it ends, announced when the term says so; its
    /// number of social housing renewed one month before its end, announced at two.
    pub fn calls(&self, today: Day, term: ConsentTerm) -> Vec<Todo> {
        let stage = self.row(today, term).stage;
        if stage.is_over() || matches!(stage, Stage::NotRetained | Stage::Redirected) {
            return Vec::new();
        }
        let (application, person) = (self.id, self.named());
        let consent = self.consent.filter(|consent| consent.withdrawn_on.is_none()).map(|consent| {
            let announced_on = consent.given_on.checked_add_months(Months::new(term.alert_months)).unwrap_or(Day::MAX);
            let last_day = consent.expires_on.pred_opt().unwrap_or(consent.expires_on);
            Matter::Consent { application, person: person.clone() }.announced(announced_on, last_day, today)
        });
        let nud = self.nud_expires_on.map(|ends_on| {
            let (announced, due) = NUD_MONTHS;
            let (from_on, due_on) = (months_before(ends_on, announced), months_before(ends_on, due));
            Matter::Nud { application, person: person.clone(), ends_on }.announced(from_on, due_on, today)
        });
        consent.into_iter().chain(nud).collect()
    }

    /// Whose it is, by name.
    pub(super) fn named(&self) -> PersonName {
        PersonName {
            id: self.person,
            civility: self.civility,
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            code: self.code.clone(),
        }
    }
}

impl PlaceRecord {
    /// The answers awaited of those who were proposed it.
    pub fn calls(&self, today: Day) -> Vec<Todo> {
        let awaited = self.proposals.iter().filter(|proposal| proposal.answer.is_none() && proposal.sent_on.is_some());
        let answer =
            |person: &PersonName| Matter::Answer { place: self.id, dwelling: self.dwelling, person: person.clone() };
        awaited.filter_map(|proposal| Some(answer(&proposal.person).by(proposal.answer_due_on?, today))).collect()
    }
}

impl FollowUpRow {
    /// What a decision called for, until it is done; what has no day waits without being due.
    pub fn call(self, today: Day) -> Option<Todo> {
        let due_on = self.due_on.filter(|_| self.done_on.is_none())?;
        Some(Matter::FollowUp { follow_up: Box::new(self) }.by(due_on, today))
    }
}

impl TenancyRow {
    /// The review to hold while the person lives there.
    pub fn call(&self, today: Day) -> Option<Todo> {
        let due_on = self.next_review_on.filter(|_| !self.state.is_over())?;
        Some(Matter::Review { tenancy: self.id, person: self.person.clone() }.by(due_on, today))
    }
}

impl DepositRow {
    /// The letter that asks for it back next: the first goes the day after it was due; a closed day moves each forwards
    /// (settled rule 3).
    pub fn call(&self, today: Day) -> Option<Todo> {
        let (letter, due_on) = self.next_letter?;
        let amount = self.totals.outstanding();
        let matter = Matter::Deposit { deposit: self.id, person: self.person.clone(), amount, letter };
        Some(matter.by(working_day_from(due_on), today))
    }
}

impl Term {
    /// What an agreement calls for before its end: at six months; by its notice, when it would renew itself.
    pub fn call(&self, agreement: AgreementId, object: String, today: Day) -> Option<Todo> {
        let ends_on = self.end_seen_from(today)?;
        let due_on = if self.is_tacit { self.notice_by(today).filter(|by| *by >= today)? } else { ends_on };
        let from_on = months_before(ends_on, AGREEMENT_MONTHS);
        Some(Matter::Agreement { agreement, object, ends_on }.announced(from_on, due_on, today))
    }
}
