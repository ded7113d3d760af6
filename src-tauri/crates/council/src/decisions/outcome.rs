//! What can be decided: each outcome carries exactly what it needs, so that «admission without a place» cannot be written.

use super::{ClosingReason, Decider, DecisionKind, NotRetainedReason, Phrase, PostponementReason};
use crate::{Cents, Day, PlaceId, PlaceKindId, Ruled, coded, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Rang* on a place: the second is proposed only when the first has answered.
    pub enum Rank {
        /// First.
        First = "1",
        /// Second.
        Second = "2",
        /// Third.
        Third = "3",
    }
}

impl Rank {
    /// 1, 2 or 3, as the register stores it.
    pub const fn get(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
        }
    }

    /// The rank a stored number stands for, if any.
    pub const fn new(rank: u8) -> Option<Self> {
        match rank {
            1 => Some(Self::First),
            2 => Some(Self::Second),
            3 => Some(Self::Third),
            _ => None,
        }
    }
}

/// *Place et rang*: a rank goes only with a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Grant {
    /// The place.
    pub place: PlaceId,
    /// The rank on it.
    pub rank: Rank,
}

/// *Ce qui est attendu* by someone on a waiting list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "awaits", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Awaited {
    /// One place, at a rank.
    Place {
        /// The place and the rank.
        grant: Grant,
    },
    /// Any place of a kind.
    Kind {
        /// The kind.
        place_kind: PlaceKindId,
    },
}

/// *Issue*: what is decided of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Outcome {
    /// *Délibération*.
    Resolution {
        /// What is resolved.
        text: String,
    },
    /// *Information*: heard, nothing to decide.
    Noted {
        /// What was heard; may be empty.
        text: String,
    },
    /// *Approbation* of the minutes of the last meeting.
    Approved {
        /// What was observed, which a correction will take up; may be empty.
        observation: String,
    },
    /// *Admission* in a place the council disposes of.
    Admission {
        /// The place and the rank.
        grant: Grant,
        /// Deposit engaged by the council.
        deposit: Option<Cents>,
    },
    /// *Candidature soutenue*: the landlord or the manager decides.
    Supported {
        /// Who decides.
        decider: Decider,
        /// The place aimed at, if one is.
        grant: Option<Grant>,
        /// Deposit engaged by the council.
        deposit: Option<Cents>,
    },
    /// *Admission sous condition*: a paper or an event, by a day.
    ConditionalAdmission {
        /// What is awaited, in words the person may read.
        condition: String,
        /// The last day for it.
        due_on: Day,
        /// The place, if one is meant.
        grant: Option<Grant>,
        /// Deposit engaged by the council.
        deposit: Option<Cents>,
    },
    /// *Liste d'attente*.
    WaitingList {
        /// For what.
        awaited: Awaited,
    },
    /// *Ajournement*.
    Postponed {
        /// Why.
        reason: PostponementReason,
        /// *Motif communicable*, in words for the person.
        communicable: String,
        /// What is expected of whom; may be empty when only time is needed.
        expected: String,
        /// The day the situation comes back.
        returns_on: Day,
    },
    /// *Réorientation*.
    Redirected {
        /// To which kind.
        place_kind: PlaceKindId,
    },
    /// *Non retenu*.
    NotRetained {
        /// Why.
        reason: NotRetainedReason,
        /// *Motif communicable*, in words for the person.
        communicable: String,
    },
    /// *Demande retirée, ou sans suite*.
    Withdrawn {
        /// Why.
        reason: ClosingReason,
    },
    /// *Maintien ou renouvellement*.
    Maintained {
        /// The day it is looked at again, if one is set.
        review_on: Option<Day>,
    },
    /// *Changement de logement*.
    ChangeOfDwelling {
        /// The place moved to.
        grant: Grant,
        /// Deposit engaged for the new dwelling.
        deposit: Option<Cents>,
    },
    /// *Fin d'occupation actée*.
    EndOfTenancy {
        /// The day it ends.
        ends_on: Day,
    },
    /// *Point reporté*, for want of time: it comes back to the next agenda.
    CarriedOver,
}

impl Outcome {
    /// Its kind, as the register stores it.
    pub const fn kind(&self) -> DecisionKind {
        match self {
            Self::Resolution { .. } => DecisionKind::Resolution,
            Self::Noted { .. } => DecisionKind::Noted,
            Self::Approved { .. } => DecisionKind::Approved,
            Self::Admission { .. } => DecisionKind::Admission,
            Self::Supported { .. } => DecisionKind::Supported,
            Self::ConditionalAdmission { .. } => DecisionKind::ConditionalAdmission,
            Self::WaitingList { .. } => DecisionKind::WaitingList,
            Self::Postponed { .. } => DecisionKind::Postponed,
            Self::Redirected { .. } => DecisionKind::Redirected,
            Self::NotRetained { .. } => DecisionKind::NotRetained,
            Self::Withdrawn { .. } => DecisionKind::Withdrawn,
            Self::Maintained { .. } => DecisionKind::Maintained,
            Self::ChangeOfDwelling { .. } => DecisionKind::ChangeOfDwelling,
            Self::EndOfTenancy { .. } => DecisionKind::EndOfTenancy,
            Self::CarriedOver => DecisionKind::CarriedOver,
        }
    }

    /// The place it ranks the person on, if any.
    pub const fn grant(&self) -> Option<Grant> {
        match self {
            Self::Admission { grant, .. }
            | Self::ChangeOfDwelling { grant, .. }
            | Self::WaitingList { awaited: Awaited::Place { grant } } => Some(*grant),
            Self::Supported { grant, .. } | Self::ConditionalAdmission { grant, .. } => *grant,
            _ => None,
        }
    }

    /// The deposit it engages, if any.
    pub const fn deposit(&self) -> Option<Cents> {
        match self {
            Self::Admission { deposit, .. }
            | Self::Supported { deposit, .. }
            | Self::ConditionalAdmission { deposit, .. }
            | Self::ChangeOfDwelling { deposit, .. } => *deposit,
            _ => None,
        }
    }

    /// The day something is awaited for, if any.
    pub const fn due_on(&self) -> Option<Day> {
        match self {
            Self::ConditionalAdmission { due_on, .. } => Some(*due_on),
            Self::Postponed { returns_on, .. } => Some(*returns_on),
            Self::Maintained { review_on } => *review_on,
            Self::EndOfTenancy { ends_on } => Some(*ends_on),
            _ => None,
        }
    }

    /// The sentence proposed to tell the person why, if it calls for one.
    pub const fn phrase(&self) -> Option<Phrase> {
        match self {
            Self::Postponed { reason, .. } => Some(Phrase::Postponed { reason: *reason }),
            Self::NotRetained { reason, .. } => Some(Phrase::NotRetained { reason: *reason }),
            Self::Withdrawn { reason } => Some(Phrase::Closed { reason: *reason }),
            _ => None,
        }
    }
}

/// *Voix* counted on a decision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Votes {
    /// Pour.
    pub in_favour: u32,
    /// Contre.
    pub against: u32,
    /// Abstentions.
    pub abstained: u32,
}

impl Votes {
    /// All the votes cast, abstentions with them.
    pub const fn cast(self) -> u32 {
        self.in_favour.saturating_add(self.against).saturating_add(self.abstained)
    }
}

/// *Décision*: an outcome, how it was taken, and who tells the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Decision {
    /// What is decided.
    pub outcome: Outcome,
    /// The votes, when the body votes.
    pub votes: Option<Votes>,
    /// Who tells the person, by voice, before the letter is posted; may be empty.
    pub informed_by: String,
    /// The day it takes effect: the day of the sitting, unless said otherwise.
    pub effective_on: Day,
}

impl Decision {
    /// The decision as it can be kept: texts tidied. Whether it may be taken is for the sitting to say.
    ///
    /// # Errors
    /// [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            outcome: self.outcome.checked()?,
            informed_by: text::line("informedBy", &self.informed_by, 120)?,
            ..self
        })
    }
}

impl Outcome {
    fn checked(self) -> Ruled<Self> {
        let long = |field: &str, raw: &str| text::paragraph(field, raw, 2000);
        Ok(match self {
            Self::Resolution { text } => Self::Resolution { text: long("text", &text)? },
            Self::Noted { text } => Self::Noted { text: long("text", &text)? },
            Self::Approved { observation } => Self::Approved { observation: long("observation", &observation)? },
            Self::ConditionalAdmission { condition, due_on, grant, deposit } => {
                Self::ConditionalAdmission { condition: long("condition", &condition)?, due_on, grant, deposit }
            }
            Self::Postponed { reason, communicable, expected, returns_on } => Self::Postponed {
                communicable: long("communicable_reason", &communicable)?,
                expected: long("expected", &expected)?,
                reason,
                returns_on,
            },
            Self::NotRetained { reason, communicable } => {
                Self::NotRetained { reason, communicable: long("communicable_reason", &communicable)? }
            }
            kept => kept,
        })
    }
}
