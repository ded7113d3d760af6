//! The letters that ask a landlord for a deposit back (*demande de restitution* and its reminders).

use super::letter::{self, Addressed, Said};
use super::letterhead::{Coordination, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::restitution as wording;
use council::{Cents, Day};

/// What a letter about a deposit to give back prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restitution {
    /// Who writes to whom: the landlord.
    pub to: Addressed,
    /// Where the dwelling is.
    pub address: String,
    /// Name of whoever held the lease.
    pub tenant: String,
    /// The day of the lease, when it is known.
    pub leased_on: Option<Day>,
    /// The day the keys came back.
    pub keys_on: Day,
    /// The day it is due, and the rule that says so.
    pub due_on: Day,
    /// The rule, as it follows the day.
    pub rule: Rule,
    /// What is still to be given back.
    pub amount: Cents,
    /// Whose account it goes to.
    pub account: String,
    /// What the law adds for the tenant: periods, the rent a tenth of which each adds, in all. None where nothing is added.
    pub penalty: Option<(u32, Cents, Cents)>,
    /// Whether the dwelling is in a collective building: charges may be settled later.
    pub collective: bool,
    /// Who looks for an agreement.
    pub coordination: Coordination,
    /// Which letter.
    pub step: Step,
}

/// The rule a deposit comes back by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// One month: the inventory shows nothing new.
    Conform,
    /// Two months.
    Usual,
    /// Fifteen days: a social residence.
    SocialResidence,
}

/// Which letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The day of the keys: nothing is due yet.
    Keys {
        /// How many keys came back, when they were counted.
        keys: Option<u16>,
        /// Whether the inventory shows nothing new.
        conform: bool,
        /// The tenant's new address, where she allows it.
        new_address: Option<String>,
        /// The day the council paid the deposit.
        paid_on: Option<Day>,
        /// The day the restitution clause was signed.
        clause_on: Option<Day>,
    },
    /// The day after it was due.
    First,
    /// Fifteen days later.
    Second {
        /// The day of the first letter.
        first_on: Day,
        /// The last day before the formal notice.
        answer_by: Day,
    },
    /// *Mise en demeure*.
    Notice {
        /// The days of the letters before.
        before: [Day; 2],
        /// Number of the registered letter; a blank to fill in when it is empty.
        registered: String,
        /// Where the conciliation committee sits; none where the council itself was tenant.
        conciliation: Option<String>,
    },
}

/// The letter as a paper.
pub fn restitution(data: &Restitution) -> Paper {
    let look = Look::LETTER.sized(11.5, 15.0);
    let said = Said {
        about: wording::about(data),
        subject: wording::subject(data),
        reference: wording::reference(data),
        body: prose(wording::body(data), look),
        after: Vec::new(),
    };
    letter::compose(&data.to, said, look)
}
