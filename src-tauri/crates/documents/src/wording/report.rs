//! What the yearly report says of its figures: each question, each finding in a sentence.

use super::places_table;
use crate::format;
use council::places::PlaceState;
use council::tenancies::ExitReason;
use council::{Cents, Day};

/// Counts under this are not told outside the house.
pub const LEAST: u32 = 5;

/// Those that are too few to be told apart.
pub const OTHERS: &str = "autres";

/// The six questions.
pub const QUESTIONS: [&str; 6] = [
    "Qui a demandé ?",
    "Qu’a-t-on décidé, et en combien de temps ?",
    "Les places sont-elles occupées ?",
    "Que deviennent celles et ceux qui partent ?",
    "Les ateliers touchent-ils du monde ?",
    "Où sont les dépôts de garantie ?",
];

/// Where no commune was wished.
pub const NO_COMMUNE: &str = "sans commune souhaitée";

/// The heads of the table of deposits.
pub const DEPOSIT_HEADS: [&str; 3] = ["Dépôts de garantie", "Fin de l’année", "Un an avant"];

/// The rows of the table of deposits.
pub const DEPOSIT_ROWS: [&str; 5] = [
    "Engagé, à verser",
    "Versé aux bailleurs",
    "Revenu au Conseil",
    "Retenu ou passé en perte",
    "Encore chez les bailleurs",
];

/// A count, unless it is too small to be told.
fn told(count: u32) -> String {
    if (1..LEAST).contains(&count) { format!("moins de {LEAST}") } else { format::thousands(count) }
}

fn beside(count: u32, before: u32) -> String {
    format!("{} ({} l’année d’avant)", told(count), told(before))
}

/// What was asked.
pub fn requests(count: u32, before: u32) -> String {
    format!("Candidatures reçues : {}.", beside(count, before))
}

/// What the bars of the communes find.
pub const BY_COMMUNE: &str = "La première commune souhaitée, candidature par candidature.";

/// What was decided.
pub fn decided(sittings: u32, decisions: u32) -> String {
    format!("Commissions tenues : {sittings} ; décisions numérotées : {}.", told(decisions))
}

/// How long people waited, where enough did.
pub fn delay(median: u32) -> String {
    format!("Une fois sur deux, la décision est venue en {median} jours au plus après la demande.")
}

/// What the bars of the outcomes find.
pub const BY_OUTCOME: &str = "Les décisions, par issue.";

/// What the strip of the places finds.
pub fn places(occupied: u32, all: u32, on: Day) -> String {
    format!("Au {}, {occupied} places sur {all} sont occupées.", format::date(on))
}

/// A state of a place.
pub const fn state(state: PlaceState) -> &'static str {
    places_table::state(state)
}

/// Who came and who left.
pub fn moves(entered: u32, left: u32) -> String {
    format!("Entrées dans une place : {} ; départs : {}.", told(entered), told(left))
}

/// What the bars of the exits find.
pub const BY_EXIT: &str = "Où vont les personnes qui partent.";

/// Where somebody went, or why she left.
pub const fn exit(reason: ExitReason) -> &'static str {
    match reason {
        ExitReason::OwnSocialLease => "logement autonome HLM",
        ExitReason::PrivateDwelling => "logement privé",
        ExitReason::FamilyReturn => "famille ou conjoint",
        ExitReason::Residence => "résidence accueil, pension de famille",
        ExitReason::Hostel => "foyer",
        ExitReason::RetirementHome => "maison de retraite",
        ExitReason::HostFamily => "accueil familial",
        ExitReason::LastingAbsence => "absence durable",
        ExitReason::VoluntaryWithoutSolution => "départ sans solution",
        ExitReason::AgreementEnded => "fin de convention",
        ExitReason::Arrears => "impayés",
        ExitReason::Neighbourhood => "voisinage",
        ExitReason::LeftTerritory => "départ hors secteur",
        ExitReason::Death => "décès",
        ExitReason::Other => "autre motif",
    }
}

/// How many workshops were held and how many came.
pub fn workshops(held: u32, held_before: u32, attended: u32, attended_before: u32) -> String {
    format!(
        "Ateliers tenus : {held} ({held_before} l’année d’avant) ; présences : {}.",
        beside(attended, attended_before)
    )
}

/// What the bars of the workshops find.
pub const BY_HOST: &str = "Les présences, par commune d’accueil.";

/// An amount in a table.
pub fn amount(cents: Cents) -> String {
    format::amount(cents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_few_is_never_told() {
        assert_eq!(requests(3, 0), "Candidatures reçues : moins de 5 (0 l’année d’avant).");
        assert_eq!(requests(5, 12), "Candidatures reçues : 5 (12 l’année d’avant).");
    }
}
