//! The closed lists of the directory.

use crate::coded;

coded! {
    /// *Nature de l'organisme*.
    pub enum OrganisationKind {
        /// Bailleur.
        Landlord = "landlord",
        /// Établissement de santé (EPSM).
        Hospital = "hospital",
        /// GEM.
        UsersGroup = "users_group",
        /// Association d'usagers.
        UsersAssociation = "users_association",
        /// Association de familles.
        FamiliesAssociation = "families_association",
        /// Service mandataire.
        GuardianshipBody = "guardianship_body",
        /// Gestionnaire de foyer ou de résidence.
        ResidenceManager = "residence_manager",
        /// Commune.
        TownHall = "town_hall",
        /// CCAS.
        Ccas = "ccas",
        /// Service social.
        SocialService = "social_service",
        /// Service d'accompagnement.
        SupportService = "support_service",
        /// Lieu public: médiathèque, centre social, maison de quartier.
        PublicPlace = "public_place",
        /// Autorité: préfecture, ARS, département, métropole.
        Authority = "authority",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Statut juridique*.
    pub enum LegalNature {
        /// État.
        State = "state",
        /// ARS.
        Ars = "ars",
        /// Département.
        Department = "department",
        /// Métropole or another grouping of communes.
        Intercommunality = "intercommunality",
        /// Commune.
        Commune = "commune",
        /// Établissement public de santé.
        PublicHospital = "public_hospital",
        /// Office public or another public establishment.
        PublicBody = "public_body",
        /// Association.
        Association = "association",
        /// GCSMS.
        Gcsms = "gcsms",
        /// Privé.
        Private = "private",
    }
}

coded! {
    /// *Champ* of an organisation.
    pub enum Field {
        /// Sanitaire.
        Health = "health",
        /// Médico-social.
        MedicoSocial = "medico_social",
        /// Social.
        Social = "social",
        /// Habitat.
        Housing = "housing",
    }
}

coded! {
    /// *Nature du service*: where a réorientation points to.
    pub enum ServiceKind {
        /// CMP.
        Cmp = "cmp",
        /// Équipe mobile.
        MobileTeam = "mobile_team",
        /// SAVS.
        Savs = "savs",
        /// SAMSAH.
        Samsah = "samsah",
        /// SAAD.
        HomeHelp = "home_help",
        /// GEM.
        UsersGroup = "users_group",
        /// Appartements associatifs.
        AssociativeFlats = "associative_flats",
        /// ACT.
        CoordinationFlats = "coordination_flats",
        /// Résidence accueil.
        ResidenceAccueil = "residence_accueil",
        /// Pension de famille.
        BoardingHouse = "boarding_house",
        /// Résidence sociale.
        SocialResidence = "social_residence",
        /// Foyer.
        Hostel = "hostel",
        /// Famille gouvernante.
        GoverningFamily = "governing_family",
        /// Maison partagée.
        SharedHouse = "shared_house",
        /// IML.
        MediatedLetting = "mediated_letting",
        /// Un chez-soi d'abord.
        HousingFirst = "housing_first",
        /// CHRS.
        Chrs = "chrs",
        /// Accueil familial.
        HostFamily = "host_family",
        /// EHPAD.
        RetirementHome = "retirement_home",
        /// Protection des majeurs.
        Guardianship = "guardianship",
        /// SIAO.
        Siao = "siao",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Population légale*: which of the two published figures.
    pub enum PopulationKind {
        /// Municipale.
        Municipal = "municipal",
        /// Totale.
        Total = "total",
    }
}
