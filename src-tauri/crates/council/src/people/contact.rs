//! Who supports the person, how she was reached, which papers she brings.

use crate::coded;

coded! {
    /// *Accompagnement*: who stands beside the person in her daily life.
    pub enum SupportKind {
        /// Referent in the team of the sector.
        SectorTeam = "sector_team",
        /// SAVS.
        Savs = "savs",
        /// SAMSAH.
        Samsah = "samsah",
        /// Help at home (SAAD).
        HomeHelp = "home_help",
        /// Users' group (GEM).
        UsersGroup = "users_group",
        /// Social worker.
        SocialWorker = "social_worker",
        /// Personne de confiance.
        TrustedPerson = "trusted_person",
        /// A relative or friend to call.
        EmergencyContact = "emergency_contact",
        /// Somebody else.
        Other = "other",
    }
}

coded! {
    /// *Moyen de contact*: how an exchange took place.
    pub enum ContactMedium {
        /// Telephone.
        Phone = "phone",
        /// Voicemail left.
        Voicemail = "voicemail",
        /// Text message.
        TextMessage = "text_message",
        /// E-mail.
        Email = "email",
        /// Letter.
        Letter = "letter",
        /// Interview at the council's.
        Interview = "interview",
        /// Visit at home.
        HomeVisit = "home_visit",
        /// Meeting with partners.
        Meeting = "meeting",
        /// Video call.
        VideoCall = "video_call",
    }
}

coded! {
    /// *Niveau d'une note*: who it may leave the coordination for.
    pub enum NoteLevel {
        /// Résumé partagé.
        Shared = "shared",
        /// Note de la coordination: never on a paper of a sitting.
        Coordination = "coordination",
    }
}

coded! {
    /// *Pièce justificative*: a paper of the checklist.
    pub enum SupportingPaperKind {
        /// Identity or residence permit.
        Identity = "identity",
        /// Certificate of the social-housing request (NUD).
        SocialHousingRequest = "social_housing_request",
        /// Tax notice of the last year.
        TaxNotice = "tax_notice",
        /// Tax notice of the year before.
        PreviousTaxNotice = "previous_tax_notice",
        /// Proof of resources.
        Resources = "resources",
        /// Certificate or simulation of housing benefit.
        HousingBenefit = "housing_benefit",
        /// Rent receipts.
        RentReceipts = "rent_receipts",
        /// Judgment of protection.
        ProtectionJudgment = "protection_judgment",
        /// Decision of the MDPH.
        MdphDecision = "mdph_decision",
        /// Bank details, only when money is to be paid back.
        BankDetails = "bank_details",
        /// Insurance of the home, at entry.
        HomeInsurance = "home_insurance",
        /// Commitment or charter signed.
        SignedCharter = "signed_charter",
        /// Consent form signed.
        SignedConsent = "signed_consent",
    }
}
