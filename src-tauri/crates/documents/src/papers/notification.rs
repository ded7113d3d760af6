//! The five letters that tell a person what was decided (*lettres de notification*).

use super::letterhead::{Coordination, Greeting, Letterhead, Signatory};
use council::{Cents, Day, Minute};

/// What a letter of notification prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The council.
    pub council: Letterhead,
    /// Commune the letter is written in.
    pub written_at: String,
    /// Day the letter is written.
    pub written_on: Day,
    /// Postal address with the name as first line: at most six lines of 38 characters.
    pub postal: Vec<String>,
    /// How the letter greets.
    pub greeting: Greeting,
    /// File code.
    pub file: String,
    /// Number of the decision: «D-2026-031».
    pub decision: String,
    /// Day of the sitting.
    pub sitting_day: Day,
    /// What was decided.
    pub answer: Answer,
    /// Whom the person may reach.
    pub coordination: Coordination,
    /// Name of the person's referent, when there is one.
    pub referent: Option<String>,
    /// Whoever assists or represents the person under a legal measure.
    pub guardian: Option<Guardian>,
    /// To whom a copy goes, as the file allows.
    pub copies: Vec<Copied>,
    /// The next sitting, when its day is known.
    pub next_sitting: Option<Day>,
    /// The ordinary request for social housing, when the person has one.
    pub social_request: Option<SocialRequest>,
    /// Who may help with a DALO application: «Le CCAS de Ronchin».
    pub dalo_help: String,
    /// Legal basis of the file, when the council words it otherwise than by default.
    pub legal_basis: Option<String>,
    /// How long a file is kept after the last contact: «deux ans».
    pub kept_for: String,
    /// Who signs.
    pub signatory: Signatory,
}

/// A guardian (*mandataire*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guardian {
    /// Name, with its title.
    pub name: String,
    /// Quality: «curatrice».
    pub quality: String,
}

/// Somebody who receives a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Name and quality.
    pub name: String,
    /// Whether the copy rests on the person's agreement, rather than on a legal measure.
    pub with_agreement: bool,
}

/// A request for social housing in the national system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SocialRequest {
    /// Its single number (*NUD*).
    pub number: String,
    /// The day it must be renewed by.
    pub renew_before: Day,
}

/// A place as a letter names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// With its article: «un studio de 24 m²», «l’appartement n° 12 de la résidence …».
    pub designation: String,
    /// Commune.
    pub commune: String,
}

/// What the place costs every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthlyCost {
    /// Rent.
    pub rent: Cents,
    /// Charges.
    pub charges: Cents,
    /// Estimated housing benefit.
    pub benefit: Cents,
}

/// A deposit that the council takes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositTaken {
    /// The amount.
    pub amount: Cents,
    /// Whether it is an advance without interest, to be paid back by agreed instalments.
    pub advance: bool,
}

/// Who has the last word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decider {
    /// The landlord or manager: «la société …».
    pub name: String,
    /// Its committee: «la commission d’attribution de …».
    pub committee: String,
    /// When it meets, if that is known.
    pub meets_on: Option<Day>,
}

/// Somebody who helps, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Name, with its title.
    pub name: String,
    /// Telephone, as it is to be printed.
    pub phone: String,
}

/// Who told the person before the letter, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Name, with its title.
    pub by: String,
    /// The day.
    pub on: Day,
}

/// The answer a letter carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// *Admission*: the council offers a place it disposes of.
    Admission {
        /// The place.
        place: Place,
        /// Until when it is kept.
        answer_by: Day,
        /// The visit that is proposed.
        visit: Option<(Day, Minute)>,
        /// What it costs.
        cost: MonthlyCost,
        /// The deposit the council takes on.
        deposit: Option<DepositTaken>,
        /// What happens next: up to three sentences.
        next_steps: Vec<String>,
    },
    /// *Candidature soutenue*: somebody else decides.
    Supported {
        /// The place.
        place: Place,
        /// Who decides.
        decider: Decider,
        /// What it costs.
        cost: MonthlyCost,
        /// The deposit the council takes on.
        deposit: Option<DepositTaken>,
        /// What happens next: up to three sentences.
        next_steps: Vec<String>,
    },
    /// *Admission sous condition*.
    Conditional {
        /// The condition, as a phrase without its full stop.
        condition: String,
        /// The day before which it is to be met.
        before: Day,
        /// Who helps.
        help: Help,
        /// The place that is kept meanwhile.
        place: Option<Place>,
        /// The committee that has the last word, when it is not the council.
        decider: Option<String>,
        /// The deposit the council will take on.
        deposit: Option<Cents>,
    },
    /// *Liste d'attente*.
    WaitingList {
        /// What is waited for: «un logement de type T2 à Ronchin».
        awaited: String,
        /// The rank, when it is about one dwelling.
        rank: Option<u16>,
        /// The latest day of the next news.
        review_by: Day,
    },
    /// *Ajournement*.
    Postponed {
        /// The reason that may be told, as sentences.
        reason: String,
        /// What is expected, as a phrase without its full stop.
        expected: String,
        /// By when, if possible.
        expected_by: Option<Day>,
        /// Who helps.
        help: Help,
        /// Who told the person, and when.
        told: Told,
        /// The sitting it comes back to.
        back_on: Day,
        /// Its commune.
        back_in: String,
        /// The day the request counts from.
        requested_on: Day,
    },
    /// *Demande non retenue*.
    NotRetained {
        /// The reason that may be told, as sentences.
        reason: String,
        /// Who told the person, and when.
        told: Told,
        /// Another solution, with whom to call.
        redirection: Option<Redirection>,
    },
}

/// Another solution that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirection {
    /// What it is, as sentences.
    pub text: String,
    /// Whom to call.
    pub contact: Help,
}
