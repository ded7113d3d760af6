//! The papers produced and received.

use crate::deposits::DepositLetter;
use crate::settings::SettingKey;
use crate::workshops::Season;
use crate::{
    ActionId, AgreementId, ApplicationId, CorrectionId, Day, DecisionId, DepositId, MeetingId, OfficialQueryId,
    ProposalId, TenancyId, WorkshopId, coded,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Nature du document*.
    pub enum DocumentKind {
        /// Procès-verbal nominatif.
        MinutesNominative = "minutes_nominative",
        /// Procès-verbal diffusable.
        MinutesShareable = "minutes_shareable",
        /// Rectificatif nominatif.
        CorrectionNominative = "correction_nominative",
        /// Rectificatif diffusable.
        CorrectionShareable = "correction_shareable",
        /// Convocation.
        Convocation = "convocation",
        /// Ordre du jour.
        Agenda = "agenda",
        /// Feuille d'émargement.
        AttendanceSheet = "attendance_sheet",
        /// Lettre de notification.
        NotificationLetter = "notification_letter",
        /// Pièce jointe.
        Attachment = "attachment",
    }
}

coded! {
    /// *État du document*.
    pub enum DocumentState {
        /// Brouillon.
        Draft = "draft",
        /// Définitif.
        Final = "final",
        /// Signé.
        Signed = "signed",
        /// Envoyé.
        Sent = "sent",
    }
}

coded! {
    /// *Dessin d'une affiche*.
    pub enum PosterDesign {
        /// Maisons.
        Houses = "houses",
        /// Éphéméride.
        Leaf = "leaf",
        /// Marches.
        Stairs = "stairs",
    }
}

/// *Papier demandé*: which paper of which meeting or workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum PaperRequest {
    /// *Convocations*, one a member.
    Convocations {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Ordre du jour*.
    Agenda {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Feuille d'émargement* of a sitting.
    Attendance {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Procès-verbal*, in both versions: as it stands, or byte for byte as it was sealed.
    Minutes {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Rectificatif*, in both versions: as it stands, or byte for byte as it was sealed.
    Correction {
        /// Which.
        correction: CorrectionId,
    },
    /// *Lettres de notification*, one a decision that informs a person.
    Letters {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Feuilles d'émargement* of a workshop.
    WorkshopAttendance {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// *Dossier de séance*, in its three versions: for the room, for each landlord concerned, for the care team.
    SittingFile {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Fiches de présentation*, one a situation, to read again with the person.
    Presentations {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Invitations* of the people whose situations are examined.
    Invitations {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Engagements de confidentialité* of the members who have not signed theirs.
    Undertakings {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Pouvoir*, a blank one.
    Proxy {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Feuilles de séance de secours*, for a sitting without electricity.
    SpareSheets {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Relevé de décisions*, to sign before leaving the room.
    DecisionsRecord {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Extraits* of the minutes: one a person, one a landlord.
    Extracts {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Comment vérifier* the sealed minutes.
    Verify {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// *Registre des décisions* of a year, by number, by file, by landlord.
    DecisionsRegister {
        /// Which year.
        year: u16,
    },
    /// *Réponse à une interpellation*: nothing is confirmed, nothing denied.
    QueryAnswer {
        /// To which query.
        query: OfficialQueryId,
    },
    /// *Plan d'actions*.
    ActionPlan,
    /// *Fiche-action*.
    ActionSheet {
        /// Of which action.
        action: ActionId,
    },
    /// *Accord* of a person, to sign.
    ConsentForm {
        /// For which application.
        application: ApplicationId,
    },
    /// *Tableau des places*.
    PlacesTable,
    /// *État des dépôts de garantie*.
    DepositsState,
    /// *État du trésorier*: what moved in the deposits between two days, to sign.
    TreasurerReport {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// *Demande de restitution* and its reminders.
    Restitution {
        /// Of which deposit.
        deposit: DepositId,
    },
    /// *Attestation de prise en charge* of a deposit.
    DepositAttestation {
        /// Of which deposit.
        deposit: DepositId,
    },
    /// *Proposition de logement*, with its answer slip.
    Offer {
        /// Which proposal.
        proposal: ProposalId,
    },
    /// *Convention d'engagement* of a person, the service beside her and the council, and the addendum her landlord signs.
    Commitment {
        /// Which agreement.
        agreement: AgreementId,
    },
    /// *Appels de cotisation* of a year, one a commune that is a member.
    FeeCalls {
        /// Which year.
        year: u16,
    },
    /// *Rapport d'activité* of a year.
    YearlyReport {
        /// Which year.
        year: u16,
    },
    /// *Délégation de signature*.
    Delegation,
    /// *Fiche d'entrée*, *fiche de sortie*, *reçu de clés*, *bilan de six mois*.
    Tenancy {
        /// Of which tenancy.
        tenancy: TenancyId,
    },
    /// *Questionnaire* of a workshop.
    Questionnaire {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// *Bilan d'atelier*: who came, what they thought, what is kept.
    WorkshopReport {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// *Attestations de présence*: one for each person who asked for one, and a blank one.
    Certificates {
        /// For which workshop.
        workshop: WorkshopId,
    },
    /// *Mois du calendrier*, to be pinned on a wall.
    CalendarMonth {
        /// A day of which month.
        day: Day,
    },
    /// *Programme de saison*, on A4 and as a flyer.
    Programme {
        /// Of which season.
        season: Season,
    },
    /// *Affiches de saison*: one a commune that hosts workshops, with all of them, on A4 and A3.
    CommunePosters {
        /// Of which season.
        season: Season,
    },
    /// *Bilan de saison*, beside the seasons before.
    SeasonReport {
        /// Of which season.
        season: Season,
    },
    /// *Bordereaux d'élimination*: one a purge, the latest first.
    Disposals,
    /// *Passer la main*.
    Handover,
    /// *Mention d'information* on people's data.
    DataNotice,
    /// *Page d'essai* for the window of an envelope.
    WindowTest,
    /// *Dossier d'urgence*: who lives where, what is due, whom to call.
    Emergency,
    /// *Affiche* of a workshop.
    Poster {
        /// Of which workshop.
        workshop: WorkshopId,
    },
}

/// *Message* to copy into a letter box: the program sends nothing itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Message {
    /// Its subject.
    pub subject: String,
    /// What it says, one paragraph after the other.
    pub body: String,
}

/// *Papiers* made ready, and those that wait for a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperSet {
    /// Those that are ready.
    pub ready: Vec<PaperCard>,
    /// Those that wait.
    pub waiting: Vec<WaitingPaper>,
}

/// *Papier* made ready: one file, as the window shows and keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperCard {
    /// Name of the file, without anybody's name.
    pub file_name: String,
    /// How many pages it takes.
    pub pages: u32,
    /// The same words as HTML, for screen readers and for copying; empty for sealed minutes whose facts were worded
    /// otherwise since: the file alone says what was sealed.
    pub reading: String,
}

/// *Papier en attente*: one that cannot be drawn up until something is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WaitingPaper {
    /// Name of the file it will be, without anybody's name.
    pub file_name: String,
    /// What it waits for.
    pub lacks: Vec<PaperLack>,
}

/// *État d'une lettre*: whether the letter of a decision can be drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LetterStanding {
    /// The decision it tells.
    pub decision: DecisionId,
    /// What it waits for; nothing when it is ready.
    pub lacks: Vec<PaperLack>,
}

/// *Manque*: what must be filled in before a paper is drawn up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(export)]
pub enum PaperLack {
    /// A parameter of the council.
    Setting {
        /// Which.
        key: SettingKey,
    },
    /// The venue of the meeting or of the workshop.
    Venue,
    /// The chair of the meeting.
    Chair,
    /// The members who are convened.
    Members,
    /// The points of the agenda.
    Points,
    /// The hours of the workshop.
    Hours,
    /// The rent of the dwelling.
    Rent,
    /// *Motif communicable*.
    Reason,
    /// Who told the person by voice, and when: a letter that disappoints never comes first.
    Told,
    /// The seal of the minutes.
    Seal,
    /// The clause by which the deposit comes back to the council: it goes to the person without.
    RestitutionClause,
    /// The keys, which have not come back.
    Keys,
    /// The landlord of the dwelling.
    Landlord,
    /// The decision that engaged it.
    Decision,
    /// The place it is for.
    Place,
    /// The lease of the council itself: the agreement of the dwelling.
    Lease,
    /// A letter that must have been sent before.
    LetterBefore {
        /// Which.
        letter: DepositLetter,
    },
    /// A day: before it, the paper would not say the truth.
    NotBefore {
        /// The first day it would.
        day: Day,
    },
    /// How the landlord is reached: a telephone or an electronic address.
    LandlordContact,
    /// The person who commits, among the parties of the agreement.
    Person,
    /// Her tenancy.
    Tenancy,
    /// The service beside her, among the parties of the agreement.
    Service,
    /// Who signs for the service: somebody of it who stands beside the person.
    ServiceSignatory,
    /// Whom she calls: two people who stand beside her, with their telephones.
    Referents,
    /// How often they meet.
    Rhythm,
    /// What the service helps with.
    Help,
    /// What she allows to be shared.
    Shared,
    /// The day of the first meeting to look at how things go.
    FirstPoint,
    /// The last day of the agreement.
    Term,
    /// The population of the commune.
    Population,
    /// Who asked, in the directory: a letter goes to somebody.
    Asker,
    /// The person died: no letter leaves.
    Deceased,
}
