//! The register of dwellings: what a line shows, and how lines are chosen.

use super::{DwellingRecord, Title, Typology};
use crate::places::{PlaceRow, PlaceState, by_state};
use crate::{Cents, CommuneId, Day, DwellingId, OrganisationId, PlaceKindId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Logement*: what its line and its sheet both show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingCard {
    /// Identity.
    pub id: DwellingId,
    /// Reference, one per dwelling.
    pub reference: String,
    /// The landlord.
    pub landlord: Option<OrganisationId>,
    /// Name of the landlord; empty without one.
    pub landlord_name: String,
    /// The commune.
    pub commune: CommuneId,
    /// Name of the commune.
    pub commune_name: String,
    /// Number and street.
    pub street: String,
    /// Size.
    pub typology: Option<Typology>,
    /// Who is whose tenant.
    pub title: Title,
    /// Rent without charges in force, a month.
    pub rent: Option<Cents>,
    /// Charges in force, a month.
    pub charges: Option<Cents>,
}

/// *Ligne du registre des logements*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingRow {
    /// The dwelling.
    #[serde(flatten)]
    pub card: DwellingCard,
    /// Its places that the query asks for.
    pub places: Vec<PlaceRow>,
}

/// *Recherche de logements*: each list asks nothing when it is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct DwellingsQuery {
    /// Words to be found, in any order.
    pub words: String,
    /// Communes.
    pub communes: Vec<CommuneId>,
    /// Landlords.
    pub landlords: Vec<OrganisationId>,
    /// States a place of the dwelling is in.
    pub states: Vec<PlaceState>,
    /// Kinds of place.
    pub kinds: Vec<PlaceKindId>,
}

/// *Registre des logements*: what the query found on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DwellingsList {
    /// How many dwellings the register holds in all.
    pub total: u32,
    /// The dwellings found.
    pub rows: Vec<DwellingRow>,
    /// Of their places, how many are in each state.
    pub states: Vec<(PlaceState, u32)>,
}

impl DwellingsQuery {
    /// The dwellings it finds among all, as they stand on a day; one without a place asked for is left out, unless
    /// nothing is asked of places.
    pub fn find(&self, all: &[DwellingRecord], day: Day) -> DwellingsList {
        let asks_places = !self.states.is_empty() || !self.kinds.is_empty();
        let rows: Vec<DwellingRow> = all
            .iter()
            .filter(|record| self.takes(record))
            .map(|record| DwellingRow {
                card: record.card(day),
                places: record
                    .places
                    .iter()
                    .map(|place| place.row(day))
                    .filter(|place| self.takes_place(place))
                    .collect(),
            })
            .filter(|row| !asks_places || !row.places.is_empty())
            .collect();
        DwellingsList {
            total: u32::try_from(all.len()).unwrap_or(u32::MAX),
            states: by_state(rows.iter().flat_map(|row| &row.places)),
            rows,
        }
    }

    fn takes(&self, record: &DwellingRecord) -> bool {
        crate::text::finds(&record.search_text, &self.words)
            && (self.communes.is_empty() || self.communes.contains(&record.commune))
            && (self.landlords.is_empty() || record.landlord.is_some_and(|id| self.landlords.contains(&id)))
    }

    fn takes_place(&self, place: &PlaceRow) -> bool {
        (self.states.is_empty() || place.state.is_some_and(|state| self.states.contains(&state)))
            && (self.kinds.is_empty() || self.kinds.contains(&place.kind))
    }
}
