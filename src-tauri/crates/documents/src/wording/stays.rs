//! What papers of the house say of stays and of stages: steps of an entry and of an exit, rooms, stages of an application.

use crate::format;
use chrono::Months;
use council::Day;
use council::applications::Stage;
use council::bodies::College;
use council::tenancies::{EntryStep, ExitStep};

/// The rooms an inventory goes through.
pub const ROOMS: [&str; 7] = ["Entrée", "Séjour", "Chambre", "Cuisine", "Salle d’eau", "Toilettes", "Cave, balcon"];

/// A step of an entry.
pub const fn entry_step(step: EntryStep) -> &'static str {
    match step {
        EntryStep::Visit => "Visite",
        EntryStep::FslRequest => "Demande de FSL, avant la signature",
        EntryStep::Lease => "Bail signé",
        EntryStep::RestitutionClause => "Clause de restitution du dépôt",
        EntryStep::Deposit => "Dépôt de garantie",
        EntryStep::Insurance => "Assurance habitation, avant les clés",
        EntryStep::EnergyContracts => "Contrats d’énergie",
        EntryStep::Inventory => "État des lieux",
        EntryStep::Meters => "Relevé des compteurs",
        EntryStep::Keys => "Clés",
        EntryStep::HousingBenefit => "Demande d’APL",
        EntryStep::FirstMonthWithoutBenefit => "Premier mois sans APL, préparé",
        EntryStep::ChangeOfAddress => "Changement d’adresse",
        EntryStep::TripartiteAgreement => "Convention tripartite",
        EntryStep::Information => "Information de la personne et de ses proches",
    }
}

/// A step of an exit.
pub const fn exit_step(step: ExitStep) -> &'static str {
    match step {
        ExitStep::Ground => "Motif du congé",
        ExitStep::JudgeOrder => "Autorisation du juge",
        ExitStep::Notice => "Congé donné",
        ExitStep::PreliminaryVisit => "Pré-visite",
        ExitStep::Belongings => "Affaires personnelles",
        ExitStep::Inventory => "État des lieux de sortie",
        ExitStep::Meters => "Relevé des compteurs",
        ExitStep::Keys => "Clés rendues",
        ExitStep::ContractsClosed => "Contrats résiliés",
        ExitStep::HousingBenefit => "Fin de l’APL",
        ExitStep::NewAddress => "Nouvelle adresse",
        ExitStep::Deposit => "Dépôt de garantie",
        ExitStep::Information => "Information de la personne et de ses proches",
    }
}

/// A stage of an application.
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Received => "reçue",
        Stage::Incomplete => "à compléter",
        Stage::Ready => "prête",
        Stage::OnAgenda => "inscrite à une séance",
        Stage::Admitted => "admise",
        Stage::Supported => "soutenue",
        Stage::Waiting => "en liste d’attente",
        Stage::Postponed => "ajournée",
        Stage::Redirected => "réorientée",
        Stage::NotRetained => "non retenue",
        Stage::Rehoused => "relogée",
        Stage::Withdrawn => "retirée",
        Stage::NoFollowUp => "sans suite",
    }
}

/// How long something lasts, after «pour»: «un an», «six mois».
pub fn length(from: Day, last: Day) -> String {
    let end = last.succ_opt().unwrap_or(last);
    let months = (1..=1_200).find(|months| from.checked_add_months(Months::new(*months)).is_none_or(|day| day >= end));
    match months.filter(|months| from.checked_add_months(Months::new(*months)) == Some(end)) {
        Some(12) => "un an".to_owned(),
        Some(months) if months % 12 == 0 => format!("{} ans", months / 12),
        Some(1) => "un mois".to_owned(),
        Some(months) => format!("{months} mois"),
        None => format!("une durée qui s’achève le {}", format::date(last)),
    }
}

/// What a person who was proposed a place is awaited for.
pub const ANSWER_AWAITED: &str = "la réponse à la proposition d’une place";

/// What a landlord is awaited for.
pub fn return_awaited(code: &str) -> String {
    format!("la restitution du dépôt de garantie, dossier {code}")
}

/// What a party is awaited for.
pub fn signature_awaited(object: &str) -> String {
    format!("la signature de la convention : {object}")
}

/// Members of a college who will be there, in clear words: «deux personnes des communes».
pub fn company(college: College, count: usize) -> String {
    let from = match college {
        College::Elected => "des communes",
        College::Care => "des équipes de soins",
        College::Landlords => "des bailleurs",
        College::Users => "des usagers",
        College::Families => "des familles",
        College::Guardians => "des mandataires judiciaires",
        College::Social => "des services sociaux",
    };
    match count {
        1 => format!("une personne {from}"),
        more => format!("{more} personnes {from}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_said_in_years_or_months_where_it_is_whole() {
        let day = |year, month, day| Day::from_ymd_opt(year, month, day).unwrap();
        let length = |last| length(day(2026, 3, 1), last);
        assert_eq!(length(day(2027, 2, 28)), "un an");
        assert_eq!(length(day(2029, 2, 28)), "3 ans");
        assert_eq!(length(day(2026, 8, 31)), "6 mois");
        assert_eq!(length(day(2026, 8, 15)), "une durée qui s’achève le 15\u{a0}août\u{a0}2026");
    }
}
