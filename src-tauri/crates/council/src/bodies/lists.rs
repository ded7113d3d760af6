//! The closed lists of a body: its kind, its colleges, who sits as what.

use crate::coded;

coded! {
    /// *Nature de l'instance*.
    pub enum BodyKind {
        /// Commission appartement.
        HousingCommission = "housing_commission",
        /// Assemblée plénière.
        Assembly = "assembly",
        /// Comité de pilotage.
        Steering = "steering",
        /// Bureau.
        Bureau = "bureau",
        /// Pôle.
        Pole = "pole",
        /// Groupe de travail or sous-groupe.
        Group = "group",
    }
}

coded! {
    /// *Mode de décision* of a body.
    pub enum DecidesBy {
        /// Consensus constaté.
        Consensus = "consensus",
        /// Vote.
        Vote = "vote",
    }
}

coded! {
    /// *Collège*: the part of the council a member speaks for.
    pub enum College {
        /// Élus.
        Elected = "elected",
        /// Soignants.
        Care = "care",
        /// Bailleurs.
        Landlords = "landlords",
        /// Usagers.
        Users = "users",
        /// Familles.
        Families = "families",
        /// Mandataires judiciaires.
        Guardians = "guardians",
        /// Action sociale.
        Social = "social",
    }
}

coded! {
    /// *Qualité de siège*.
    pub enum Capacity {
        /// Président.
        Chair = "chair",
        /// Titulaire.
        Member = "member",
        /// Suppléant.
        Substitute = "substitute",
        /// Invité permanent.
        Guest = "guest",
    }
}

coded! {
    /// *Rythme* of a body's meetings.
    pub enum Rhythm {
        /// Each month.
        Monthly = "monthly",
        /// Each quarter.
        Quarterly = "quarterly",
        /// Three times a year.
        ThriceYearly = "thrice_yearly",
        /// Twice a year.
        TwiceYearly = "twice_yearly",
        /// Each year.
        Yearly = "yearly",
        /// When needed.
        WhenNeeded = "when_needed",
    }
}
