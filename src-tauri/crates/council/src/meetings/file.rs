//! The sitting as it is held: who is in the room, which item is examined, the file that is read.

use super::{AgendaItemRow, MeetingSheet, Room};
use crate::applications::WishToAttend;
use crate::decisions::{Decision, Grant, Rank};
use crate::directory::ContactName;
use crate::dwellings::{Scheme, Title, Typology};
use crate::people::{CurrentHousing, HouseholdSituation};
use crate::{AgendaItemId, Cents, Day, Instant, MeetingId, ParticipantId, PlaceId, PlaceKindId};
use serde::Serialize;
use ts_rs::TS;

/// *Séance* as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SittingSheet {
    /// The meeting.
    pub meeting: MeetingSheet,
    /// Who is in the room now.
    pub room: Room,
    /// The item under examination: the last that was started.
    pub current: Option<AgendaItemId>,
    /// The moment it was started: «Reprendre la séance à 10 h 42».
    pub resumes_at: Option<Instant>,
    /// The day that is offered for a second sitting, for want of a quorum.
    pub second_on: Day,
    /// What each decision adds to what the council is exposed by once the sitting is closed: the ceiling counts it already.
    pub pending: Vec<(AgendaItemId, Cents)>,
}

/// *Point en cours*: the item with its file and its decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemSheet {
    /// What the agenda shows.
    #[serde(flatten)]
    pub row: AgendaItemRow,
    /// The meeting.
    pub meeting: MeetingId,
    /// *Échanges*.
    pub discussion: String,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Members who stepped out.
    pub recusals: Vec<RecusalRow>,
    /// The file that is read; none without an identity, or for a matter that is nobody's situation.
    pub file: Option<HearingFile>,
    /// What the decision panel proposes first.
    pub proposed: Proposed,
}

/// *Déport* of a member, for one item; why is never written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecusalRow {
    /// Who.
    pub participant: ParticipantId,
    /// When she left the room, in minutes after midnight.
    pub left_minute: Option<u32>,
    /// When she came back.
    pub back_minute: Option<u32>,
}

/// *Fichier lu en séance*: facts useful to housing, nothing of health.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HearingFile {
    /// Age on the day of the meeting, in years.
    pub age: Option<u32>,
    /// The day the request counts from.
    pub received_on: Option<Day>,
    /// What is asked, in the person's words.
    pub request: String,
    /// The shared summary, re-read with her.
    pub summary: String,
    /// Who would live there.
    pub household: Option<HouseholdSituation>,
    /// Children who would.
    pub children: u32,
    /// Animals.
    pub animals: String,
    /// Where she lives now.
    pub current_housing: Option<CurrentHousing>,
    /// Smallest dwelling.
    pub typology_min: Option<Typology>,
    /// Largest dwelling.
    pub typology_max: Option<Typology>,
    /// Communes wished, in her order.
    pub communes: Vec<String>,
    /// Highest floor.
    pub floor_max: Option<i32>,
    /// Whether a lift is needed.
    pub needs_lift: bool,
    /// Whether step-free access is.
    pub needs_step_free: bool,
    /// Highest rent with charges, a month.
    pub rent_max: Option<Cents>,
    /// Whether sub-letting is accepted.
    pub accepts_sublet: Option<bool>,
    /// Resources, a month.
    pub resources: Cents,
    /// Charges, a month.
    pub charges: Cents,
    /// Who refers her: a contact of the directory.
    pub referred_by: Option<ContactName>,
    /// Or a service named in words.
    pub referrer_text: String,
    /// Who carries her protection, if anyone.
    pub mandatary: Option<ContactName>,
    /// Whether she wishes to come.
    pub attends: Option<WishToAttend>,
    /// Where she lives under a tenancy of the council, if she does.
    pub lives_at: String,
    /// What was decided of her before, the latest first.
    pub earlier: Vec<EarlierDecision>,
}

/// *Passage précédent* in the commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EarlierDecision {
    /// The day of the sitting.
    pub on_day: Day,
    /// What was decided.
    pub kind: crate::decisions::DecisionKind,
    /// Its number.
    pub number: Option<crate::decisions::DecisionNumber>,
}

/// *Décision proposée*: what the panel shows before anything is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Proposed {
    /// The place and the rank: the one proposed to the application, or the only one on offer.
    pub grant: Option<Grant>,
    /// The deposit: a month of rent without charges of that place.
    pub deposit: Option<Cents>,
    /// Who tells the person: whoever refers her.
    pub informed_by: String,
}

/// *Place à pourvoir* that a sitting may rank people on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceOffer {
    /// The place.
    pub place: PlaceId,
    /// The dwelling's reference and the place's label.
    pub label: String,
    /// Street.
    pub street: String,
    /// Commune.
    pub commune: String,
    /// The kind of place.
    pub place_kind: PlaceKindId,
    /// The scheme of that kind.
    pub scheme: Scheme,
    /// The council's own name for it; empty: the usual words of the scheme.
    pub place_kind_label: String,
    /// Size.
    pub typology: Option<Typology>,
    /// Who is whose tenant there.
    pub title: Title,
    /// Name of the landlord; empty without one.
    pub landlord: String,
    /// Rent without charges, a month, on the day of the meeting.
    pub rent: Option<Cents>,
    /// Charges, a month.
    pub charges: Option<Cents>,
    /// The day it is free.
    pub free_on: Day,
    /// Ranks already given on it in the sitting.
    pub taken: Vec<Rank>,
}

/// *Point resté sans examen*: carried over from an earlier meeting and not yet placed on another agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CarriedItem {
    /// The item, on its old agenda.
    pub item: AgendaItemId,
    /// Reference of that meeting.
    pub reference: String,
    /// The item as it stood there.
    pub row: AgendaItemRow,
    /// Why it cannot come back yet: its consent no longer holds.
    pub problem: Option<crate::Refusal>,
}
