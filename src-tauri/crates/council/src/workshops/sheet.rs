//! What lists and sheets show of workshops.

use super::{
    AttendanceRow, Audience, Conflict, Hours, RegistrationMode, RegistrationRow, Season, SpeakerRole, WorkshopFormat,
    WorkshopState, WorkshopStepRow,
};
use crate::directory::ContactName;
use crate::{Cents, Day, ThemeId, VenueId, WorkshopId, WorkshopSpeakerId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Atelier*, as the lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopRow {
    /// Identity.
    pub id: WorkshopId,
    /// Its place in the council's whole run.
    pub number: u32,
    /// Title.
    pub title: String,
    /// One sentence that makes one want to come.
    pub hook: String,
    /// What it is about.
    pub theme: ThemeId,
    /// When; none for an idea that has no date.
    pub hours: Option<Hours>,
    /// Where.
    pub venue: Option<VenueId>,
    /// Name of the venue; empty without one.
    pub venue_name: String,
    /// Name of its commune; empty without one.
    pub commune_name: String,
    /// State.
    pub state: WorkshopState,
    /// How many people it takes; none: all who come.
    pub capacity: Option<u32>,
    /// How many announced themselves and did not give up.
    pub registered: u32,
    /// How many came.
    pub attended: u32,
    /// The version that agendas know.
    pub ics_sequence: u32,
    /// What is kept of it.
    pub debrief: String,
}

/// *Fiche atelier*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: WorkshopRow,
    /// Objectives.
    pub objectives: String,
    /// For whom.
    pub audience: Audience,
    /// What kind of event.
    pub format: WorkshopFormat,
    /// What one pays.
    pub price: Cents,
    /// How one announces oneself.
    pub registration_mode: RegistrationMode,
    /// The last day for it.
    pub registration_due_on: Option<Day>,
    /// Whether somebody signs.
    pub sign_language: bool,
    /// Whether it is easy to read and to follow.
    pub easy_to_read: bool,
    /// The year of the information weeks it belongs to.
    pub sism: Option<u16>,
    /// Partners, one a line.
    pub partners: String,
    /// Materials.
    pub materials: String,
    /// What it may cost.
    pub budget: Option<Cents>,
    /// What it cost.
    pub spent: Option<Cents>,
    /// What it cost for each person who came.
    pub per_person: Option<Cents>,
    /// How many questionnaires were typed.
    pub sheets: u32,
    /// How many other workshops of its series there are.
    pub in_series: u32,
    /// How many of these come after it and are still to take place.
    pub following: u32,
    /// What prepares it, or follows it.
    pub steps: Vec<WorkshopStepRow>,
    /// Plan of communication.
    pub communication: String,
    /// The workshop it was postponed or copied from.
    pub follows: Option<WorkshopId>,
    /// Who speaks, in the order they were invited.
    pub speakers: Vec<SpeakerRow>,
    /// Who announced themselves, in order.
    pub registrations: Vec<RegistrationRow>,
    /// Who came.
    pub attendance: Vec<AttendanceRow>,
    /// What its date collides with.
    pub conflicts: Vec<Conflict>,
    /// The states it may go to.
    pub next_states: Vec<WorkshopState>,
}

/// *Intervenant* of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpeakerRow {
    /// Identity.
    pub id: WorkshopSpeakerId,
    /// Who.
    pub contact: ContactName,
    /// The latest function held, where one is; empty when none is known.
    pub function: String,
    /// As what.
    pub role: SpeakerRole,
    /// The day the speaker confirmed.
    pub confirmed_on: Option<Day>,
}

/// *Modification*: one field of a speaker, changed on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum SpeakerChange {
    /// *Rôle*.
    Role(SpeakerRole),
    /// *Confirmé le*.
    ConfirmedOn(Option<Day>),
}

/// *Demande d'ateliers*: which of them a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct WorkshopsQuery {
    /// Words of the title or the venue, in any order.
    pub words: String,
    /// Those of one season; none: all of them.
    pub season: Option<Season>,
    /// Those in one of these states; none: all of them.
    pub states: Vec<WorkshopState>,
    /// Those about one theme; none: all of them.
    pub theme: Option<ThemeId>,
}

/// *Liste d'ateliers*: ideas without a date first, then the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopsList {
    /// Those the query asks for.
    pub rows: Vec<WorkshopRow>,
    /// How many the register holds.
    pub total: u32,
}

/// *Suites d'un déplacement*: worth saying, never in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopMoved {
    /// What the new date collides with.
    pub conflicts: Vec<Conflict>,
    /// Who announced themselves and is to be told.
    pub to_tell: Vec<RegistrationRow>,
}

/// *Suites d'un changement de série*, for one of its workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopTold {
    /// The workshop, as it now stands.
    pub workshop: WorkshopRow,
    /// What its date collides with.
    pub conflicts: Vec<Conflict>,
    /// Who announced themselves and is to be told.
    pub to_tell: Vec<RegistrationRow>,
}
