//! What lists and sheets show of places.

use super::{HoldKind, Occupation, PlaceHold, PlaceRun, PlaceState, ProposalRow, Vacancy};
use crate::dwellings::Scheme;
use crate::people::PersonName;
use crate::{Day, DwellingId, Period, PlaceId, PlaceKindId, ProposalId, Refusal, Ruled, VacancyId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Place*, as lists show it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceRow {
    /// Identity.
    pub id: PlaceId,
    /// The dwelling it is in.
    pub dwelling: DwellingId,
    /// What it is called in the dwelling.
    pub label: String,
    /// Its kind.
    pub kind: PlaceKindId,
    /// The scheme of its kind.
    pub scheme: Scheme,
    /// The council's own name for the kind; empty: the usual words of the scheme.
    pub kind_label: String,
    /// The state; none before the place opens.
    pub state: Option<PlaceState>,
    /// Who lives in it, or whom it is kept for.
    pub person: Option<PersonName>,
    /// The vacancy that was declared and waits.
    pub declared: Option<VacancyId>,
    /// The day it is free, or has been since.
    pub free_on: Option<Day>,
    /// Days it has stood vacant.
    pub days_vacant: Option<u32>,
}

/// *Fiche place*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceSheet {
    /// What the lists show.
    #[serde(flatten)]
    pub row: PlaceRow,
    /// The day it became one of the council's places.
    pub opened_on: Day,
    /// The day it was given back to the landlord.
    pub returned_on: Option<Day>,
    /// Every state it went through, oldest first.
    pub runs: Vec<PlaceRun>,
    /// When it could not be offered, latest first.
    pub holds: Vec<PlaceHold>,
    /// Who lived in it, latest first.
    pub stays: Vec<Occupation>,
    /// Who was proposed it, latest first.
    pub proposals: Vec<ProposalRow>,
    /// The proposal whose turn it is to be sent.
    pub to_propose: Option<ProposalId>,
    /// The vacancies declared, latest first.
    pub vacancies: Vec<Vacancy>,
}

/// *Dispositif*, as the list of kinds shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceKindRow {
    /// Identity.
    pub id: PlaceKindId,
    /// The scheme it belongs to.
    pub scheme: Scheme,
    /// The council's own name for it; empty: the usual words of the scheme.
    pub label: String,
    /// Places the council counts on, if it said so.
    pub planned_capacity: Option<u32>,
    /// Places registered and not given back.
    pub places: u32,
}

/// *Dispositif* to be added, or as it is changed to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewPlaceKind {
    /// The scheme it belongs to.
    pub scheme: Scheme,
    /// The council's own name for it.
    pub label: String,
    /// Places the council counts on.
    pub planned_capacity: Option<u32>,
}

impl NewPlaceKind {
    /// The kind as it can be kept: its name tidied.
    ///
    /// # Errors
    /// [`Refusal::Empty`] for a kind of no known scheme without a name; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let label = text::line("label", &self.label, 100)?;
        if label.is_empty() && self.scheme == Scheme::Other {
            return Err(Refusal::Empty { field: "label".to_owned() });
        }
        Ok(Self { label, ..self })
    }
}

/// *Travaux ou suspension* to be noted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewPlaceHold {
    /// Why.
    pub kind: HoldKind,
    /// When.
    pub period: Period,
    /// What is done, or why.
    pub note: String,
}

impl NewPlaceHold {
    /// The hold as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::EmptyPeriod`]; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let period = Period::new(self.period.from, self.period.until).ok_or(Refusal::EmptyPeriod)?;
        Ok(Self { period, note: text::line("note", &self.note, 200)?, ..self })
    }
}

/// *Places par état*: how many of a selection are in each state, in the order of the states.
pub fn by_state<'a>(places: impl Iterator<Item = &'a PlaceRow>) -> Vec<(PlaceState, u32)> {
    let states: Vec<_> = places.filter_map(|place| place.state).collect();
    PlaceState::ALL
        .iter()
        .map(|state| (*state, states.iter().filter(|held| *held == state).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| (state, u32::try_from(count).unwrap_or(u32::MAX)))
        .collect()
}
