//! What was decided, in a word or two that no paper without names is betrayed by.

use council::decisions::{Awaited, Outcome};

/// What was decided.
pub const fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Admission { .. } => "admission",
        Outcome::ChangeOfDwelling { .. } => "changement de logement",
        Outcome::Supported { .. } => "candidature soutenue",
        Outcome::ConditionalAdmission { .. } => "admission sous condition",
        Outcome::WaitingList { awaited: Awaited::Place { .. } } => "liste d’attente, pour un logement",
        Outcome::WaitingList { .. } => "liste d’attente",
        Outcome::Postponed { .. } => "ajournement",
        Outcome::Redirected { .. } => "réorientation",
        Outcome::NotRetained { .. } => "non retenu",
        Outcome::Withdrawn { .. } => "demande close",
        Outcome::Maintained { .. } => "maintien ou renouvellement",
        Outcome::EndOfTenancy { .. } => "fin d’occupation",
        Outcome::Resolution { .. } => "décision",
        Outcome::Noted { .. } => "prise d’acte",
        Outcome::Approved { .. } => "approbation",
        Outcome::CarriedOver => "report",
    }
}
