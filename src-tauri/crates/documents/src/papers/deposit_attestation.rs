//! The attestation that the council takes a deposit on (*attestation de prise en charge du dépôt de garantie*).

use super::letterhead::{self, Letterhead, Signatory, prose};
use super::notification::Guardian;
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::deposit_attestation as wording;
use council::{Cents, Day};

/// What the attestation prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositAttestation {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Number of the engagement.
    pub number: String,
    /// Number of the decision and day of the sitting.
    pub decision: (String, Day),
    /// Who signs for the council.
    pub signatory: Signatory,
    /// What the delegation of signature rests on: «la délibération n° 4».
    pub delegation: String,
    /// Who is let the dwelling: her name, with its civility.
    pub tenant: String,
    /// Whoever holds her measure of protection, and whether they represent her rather than assist her.
    pub guardian: Option<(Guardian, bool)>,
    /// The landlord, and who signs for it.
    pub landlord: (String, String),
    /// Where the dwelling is.
    pub address: String,
    /// The amount.
    pub amount: Cents,
    /// What the council takes on.
    pub engagement: Engagement,
}

/// What the council takes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Engagement {
    /// The person is the landlord's tenant: the council pays for her.
    ForTheTenant {
        /// The day the engagement ends if no lease is signed.
        until: Day,
        /// Account the deposit comes back to.
        account: String,
        /// Whether the council never asks her for what the landlord keeps.
        no_recourse: bool,
    },
    /// The council is the landlord's tenant, and lets on.
    AsTenant {
        /// The day of its own lease.
        leased_on: Day,
    },
    /// *Garantie autonome*: a promise in place of the deposit.
    Promise,
}

/// The attestation as a paper.
pub fn deposit_attestation(data: &DepositAttestation) -> Paper {
    let look = Look::BODY.sized(11.0, 15.0).justified().spaced(0.0, 7.0);
    let mut blocks = vec![letterhead::title(wording::TITLE), letterhead::subtitle(wording::subtitle(data))];
    blocks.extend(prose(wording::body(data), look));
    blocks.push(letterhead::signatures(wording::signatures(data), 30.0));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
