//! How a place is named in a list.

use crate::{DwellingId, PlaceId};
use serde::Serialize;
use ts_rs::TS;

/// *Adresse d'une place*: which place it is and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceName {
    /// Identity.
    pub id: PlaceId,
    /// What it is called in the dwelling.
    pub label: String,
    /// The dwelling.
    pub dwelling: DwellingId,
    /// Reference of the dwelling.
    pub reference: String,
    /// Number and street.
    pub street: String,
    /// Name of the commune.
    pub commune: String,
    /// Name of the landlord; empty without one.
    pub landlord: String,
}
