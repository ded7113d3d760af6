//! The closed lists of a tenancy.

use crate::coded;

coded! {
    /// *État de l'occupation*: derived from the proposal, the tenancy and a day, never stored.
    pub enum TenancyState {
        /// Pressentie.
        Considered = "considered",
        /// Proposée.
        Proposed = "proposed",
        /// Acceptée.
        Accepted = "accepted",
        /// Refusée.
        Refused = "refused",
        /// Bail à signer.
        LeaseToSign = "lease_to_sign",
        /// En cours.
        Current = "current",
        /// Absence temporaire.
        TemporaryAbsence = "temporary_absence",
        /// En préavis.
        UnderNotice = "under_notice",
        /// Sortie.
        Left = "left",
        /// Soldée.
        Settled = "settled",
    }
}

coded! {
    /// *Réponse à la proposition* of a place.
    pub enum ProposalAnswer {
        /// Acceptée.
        Accepted = "accepted",
        /// Refusée; it never costs seniority.
        Refused = "refused",
        /// Sans réponse constatée, by an act; never by time alone.
        NoAnswer = "no_answer",
        /// The place could not be had in the end.
        PlaceLost = "place_lost",
    }
}

coded! {
    /// *Motif de sortie*.
    pub enum ExitReason {
        /// Logement autonome HLM, direct lease or slide.
        OwnSocialLease = "own_social_lease",
        /// Logement privé.
        PrivateDwelling = "private_dwelling",
        /// Retour chez la famille ou le conjoint.
        FamilyReturn = "family_return",
        /// Résidence accueil or pension de famille.
        Residence = "residence",
        /// Foyer, FAM, MAS.
        Hostel = "hostel",
        /// EHPAD.
        RetirementHome = "retirement_home",
        /// Accueil familial.
        HostFamily = "host_family",
        /// Absence durable, whatever its cause.
        LastingAbsence = "lasting_absence",
        /// Départ volontaire sans solution.
        VoluntaryWithoutSolution = "voluntary_without_solution",
        /// Fin de convention, reprise du logement.
        AgreementEnded = "agreement_ended",
        /// Impayés, expulsion.
        Arrears = "arrears",
        /// Troubles de voisinage.
        Neighbourhood = "neighbourhood",
        /// Départ hors secteur.
        LeftTerritory = "left_territory",
        /// Décès.
        Death = "death",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Motif du congé*, in the order they are proposed. A medical certificate is never one of them.
    pub enum NoticeGround {
        /// Zone tendue.
        TightMarket = "tight_market",
        /// AAH.
        Aah = "aah",
        /// RSA.
        Rsa = "rsa",
        /// Attribution d'un logement conventionné.
        SocialDwellingGranted = "social_dwelling_granted",
        /// Emploi obtained, lost or moved.
        Employment = "employment",
        /// Violences undergone.
        Violence = "violence",
        /// None of these: three months.
        Ordinary = "ordinary",
    }
}

coded! {
    /// *Bilan* of a tenancy.
    pub enum ReviewKind {
        /// Examen contradictoire du bail glissant, or bilan de sous-location, every six months.
        SixMonths = "six_months",
        /// Bilan de l'engagement tripartite.
        Commitment = "commitment",
        /// Visite.
        Visit = "visit",
    }
}

coded! {
    /// *État des lieux*.
    pub enum InventorySide {
        /// Entrée.
        In = "in",
        /// Sortie.
        Out = "out",
    }
}

coded! {
    /// *État constaté* of a part of the dwelling.
    pub enum WearState {
        /// Neuf.
        New = "new",
        /// Bon état.
        Good = "good",
        /// État d'usage.
        Worn = "worn",
        /// Mauvais état.
        Poor = "poor",
    }
}

coded! {
    /// *Partie à l'engagement* of the threefold commitment.
    pub enum CommitmentParty {
        /// La personne.
        Person = "person",
        /// L'équipe de soins.
        CareTeam = "care_team",
        /// Le conseil.
        Council = "council",
    }
}

coded! {
    /// *Aide sans place*: how a person is helped who holds no place of the council.
    pub enum AssistanceKind {
        /// Liaison avec un foyer.
        HostelLiaison = "hostel_liaison",
        /// Liaison avec une maison de retraite.
        RetirementHomeLiaison = "retirement_home_liaison",
        /// Recherche d'un logement.
        DwellingSearch = "dwelling_search",
        /// Maintien dans le logement.
        StayingHoused = "staying_housed",
        /// Something else.
        Other = "other",
    }
}
