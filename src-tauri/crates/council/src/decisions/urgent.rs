//! A decision taken between two sittings because a place could not wait, and what the next sitting says of it.

use crate::bodies::College;
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{ApplicationId, Day, MeetingId, PlaceId, Refusal, Ruled, UrgentDecisionId, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

crate::reference::numbered! {
    /// *Numéro d'une décision prise entre deux séances*: U-2026-001, apart from the numbers sittings give.
    UrgentNumber, "U-", 3
}

/// *Décision prise entre deux séances*, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UrgentRow {
    /// Identity.
    pub id: UrgentDecisionId,
    /// Its number.
    pub number: UrgentNumber,
    /// Who enters.
    pub person: PersonName,
    /// Her application.
    pub application: ApplicationId,
    /// The place.
    pub place: PlaceName,
    /// The day it was taken.
    pub decided_on: Day,
    /// The day before which the place had to be filled.
    pub needed_before_on: Day,
    /// Who took it: «Mme Vasseur, présidente, et Habitat du Nord».
    pub authority: String,
    /// Why it could not wait.
    pub reason: String,
    /// The sitting that took note of it; none while it waits.
    pub meeting: Option<MeetingId>,
    /// What that sitting decided instead; none when it confirmed.
    pub replaced_by: Option<String>,
}

/// *Décision prise entre deux séances* to be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewUrgent {
    /// Whose application.
    pub application: ApplicationId,
    /// Which place.
    pub place: PlaceId,
    /// The day it was taken.
    pub decided_on: Day,
    /// The day before which the place had to be filled.
    pub needed_before_on: Day,
    /// Who took it.
    pub authority: String,
    /// Why it could not wait.
    pub reason: String,
}

impl NewUrgent {
    /// The decision as it can be kept: texts tidied.
    ///
    /// # Errors
    /// [`Refusal::EmptyPeriod`] for a place needed before it was taken; [`Refusal::Empty`] without those who took it;
    /// [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        if self.needed_before_on < self.decided_on {
            return Err(Refusal::EmptyPeriod);
        }
        Ok(Self {
            authority: text::filled("authority", &self.authority, 300)?,
            reason: text::paragraph("reason", &self.reason, 1000)?,
            ..self
        })
    }

    /// The colleges that hear of the person when it is taken: whoever chairs, and the landlord.
    pub fn colleges() -> BTreeSet<College> {
        BTreeSet::from([College::Elected, College::Landlords])
    }
}

/// *Suite donnée par la séance* to a decision taken in between.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "said", content = "instead", rename_all = "snake_case")]
#[ts(export)]
pub enum Ratification {
    /// It is confirmed.
    Confirmed,
    /// It is not, and this is decided instead.
    Replaced(String),
}

impl Ratification {
    /// The ratification as it can be kept, of a decision that waits.
    ///
    /// # Errors
    /// [`Refusal::UrgentSettled`]; [`Refusal::Empty`] for nothing decided instead; [`Refusal::TooLong`].
    pub fn checked(self, urgent: &UrgentRow) -> Ruled<Self> {
        match self {
            _ if urgent.meeting.is_some() => Err(Refusal::UrgentSettled),
            Self::Confirmed => Ok(Self::Confirmed),
            Self::Replaced(raw) => Ok(Self::Replaced(text::filled("text", &raw, 1000)?)),
        }
    }
}

/// Whether a sitting may close: it has said what it makes of every decision taken since the last.
///
/// # Errors
/// [`Refusal::UrgentPending`] with those that wait.
pub fn all_ratified(waiting: &[UrgentRow]) -> Ruled {
    if waiting.is_empty() {
        return Ok(());
    }
    Err(Refusal::UrgentPending { numbers: waiting.iter().map(|urgent| urgent.number.to_string()).collect() })
}
