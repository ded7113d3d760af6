//! The closed lists of a workshop.

use crate::coded;

coded! {
    /// *Thème*: a code to seed the editable list with.
    pub enum ThemeSeed {
        /// Sommeil.
        Sleep = "sleep",
        /// TOC.
        Ocd = "ocd",
        /// Isolement et reconquête de la citoyenneté.
        Isolation = "isolation",
        /// Addictions.
        Addictions = "addictions",
        /// Estime de soi.
        SelfEsteem = "self_esteem",
        /// Stress.
        Stress = "stress",
        /// Dépression.
        Depression = "depression",
        /// Troubles bipolaires.
        BipolarDisorders = "bipolar_disorders",
        /// Deuil.
        Grief = "grief",
        /// Suicide.
        Suicide = "suicide",
        /// Troubles alimentaires.
        EatingDisorders = "eating_disorders",
        /// Psychoses.
        Psychoses = "psychoses",
        /// Burn-out.
        BurnOut = "burn_out",
        /// Anxiété.
        Anxiety = "anxiety",
    }
}

impl ThemeSeed {
    /// Whether the papers of a workshop on the theme bear the number 3114.
    pub const fn bears_helpline(self) -> bool {
        matches!(self, Self::Suicide | Self::Grief | Self::Depression)
    }
}

coded! {
    /// *État de l'atelier*.
    pub enum WorkshopState {
        /// Idée.
        Idea = "idea",
        /// Programmé.
        Planned = "planned",
        /// Confirmé.
        Confirmed = "confirmed",
        /// Réalisé.
        Held = "held",
        /// Évalué.
        Evaluated = "evaluated",
        /// Annulé.
        Cancelled = "cancelled",
        /// Reporté.
        Postponed = "postponed",
    }
}

coded! {
    /// *Forme de l'atelier*.
    pub enum WorkshopFormat {
        /// Atelier.
        Workshop = "workshop",
        /// Conférence-débat.
        Talk = "talk",
        /// Ciné-débat.
        Film = "film",
        /// Portes ouvertes.
        OpenDay = "open_day",
        /// Exposition.
        Exhibition = "exhibition",
        /// Théâtre.
        Theatre = "theatre",
        /// Stand.
        Stand = "stand",
        /// Marche.
        Walk = "walk",
    }
}

coded! {
    /// *Rôle de l'intervenant*.
    pub enum SpeakerRole {
        /// Professionnel.
        Professional = "professional",
        /// Usager d'expérience.
        ExpertByExperience = "expert_by_experience",
        /// Pair-aidant.
        PeerWorker = "peer_worker",
        /// Aidant.
        Carer = "carer",
        /// Association.
        Association = "association",
    }
}

coded! {
    /// *Mode d'inscription*.
    pub enum RegistrationMode {
        /// Entrée libre.
        None = "none",
        /// Par téléphone.
        Phone = "phone",
        /// Par courriel.
        Email = "email",
        /// Par téléphone ou courriel.
        PhoneOrEmail = "phone_or_email",
    }
}

coded! {
    /// *Public*.
    pub enum Audience {
        /// Tout public.
        Everyone = "everyone",
        /// Professionnels.
        Professionals = "professionals",
        /// Jeunes.
        YoungPeople = "young_people",
        /// Usagers.
        Users = "users",
        /// Familles et aidants.
        Carers = "carers",
        /// Personnes âgées.
        OlderPeople = "older_people",
    }
}

coded! {
    /// *Accessibilité* of a workshop or a venue.
    pub enum Accessibility {
        /// Accès de plain-pied.
        StepFree = "step_free",
        /// Boucle magnétique.
        InductionLoop = "induction_loop",
        /// LSF.
        SignLanguage = "sign_language",
        /// FALC.
        EasyToRead = "easy_to_read",
        /// Stationnement.
        Parking = "parking",
    }
}

coded! {
    /// *Catégorie d'un décompte*: who came without giving a name.
    pub enum HeadcountCategory {
        /// Femmes.
        Women = "women",
        /// Hommes.
        Men = "men",
        /// Moins de 18 ans.
        Under18 = "under_18",
        /// 18 à 25 ans.
        From18To25 = "18_25",
        /// 26 à 44 ans.
        From26To44 = "26_44",
        /// 45 à 64 ans.
        From45To64 = "45_64",
        /// 65 à 74 ans.
        From65To74 = "65_74",
        /// 75 ans et plus.
        From75 = "75_and_over",
    }
}
