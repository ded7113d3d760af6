//! What waits for the secretariat.

use crate::Subject;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// *En attente*: how many things of each subject wait for the secretariat; a subject where nothing waits is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Overview {
    /// By subject.
    pub waiting: BTreeMap<Subject, u32>,
}
