//! The watch over what is silent: who was not seen, what ends before the next commission, which landlord has not answered.

use crate::agreements::{AgreementParty, AgreementRecord};
use crate::applications::{ApplicationRecord, Stage};
use crate::deposits::{Creditor, DepositRow};
use crate::directory::ContactName;
use crate::people::{PersonName, SupportingPaperKind};
use crate::tenancies::TenancyRow;
use crate::{
    AgreementId, ApplicationId, BodyId, Day, DepositId, MeetingId, OrganisationId, PersonId, TenancyId, coded,
};
use chrono::{Days, Months};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// Months ahead that are watched while no commission is planned.
const MONTHS_AHEAD: u32 = 3;

coded! {
    /// *Veille*: what is watched.
    pub enum Watch {
        /// Locataires that were not seen.
        UnseenTenants = "unseen_tenants",
        /// Candidats that were not seen.
        UnseenApplicants = "unseen_applicants",
        /// Accords that end.
        Consents = "consents",
        /// Pièces that run out.
        Papers = "papers",
        /// Titres de séjour that run out.
        Permits = "permits",
        /// Mesures de protection that end.
        Protections = "protections",
        /// Mandats that end.
        Mandates = "mandates",
        /// Conventions that end.
        Agreements = "agreements",
        /// Occupations whose notice ends.
        Tenancies = "tenancies",
        /// Candidatures soutenues whose landlord has not decided.
        Supported = "supported",
        /// Dépôts de garantie the landlord has not returned.
        Deposits = "deposits",
        /// Conventions the landlord has not signed.
        Signatures = "signatures",
    }
}

/// *Registre* a silent thing is found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum SilentRecord {
    /// A tenancy.
    Tenancy(TenancyId),
    /// An application.
    Application(ApplicationId),
    /// A body, where somebody sits.
    Body(BodyId),
    /// An agreement.
    Agreement(AgreementId),
    /// A deposit.
    Deposit(DepositId),
    /// A meeting and what is to be done after it.
    Meeting(MeetingId),
}

/// *Silence*: one thing that is silent, or about to end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Silence {
    /// Where it is found.
    pub record: SilentRecord,
    /// Whom it is about.
    pub person: Option<PersonName>,
    /// Whose mandate.
    pub contact: Option<ContactName>,
    /// The paper that runs out.
    pub paper: Option<SupportingPaperKind>,
    /// What it is, or which landlord: the body of a mandate, the object of an agreement; empty when the person says it all.
    pub what: String,
    /// Last seen, silent since, or the first day it no longer holds; none for somebody who was never seen.
    pub on: Option<Day>,
}

/// *Compte de la veille*: how many of what is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WatchCount {
    /// What is watched.
    pub watch: Watch,
    /// How many.
    pub count: u32,
}

/// *Veille du tableau de bord*: the counts of everything that is watched, and from when to when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Watches {
    /// Its bounds.
    pub bounds: WatchBounds,
    /// In the order they are watched; nothing is left out.
    pub counts: Vec<WatchCount>,
}

/// *Liste de la veille*: everything silent that one watch sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SilenceList {
    /// What is watched.
    pub watch: Watch,
    /// Its bounds.
    pub bounds: WatchBounds,
    /// The silent things, the longest silent or the first to end first.
    pub silences: Vec<Silence>,
}

/// *Bornes de la veille*: how long a silence is, how far one looks ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WatchBounds {
    /// The day it is seen from.
    pub today: Day,
    /// Months after which somebody was not seen.
    pub months: u32,
    /// Days after which a landlord has not answered.
    pub days: u32,
    /// The next commission; none while none is planned: three months are watched.
    pub commission_on: Option<Day>,
}

impl WatchBounds {
    /// The day up to which things end.
    pub fn until(&self) -> Day {
        self.commission_on
            .unwrap_or_else(|| self.today.checked_add_months(Months::new(MONTHS_AHEAD)).unwrap_or(Day::MAX))
    }

    /// Whether what no longer holds from a day holds today, and no longer at the next commission.
    pub fn ends(&self, over_on: Day) -> bool {
        self.today < over_on && over_on <= self.until()
    }

    /// Whether somebody last seen on a day is to be seen.
    pub fn is_unseen(&self, seen_on: Option<Day>) -> bool {
        let since = self.today.checked_sub_months(Months::new(self.months)).unwrap_or(Day::MIN);
        seen_on.is_none_or(|on| on <= since)
    }

    /// Whether an answer asked on a day is late in coming.
    pub fn is_unanswered(&self, asked_on: Day) -> bool {
        asked_on <= self.today.checked_sub_days(Days::new(self.days.into())).unwrap_or(Day::MIN)
    }
}

/// *Vu le*: the day each person was last seen, of those who live.
pub type LastSeen = HashMap<PersonId, Day>;

impl TenancyRow {
    /// Its silence when the person was not seen.
    pub fn unseen(&self, seen: &LastSeen, bounds: &WatchBounds) -> Option<Silence> {
        if self.state.is_over() || self.entered_on > bounds.today {
            return None;
        }
        let on = seen.get(&self.person.id).copied().max(Some(self.entered_on));
        bounds.is_unseen(on).then(|| self.silence(on))
    }

    /// Its silence when its notice ends.
    pub fn ending(&self, bounds: &WatchBounds) -> Option<Silence> {
        let over_on = self.notice_ends_on.filter(|on| !self.state.is_over() && bounds.ends(*on))?;
        Some(self.silence(Some(over_on)))
    }

    fn silence(&self, on: Option<Day>) -> Silence {
        Silence {
            record: SilentRecord::Tenancy(self.id),
            person: Some(self.person.clone()),
            contact: None,
            paper: None,
            what: self.place.reference.clone(),
            on,
        }
    }
}

impl ApplicationRecord {
    /// Whether news of the person are awaited: the application is open, and she did not ask for a pause.
    pub fn is_watched(&self, today: Day) -> bool {
        let stage = self.facts.stage(today);
        !stage.is_over() && !matches!(stage, Stage::NotRetained | Stage::Redirected) && !self.facts.is_paused(today)
    }

    /// Its silence when the person was not seen.
    pub fn unseen(&self, seen: &LastSeen, bounds: &WatchBounds) -> Option<Silence> {
        let on = seen.get(&self.person).copied();
        bounds.is_unseen(on.max(Some(self.received_on))).then(|| self.silence(None, on))
    }

    /// Its silence when its consent ends.
    pub fn consent_ending(&self, bounds: &WatchBounds) -> Option<Silence> {
        let consent = self.consent.filter(|consent| consent.withdrawn_on.is_none_or(|on| on > bounds.today))?;
        bounds.ends(consent.expires_on).then(|| self.silence(None, Some(consent.expires_on)))
    }

    /// The papers that run out, the number of the request for social housing among them.
    pub fn papers_ending(&self, bounds: &WatchBounds) -> Vec<Silence> {
        let request = self.nud_expires_on.map(|on| (SupportingPaperKind::SocialHousingRequest, on));
        let held = self.papers.iter().filter(|paper| !paper.not_needed && paper.seen_on.is_some());
        let mut ending: Vec<_> = held.filter_map(|paper| Some((paper.kind, paper.expires_on?))).collect();
        ending.retain(|(kind, _)| request.is_none() || *kind != SupportingPaperKind::SocialHousingRequest);
        let ending = ending.into_iter().chain(request).filter(|(_, on)| bounds.ends(*on));
        ending.map(|(kind, on)| self.silence(Some(kind), Some(on))).collect()
    }

    fn silence(&self, paper: Option<SupportingPaperKind>, on: Option<Day>) -> Silence {
        Silence {
            record: SilentRecord::Application(self.id),
            person: Some(self.named()),
            contact: None,
            paper,
            what: String::new(),
            on,
        }
    }
}

impl DepositRow {
    /// Its silence when the council awaits it: the landlord had the time the law gives, and did not return it.
    pub fn unreturned(&self) -> Option<Silence> {
        let due_on = self.due_on.filter(|_| self.is_overdue && self.creditor == Creditor::Council)?;
        Some(Silence {
            record: SilentRecord::Deposit(self.id),
            person: Some(self.person.clone()),
            contact: None,
            paper: None,
            what: self.landlord_name.clone(),
            on: Some(due_on),
        })
    }
}

impl AgreementRecord {
    /// Its silence when it ends; one that renews itself does not.
    pub fn ending(&self, bounds: &WatchBounds) -> Option<Silence> {
        let over_on = self.term.ends_on.filter(|_| !self.term.is_tacit)?.succ_opt()?;
        bounds.ends(over_on).then(|| self.silence(self.object.clone(), over_on))
    }

    /// The silence of each landlord that has not signed while it runs.
    pub fn unsigned(&self, landlords: &HashSet<OrganisationId>, bounds: &WatchBounds) -> Vec<Silence> {
        let is_over = self.term.end_seen_from(bounds.today).is_some_and(|end| end < bounds.today);
        if is_over || !bounds.is_unanswered(self.term.starts_on) {
            return Vec::new();
        }
        let is_awaited = |party: &&AgreementParty| {
            party.signed_on.is_none() && party.organisation.is_some_and(|id| landlords.contains(&id))
        };
        let awaited = self.parties.iter().filter(is_awaited);
        awaited.map(|party| self.silence(party.organisation_name.clone(), self.term.starts_on)).collect()
    }

    fn silence(&self, what: String, on: Day) -> Silence {
        Silence {
            record: SilentRecord::Agreement(self.id),
            person: None,
            contact: None,
            paper: None,
            what,
            on: Some(on),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn bounds() -> WatchBounds {
        WatchBounds { today: day(11, 27), months: 3, days: 30, commission_on: Some(day(12, 10)) }
    }

    #[test]
    fn what_ends_holds_today_and_not_at_the_next_commission() {
        let ends = [day(11, 27), day(11, 28), day(12, 10), day(12, 11)].map(|over_on| bounds().ends(over_on));
        assert_eq!(ends, [false, true, true, false]);
    }

    #[test]
    fn three_months_are_watched_while_no_commission_is_planned() {
        let bounds = WatchBounds { commission_on: None, ..bounds() };
        assert_eq!(bounds.until(), Day::from_ymd_opt(2027, 2, 27).unwrap());
    }

    #[test]
    fn a_silence_is_so_many_months_long_and_never_seen_is_the_longest() {
        let unseen = [None, Some(day(8, 27)), Some(day(8, 28))].map(|seen_on| bounds().is_unseen(seen_on));
        assert_eq!(unseen, [true, true, false]);
    }

    #[test]
    fn a_landlord_has_its_days_to_answer() {
        assert_eq!([day(10, 28), day(10, 29)].map(|asked_on| bounds().is_unanswered(asked_on)), [true, false]);
    }
}
