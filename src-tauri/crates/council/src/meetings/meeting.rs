//! A meeting: when, where, under whose chair, and how far it is.

use super::{Agenda, ConvocationChannel, MeetingFacts, MeetingState, MeetingStepKind, ParticipantRow};
use crate::bodies::{BodyKind, DecidesBy};
use crate::bounds::within;
use crate::calendar::{SchoolDay, moment};
use crate::directory::ContactName;
use crate::minutes::{MinutesNumber, MinutesState};
use crate::{BodyId, CommuneId, ContactId, Day, Instant, MeetingId, MeetingStepId, Minute, Ruled, VenueId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Réunion*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MeetingRow {
    /// Identity.
    pub id: MeetingId,
    /// The body that meets.
    pub body: BodyId,
    /// What that body is.
    pub body_kind: BodyKind,
    /// Its name.
    pub body_name: String,
    /// Reference: `2026-T4`, `COPIL-2026-2`.
    pub reference: String,
    /// The day.
    pub on_day: Day,
    /// The minute it starts.
    pub start_minute: Minute,
    /// Minutes it is planned to last.
    pub planned_minutes: u32,
    /// Name of the commune that hosts; empty when not yet known.
    pub host_name: String,
    /// Name of the venue; empty when not yet known.
    pub venue_name: String,
    /// How far it is.
    pub state: MeetingState,
    /// Points of its agenda, breaks apart.
    pub items: u32,
    /// Of those, the situations examined.
    pub hearings: u32,
    /// Of those, the points that lack a decision.
    pub undecided: u32,
    /// Steps of preparation done.
    pub steps_done: u32,
    /// Steps of preparation in all.
    pub steps: u32,
    /// How far its minutes are; none before the closing.
    pub minutes_state: Option<MinutesState>,
    /// The number of its minutes, once sealed.
    pub minutes_number: Option<MinutesNumber>,
}

/// *Réunion*, as the register keeps it: what the sheet is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingRecord {
    /// What the lists show.
    pub row: MeetingRow,
    /// What was done with it so far.
    pub facts: MeetingFacts,
    /// How the body decides.
    pub decides_by: DecidesBy,
    /// The short name of the body.
    pub body_short_name: String,
    /// The quorum of the body.
    pub quorum: Option<u32>,
    /// Minutes of an item that says nothing else.
    pub item_minutes: u32,
    /// The venue.
    pub venue: Option<VenueId>,
    /// Street of the venue.
    pub venue_street: String,
    /// How to come to the venue.
    pub venue_access: String,
    /// How to come in.
    pub venue_entrance: String,
    /// The commune that hosts.
    pub host_commune: Option<CommuneId>,
    /// Who was chosen to chair, or chaired.
    pub chair: Option<ContactName>,
    /// Who keeps the minutes.
    pub secretary: String,
    /// How the convocations went.
    pub convened_by: Option<ConvocationChannel>,
    /// Copies handed out.
    pub packs_out: u32,
    /// Copies taken back.
    pub packs_back: u32,
    /// The day of the sitting it is the second convocation of, for want of a quorum.
    pub second_of_on: Option<Day>,
}

/// *Fiche réunion*: the meeting with its preparation, its agenda and its members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MeetingSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: MeetingRow,
    /// How the body decides.
    pub decides_by: DecidesBy,
    /// The quorum of the body.
    pub quorum: Option<u32>,
    /// Minutes of an item that says nothing else.
    pub item_minutes: u32,
    /// The venue.
    pub venue: Option<VenueId>,
    /// The commune that hosts.
    pub host_commune: Option<CommuneId>,
    /// Who chairs.
    pub chair: Option<ContactName>,
    /// Whether the chair was chosen, rather than following from the host commune.
    pub chair_is_chosen: bool,
    /// Who keeps the minutes.
    pub secretary: String,
    /// The day the convocations went.
    pub convened_on: Option<Day>,
    /// How they went.
    pub convened_by: Option<ConvocationChannel>,
    /// The moment the sitting was opened.
    pub opened_at: Option<Instant>,
    /// The moment it was closed.
    pub closed_at: Option<Instant>,
    /// The day it was cancelled.
    pub cancelled_on: Option<Day>,
    /// Numbered copies of the file handed out.
    pub packs_out: u32,
    /// Copies taken back.
    pub packs_back: u32,
    /// The day of the sitting it is the second convocation of, for want of a quorum.
    pub second_of_on: Option<Day>,
    /// Steps of preparation, in the order they are due.
    pub preparation: Vec<MeetingStepRow>,
    /// The agenda with its hours.
    pub agenda: Agenda,
    /// Who is convened, by college; before the convocation, who would be.
    pub participants: Vec<ParticipantRow>,
}

/// *Étape de préparation*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MeetingStepRow {
    /// Identity.
    pub id: MeetingStepId,
    /// Which.
    pub kind: MeetingStepKind,
    /// The day it is due.
    pub due_on: Day,
    /// The day it was done.
    pub done_on: Option<Day>,
}

/// *Date proposée* for a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProposedMeeting {
    /// The day.
    pub on_day: Day,
    /// The minute it would start: that of the last meeting.
    pub start_minute: Minute,
    /// The reference it would bear.
    pub reference: String,
    /// What is known of that day at school.
    pub school: SchoolDay,
    /// The commune whose turn it is to host.
    pub host_commune: Option<CommuneId>,
}

/// *Réunion* to be planned.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewMeeting {
    /// The body that meets.
    pub body: BodyId,
    /// The day.
    pub on_day: Day,
    /// The minute it starts.
    pub start_minute: Minute,
    /// Minutes it is planned to last.
    pub planned_minutes: u32,
    /// The venue.
    pub venue: Option<VenueId>,
    /// The commune that hosts.
    pub host_commune: Option<CommuneId>,
}

impl NewMeeting {
    /// The meeting as it can be planned.
    ///
    /// # Errors
    /// [`crate::Refusal::NoSuchMinute`]; [`crate::Refusal::OutOfBounds`] for a sitting shorter than 15 minutes or longer than a day.
    pub fn checked(self) -> Ruled<Self> {
        moment(self.on_day, self.start_minute)?;
        lasts(self.planned_minutes)?;
        Ok(self)
    }
}

/// *Modification* of one field of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum MeetingChange {
    /// *Jour et heure*: the steps not yet done move with them.
    When {
        /// The day.
        on_day: Day,
        /// The minute it starts.
        start_minute: Minute,
    },
    /// *Durée prévue*, in minutes.
    PlannedMinutes(u32),
    /// *Durée d'un point*, in minutes.
    ItemMinutes(u32),
    /// *Lieu*.
    Venue(Option<VenueId>),
    /// *Commune hôte*: the chair follows, unless it was chosen.
    HostCommune(Option<CommuneId>),
    /// *Présidence*; none: it follows from the host commune.
    Chair(Option<ContactId>),
    /// *Secrétariat*.
    Secretary(String),
    /// *Exemplaires remis et repris*.
    Packs {
        /// Handed out.
        out: u32,
        /// Taken back.
        back: u32,
    },
}

impl MeetingChange {
    /// The change as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::NoSuchMinute`]; [`crate::Refusal::OutOfBounds`]; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        match &self {
            Self::When { on_day, start_minute } => {
                moment(*on_day, *start_minute)?;
            }
            Self::PlannedMinutes(minutes) => lasts(*minutes)?,
            Self::ItemMinutes(minutes) => within("itemMinutes", *minutes, 5, 120)?,
            Self::Packs { out, back } => within("packsBack", *back, 0, *out)?,
            Self::Secretary(raw) => return Ok(Self::Secretary(text::line("secretary", raw, 120)?)),
            Self::Venue(_) | Self::HostCommune(_) | Self::Chair(_) => {}
        }
        Ok(self)
    }
}

fn lasts(minutes: u32) -> Ruled {
    within("plannedMinutes", minutes, 15, 1440)
}
