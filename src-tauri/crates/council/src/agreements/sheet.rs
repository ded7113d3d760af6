//! What is shown of an agreement, and what may be written of it.

use super::{AgreementKind, Term, TermState};
use crate::people::PersonName;
use crate::{AgreementId, AgreementPartyId, Day, OrganisationId, PersonId, Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Convention*, as the list shows it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreementRow {
    /// Identity.
    pub id: AgreementId,
    /// What it is.
    pub kind: AgreementKind,
    /// What it is about.
    pub object: String,
    /// The day it starts.
    pub starts_on: Day,
    /// The last day it holds, as signed; none for an agreement without end.
    pub ends_on: Option<Day>,
    /// Whether it renews itself for the same duration, unless notice is given.
    pub is_tacit: bool,
    /// Months of notice.
    pub notice_months: u32,
    /// The day it is to be looked at again, when one was agreed.
    pub review_on: Option<Day>,
    /// The last day it holds, seen from the day: renewed as often as needed when it renews itself.
    pub holds_until_on: Option<Day>,
    /// The last day to give notice before that end.
    pub notice_by_on: Option<Day>,
    /// How near its end is.
    pub term: TermState,
    /// How often a person and the service beside her meet; empty until it is agreed.
    pub rhythm: String,
    /// What the service helps with.
    pub help: String,
    /// What the person allows to be shared.
    pub shared: String,
    /// The functions that are shared, of a cooperation: «accueil, astreinte».
    pub functions: String,
    /// Who commits, in the order they were named.
    pub parties: Vec<AgreementParty>,
}

/// *Partie* of an agreement, with her signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreementParty {
    /// Identity.
    pub id: AgreementPartyId,
    /// The organisation, when it is one.
    pub organisation: Option<OrganisationId>,
    /// Its name; empty for a person.
    pub organisation_name: String,
    /// The person, when it is one.
    pub person: Option<PersonName>,
    /// The day she signed.
    pub signed_on: Option<Day>,
}

/// *Convention*: what the register holds of an agreement, before the day is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRecord {
    /// Identity.
    pub id: AgreementId,
    /// What it is.
    pub kind: AgreementKind,
    /// What it is about.
    pub object: String,
    /// Its duration.
    pub term: Term,
    /// The day it is to be looked at again.
    pub review_on: Option<Day>,
    /// How often a person and the service beside her meet; empty until it is agreed.
    pub rhythm: String,
    /// What the service helps with.
    pub help: String,
    /// What the person allows to be shared.
    pub shared: String,
    /// The functions that are shared, of a cooperation: «accueil, astreinte».
    pub functions: String,
    /// Who commits.
    pub parties: Vec<AgreementParty>,
}

impl AgreementRecord {
    /// The line shown of it on a day.
    pub fn row(self, day: Day) -> AgreementRow {
        let Self { id, kind, object, term, review_on, rhythm, help, shared, functions, parties } = self;
        AgreementRow {
            id,
            kind,
            object,
            starts_on: term.starts_on,
            ends_on: term.ends_on,
            is_tacit: term.is_tacit,
            notice_months: term.notice_months,
            review_on,
            holds_until_on: term.end_seen_from(day),
            notice_by_on: term.notice_by(day),
            term: term.state(day),
            rhythm,
            help,
            shared,
            functions,
            parties,
        }
    }
}

/// *Convention* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewAgreement {
    /// What it is.
    pub kind: AgreementKind,
    /// What it is about.
    pub object: String,
    /// The day it starts.
    pub starts_on: Day,
    /// The last day it holds.
    pub ends_on: Option<Day>,
    /// Whether it renews itself.
    pub is_tacit: bool,
    /// Months of notice.
    pub notice_months: u32,
    /// The organisation it is signed with, if one is known already.
    pub with: Option<OrganisationId>,
}

impl NewAgreement {
    /// The agreement as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without an object, [`Refusal::TooLong`], [`Refusal::EmptyPeriod`], [`Refusal::OutOfBounds`].
    pub fn checked(self) -> Ruled<Self> {
        period(self.starts_on, self.ends_on)?;
        notice(self.notice_months)?;
        Ok(Self { object: object(&self.object)?, ..self })
    }
}

/// *Modification* of one field of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum AgreementChange {
    /// *Nature*.
    Kind(AgreementKind),
    /// *Objet*.
    Object(String),
    /// *Durée*: its first and its last day.
    Duration(AgreementDuration),
    /// *Tacite reconduction*.
    IsTacit(bool),
    /// *Préavis*, in months.
    NoticeMonths(u32),
    /// *À revoir le*.
    ReviewOn(Option<Day>),
    /// *Rythme des rencontres*.
    Rhythm(String),
    /// *Ce à quoi le service aide*.
    Help(String),
    /// *Ce que la personne accepte de partager*.
    Shared(String),
    /// *Fonctions partagées*.
    Functions(String),
}

/// *Durée* of an agreement, as it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct AgreementDuration {
    /// The day it starts.
    pub starts_on: Day,
    /// The last day it holds.
    pub ends_on: Option<Day>,
}

impl AgreementChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// As [`NewAgreement::checked`].
    pub fn checked(self) -> Ruled<Self> {
        match self {
            Self::Object(raw) => Ok(Self::Object(object(&raw)?)),
            Self::Duration(duration) => period(duration.starts_on, duration.ends_on).map(|()| self),
            Self::NoticeMonths(months) => notice(months).map(|()| self),
            Self::Rhythm(raw) => Ok(Self::Rhythm(text::line("rhythm", &raw, 200)?)),
            Self::Help(raw) => Ok(Self::Help(text::line("help", &raw, 300)?)),
            Self::Shared(raw) => Ok(Self::Shared(text::line("shared", &raw, 300)?)),
            Self::Functions(raw) => Ok(Self::Functions(text::line("functions", &raw, 300)?)),
            kept @ (Self::Kind(_) | Self::IsTacit(_) | Self::ReviewOn(_)) => Ok(kept),
        }
    }
}

/// *Partie* to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum NewParty {
    /// An organisation of the directory.
    Organisation(OrganisationId),
    /// A person: a threefold or fourfold agreement.
    Person(PersonId),
}

fn object(raw: &str) -> Ruled<String> {
    text::filled("object", raw, 300)
}

fn period(starts_on: Day, ends_on: Option<Day>) -> Ruled {
    if ends_on.is_some_and(|ends_on| ends_on <= starts_on) { Err(Refusal::EmptyPeriod) } else { Ok(()) }
}

/// Two years of notice at most.
fn notice(months: u32) -> Ruled {
    const MOST: u32 = 24;
    if months > MOST {
        Err(Refusal::OutOfBounds { field: "noticeMonths".to_owned(), min: 0, max: MOST })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32) -> Day {
        Day::from_ymd_opt(year, 1, 1).unwrap()
    }

    fn new() -> NewAgreement {
        NewAgreement {
            kind: AgreementKind::CouncilLandlord,
            object: "  Convention  cadre ".to_owned(),
            starts_on: day(2026),
            ends_on: Some(day(2029)),
            is_tacit: true,
            notice_months: 3,
            with: None,
        }
    }

    #[test]
    fn an_agreement_says_what_about_ends_after_it_starts_and_gives_two_years_of_notice_at_most() {
        assert_eq!(new().checked().unwrap().object, "Convention cadre");
        assert_eq!(
            NewAgreement { object: " ".to_owned(), ..new() }.checked(),
            Err(Refusal::Empty { field: "object".to_owned() })
        );
        assert_eq!(NewAgreement { ends_on: Some(day(2026)), ..new() }.checked(), Err(Refusal::EmptyPeriod));
        assert!(matches!(
            NewAgreement { notice_months: 25, ..new() }.checked(),
            Err(Refusal::OutOfBounds { max: 24, .. })
        ));
        let backwards = AgreementDuration { starts_on: day(2026), ends_on: Some(day(2025)) };
        assert_eq!(AgreementChange::Duration(backwards).checked(), Err(Refusal::EmptyPeriod));
    }

    #[test]
    fn a_row_is_of_its_day() {
        let term = Term { starts_on: day(2025), ends_on: day(2026).pred_opt(), is_tacit: true, notice_months: 3 };
        let record = AgreementRecord {
            id: AgreementId::new(1),
            kind: AgreementKind::Tripartite,
            object: "Engagement".to_owned(),
            term,
            review_on: None,
            rhythm: String::new(),
            help: String::new(),
            shared: String::new(),
            functions: String::new(),
            parties: vec![],
        };
        let row = record.row(Day::from_ymd_opt(2026, 11, 20).unwrap());
        assert_eq!((row.term, row.holds_until_on), (TermState::ThreeMonths, day(2027).pred_opt()));
        assert_eq!(row.notice_by_on, Day::from_ymd_opt(2026, 9, 30));
    }
}
