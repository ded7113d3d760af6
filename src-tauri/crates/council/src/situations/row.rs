//! What is shown of a situation on a day.

use super::SituationReference;
use crate::people::{Consent, PersonName};
use crate::{
    AgendaItemId, ApplicationId, CommuneId, ContactRoleId, Day, Refusal, Ruled, SituationEntryId, SituationId, coded,
};
use serde::Serialize;
use ts_rs::TS;

coded! {
    /// *Identité dans une situation*: whether anybody may read whom it is about.
    pub enum Naming {
        /// Sans identité: the person was never named.
        Anonymous = "anonymous",
        /// Nommée avec son accord.
        Named = "named",
        /// Identité masquée: her consent no longer holds.
        Hidden = "hidden",
    }
}

/// *Situation individuelle*, as the log shows it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SituationRow {
    /// Identity.
    pub id: SituationId,
    /// Its reference.
    pub reference: SituationReference,
    /// The day it was told.
    pub received_on: Day,
    /// Who told it, in the directory.
    pub raised_by: Option<ContactRoleId>,
    /// Who told it, in words; empty when unknown.
    pub raiser: String,
    /// Where the person lives.
    pub commune: Option<CommuneId>,
    /// Name of the commune; empty without one.
    pub commune_name: String,
    /// What is asked of the council, as facts, without a name.
    pub subject: String,
    /// Whether she is named.
    pub naming: Naming,
    /// Whom it is about, while she agrees that it is known.
    pub person: Option<PersonName>,
    /// The file it led to, while she agrees that it is known.
    pub application: Option<ApplicationId>,
    /// The next day it is looked at.
    pub due_on: Option<Day>,
    /// The day it was closed.
    pub closed_on: Option<Day>,
    /// What came of it.
    pub outcome: String,
}

/// *Échange* about a situation: what was said and agreed on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SituationEntry {
    /// Identity.
    pub id: SituationEntryId,
    /// The day.
    pub on_day: Day,
    /// What was said and agreed.
    pub text: String,
}

/// *Suite en commission*: where a situation went once it was brought before a commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "to", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum Brought {
    /// On the agenda, as this item.
    Agenda(AgendaItemId),
    /// To a file that did not exist: it is read again with the person before it stands on an agenda.
    NewFile(ApplicationId),
}

/// *Fiche situation individuelle*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SituationSheet {
    /// What the log shows.
    #[serde(flatten)]
    pub row: SituationRow,
    /// What was said and agreed, the latest first.
    pub entries: Vec<SituationEntry>,
}

impl SituationRow {
    /// The situation as it may be read on a day: the name goes with the consent that let it be known.
    #[must_use]
    pub fn seen_under(self, consent: Option<&Consent>, day: Day) -> Self {
        let naming = match (&self.person, may_be_named(consent, day)) {
            (None, _) => Naming::Anonymous,
            (Some(_), Ok(())) => Naming::Named,
            (Some(_), Err(_)) => Naming::Hidden,
        };
        let is_named = naming == Naming::Named;
        Self {
            person: self.person.filter(|_| is_named),
            application: self.application.filter(|_| is_named),
            naming,
            ..self
        }
    }
}

/// Whether a person may be named in a situation on a day, by her latest consent.
///
/// # Errors
/// [`Refusal::ConsentMissing`], or the reason why it does not hold.
pub fn may_be_named(consent: Option<&Consent>, day: Day) -> Ruled {
    consent.ok_or(Refusal::ConsentMissing)?.in_force(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use crate::people::{ConsentExpression, ConsentForm};

    fn day(month: u32) -> Day {
        Day::from_ymd_opt(2026, month, 1).unwrap()
    }

    fn situation(person: Option<PersonName>) -> SituationRow {
        SituationRow {
            id: SituationId::new(1),
            reference: SituationReference::first(2026),
            received_on: day(1),
            raised_by: None,
            raiser: String::new(),
            commune: None,
            commune_name: String::new(),
            subject: "Loyers en retard".into(),
            naming: Naming::Anonymous,
            person,
            application: None,
            due_on: None,
            closed_on: None,
            outcome: String::new(),
        }
    }

    fn consent(withdrawn_on: Option<Day>) -> Consent {
        Consent {
            given_on: day(2),
            form: ConsentForm::Written,
            expressed_by: ConsentExpression::Alone,
            witness: String::new(),
            judgment_covers_person: false,
            scope: std::collections::BTreeSet::new(),
            reread: None,
            expires_on: day(12),
            withdrawn_on,
        }
    }

    #[test]
    fn the_name_goes_with_the_consent() {
        let person = PersonName {
            id: PersonId::new(1),
            civility: None,
            family_name: "Lenoir".into(),
            given_name: "Paul".into(),
            code: String::new(),
        };
        let read = |consent: Option<Consent>, on| {
            let seen = situation(Some(person.clone())).seen_under(consent.as_ref(), on);
            (seen.naming, seen.person.is_some())
        };
        assert_eq!(read(Some(consent(None)), day(3)), (Naming::Named, true));
        assert_eq!(read(Some(consent(None)), day(12)), (Naming::Hidden, false), "expired");
        assert_eq!(read(Some(consent(Some(day(4)))), day(4)), (Naming::Hidden, false), "withdrawn");
        assert_eq!(read(None, day(3)), (Naming::Hidden, false));
        assert_eq!(situation(None).seen_under(None, day(3)).naming, Naming::Anonymous);
    }
}
