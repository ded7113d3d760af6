//! The schemes a place may belong to: the seed of an editable list.

use crate::coded;

coded! {
    /// *Dispositif*: a code to seed the kinds of place with; the council edits the list afterwards.
    pub enum Scheme {
        /// Appartement associatif.
        AssociativeFlat = "associative_flat",
        /// Place conventionnée en foyer ou résidence.
        AgreedPlace = "agreed_place",
        /// Place transitoire.
        TransitionalPlace = "transitional_place",
        /// Résidence du conseil: at the founding, the André-Breton residence.
        CouncilResidence = "council_residence",
        /// Appartement associatif en sous-location.
        SubLetFlat = "sub_let_flat",
        /// Bail glissant.
        SlidingLease = "sliding_lease",
        /// Appartement thérapeutique.
        TherapeuticFlat = "therapeutic_flat",
        /// ACT.
        CoordinationFlat = "coordination_flat",
        /// Résidence accueil.
        ResidenceAccueil = "residence_accueil",
        /// Pension de famille, maison relais.
        BoardingHouse = "boarding_house",
        /// Résidence sociale.
        SocialResidence = "social_residence",
        /// Foyer d'hébergement.
        Hostel = "hostel",
        /// Foyer de vie.
        LifeHostel = "life_hostel",
        /// FAM.
        MedicalisedHostel = "medicalised_hostel",
        /// IML, mandat de gestion.
        MediatedMandate = "mediated_mandate",
        /// IML, sous-location.
        MediatedSubLease = "mediated_sub_lease",
        /// Famille gouvernante.
        GoverningFamily = "governing_family",
        /// Maison partagée, colocation.
        SharedHouse = "shared_house",
        /// Un chez-soi d'abord.
        HousingFirst = "housing_first",
        /// Accueil familial thérapeutique.
        TherapeuticHostFamily = "therapeutic_host_family",
        /// Accueil familial social.
        SocialHostFamily = "social_host_family",
        /// EHPAD, maison de retraite.
        RetirementHome = "retirement_home",
        /// CHRS.
        Chrs = "chrs",
        /// Logement HLM ordinaire.
        SocialDwelling = "social_dwelling",
        /// Logement privé.
        PrivateDwelling = "private_dwelling",
        /// Something else.
        Other = "other",
    }
}

impl Scheme {
    /// The places the founding council counts under the scheme, where it counts any (73 in all).
    pub const fn founding_capacity(self) -> Option<u32> {
        match self {
            Self::AssociativeFlat => Some(47),
            Self::AgreedPlace => Some(10),
            Self::TransitionalPlace => Some(4),
            Self::CouncilResidence => Some(12),
            _ => None,
        }
    }

    /// Whether a place of it is let under the agreement of a résidence sociale: deposits then come back in days.
    pub const fn is_social_residence(self) -> bool {
        matches!(self, Self::SocialResidence | Self::ResidenceAccueil | Self::BoardingHouse)
    }
}

#[cfg(test)]
mod tests {
    use super::Scheme;

    #[test]
    fn the_founding_council_counts_seventy_three_places() {
        assert_eq!(Scheme::ALL.iter().filter_map(|scheme| scheme.founding_capacity()).sum::<u32>(), 73);
    }
}
