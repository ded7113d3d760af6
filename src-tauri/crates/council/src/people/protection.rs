//! Legal protection of adults, and who carries it.

use crate::coded;

coded! {
    /// *Mesure de protection*; the last, MASP, is listed with them but is not one.
    pub enum ProtectionKind {
        /// Sauvegarde de justice.
        Safeguard = "safeguard",
        /// Curatelle simple.
        SimpleCuratorship = "simple_curatorship",
        /// Curatelle renforcée (C. civ. 472).
        ReinforcedCuratorship = "reinforced_curatorship",
        /// Curatelle aménagée.
        AdaptedCuratorship = "adapted_curatorship",
        /// Tutelle.
        Guardianship = "guardianship",
        /// Habilitation familiale, assistance.
        FamilyAssistance = "family_assistance",
        /// Habilitation familiale, représentation.
        FamilyRepresentation = "family_representation",
        /// Mandat de protection future, taken effect.
        FutureProtectionMandate = "future_protection_mandate",
        /// Mesure d'accompagnement judiciaire.
        JudicialSupport = "judicial_support",
        /// A measure asked for, not yet decided.
        Pending = "pending",
        /// MASP: a contract with the department (CASF L271-1).
        Masp = "masp",
    }
}

impl ProtectionKind {
    /// Whether whoever holds it acts in the person's place, rather than beside her.
    pub const fn represents(self) -> bool {
        matches!(self, Self::Guardianship | Self::FamilyRepresentation | Self::FutureProtectionMandate)
    }
}

coded! {
    /// *Mandataire*: who carries the measure.
    pub enum MandataryKind {
        /// MJPM in private practice.
        Independent = "independent",
        /// Service (UDAF, association).
        Service = "service",
        /// Officer of an establishment.
        EstablishmentOfficer = "establishment_officer",
        /// A relative.
        Family = "family",
        /// Referent of a MASP.
        MaspReferent = "masp_referent",
    }
}
