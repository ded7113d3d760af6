//! Everything known of one application.

use super::{ApplicationEnding, ApplicationRow, Budget, Checklist, HouseholdMember, PaperSeen, WishToAttend};
use crate::decisions::DecisionKind;
use crate::dwellings::Typology;
use crate::people::{
    ConsentRow, ContactMedium, CurrentHousing, Custody, EvictionStage, HouseholdSituation, MoneyLineRow, NoteRow,
    PersonCard, ProtectionRow, RequestReason, SupportKind, SupportingPaperKind,
};
use crate::{Cents, CommuneId, ContactRoleId, Day, DecisionId, MeetingId, PauseId, Period};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Fiche de candidature*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ApplicationSheet {
    /// What the register shows.
    #[serde(flatten)]
    pub row: ApplicationRow,
    /// Who applies.
    pub who: PersonCard,
    /// What is asked and what the present situation is.
    pub request: Request,
    /// Members of the household.
    pub household: Vec<HouseholdMember>,
    /// Who stands beside the person.
    pub supports: Vec<Support>,
    /// Resources, charges and debts.
    pub money: Vec<MoneyLineRow>,
    /// What the budget comes to today.
    pub budget: Budget,
    /// Legal protection.
    pub protections: Vec<ProtectionRow>,
    /// Papers looked at.
    pub papers: Vec<PaperSeen>,
    /// Papers asked of this person.
    pub asked_papers: Vec<SupportingPaperKind>,
    /// What is missing, expired or soon to expire.
    pub checklist: Checklist,
    /// Consents, latest first.
    pub consents: Vec<ConsentRow>,
    /// Pauses.
    pub pauses: Vec<(PauseId, Period)>,
    /// Notes, latest first.
    pub notes: Vec<NoteRow>,
    /// Passages before a commission, latest first.
    pub passages: Vec<Passage>,
    /// Everything that happened, latest first.
    pub timeline: Vec<Moment>,
}

/// *Demande*: the fields of the application itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Request {
    /// Who sent the person, from the directory.
    pub referred_by: Option<ContactRoleId>,
    /// Who sent the person, in words.
    pub referrer_text: String,
    /// The request, in the person's words.
    pub request: String,
    /// Household.
    pub household: Option<HouseholdSituation>,
    /// Children.
    pub children: u8,
    /// Custody.
    pub custody: Option<Custody>,
    /// Animals.
    pub animals: String,
    /// Co-applicant.
    pub co_applicant: String,
    /// Present housing.
    pub current_housing: Option<CurrentHousing>,
    /// Since when.
    pub housed_since_on: Option<Day>,
    /// Present landlord.
    pub current_landlord: String,
    /// Why a dwelling is asked for.
    pub reason: Option<RequestReason>,
    /// Whether it is urgent.
    pub urgent: bool,
    /// How far an eviction went.
    pub eviction_stage: Option<EvictionStage>,
    /// Number of the social-housing request.
    pub nud: String,
    /// The day it must be renewed by.
    pub nud_expires_on: Option<Day>,
    /// SIAO.
    pub siao_on: Option<Day>,
    /// DALO.
    pub dalo_on: Option<Day>,
    /// Smallest size.
    pub typology_min: Option<Typology>,
    /// Largest size.
    pub typology_max: Option<Typology>,
    /// Highest floor.
    pub floor_max: Option<u8>,
    /// Needs a lift.
    pub needs_lift: bool,
    /// Needs access without a step.
    pub needs_step_free: bool,
    /// Wishes it furnished.
    pub furnished: Option<bool>,
    /// Highest rent with charges, a month.
    pub rent_max: Option<Cents>,
    /// Housing benefit, estimated, a month.
    pub housing_benefit: Option<Cents>,
    /// What it should be near.
    pub near: String,
    /// Accepts sub-letting.
    pub accepts_sublet: Option<bool>,
    /// Accepts a shared flat.
    pub accepts_shared: Option<bool>,
    /// Comes to the commission.
    pub attends: Option<WishToAttend>,
    /// End of disability rights.
    pub disability_rights_until_on: Option<Day>,
    /// FSL asked for.
    pub fsl_requested_on: Option<Day>,
    /// Rhythm of visits agreed with the person.
    pub visits: String,
    /// The shared summary.
    pub summary: String,
    /// Communes wished, in order.
    pub wished_communes: Vec<CommuneId>,
    /// When and how it ended.
    pub ended: Option<(Day, ApplicationEnding)>,
}

/// *Soutien*: who stands beside the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Support {
    /// As what.
    pub kind: SupportKind,
    /// From the directory.
    pub contact_role: Option<ContactRoleId>,
    /// In words.
    pub label: String,
    /// Phone.
    pub phone: String,
}

/// *Passage en commission*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Passage {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its reference.
    pub reference: String,
    /// Its day.
    pub on_day: Day,
    /// The decision, once taken.
    pub decision: Option<PassageDecision>,
}

/// *Décision* taken at a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PassageDecision {
    /// Identity.
    pub id: DecisionId,
    /// Kind.
    pub kind: DecisionKind,
    /// Number, once the sitting is closed.
    pub number: Option<String>,
    /// The reason that may be told.
    pub communicable_reason: String,
    /// A day it depends on.
    pub due_on: Option<Day>,
}

/// *Moment* of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Moment {
    /// The request arrived.
    Received {
        /// The day.
        on: Day,
    },
    /// An exchange.
    Exchange {
        /// The day.
        on: Day,
        /// How.
        medium: ContactMedium,
        /// What was said.
        text: String,
    },
    /// A consent was given.
    Consented {
        /// The day.
        on: Day,
    },
    /// A consent was withdrawn.
    ConsentWithdrawn {
        /// The day.
        on: Day,
    },
    /// A decision was taken.
    Decided {
        /// The day.
        on: Day,
        /// Kind.
        decision: DecisionKind,
        /// Reference of the meeting.
        reference: String,
    },
    /// A place was entered.
    Entered {
        /// The day.
        on: Day,
    },
    /// A place was left.
    Left {
        /// The day.
        on: Day,
    },
    /// The application ended.
    Ended {
        /// The day.
        on: Day,
        /// How.
        ending: ApplicationEnding,
    },
}

impl Moment {
    /// The day it happened.
    pub const fn on(&self) -> Day {
        match self {
            Self::Received { on }
            | Self::Exchange { on, .. }
            | Self::Consented { on }
            | Self::ConsentWithdrawn { on }
            | Self::Decided { on, .. }
            | Self::Entered { on }
            | Self::Left { on }
            | Self::Ended { on, .. } => *on,
        }
    }
}
