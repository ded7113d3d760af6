//! What the first screen shows.

use super::{Todo, Watches};
use crate::dwellings::Scheme;
use crate::meetings::MeetingRow;
use crate::people::PersonName;
use crate::places::PlaceState;
use crate::workshops::WorkshopState;
use crate::{Day, DwellingId, Minute, PlaceId, WorkshopId};
use serde::Serialize;
use ts_rs::TS;

/// *Tableau de bord*: what the coordinator looks at first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Dashboard {
    /// The day it is of.
    pub day: Day,
    /// What is to be done, by its day.
    pub todo: Vec<Todo>,
    /// The first thing due of what is not shown yet.
    pub next: Option<Todo>,
    /// What is silent, or about to end.
    pub watches: Watches,
    /// The next sitting of the housing commission, or the one that is open.
    pub commission: Option<MeetingRow>,
    /// The places of the council, in the order of the kinds.
    pub places: Vec<PlaceSquare>,
    /// The next workshops.
    pub workshops: Vec<WorkshopSoon>,
    /// The year so far.
    pub year: YearSoFar,
}

/// *Carré* of the strip of places: one place and its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceSquare {
    /// The place.
    pub id: PlaceId,
    /// The dwelling it is in.
    pub dwelling: DwellingId,
    /// Reference of the dwelling.
    pub reference: String,
    /// Name of the commune.
    pub commune: String,
    /// What it is called in the dwelling.
    pub label: String,
    /// Its scheme.
    pub scheme: Scheme,
    /// The council's own name for the kind; empty: the usual words of the scheme.
    pub kind_label: String,
    /// The state.
    pub state: PlaceState,
    /// Who lives in it, or for whom it is kept.
    pub person: Option<PersonName>,
    /// Since when it is free, or from when.
    pub free_on: Option<Day>,
}

/// *Prochain atelier*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopSoon {
    /// Identity.
    pub id: WorkshopId,
    /// Title.
    pub title: String,
    /// The day.
    pub on_day: Day,
    /// The minute it starts.
    pub start_minute: Minute,
    /// Name of the venue; empty when not yet known.
    pub venue: String,
    /// Name of the commune; empty when not yet known.
    pub commune: String,
    /// The state.
    pub state: WorkshopState,
}

/// *L'année*: what was done since the first of January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct YearSoFar {
    /// The year.
    pub year: u16,
    /// Sittings of the commission that were held.
    pub sittings: u32,
    /// Situations they examined.
    pub heard: u32,
    /// Admissions they decided, under condition or not.
    pub admitted: u32,
    /// Applications that arrived.
    pub received: u32,
    /// People who entered a place.
    pub entered: u32,
    /// People who left one.
    pub left: u32,
    /// Workshops held.
    pub workshops: u32,
    /// People who came to them, counted each time.
    pub attended: u32,
}
