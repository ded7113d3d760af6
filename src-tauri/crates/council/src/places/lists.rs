//! The closed lists of a place.

use crate::coded;

coded! {
    /// *État de la place*: derived from the facts and a day, never stored.
    pub enum PlaceState {
        /// Disponible.
        Available = "available",
        /// Réservée.
        Reserved = "reserved",
        /// Occupée.
        Occupied = "occupied",
        /// En préavis.
        UnderNotice = "under_notice",
        /// En travaux.
        Works = "works",
        /// Suspendue.
        Suspended = "suspended",
        /// Rendue au bailleur.
        Returned = "returned",
    }
}

coded! {
    /// *Indisponibilité*: why a place cannot be offered for a time.
    pub enum HoldKind {
        /// Travaux.
        Works = "works",
        /// Suspension.
        Suspended = "suspended",
    }
}
