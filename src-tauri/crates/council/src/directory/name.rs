//! A contact by name, where a list only needs to say who.

use crate::ContactId;
use crate::people::Civility;
use serde::Serialize;
use ts_rs::TS;

/// *Nom d'un contact*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ContactName {
    /// Identity.
    pub id: ContactId,
    /// Civility.
    pub civility: Option<Civility>,
    /// Title before the name: «Dr», «Me».
    pub title: String,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
}
