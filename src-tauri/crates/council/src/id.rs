//! Identities: one type per kind of thing, so that a person is never taken for a place.

/// An identity the register gave.
pub trait Identity: Copy {
    /// The identity a stored number stands for.
    fn new(raw: i64) -> Self;
    /// The stored number.
    fn get(self) -> i64;
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(export, type = "number")]
        pub struct $name(i64);

        impl $name {
            /// The identity a stored number stands for.
            pub const fn new(raw: i64) -> Self { Self(raw) }
            /// The stored number.
            pub const fn get(self) -> i64 { self.0 }
        }

        impl Identity for $name {
            fn new(raw: i64) -> Self { Self(raw) }
            fn get(self) -> i64 { self.0 }
        }
    )+};
}

ids! {
    /// *Organisme*.
    OrganisationId,
    /// *Ligne de relevé bancaire*.
    BankLineId,
    /// *Contact*.
    ContactId,
    /// *Fonction* of a contact in an organisation.
    ContactRoleId,
    /// *Commune*.
    CommuneId,
    /// *Population* of a commune, with its source and vintage.
    PopulationId,
    /// *Instance*.
    BodyId,
    /// *Mandat*.
    MandateId,
    /// *Réunion* or *séance*.
    MeetingId,
    /// *Étape de préparation*.
    MeetingStepId,
    /// *Participant*.
    ParticipantId,
    /// *Arrivée et départ* of a participant.
    PresenceId,
    /// *Point de l'ordre du jour*.
    AgendaItemId,
    /// *Examen d'une situation*.
    HearingId,
    /// *Décision*.
    DecisionId,
    /// *Décision prise entre deux séances*.
    UrgentDecisionId,
    /// *Suite*.
    FollowUpId,
    /// *Procès-verbal*.
    MinutesId,
    /// *Bloc* of the minutes.
    MinutesBlockId,
    /// *Scellé*.
    SealId,
    /// *Rectificatif*.
    CorrectionId,
    /// *Personne*.
    PersonId,
    /// *Note* about a person.
    PersonNoteId,
    /// *Échange* with or about a person.
    ContactEventId,
    /// *Candidature*.
    ApplicationId,
    /// *Pause* of an application.
    PauseId,
    /// *Membre du foyer*.
    HouseholdMemberId,
    /// *Ressource ou charge*.
    MoneyLineId,
    /// *Mesure de protection*.
    ProtectionId,
    /// *Pièce justificative*.
    SupportingPaperId,
    /// *Accord*.
    ConsentId,
    /// *Logement*.
    DwellingId,
    /// *Loyer*, dated.
    RentId,
    /// *Place*.
    PlaceId,
    /// *Dispositif*: a kind of place.
    PlaceKindId,
    /// *Travaux ou suspension* of a place.
    PlaceHoldId,
    /// *Vacance*.
    VacancyId,
    /// *Proposition*.
    ProposalId,
    /// *Occupation*.
    TenancyId,
    /// *Absence* of a tenant.
    AbsenceId,
    /// *Ligne d'état des lieux*.
    InventoryLineId,
    /// *Convention*.
    AgreementId,
    /// *Partie* of an agreement.
    AgreementPartyId,
    /// *Interpellation*.
    OfficialQueryId,
    /// *Action* of the plan.
    ActionId,
    /// *Étape* of an action.
    MilestoneId,
    /// *Nouvelle* of an action.
    ActionNewsId,
    /// *Situation individuelle*.
    SituationId,
    /// *Échange* about a situation.
    SituationEntryId,
    /// *Dépôt de garantie*.
    DepositId,
    /// *Mouvement* of a deposit.
    DepositEntryId,
    /// *Autre financeur* of a deposit.
    DepositShareId,
    /// *Ligne de la note de vétusté*.
    WearLineId,
    /// *Thème*.
    ThemeId,
    /// *Lieu*.
    VenueId,
    /// *Atelier*.
    WorkshopId,
    /// *Intervenant* of a workshop.
    WorkshopSpeakerId,
    /// *Inscription*.
    RegistrationId,
    /// *Présence* at a workshop.
    AttendanceId,
    /// *Document*.
    DocumentId,
    /// *Accès*: a user of the vault.
    UserId,
}
