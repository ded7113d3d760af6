//! Who is convened, who answers, who comes.

use super::{Presence, Reply};
use crate::bodies::{Capacity, College};
use crate::directory::ContactName;
use crate::{ContactId, Day, MandateId, ParticipantId, PresenceId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Participant*: a member convened to a meeting; before the convocation, one who would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ParticipantRow {
    /// Identity; none before the convocation.
    pub id: Option<ParticipantId>,
    /// The mandate she sits by; none for a guest of one meeting.
    pub mandate: Option<MandateId>,
    /// Who.
    pub contact: ContactName,
    /// The college.
    pub college: College,
    /// As what.
    pub capacity: Capacity,
    /// The mandate she stands in for.
    pub substitute_for: Option<MandateId>,
    /// Function and organisation, as the papers print them.
    pub quality: String,
    /// Votes held.
    pub votes: u32,
    /// The day she was convened.
    pub convened_on: Option<Day>,
    /// Her answer.
    pub reply: Reply,
    /// What the roll call noted; none before it.
    pub presence: Option<Presence>,
    /// To whom she gave a power.
    pub proxy: Option<ParticipantId>,
    /// Arrivals and departures.
    pub stays: Vec<StayRow>,
    /// *Engagement de confidentialité*: the day it was signed; without one she stands out in the list, never on a paper.
    pub confidentiality_signed_on: Option<Day>,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// *Arrivée et départ* of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StayRow {
    /// Identity.
    pub id: PresenceId,
    /// Arrived, in minutes after the midnight the day of the sitting begins with.
    pub arrived_minute: u32,
    /// Left; none while in the room.
    pub left_minute: Option<u32>,
}

/// *Invité* of one meeting, without a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewGuest {
    /// Who.
    pub contact: ContactId,
    /// The college she is nearest to: what the consents are checked against.
    pub college: College,
    /// As the papers print it.
    pub quality: String,
}

impl NewGuest {
    /// The guest as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { quality: text::line("quality", &self.quality, 200)?, ..self })
    }
}

/// *Appel*: what is noted of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "noted", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum RollCall {
    /// Not called yet.
    Nothing,
    /// In the room, from the beginning.
    Present,
    /// Excused.
    Excused,
    /// Absent.
    Absent,
    /// Represented by a member present.
    Represented {
        /// Who holds the power.
        proxy: ParticipantId,
    },
    /// Comes in.
    Arrives {
        /// Minutes after the midnight the day of the sitting begins with.
        minute: u32,
    },
    /// Goes out.
    Leaves {
        /// Minutes after the midnight the day of the sitting begins with.
        minute: u32,
    },
}
