//! A body: what it is called, how it decides, how often it meets.

use super::{BodyKind, DecidesBy, MandateRow, Rhythm};
use crate::{BodyId, Day, Refusal, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Instance*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodyRow {
    /// Identity.
    pub id: BodyId,
    /// What it is.
    pub kind: BodyKind,
    /// Name.
    pub name: String,
    /// Short name, which opens the references of its meetings.
    pub short_name: String,
    /// How it decides.
    pub decides_by: DecidesBy,
    /// Members present or represented that it takes to decide; none: no quorum.
    pub quorum: Option<u32>,
    /// How often it meets.
    pub rhythm: Rhythm,
    /// Seats held on the day.
    pub held: u32,
    /// Seats vacant on the day.
    pub vacant: u32,
    /// The day of its next meeting.
    pub next_on: Option<Day>,
    /// The first mandate to end from that day on.
    pub ends_next_on: Option<Day>,
}

/// *Fiche instance*: who sits on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BodySheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: BodyRow,
    /// The day the composition is of.
    pub on_day: Day,
    /// *Composition*: the mandates and the vacant seats of the day, by college.
    pub seats: Vec<MandateRow>,
    /// Mandates that ended before that day or begin after it, the latest first.
    pub other_seats: Vec<MandateRow>,
}

/// *Instance* to be added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewBody {
    /// What it is.
    pub kind: BodyKind,
    /// Name.
    pub name: String,
    /// Short name: «COPIL».
    pub short_name: String,
    /// How it decides.
    pub decides_by: DecidesBy,
    /// The quorum, if its rules ask for one.
    pub quorum: Option<u32>,
    /// How often it meets.
    pub rhythm: Rhythm,
}

impl NewBody {
    /// The body as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without a name or a short name, or with a quorum of nobody; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            name: text::filled("name", &self.name, 200)?,
            short_name: short_name(&self.short_name)?,
            quorum: quorum(self.quorum)?,
            ..self
        })
    }
}

/// *Modification* of one field of a body.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum BodyChange {
    /// *Nom*.
    Name(String),
    /// *Sigle*.
    ShortName(String),
    /// *Mode de décision*.
    DecidesBy(DecidesBy),
    /// *Quorum*.
    Quorum(Option<u32>),
    /// *Rythme*.
    Rhythm(Rhythm),
}

impl BodyChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// As [`NewBody::checked`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Name(raw) => Self::Name(text::filled("name", &raw, 200)?),
            Self::ShortName(raw) => Self::ShortName(short_name(&raw)?),
            Self::Quorum(raw) => Self::Quorum(quorum(raw)?),
            kept @ (Self::DecidesBy(_) | Self::Rhythm(_)) => kept,
        })
    }
}

fn short_name(raw: &str) -> Ruled<String> {
    text::filled("shortName", raw, 20)
}

fn quorum(raw: Option<u32>) -> Ruled<Option<u32>> {
    if raw == Some(0) { Err(Refusal::Empty { field: "quorum".to_owned() }) } else { Ok(raw) }
}
