//! The closed lists of the matching.

use crate::coded;

coded! {
    /// *Critère*: what an application and a place are compared by.
    pub enum Criterion {
        /// Commune souhaitée.
        Commune = "commune",
        /// Taille.
        Size = "size",
        /// Loyer et charges.
        Rent = "rent",
        /// Condition de ressources of the landlord.
        Income = "income",
        /// Étage.
        Floor = "floor",
        /// Ascenseur.
        Lift = "lift",
        /// Accès sans marche.
        StepFree = "step_free",
        /// Sous-location.
        Sublet = "sublet",
        /// Colocation.
        Sharing = "sharing",
        /// Animaux.
        Animals = "animals",
        /// Meublé.
        Furnished = "furnished",
    }
}

coded! {
    /// *Constat* on one criterion.
    pub enum Finding {
        /// Rempli.
        Met = "met",
        /// Non rempli.
        Unmet = "unmet",
        /// À vérifier: one side does not say.
        Unknown = "unknown",
    }
}

coded! {
    /// *Priorité*: what puts one application before another. The last word is always the seniority.
    pub enum Priority {
        /// Urgence noted in the file.
        Urgent = "urgent",
        /// Droit au logement opposable, recognised (CCH, art. L441-2-3).
        Dalo = "dalo",
        /// Without a roof, in emergency shelter or in a makeshift one.
        Roofless = "roofless",
        /// The commune of the place comes earlier among the wishes.
        Wish = "wish",
        /// Ancienneté of the request.
        Seniority = "seniority",
    }
}
