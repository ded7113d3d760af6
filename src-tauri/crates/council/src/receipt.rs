//! What an act touched.

use crate::Subject;
use serde::Serialize;
use ts_rs::TS;

/// *Reçu*: the line an act left in the journal, and what screens reload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Receipt {
    /// The number of the line.
    pub seq: i64,
    /// The subjects of the rows it touched, each once.
    pub subjects: Vec<Subject>,
}
