//! Official queries: what a mayor, a landlord or a neighbour asked in writing, and when it is answered.

use crate::{ContactRoleId, Day, OfficialQueryId, Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Interpellation*, as the log shows it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct QueryRow {
    /// Identity.
    pub id: OfficialQueryId,
    /// Who asked, in the directory.
    pub asked_by: Option<ContactRoleId>,
    /// Who asked, in words: name, function, commune or organisation; empty when unknown.
    pub asker: String,
    /// The day it was received.
    pub received_on: Day,
    /// What it is about, in neutral words.
    pub subject: String,
    /// The last day to answer.
    pub answer_due_on: Option<Day>,
    /// The day it was answered.
    pub answered_on: Option<Day>,
}

/// *Interpellation* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewQuery {
    /// Who asked, in the directory.
    pub asked_by: Option<ContactRoleId>,
    /// The day it was received.
    pub received_on: Day,
    /// What it is about.
    pub subject: String,
    /// The last day to answer.
    pub answer_due_on: Option<Day>,
}

impl NewQuery {
    /// The query as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without a subject, [`Refusal::TooLong`]; [`Refusal::EmptyPeriod`] for an answer due before it came.
    pub fn checked(self) -> Ruled<Self> {
        in_order(self.received_on, self.answer_due_on)?;
        Ok(Self { subject: subject(&self.subject)?, ..self })
    }
}

/// *Modification* of one field of a query.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum QueryChange {
    /// *Auteur*.
    AskedBy(Option<ContactRoleId>),
    /// *Objet*.
    Subject(String),
    /// *Réponse attendue le*.
    AnswerDueOn(Option<Day>),
    /// *Répondue le*.
    AnsweredOn(Option<Day>),
}

impl QueryChange {
    /// The change as it can be kept, of a query received on a day: text tidied.
    ///
    /// # Errors
    /// As [`NewQuery::checked`]; [`Refusal::EmptyPeriod`] for an answer before the query.
    pub fn checked(self, received_on: Day) -> Ruled<Self> {
        match self {
            Self::Subject(raw) => Ok(Self::Subject(subject(&raw)?)),
            Self::AnswerDueOn(day) | Self::AnsweredOn(day) => in_order(received_on, day).map(|()| self),
            Self::AskedBy(_) => Ok(self),
        }
    }
}

/// What somebody asks or tells, as it can be kept.
pub(crate) fn subject(raw: &str) -> Ruled<String> {
    text::filled("subject", raw, 500)
}

/// What comes after a day does not come before it.
pub(crate) fn in_order(received_on: Day, later: Option<Day>) -> Ruled {
    if later.is_some_and(|later| later < received_on) { Err(Refusal::EmptyPeriod) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn a_query_says_what_about_and_is_answered_after_it_came() {
        let new = |subject: &str, due| NewQuery {
            asked_by: None,
            received_on: day(10),
            subject: subject.to_owned(),
            answer_due_on: due,
        };
        assert_eq!(new(" Voisinage ", Some(day(10))).checked().unwrap().subject, "Voisinage");
        assert_eq!(new(" ", None).checked(), Err(Refusal::Empty { field: "subject".to_owned() }));
        assert_eq!(new("Voisinage", Some(day(9))).checked(), Err(Refusal::EmptyPeriod));
        assert_eq!(QueryChange::AnsweredOn(Some(day(9))).checked(day(10)), Err(Refusal::EmptyPeriod));
        assert!(QueryChange::AnsweredOn(Some(day(10))).checked(day(10)).is_ok());
    }
}
