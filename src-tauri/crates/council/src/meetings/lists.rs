//! The closed lists of a meeting.

use crate::coded;

coded! {
    /// *Réponse à la convocation*.
    pub enum Reply {
        /// No answer yet.
        None = "none",
        /// Will come.
        Coming = "coming",
        /// Will not.
        Excused = "excused",
    }
}

coded! {
    /// *Présence* of a member in the roll call.
    pub enum Presence {
        /// Présent.
        Present = "present",
        /// Excusé.
        Excused = "excused",
        /// Absent.
        Absent = "absent",
        /// Représenté, by a power given to a member present.
        Represented = "represented",
    }
}

coded! {
    /// *Nature du point de l'ordre du jour*, in the usual order of an agenda.
    pub enum AgendaItemKind {
        /// Approval of the last minutes.
        PreviousMinutes = "previous_minutes",
        /// Vacancies.
        Vacancies = "vacancies",
        /// Examination of a situation.
        Hearing = "hearing",
        /// Review of a tenancy.
        TenancyReview = "tenancy_review",
        /// Renewal of a tenancy or an agreement.
        Renewal = "renewal",
        /// Exit.
        Exit = "exit",
        /// Deposits.
        Deposit = "deposit",
        /// Agreements.
        Agreement = "agreement",
        /// Official query.
        OfficialQuery = "official_query",
        /// Pause.
        Break = "break",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// *Présence de la personne* when her situation is examined.
    pub enum PersonPresence {
        /// Present.
        Present = "present",
        /// Present, accompanied.
        Accompanied = "accompanied",
        /// Represented by someone she chose.
        Represented = "represented",
        /// Excused.
        Excused = "excused",
        /// Absent.
        Absent = "absent",
    }
}

coded! {
    /// *Mode de convocation*.
    pub enum ConvocationChannel {
        /// Par courrier.
        Post = "post",
        /// Par courriel.
        Email = "email",
        /// Par courrier et par courriel.
        PostAndEmail = "post_and_email",
        /// Remise en main propre.
        Hand = "hand",
    }
}

coded! {
    /// *Étape de préparation* of a meeting.
    pub enum MeetingStepKind {
        /// Call for applications.
        CallForApplications = "call_for_applications",
        /// Vacancies asked of the landlords.
        LandlordVacancies = "landlord_vacancies",
        /// Convocations sent.
        Convocations = "convocations",
        /// File of the sitting made up.
        File = "file",
    }
}
