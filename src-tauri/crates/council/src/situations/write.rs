//! What may be written of a situation.

use crate::queries::{in_order, subject};
use crate::{CommuneId, ContactRoleId, Day, Ruled, text};
use serde::Deserialize;
use ts_rs::TS;

/// *Situation individuelle* to be added: nobody is named in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewSituation {
    /// Who told it, in the directory.
    pub raised_by: Option<ContactRoleId>,
    /// The day it was told.
    pub received_on: Day,
    /// Where the person lives.
    pub commune: Option<CommuneId>,
    /// What is asked of the council, as facts.
    pub subject: String,
    /// The next day it is looked at.
    pub due_on: Option<Day>,
}

impl NewSituation {
    /// The situation as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a subject, [`crate::Refusal::TooLong`]; [`crate::Refusal::EmptyPeriod`] when it is
    /// looked at before it came.
    pub fn checked(self) -> Ruled<Self> {
        in_order(self.received_on, self.due_on)?;
        Ok(Self { subject: subject(&self.subject)?, ..self })
    }
}

/// *Échange* to be written: what was said and agreed, and when the situation is looked at next.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewSituationEntry {
    /// The day.
    pub on_day: Day,
    /// What was said and agreed.
    pub text: String,
    /// The next day it is looked at; none when nothing more is awaited.
    pub due_on: Option<Day>,
}

impl NewSituationEntry {
    /// The entry as it can be kept: text tidied.
    ///
    /// # Errors
    /// As [`NewSituation::checked`].
    pub fn checked(self) -> Ruled<Self> {
        in_order(self.on_day, self.due_on)?;
        let words = text::paragraph("text", &self.text, 2000)?;
        Ok(Self { text: text::filled("text", &words, 2000)?, ..self })
    }
}

/// *Modification* of one field of a situation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum SituationChange {
    /// *Signalée par*.
    RaisedBy(Option<ContactRoleId>),
    /// *Commune*.
    Commune(Option<CommuneId>),
    /// *Objet*.
    Subject(String),
    /// *Prochain point le*.
    DueOn(Option<Day>),
    /// *Close le*.
    ClosedOn(Option<Day>),
    /// *Issue*.
    Outcome(String),
}

impl SituationChange {
    /// The change as it can be kept, of a situation received on a day: text tidied.
    ///
    /// # Errors
    /// As [`NewSituation::checked`].
    pub fn checked(self, received_on: Day) -> Ruled<Self> {
        match self {
            Self::Subject(raw) => Ok(Self::Subject(subject(&raw)?)),
            Self::Outcome(raw) => Ok(Self::Outcome(text::paragraph("outcome", &raw, 1000)?)),
            Self::DueOn(day) | Self::ClosedOn(day) => in_order(received_on, day).map(|()| self),
            Self::RaisedBy(_) | Self::Commune(_) => Ok(self),
        }
    }
}
