//! How a person is named in a list.

use super::Civility;
use crate::PersonId;
use serde::Serialize;
use ts_rs::TS;

/// *Nom d'une personne*, with the code that stands for it where no name is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonName {
    /// Identity.
    pub id: PersonId,
    /// Civility.
    pub civility: Option<Civility>,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Code of her latest application; empty for someone who never applied here.
    pub code: String,
}
