//! What the room sees on the wall while a situation is examined: never a name, never a note.

use super::AgendaItemKind;
use crate::dwellings::Typology;
use serde::Serialize;
use ts_rs::TS;

/// *Vue projetée*: the point under examination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Projection {
    /// Reference of the meeting.
    pub reference: String,
    /// The number of the point on the papers.
    pub number: Option<u32>,
    /// The code of the file; empty for a point that is nobody's situation, or without an identity.
    pub code: String,
    /// What the point is about.
    pub subject: AgendaItemKind,
    /// The place it is about: granted, or the one the panel proposes.
    pub dwelling: Option<ProjectedPlace>,
}

/// *Logement projeté*: a place, without its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProjectedPlace {
    /// The dwelling's reference and the place's label.
    pub label: String,
    /// Size.
    pub typology: Option<Typology>,
    /// Commune.
    pub commune: String,
}
