//! A mandate: one seat of a body, held by someone for a time, or vacant.

use super::{Capacity, College};
use crate::directory::{ContactName, RoleIn};
use crate::{BodyId, ContactId, Day, MandateId, Refusal, Ruled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Mandat*, or vacant seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MandateRow {
    /// Identity.
    pub id: MandateId,
    /// The body.
    pub body: BodyId,
    /// Who sits; none: the seat is vacant.
    pub contact: Option<ContactName>,
    /// The organisation or commune she speaks for.
    pub within: Option<RoleIn>,
    /// Its name; empty without one.
    pub within_name: String,
    /// Her function there, as the directory says today.
    pub function: String,
    /// The college.
    pub college: College,
    /// As what.
    pub capacity: Capacity,
    /// Whose substitute.
    pub substitute_for: Option<MandateId>,
    /// Votes held; 0 for a guest.
    pub votes: u32,
    /// First day.
    pub from_on: Day,
    /// First day after the end.
    pub until_on: Option<Day>,
    /// *Engagement de confidentialité*: the day it was signed.
    pub confidentiality_signed_on: Option<Day>,
}

/// *Siège* to be added, held or vacant.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewMandate {
    /// Who sits; none: the seat is vacant.
    pub contact: Option<ContactId>,
    /// The organisation or commune she speaks for.
    pub within: Option<RoleIn>,
    /// The college.
    pub college: College,
    /// As what.
    pub capacity: Capacity,
    /// Whose substitute: of a substitute, and of nobody else.
    pub substitute_for: Option<MandateId>,
    /// Votes held.
    pub votes: u32,
    /// First day.
    pub from_on: Day,
    /// First day after the end, when known.
    pub until_on: Option<Day>,
    /// The day the undertaking was signed.
    pub confidentiality_signed_on: Option<Day>,
}

impl NewMandate {
    /// The mandate as it can be kept. A guest holds no vote.
    ///
    /// # Errors
    /// [`Refusal::EmptyPeriod`]; [`Refusal::SubstituteOfNobody`]; [`Refusal::TooManyVotesHeld`] beyond nine votes.
    pub fn checked(self) -> Ruled<Self> {
        if self.until_on.is_some_and(|until| until <= self.from_on) {
            return Err(Refusal::EmptyPeriod);
        }
        if (self.capacity == Capacity::Substitute) != self.substitute_for.is_some() {
            return Err(Refusal::SubstituteOfNobody);
        }
        votes(self.votes)?;
        Ok(Self { votes: if self.capacity == Capacity::Guest { 0 } else { self.votes }, ..self })
    }
}

/// *Modification* of one field of a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum MandateChange {
    /// *Organisme ou commune*.
    Within(Option<RoleIn>),
    /// *Collège*.
    College(College),
    /// *Voix*.
    Votes(u32),
    /// *Engagement de confidentialité signé le*.
    ConfidentialitySignedOn(Option<Day>),
}

impl MandateChange {
    /// The change as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::TooManyVotesHeld`] beyond nine votes.
    pub fn checked(self) -> Ruled<Self> {
        if let Self::Votes(held) = self {
            votes(held)?;
        }
        Ok(self)
    }
}

const fn votes(held: u32) -> Ruled {
    if held > 9 { Err(Refusal::TooManyVotesHeld) } else { Ok(()) }
}
