//! Who sat, how they decide, what came before: the facts around the examinations.

use council::bodies::College;
use council::meetings::ConvocationChannel;
use council::{Day, Digest, Minute};

/// The version of the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// *Nominative*: confidential, names and reasons.
    Nominative,
    /// *Diffusable*: file codes; no address, no amount per person, no reason, no presence, no slot.
    Shareable,
}

/// How far the minutes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// *Brouillon*.
    Draft,
    /// *Relu*.
    Read,
    /// *Scellé*.
    Sealed,
}

/// How the members were convened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Convened {
    /// The day the convocations left.
    pub on: Day,
    /// By what.
    pub by: ConvocationChannel,
}

/// A member who was convened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Name, with its title.
    pub name: String,
    /// Quality and organisation.
    pub quality: String,
    /// College.
    pub college: College,
    /// Whether and how the member sat.
    pub presence: Presence,
    /// Arrivals and departures during the sitting, in order.
    pub movements: Vec<Movement>,
}

/// Whether and how a member sat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// *Présent*.
    Present,
    /// *Excusé*.
    Excused,
    /// *Absent*.
    Absent,
    /// *Excusé, pouvoir donné à* another member.
    Represented {
        /// Who holds the power.
        by: String,
    },
    /// *Suppléé par* a substitute.
    Substituted {
        /// Name of the substitute.
        by: String,
    },
}

/// An arrival or a departure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// When.
    pub at: Minute,
    /// Which.
    pub kind: MovementKind,
}

/// Which way a member went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    /// *Arrive*.
    Arrives,
    /// *Part*.
    Leaves,
}

/// What corrected minutes, told at a sitting that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// Its place among those of the same minutes.
    pub number: u32,
    /// Number of the minutes.
    pub minutes: String,
    /// The day of the sitting they relate.
    pub day: Day,
    /// Number of its seal.
    pub seal: u32,
}

/// The quorum that the rules ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorum {
    /// The rule, as a phrase: «la moitié des membres».
    pub rule: String,
    /// Members present or represented.
    pub present: u16,
    /// Members in all.
    pub total: u16,
    /// Whether it held.
    pub state: QuorumState,
}

/// Whether the quorum held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuorumState {
    /// Until the end.
    Reached,
    /// Never; the commission is convened again.
    NotReached {
        /// On this day, when it is known.
        convened_again_on: Option<Day>,
    },
    /// Until a member left.
    Lost {
        /// Who left.
        member: String,
        /// When.
        at: Minute,
        /// The points that were put off.
        points: Vec<u16>,
    },
}

/// The minutes of the sitting before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previous {
    /// Day of that sitting.
    pub day: Day,
    /// Number of its minutes, once sealed.
    pub number: Option<String>,
    /// How they were approved.
    pub approval: Approval,
}

/// How minutes were approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Approval {
    /// Without remark.
    Plain,
    /// With a remark that a correction will follow.
    WithRemark(String),
}

/// A decision taken between two sittings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrgentDecision {
    /// Number.
    pub number: String,
    /// Day.
    pub day: Day,
    /// Who took it: «le sous-groupe logement».
    pub authority: String,
    /// The day before which the place had to be filled.
    pub needed_before: Day,
    /// What the commission decides instead; `None` when it confirms.
    pub replaced_by: Option<String>,
}

/// The seal before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBefore {
    /// Its number.
    pub number: u32,
    /// Its head.
    pub head: Digest,
}

/// A part of the minutes that is generated unless somebody rewrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// *Ouverture*.
    Opening,
    /// *Présences*: the sentence under the table.
    Presences,
    /// *Manière de décider*.
    Manner,
    /// *Procès-verbal précédent*.
    Previous,
    /// *Décisions prises entre deux séances*.
    Urgent,
    /// One point of the agenda, by its number.
    Point(u16),
    /// *Clôture*.
    Closing,
}

/// A part that somebody rewrote, in one version: what is written for one version is never printed in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Which part.
    pub part: Part,
    /// In which version.
    pub version: Version,
    /// One entry per paragraph.
    pub text: Vec<String>,
}
