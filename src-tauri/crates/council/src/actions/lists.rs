//! The closed lists of the plan of actions.

use crate::coded;

coded! {
    /// *Thème* of an action.
    pub enum ActionTheme {
        /// Observatoire des données de santé.
        Observatory = "observatory",
        /// Information et communication.
        Communication = "communication",
        /// Santé et travail.
        Work = "work",
        /// Art et culture.
        Culture = "culture",
        /// Cancer.
        Cancer = "cancer",
        /// Addictions.
        Addictions = "addictions",
        /// Accès aux soins.
        AccessToCare = "access_to_care",
        /// Accès au logement.
        Housing = "housing",
        /// Jeunesse.
        Youth = "youth",
        /// Prévention du suicide.
        SuicidePrevention = "suicide_prevention",
        /// Sport.
        Sport = "sport",
        /// Alimentation et bien-être.
        WellBeing = "well_being",
        /// Autre.
        Other = "other",
    }
}

coded! {
    /// *Population cible* of an action.
    pub enum Population {
        /// Population générale.
        General = "general",
        /// Professionnels.
        Professionals = "professionals",
        /// Usagers.
        ServiceUsers = "service_users",
        /// Agents.
        Agents = "agents",
        /// Population précaire.
        Precarious = "precarious",
    }
}

coded! {
    /// *Avancement* of an action.
    pub enum Progress {
        /// Permanent.
        Permanent = "permanent",
        /// En cours.
        UnderWay = "under_way",
        /// Projet futur.
        Future = "future",
        /// Terminée.
        Done = "done",
    }
}

coded! {
    /// *Rubrique* of the sheet of an action, in the order of the form.
    pub enum ActionHeading {
        /// Enjeux et contexte.
        Context = "context",
        /// Objectifs.
        Objectives = "objectives",
        /// Modalités.
        Methods = "methods",
        /// Échéancier.
        Schedule = "schedule",
        /// Contraintes.
        Constraints = "constraints",
        /// Ressources.
        Resources = "resources",
        /// Maître d'œuvre.
        Lead = "lead",
        /// Évaluation.
        Assessment = "assessment",
        /// Liens avec d'autres fiches.
        Links = "links",
        /// Retour d'expérience, once it is done.
        Lessons = "lessons",
    }
}
