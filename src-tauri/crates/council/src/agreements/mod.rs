//! Agreements: dated commitments between parties, and their renewal.

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
