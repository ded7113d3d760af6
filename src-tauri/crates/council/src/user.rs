//! Who may open the vault.

use crate::{Day, UserId};
use serde::Serialize;
use ts_rs::TS;

/// *Accès*: a person who opens the vault, known by the slot that lets them in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct User {
    /// Identity: what the journal names.
    pub id: UserId,
    /// The slot of the vault.
    pub slot: String,
    /// The name the journal shows.
    pub name: String,
    /// The day the access was taken away; the name stays in the journal.
    pub removed_on: Option<Day>,
}
