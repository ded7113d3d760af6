//! The year's decisions, and what is to be done after them.

use super::{Decision, DecisionNumber};
use crate::directory::ContactName;
use crate::people::PersonName;
use crate::{AgendaItemId, ContactId, Day, DecisionId, FollowUpId, MeetingId, Ruled, coded, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Décision*, as the register of decisions shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecisionRow {
    /// Identity.
    pub id: DecisionId,
    /// Its number; none before the closing, or for what is only heard or carried over.
    pub number: Option<DecisionNumber>,
    /// The item.
    pub item: AgendaItemId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its reference.
    pub reference: String,
    /// Its day.
    pub on_day: Day,
    /// Whose situation, if anyone's.
    pub person: Option<PersonName>,
    /// Title of the item.
    pub title: String,
    /// What was decided.
    pub decision: Decision,
    /// The place: the dwelling's reference and the place's label; empty without one.
    pub place_label: String,
    /// The landlord of that place; empty without one.
    pub landlord: String,
}

coded! {
    /// *Nature de la suite*.
    pub enum FollowUpKind {
        /// Tell the person, by voice.
        TellPerson = "tell_person",
        /// Send the letter.
        SendLetter = "send_letter",
        /// Complete what is awaited.
        Complete = "complete",
        /// Look at the situation again.
        Reassess = "reassess",
        /// Follow the landlord's or the manager's decision.
        FollowDecider = "follow_decider",
        /// Put in touch with the service that suits.
        Orient = "orient",
        /// Something else, in words.
        Other = "other",
    }
}

/// *Suite* of a decision or of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FollowUpRow {
    /// Identity.
    pub id: FollowUpId,
    /// What kind of thing.
    pub kind: FollowUpKind,
    /// In words, where the kind does not say it all.
    pub what: String,
    /// The decision it follows, if one.
    pub decision: Option<DecisionId>,
    /// Its number.
    pub number: Option<DecisionNumber>,
    /// The item.
    pub item: AgendaItemId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its reference.
    pub reference: String,
    /// Whose situation, if anyone's.
    pub person: Option<PersonName>,
    /// Who does it.
    pub owner: Option<ContactName>,
    /// Who tells the person, as the decision says.
    pub informed_by: String,
    /// By when.
    pub due_on: Option<Day>,
    /// The day it was done.
    pub done_on: Option<Day>,
}

/// *Suite* to be added to an item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewFollowUp {
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub owner: Option<ContactId>,
    /// By when.
    pub due_on: Option<Day>,
}

impl NewFollowUp {
    /// The follow-up as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without words; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { what: text::filled("what", &self.what, 300)?, ..self })
    }
}
