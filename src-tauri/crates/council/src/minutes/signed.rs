//! The minutes as they were signed by hand: the scan, matched to the seal whose number the paper bears.

use super::SealNumber;
use crate::{Day, Digest, DocumentId, Refusal, Ruled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Exemplaire signé* of sealed minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SignedCopy {
    /// The scan.
    pub document: DocumentId,
    /// Name of its file.
    pub name: String,
    /// SHA-256 of the scan, as it was kept.
    pub sha256: Digest,
    /// The day it was signed.
    pub signed_on: Day,
}

/// *Exemplaire signé* to be kept: what is read on the paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewSigned {
    /// The number of the minutes, as the paper bears it.
    pub number: String,
    /// The day it was signed.
    pub signed_on: Day,
}

impl NewSigned {
    /// Whether what was signed is those minutes, of a sitting held on a day.
    ///
    /// # Errors
    /// [`Refusal::OtherMinutes`] when the paper bears another number; [`Refusal::EmptyPeriod`] when it was signed before
    /// the sitting.
    pub fn matches(&self, sealed: SealNumber, held_on: Day) -> Ruled {
        let number = sealed.to_string();
        if !self.number.trim().eq_ignore_ascii_case(&number) {
            return Err(Refusal::OtherMinutes { number });
        }
        if self.signed_on < held_on { Err(Refusal::EmptyPeriod) } else { Ok(()) }
    }
}
