//! The letter that invites a person to the sitting that examines her request (*invitation*): coming is a right.

use super::letter::{self, Addressed, Said};
use super::letterhead::{Coordination, Sitting, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::invitation as wording;
use council::{Day, Minute};

/// What an invitation prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Who writes to whom.
    pub to: Addressed,
    /// The day of the agreement the examination rests on.
    pub agreed_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// When her request comes, and how many minutes it takes.
    pub slot: Option<(Minute, u16)>,
    /// How to get there, in one phrase.
    pub access: Option<String>,
    /// Who will be there, in clear words, one entry each: «deux élues», «un bailleur».
    pub company: Vec<String>,
    /// The day she read the sheet that will be told.
    pub reread_on: Option<Day>,
    /// How to get a lift, as a sentence.
    pub transport: Option<String>,
    /// Who tells the answer.
    pub told_by: Option<String>,
    /// Whom to call.
    pub coordination: Coordination,
}

/// The invitation as a paper.
pub fn invitation(data: &Invitation) -> Paper {
    let look = Look::LETTER;
    let said = Said {
        about: wording::about(data),
        subject: wording::subject(),
        reference: None,
        body: prose(wording::body(data), look),
        after: Vec::new(),
    };
    letter::compose(&data.to, said, look)
}
