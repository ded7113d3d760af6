//! The register of applications: what a line shows, and how lines are chosen.

use super::Stage;
use crate::dwellings::Typology;
use crate::people::Civility;
use crate::{ApplicationId, CommuneId, Day, PersonId, coded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *État de l'accord*, as the register shows it.
    pub enum ConsentStanding {
        /// None was given.
        None = "none",
        /// It holds.
        Valid = "valid",
        /// It holds, but the sheet changed since it was re-read.
        ToReread = "to_reread",
        /// It holds, and should be asked again soon.
        ToRenew = "to_renew",
        /// Its term has passed.
        Expired = "expired",
        /// The person took it back.
        Withdrawn = "withdrawn",
    }
}

/// *Candidature*, as the register shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ApplicationRow {
    /// Identity.
    pub id: ApplicationId,
    /// Code for life, `2026-014`.
    pub code: String,
    /// The person.
    pub person: PersonId,
    /// Civility.
    pub civility: Option<Civility>,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// The day it arrived.
    pub received_on: Day,
    /// Who sent the person.
    pub referrer: String,
    /// Names of the communes wished, in order.
    pub communes: Vec<String>,
    /// Smallest size wished.
    pub typology_min: Option<Typology>,
    /// Largest size wished.
    pub typology_max: Option<Typology>,
    /// Papers asked that were seen and still hold.
    pub papers_held: u32,
    /// Papers asked.
    pub papers_asked: u32,
    /// Where the consent stands.
    pub consent: ConsentStanding,
    /// The stage on the day.
    pub stage: Stage,
    /// Whether the person asked for a pause.
    pub is_paused: bool,
    /// The next day something about it comes due.
    pub next_due_on: Option<Day>,
}

coded! {
    /// *Colonne de tri*.
    pub enum ApplicationOrder {
        /// By code.
        Code = "code",
        /// By name.
        Name = "name",
        /// By day of arrival.
        Received = "received",
        /// By stage.
        Stage = "stage",
        /// By next day due.
        NextDue = "next_due",
    }
}

/// *Filtre des candidatures*: which the register shows, and in what order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ApplicationsQuery {
    /// Words to be found, in any order.
    pub words: String,
    /// Stages to show; all when empty.
    pub stages: Vec<Stage>,
    /// Communes wished; all when empty.
    pub communes: Vec<CommuneId>,
    /// Column to sort by.
    pub order: ApplicationOrder,
    /// Whether to sort downwards.
    pub descending: bool,
}

/// *Registre des candidatures*: what the query found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ApplicationsList {
    /// How many applications the register holds in all.
    pub total: u32,
    /// Those found.
    pub rows: Vec<ApplicationRow>,
}
