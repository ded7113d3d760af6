//! What is done when someone enters a place, and when someone leaves it.

use crate::coded;

coded! {
    /// *Liste guidée*.
    pub enum ChecklistKind {
        /// Entrée.
        Entry = "entry",
        /// Sortie.
        Exit = "exit",
    }
}

coded! {
    /// *Étape de l'entrée*, in the order it is done: what must come before the keys stands before them.
    pub enum EntryStep {
        /// Visite.
        Visit = "visit",
        /// Demande de FSL, before signing.
        FslRequest = "fsl_request",
        /// Bail signé.
        Lease = "lease",
        /// Clause de restitution du dépôt.
        RestitutionClause = "restitution_clause",
        /// Dépôt de garantie.
        Deposit = "deposit",
        /// Assurance habitation, before the keys.
        Insurance = "insurance",
        /// Contrats d'énergie.
        EnergyContracts = "energy_contracts",
        /// État des lieux d'entrée.
        Inventory = "inventory",
        /// Relevé des compteurs.
        Meters = "meters",
        /// Clés.
        Keys = "keys",
        /// Demande d'APL.
        HousingBenefit = "housing_benefit",
        /// Premier mois sans APL prepared.
        FirstMonthWithoutBenefit = "first_month_without_benefit",
        /// Changement d'adresse.
        ChangeOfAddress = "change_of_address",
        /// Convention tripartite.
        TripartiteAgreement = "tripartite_agreement",
        /// Information de la personne and of those around her.
        Information = "information",
    }
}

impl EntryStep {
    /// The eight steps every entry has; the others depend on the title and on the person.
    pub const ALWAYS: [Self; 8] = [
        Self::Deposit,
        Self::Insurance,
        Self::Inventory,
        Self::Meters,
        Self::Keys,
        Self::HousingBenefit,
        Self::TripartiteAgreement,
        Self::Information,
    ];
}

coded! {
    /// *Étape de la sortie*, in the order it is done.
    pub enum ExitStep {
        /// Motif du congé.
        Ground = "ground",
        /// Autorisation du juge, for a protected adult.
        JudgeOrder = "judge_order",
        /// Congé donné.
        Notice = "notice",
        /// Pré-visite.
        PreliminaryVisit = "preliminary_visit",
        /// Affaires personnelles.
        Belongings = "belongings",
        /// État des lieux de sortie.
        Inventory = "inventory",
        /// Relevé des compteurs.
        Meters = "meters",
        /// Clés rendues.
        Keys = "keys",
        /// Contrats résiliés.
        ContractsClosed = "contracts_closed",
        /// Fin de l'APL.
        HousingBenefit = "housing_benefit",
        /// Nouvelle adresse.
        NewAddress = "new_address",
        /// Dépôt de garantie asked back.
        Deposit = "deposit",
        /// Information of those around her.
        Information = "information",
    }
}
