//! The closed lists of an agreement.

use crate::coded;

coded! {
    /// *Nature de la convention*.
    pub enum AgreementKind {
        /// Convention cadre conseil–bailleur.
        CouncilLandlord = "council_landlord",
        /// Convention conseil–établissement de santé.
        CouncilHospital = "council_hospital",
        /// Convention tripartite: person, sector, council.
        Tripartite = "tripartite",
        /// Convention quadripartite: with the landlord.
        Quadripartite = "quadripartite",
        /// Convention de places en foyer ou résidence.
        ResidencePlaces = "residence_places",
        /// Mise à disposition.
        Provision = "provision",
        /// Adhésion of a commune or of the hospital.
        Membership = "membership",
    }
}

coded! {
    /// *Échéance de la convention*: how near its end is on a day; derived, never stored.
    pub enum TermState {
        /// En cours: more than six months are left, or it has no end.
        Running = "running",
        /// Less than six months are left.
        SixMonths = "six_months",
        /// Less than three.
        ThreeMonths = "three_months",
        /// Less than one.
        OneMonth = "one_month",
        /// Expirée.
        Expired = "expired",
    }
}
