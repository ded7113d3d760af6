//! The closed lists of a decision. None says anything of health or of a sentence.

use crate::coded;

coded! {
    /// *Nature de la décision*.
    pub enum DecisionKind {
        /// Délibération, of any body.
        Resolution = "resolution",
        /// Information, of any body.
        Noted = "noted",
        /// Approbation of the last minutes.
        Approved = "approved",
        /// Admission, in a place the council disposes of.
        Admission = "admission",
        /// Candidature soutenue: the landlord or the manager decides.
        Supported = "supported",
        /// Admission sous condition.
        ConditionalAdmission = "conditional_admission",
        /// Liste d'attente.
        WaitingList = "waiting_list",
        /// Ajournement.
        Postponed = "postponed",
        /// Réorientation.
        Redirected = "redirected",
        /// Non retenu.
        NotRetained = "not_retained",
        /// Demande retirée, or sans suite.
        Withdrawn = "withdrawn",
        /// Maintien or renouvellement.
        Maintained = "maintained",
        /// Changement de logement.
        ChangeOfDwelling = "change_of_dwelling",
        /// Fin d'occupation actée.
        EndOfTenancy = "end_of_tenancy",
        /// Point reporté, faute de temps.
        CarriedOver = "carried_over",
    }
}

coded! {
    /// *Motif d'ajournement*.
    pub enum PostponementReason {
        /// Pièces manquantes.
        MissingPapers = "missing_papers",
        /// Accord non recueilli.
        ConsentMissing = "consent_missing",
        /// Personne absente, non représentée.
        PersonAbsent = "person_absent",
        /// Projet à préciser avec la personne.
        ProjectToClarify = "project_to_clarify",
        /// Besoin d'une visite ou d'un essai.
        VisitOrTrial = "visit_or_trial",
        /// Aide à mettre en place.
        SupportToSetUp = "support_to_set_up",
        /// Situation budgétaire à clarifier.
        BudgetToClarify = "budget_to_clarify",
        /// Avis du mandataire attendu.
        MandataryOpinion = "mandatary_opinion",
        /// Personne momentanément indisponible.
        PersonUnavailable = "person_unavailable",
        /// Pas de logement correspondant.
        NoMatchingDwelling = "no_matching_dwelling",
    }
}

coded! {
    /// *Motif de non-retenue*.
    pub enum NotRetainedReason {
        /// Hors territoire.
        OutOfTerritory = "out_of_territory",
        /// Demande hors du champ de la commission.
        OutsideRemit = "outside_remit",
        /// Ressources et charge de logement inadaptées.
        HousingCost = "housing_cost",
        /// Présence plus importante souhaitée.
        MorePresenceWished = "more_presence_wished",
        /// Accompagnement proposé non souhaité.
        SupportNotWished = "support_not_wished",
        /// Dette de loyer non traitée.
        UntreatedDebt = "untreated_debt",
        /// Logement inadapté.
        UnsuitedDwelling = "unsuited_dwelling",
        /// Ressources au-dessus du plafond.
        ResourcesAboveCeiling = "resources_above_ceiling",
    }
}

coded! {
    /// *Motif de classement*: the request ends without a refusal.
    pub enum ClosingReason {
        /// Autre solution obtenue.
        OtherSolution = "other_solution",
        /// Demande retirée.
        RequestWithdrawn = "request_withdrawn",
        /// Sans suite: nobody could be reached.
        NoFollowUp = "no_follow_up",
    }
}

coded! {
    /// *Décideur* of a candidature soutenue.
    pub enum Decider {
        /// The landlord, in its own committee.
        Landlord = "landlord",
        /// The manager of the residence.
        Manager = "manager",
    }
}

coded! {
    /// *Décision de la CALEOL* (CCH R441-3).
    pub enum CaleolOutcome {
        /// Attribution.
        Granted = "granted",
        /// Attribution par classement.
        Ranked = "ranked",
        /// Attribution sous condition suspensive.
        Conditional = "conditional",
        /// Non-attribution.
        NotGranted = "not_granted",
        /// Rejet pour irrecevabilité.
        Inadmissible = "inadmissible",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{CurrentHousing, RequestReason};
    use crate::tenancies::{ExitReason, NoticeGround};

    #[test]
    fn no_list_says_anything_of_health_or_of_a_sentence() {
        const KEPT_OUT: [&str; 9] =
            ["hospital", "health", "medical", "care", "illness", "treatment", "prison", "detention", "sentence"];
        let codes = PostponementReason::ALL
            .iter()
            .map(|reason| reason.code())
            .chain(NotRetainedReason::ALL.iter().map(|reason| reason.code()))
            .chain(ClosingReason::ALL.iter().map(|reason| reason.code()))
            .chain(ExitReason::ALL.iter().map(|reason| reason.code()))
            .chain(NoticeGround::ALL.iter().map(|ground| ground.code()))
            .chain(RequestReason::ALL.iter().map(|reason| reason.code()))
            .chain(CurrentHousing::ALL.iter().map(|housing| housing.code()));
        for code in codes {
            assert!(!KEPT_OUT.iter().any(|word| code.contains(word)), "{code}");
        }
    }
}
