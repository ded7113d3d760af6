//! Why the person asks for a dwelling, and who sent her.

use crate::coded;

coded! {
    /// *Motif de la demande*: why the person asks for a dwelling.
    pub enum RequestReason {
        /// No resources, or too few for the present dwelling.
        InsufficientResources = "insufficient_resources",
        /// Separation.
        Separation = "separation",
        /// Violence undergone.
        Violence = "violence",
        /// Moving from one scheme to another.
        ChangeOfScheme = "change_of_scheme",
        /// Leaving a place of accommodation, whichever it was.
        LeavingAccommodation = "leaving_accommodation",
        /// Leaving child welfare.
        LeavingChildWelfare = "leaving_child_welfare",
        /// Evicted by a social landlord.
        SocialEviction = "social_eviction",
        /// Evicted by a private landlord.
        PrivateEviction = "private_eviction",
        /// Put up by somebody else.
        HostedByOthers = "hosted_by_others",
        /// No dwelling.
        NoDwelling = "no_dwelling",
        /// The dwelling is unfit to live in.
        UnfitDwelling = "unfit_dwelling",
        /// The dwelling no longer suits: size, access, distance.
        UnsuitedDwelling = "unsuited_dwelling",
        /// Wish for a home of one's own.
        OwnHome = "own_home",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Étape de l'expulsion*: how far the landlord has gone.
    pub enum EvictionStage {
        /// Order to pay.
        PaymentOrder = "payment_order",
        /// Summoned before the judge.
        Summons = "summons",
        /// Judgment given.
        Judgment = "judgment",
        /// Order to leave.
        OrderToLeave = "order_to_leave",
        /// Help of the police granted.
        PoliceAssistance = "police_assistance",
    }
}

coded! {
    /// *Origine de la demande*: who sent the person, or herself.
    pub enum ReferralOrigin {
        /// The person, on her own.
        Person = "person",
        /// Family or friends.
        Family = "family",
        /// Team of the sector.
        SectorTeam = "sector_team",
        /// Social service of the department.
        SocialService = "social_service",
        /// Communal social-action centre, or the town hall.
        TownHall = "town_hall",
        /// SIAO.
        Siao = "siao",
        /// Guardian or guardianship body.
        Mandatary = "mandatary",
        /// SAVS, SAMSAH or another support service.
        SupportService = "support_service",
        /// Users' group.
        UsersGroup = "users_group",
        /// Hostel or residence.
        Residence = "residence",
        /// Landlord.
        Landlord = "landlord",
        /// Another association.
        Association = "association",
        /// Somebody else.
        Other = "other",
    }
}
