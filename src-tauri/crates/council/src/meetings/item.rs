//! The points of an agenda.

use super::{AgendaItemKind, PersonPresence, Slot};
use crate::decisions::{DecisionKind, DecisionNumber};
use crate::directory::ContactName;
use crate::people::PersonName;
use crate::{
    AgendaItemId, AgreementId, ApplicationId, ConsentId, Day, DecisionId, DepositId, HearingId, Instant,
    OfficialQueryId, PlaceId, Refusal, TenancyId,
};
use serde::Serialize;
use ts_rs::TS;

/// *Ordre du jour* with its hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Agenda {
    /// The items, in order.
    pub items: Vec<AgendaItemRow>,
    /// Minutes after midnight when the last item ends.
    pub ends_at: u32,
    /// Minutes beyond the time planned; 0 when it fits.
    pub overrun: u32,
}

/// *Point de l'ordre du jour*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgendaItemRow {
    /// Identity.
    pub id: AgendaItemId,
    /// Its number on the papers; a break has none.
    pub number: Option<u32>,
    /// What it is.
    pub kind: AgendaItemKind,
    /// Its title, where it was given one.
    pub title: String,
    /// Its own length; none: the meeting's.
    pub minutes: Option<u32>,
    /// Its hours.
    pub slot: Slot,
    /// What it is about.
    pub about: ItemAbout,
    /// Reference of the meeting it was carried over from.
    pub carried_from: Option<String>,
    /// Whether something was written of the discussion.
    pub has_discussion: bool,
    /// The moment it was started.
    pub started_at: Option<Instant>,
    /// The day it was pulled off, its consent withdrawn.
    pub pulled_on: Option<Day>,
    /// What was decided.
    pub decided: Option<DecidedItem>,
}

/// *Décision* of an item, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecidedItem {
    /// Identity.
    pub id: DecisionId,
    /// Its kind.
    pub kind: DecisionKind,
    /// Its number, once the sitting is closed.
    pub number: Option<DecisionNumber>,
}

/// *Objet* of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "about", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum ItemAbout {
    /// Nothing in particular.
    Nothing,
    /// Someone's situation.
    Hearing(Box<HearingRow>),
    /// A vacant place.
    Place {
        /// Which.
        place: PlaceId,
        /// The dwelling's reference and the place's label.
        label: String,
    },
    /// A deposit.
    Deposit {
        /// Which.
        deposit: DepositId,
        /// Whose.
        person: PersonName,
    },
    /// An agreement.
    Agreement {
        /// Which.
        agreement: AgreementId,
        /// Its object.
        object: String,
    },
    /// An official query.
    OfficialQuery {
        /// Which.
        query: OfficialQueryId,
        /// Its subject.
        subject: String,
    },
}

/// *Examen d'une situation*: with a consent, or without an identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HearingRow {
    /// Identity.
    pub id: HearingId,
    /// Who; none: without an identity.
    pub person: Option<PersonName>,
    /// The application examined.
    pub application: Option<ApplicationId>,
    /// Or the tenancy.
    pub tenancy: Option<TenancyId>,
    /// The consent it rests on.
    pub consent: Option<ConsentId>,
    /// Why the consent no longer holds, if it does not.
    pub consent_problem: Option<Refusal>,
    /// Who presents the situation.
    pub presented_by: Option<ContactName>,
    /// Whether the person came.
    pub person_presence: Option<PersonPresence>,
    /// Who accompanies or represents her, as a quality: never a name.
    pub companion: String,
}
