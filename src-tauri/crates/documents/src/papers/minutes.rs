//! The minutes of a sitting (*procès-verbal*), in their two versions.

mod facts;
mod hearing;
mod layout;
mod parts;

pub use facts::{
    Approval, Attendee, Convened, Corrected, Movement, MovementKind, Override, Part, Presence, Previous, Quorum,
    QuorumState, SealedBefore, State, UrgentDecision, Version,
};
pub use layout::minutes;
pub(super) use layout::{banner, point as point_blocks, seal, signatures};

pub use hearing::{
    AnonymousHearing, Consent, Decision, Hearing, Manner, Outcome, PersonPresence, Place, Recalled, Recusal, Resolved,
    Telling, WithdrawnHearing,
};

use super::agenda::Point;
use super::letterhead::{Letterhead, Official};
use council::bodies::BodyKind;
use council::{Cents, Day, Digest, Minute};

/// What the minutes of one sitting print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// The council.
    pub council: Letterhead,
    /// How far the minutes are: only sealed minutes bear no watermark.
    pub state: State,
    /// Number: «PV-2026-04». Drafts have none.
    pub number: Option<String>,
    /// The day the minutes are drawn up (of the seal, once sealed).
    pub drawn_up_on: Day,
    /// What sat.
    pub body: BodyKind,
    /// Its name, where its kind does not say it: a pole, a group.
    pub body_name: String,
    /// The day of the sitting.
    pub day: Day,
    /// When it was opened.
    pub opened: Minute,
    /// When it was closed.
    pub closed: Minute,
    /// Place, with the preposition a sentence needs: «à la mairie», «salle du Conseil».
    pub venue: String,
    /// Commune.
    pub commune: String,
    /// How the members were convened, when they were.
    pub convened: Option<Convened>,
    /// Who chaired.
    pub chair: Official,
    /// Who should have chaired, when somebody else did.
    pub replaced_chair: Option<String>,
    /// Who kept the minutes.
    pub secretary: Official,
    /// The members who were convened, present or not.
    pub members: Vec<Attendee>,
    /// The rules the commission decides by: «l’article 7 de son règlement intérieur».
    pub rules_reference: String,
    /// Whether decisions are taken by consensus found by the chair, rather than by vote.
    pub by_consensus: bool,
    /// The quorum, when the rules ask for one.
    pub quorum: Option<Quorum>,
    /// The minutes of the sitting before.
    pub previous: Option<Previous>,
    /// What corrected the minutes of this body since, told at this sitting.
    pub corrections: Vec<Corrected>,
    /// Decisions taken in an urgency since the sitting before.
    pub urgent: Vec<UrgentDecision>,
    /// The agenda as it was followed.
    pub points: Vec<Point>,
    /// What was done at each point, in the order of the agenda.
    pub items: Vec<Item>,
    /// Sum of the deposits engaged at this sitting.
    pub deposits_engaged: Cents,
    /// Copies of the file handed out.
    pub copies_out: u16,
    /// Copies taken back.
    pub copies_back: u16,
    /// The next sitting: day, and commune when it is known.
    pub next: Option<(Day, Option<String>)>,
    /// The seal before this one; `None` for the first minutes ever sealed, and for drafts.
    pub sealed_before: Option<SealedBefore>,
    /// Head of the journal when the minutes are sealed.
    pub journal_head: Option<Digest>,
    /// Parts that somebody rewrote.
    pub overrides: Vec<Override>,
}

/// What was done at one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A situation was examined.
    Hearing(Box<Hearing>),
    /// A question was put without identity.
    Anonymous(AnonymousHearing),
    /// A consent was withdrawn: nothing was examined.
    Withdrawn(WithdrawnHearing),
    /// Another point, with what was said of it. Must name no person who is housed or asks to be.
    Topic {
        /// Number of the point.
        point: u16,
        /// One entry per paragraph.
        text: Vec<String>,
        /// What was resolved.
        resolved: Option<Resolved>,
    },
}
