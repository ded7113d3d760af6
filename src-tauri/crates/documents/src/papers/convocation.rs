//! The letter that convenes a member (*convocation*).

use super::agenda::Point;
use super::letterhead::{Coordination, Greeting, Letterhead, Official, Signatory, Sitting};
use council::Day;

/// What the convocation of one member prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convocation {
    /// The council.
    pub council: Letterhead,
    /// Commune the letter is written in.
    pub written_at: String,
    /// Day the letter is written.
    pub written_on: Day,
    /// The member.
    pub member: Member,
    /// When and where.
    pub sitting: Sitting,
    /// How to get there, in one phrase.
    pub access: Option<String>,
    /// How to get in, in one phrase: «sonner à l’accueil».
    pub entry: Option<String>,
    /// Who chairs.
    pub chair: Official,
    /// The agenda, file codes only.
    pub points: Vec<Point>,
    /// The last day to answer.
    pub answer_by: Day,
    /// Whom to answer.
    pub coordination: Coordination,
    /// Whether the confidentiality undertaking is enclosed, to be signed before the sitting.
    pub undertaking_enclosed: bool,
    /// Who signs.
    pub signatory: Signatory,
}

/// The member who is convened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Name, with its title.
    pub name: String,
    /// Postal address with the name as first line: at most six lines of 38 characters.
    pub postal: Vec<String>,
    /// How the letter greets.
    pub greeting: Greeting,
    /// What the member sits as: «représentante de la commune de Lezennes».
    pub seat: String,
    /// Name of the substitute, when there is one.
    pub substitute: Option<String>,
}
