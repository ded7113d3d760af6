//! The call for a membership fee (*appel de cotisation*): a letter that explains its own arithmetic.

use super::letter::{self, Addressed, Said, slip};
use super::letterhead::{self, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::fee_call as wording;
use council::{Cents, Day};

/// What the call prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeCall {
    /// Who writes to whom.
    pub to: Addressed,
    /// The year.
    pub year: i32,
    /// The commune, or the member it is for.
    pub member: String,
    /// How the amount is found.
    pub basis: FeeBasis,
    /// The amount.
    pub amount: Cents,
    /// What was called the year before.
    pub before: Option<Cents>,
    /// The last day to pay.
    pub due_on: Day,
    /// Account to pay to.
    pub account: String,
    /// Whether it reminds of a call that was sent before, on that day.
    pub reminds_of: Option<Day>,
}

/// How the amount is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeeBasis {
    /// A rate, in ten-thousandths of a euro a head, times a population: with its vintage and where it comes from.
    PerHead {
        /// Ten-thousandths of a euro.
        rate: u32,
        /// People.
        population: u32,
        /// Year of the figure.
        vintage: i32,
        /// Where it comes from.
        source: String,
    },
    /// A share agreed upon, in words.
    Agreed {
        /// The key: «la moitié du budget de fonctionnement».
        key: String,
    },
}

/// The call as a paper.
pub fn fee_call(data: &FeeCall) -> Paper {
    let look = Look::LETTER;
    let mut body = prose([wording::opening(data)], look);
    body.push(letterhead::facts(wording::facts(data), 58.0));
    body.extend(prose(wording::body(data), look));
    let said = Said {
        about: wording::about(data),
        subject: wording::subject(data),
        reference: None,
        body,
        after: vec![slip(prose(wording::slip(data), Look::BODY.spaced(0.0, 6.0)))],
    };
    letter::compose(&data.to, said, look)
}
