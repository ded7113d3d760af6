//! The examination of a situation, and what was decided about it.

use crate::papers::letterhead::Official;
use council::decisions::Votes;
use council::people::ConsentForm;
use council::{Cents, Day, Minute};

/// The examination of one situation (*examen d'une situation*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hearing {
    /// Number of the point.
    pub point: u16,
    /// File code.
    pub file: String,
    /// Title and name of the person. Printed in the nominative version only.
    pub person: String,
    /// When it began and ended. Nominative only.
    pub slot: Option<(Minute, Minute)>,
    /// Who presented the situation; `None` in a draft that does not say. Nominative only.
    pub presented_by: Option<Official>,
    /// The person's consent.
    pub consent: Consent,
    /// Whether the person came; `None` in a draft that does not say. Nominative only.
    pub presence: Option<PersonPresence>,
    /// What is asked, in housing terms. Nominative only.
    pub request: String,
    /// Kind of dwelling, without a place: «T2», «résidence accueil».
    pub kind: String,
    /// People in the household.
    pub household: u16,
    /// What was said, in three lines at most. Nominative only.
    pub discussion: Option<String>,
    /// What was decided; `None` in a draft whose sitting is not over.
    pub decision: Option<Decision>,
    /// Who tells the person. Nominative only.
    pub telling: Option<Telling>,
    /// Members who stepped out.
    pub recusals: Vec<Recusal>,
}

/// The consent an examination rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
    /// The day it was given.
    pub on: Day,
    /// How.
    pub form: ConsentForm,
    /// The day the sheet was re-read with the person; a tenancy has none.
    pub reread_on: Option<Day>,
}

/// Whether the person came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonPresence {
    /// Present, and heard.
    Present {
        /// Quality of whoever came along: «son curateur», «une amie».
        accompanied_by: Option<String>,
    },
    /// Represented at their own request.
    Represented {
        /// Quality of whoever represents.
        by: String,
    },
    /// Did not wish to come.
    Declined,
    /// Could not come and said so.
    Excused,
    /// Did not come.
    Absent,
}

/// A decision about a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Number: «D-2026-031». Given at closing; a draft has none.
    pub number: Option<String>,
    /// How it was taken.
    pub manner: Manner,
    /// What was decided.
    pub outcome: Outcome,
    /// The reason that may be told. Nominative only.
    pub reason: Option<String>,
    /// The deposit engaged. Nominative only: the shareable version prints the total.
    pub deposit: Option<Cents>,
}

/// How a decision was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// *Consensus constaté*.
    Consensus,
    /// *Vote*.
    Vote {
        /// The votes counted.
        votes: Votes,
        /// Whether the chair's vote decided.
        casting: bool,
    },
}

/// A place as the minutes name it. Nominative only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Designation: «T1 bis, 2e étage».
    pub designation: String,
    /// Street address and commune.
    pub address: String,
    /// Rank on this dwelling, when several are ranked.
    pub rank: Option<u16>,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// *Admission*.
    Admission {
        /// Where.
        place: Place,
    },
    /// *Candidature soutenue*.
    Supported {
        /// Where, when a place is aimed at.
        place: Option<Place>,
        /// Who decides: a landlord or a manager.
        decider: String,
    },
    /// *Admission sous condition*.
    Conditional {
        /// Where, when a place is kept.
        place: Option<Place>,
        /// The condition, as a phrase without its full stop.
        condition: String,
        /// The day before which it is to be met.
        before: Day,
    },
    /// *Liste d'attente*.
    WaitingList {
        /// What is waited for.
        awaited: String,
        /// The rank, when it is about one dwelling.
        rank: Option<u16>,
    },
    /// *Ajournement*.
    Postponed {
        /// What is expected, as a phrase without its full stop.
        expected: String,
        /// The day the situation comes back.
        returns_on: Option<Day>,
    },
    /// *Réorientation*.
    Redirected {
        /// To which kind of solution.
        to: String,
    },
    /// *Non retenu*.
    NotRetained,
    /// *Demande retirée ou sans suite*.
    Withdrawn,
    /// *Maintien ou renouvellement*.
    Maintained {
        /// The day it is looked at again, when one is set.
        review_on: Option<Day>,
    },
    /// *Changement de logement*.
    Moved {
        /// Where to.
        place: Place,
    },
    /// *Fin d'occupation actée*.
    Ended {
        /// The day it ends.
        on: Day,
    },
    /// *Reporté, faute de temps*.
    CarriedOver,
}

/// Who tells the person what was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// Name, with its title.
    pub by: String,
    /// Whether it was done during the sitting.
    pub at_the_sitting: bool,
    /// The day before which the letter leaves.
    pub letter_before: Day,
}

/// A member who stepped out of one point. The reason is never written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recusal {
    /// Name, with its title. Nominative only.
    pub member: String,
    /// When the member left the room, when it was noted.
    pub left: Option<Minute>,
    /// When the member came back.
    pub back: Option<Minute>,
}

/// A question put without identity: no individual decision is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnonymousHearing {
    /// Number of the point.
    pub point: u16,
    /// Quality of whoever presented, never a name; empty when it is not known.
    pub presented_by: String,
    /// The opinion the commission gave.
    pub opinion: String,
}

/// A point that fell because the consent was withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithdrawnHearing {
    /// Number of the point.
    pub point: u16,
    /// The day of the withdrawal.
    pub on: Day,
    /// What became of the copies, once it is known.
    pub recalled: Option<Recalled>,
}

/// Copies of a file that were taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recalled {
    /// Copies taken back.
    pub back: u16,
    /// Copies handed out.
    pub out: u16,
    /// The day they were destroyed.
    pub destroyed_on: Day,
}

/// A resolution, or what became of a point that is nobody's situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    /// *Délibération*.
    Resolution {
        /// Number; a draft has none.
        number: Option<String>,
        /// How it was taken.
        manner: Manner,
        /// What was resolved. Must name no person who is housed or asks to be.
        text: String,
    },
    /// *Reporté, faute de temps*.
    CarriedOver,
}
