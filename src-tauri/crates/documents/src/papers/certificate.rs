//! The certificate that somebody came to a workshop (*attestation de présence*): the theme is told only if she wishes.

use super::letterhead::{self, Letterhead, Signatory, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::certificate as wording;
use council::{Day, Minute};

/// What the certificate prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The council.
    pub council: Letterhead,
    /// Commune it is written in, and the day.
    pub written: (String, Day),
    /// Who came; a blank to fill in when it is empty.
    pub person: String,
    /// Number of the workshop.
    pub number: u32,
    /// Its title, where the person wishes it told.
    pub title: Option<String>,
    /// Its day and hours.
    pub day: Day,
    /// Beginning and end.
    pub hours: (Minute, Minute),
    /// Where it was held, and the commune.
    pub venue: (String, String),
    /// Who signs.
    pub signatory: Signatory,
}

/// The certificate as a paper.
pub fn certificate(data: &Certificate) -> Paper {
    let look = Look::LETTER.sized(13.0, 20.0).spaced(0.0, 16.0);
    let mut blocks = vec![letterhead::title(wording::TITLE)];
    blocks.extend(prose(wording::body(data), look.spaced(10.0, 14.0)));
    blocks.push(letterhead::signatures(vec![wording::signed(data)], 30.0));
    letterhead::paper(&data.council, wording::about(data), data.written.1, wording::FOOTER.into(), blocks)
}
