//! The agenda of a sitting (*ordre du jour*): file codes, never a name.

use super::letterhead::{Letterhead, Official, Sitting};
use council::{Day, Minute};

/// What the agenda prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The council.
    pub council: Letterhead,
    /// The day the agenda is drawn up.
    pub drawn_up_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// Who chairs.
    pub chair: Official,
    /// How to get there.
    pub access: Option<String>,
    /// The points, in order.
    pub points: Vec<Point>,
}

/// One point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Number, from 1.
    pub number: u16,
    /// What it is about.
    pub topic: Topic,
    /// When it is expected to begin and to end.
    pub slot: Option<(Minute, Minute)>,
}

/// What a point is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// *Approbation du procès-verbal précédent*.
    LastMinutes {
        /// Number of the minutes, once sealed.
        number: Option<String>,
        /// The day of the sitting they relate.
        day: Day,
    },
    /// *Places vacantes*.
    Vacancies,
    /// *Examen d'une situation*, by its file code.
    Hearing {
        /// File code.
        file: String,
    },
    /// *Examen sans identité*.
    AnonymousHearing,
    /// *Bilan ou renouvellement* of a tenancy, by its file code.
    TenancyReview {
        /// File code.
        file: String,
    },
    /// *Sorties*.
    Exits,
    /// *Dépôts de garantie*.
    Deposits,
    /// *Conventions*.
    Agreements,
    /// *Interpellations officielles*.
    OfficialQueries,
    /// *Pause*.
    Break,
    /// Anything else, as it was typed. Must name nobody.
    Other(String),
}
