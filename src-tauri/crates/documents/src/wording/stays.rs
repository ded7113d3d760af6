//! What papers of the house say of stays and of stages: steps of an entry and of an exit, rooms, stages of an application.

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
