//! Who the person is, lives with, and where.

use crate::coded;

coded! {
    /// *Civilité*: how a letter addresses the person; none when she prefers none.
    pub enum Civility {
        /// Madame.
        Mrs = "mrs",
        /// Monsieur.
        Mr = "mr",
    }
}

coded! {
    /// *Situation du foyer*: who would live in the dwelling.
    pub enum HouseholdSituation {
        /// One person.
        Alone = "alone",
        /// Two adults.
        Couple = "couple",
        /// One adult with children.
        AloneWithChildren = "alone_with_children",
        /// Two adults with children.
        CoupleWithChildren = "couple_with_children",
        /// Other adults together.
        Other = "other",
    }
}

coded! {
    /// *Garde des enfants*.
    pub enum Custody {
        /// They live with the person.
        Full = "full",
        /// Résidence alternée.
        Shared = "shared",
        /// Droit de visite et d'hébergement.
        Visits = "visits",
    }
}

coded! {
    /// *Nationalité*, known only as far as the right to a social dwelling depends on it.
    pub enum Nationality {
        /// Française.
        French = "french",
        /// Of another country of the Union.
        European = "european",
        /// Of a country outside the Union.
        Other = "other",
    }
}

coded! {
    /// *Lien avec la personne*: of a member of her household.
    pub enum HouseholdRelation {
        /// Husband, wife, partner.
        Partner = "partner",
        /// A co-applicant who is not the partner.
        CoApplicant = "co_applicant",
        /// Child, born or to be born.
        Child = "child",
        /// Father or mother.
        Parent = "parent",
        /// Brother or sister.
        Sibling = "sibling",
        /// Any other member of the household.
        Other = "other",
    }
}

coded! {
    /// *Logement actuel*: where the person lives when she applies.
    pub enum CurrentHousing {
        /// Tenant of a social landlord.
        SocialTenant = "social_tenant",
        /// Tenant of a private landlord.
        PrivateTenant = "private_tenant",
        /// Sub-tenant of an association.
        SubTenant = "sub_tenant",
        /// Owner.
        Owner = "owner",
        /// With parents or relatives.
        WithFamily = "with_family",
        /// With friends or others.
        WithOthers = "with_others",
        /// Emergency shelter.
        EmergencyShelter = "emergency_shelter",
        /// Longer-term shelter (CHRS, stabilisation).
        Shelter = "shelter",
        /// Hotel.
        Hotel = "hotel",
        /// Hostel, social residence, boarding house.
        Residence = "residence",
        /// Any establishment, whatever it is for.
        Establishment = "establishment",
        /// Host family.
        HostFamily = "host_family",
        /// Squat or makeshift shelter.
        Makeshift = "makeshift",
        /// Caravan, boat, vehicle.
        Mobile = "mobile",
        /// No roof.
        Street = "street",
        /// Something else.
        Other = "other",
    }
}
