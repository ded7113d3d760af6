//! The answer to somebody who wrote about a person (*réponse à une interpellation*): nothing is confirmed, nothing denied.

use super::letter::{self, Addressed, Said};
use super::letterhead::{Coordination, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::query_answer as wording;
use council::Day;

/// What the answer prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAnswer {
    /// Who writes to whom.
    pub to: Addressed,
    /// The day they wrote.
    pub asked_on: Day,
    /// What about, in neutral words: «difficultés de voisinage, rue de Rome». Names nobody.
    pub about: String,
    /// What they can do at once, as sentences.
    pub advice: String,
    /// A number of the neighbourhood for somebody who is not well.
    pub local_number: Option<String>,
    /// Who listens.
    pub coordination: Coordination,
}

/// The answer as a paper.
pub fn query_answer(data: &QueryAnswer) -> Paper {
    let look = Look::LETTER;
    let said = Said {
        about: wording::about(data),
        subject: wording::subject(data),
        reference: None,
        body: prose(wording::body(data), look),
        after: Vec::new(),
    };
    letter::compose(&data.to, said, look)
}
