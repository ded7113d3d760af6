//! The words of papers and seals.

use council::deposits::DepositLetter;
use council::library::{PaperLack, PaperRequest, WaitingPaper};
use council::meetings::MeetingState;
use council::minutes::{MinutesVersion, SealNumber, SealRow, SealsCheck};
use council::settings::SettingKey;
use std::path::Path;

/// How many files were written, and where.
pub(crate) fn written(files: usize, folder: &Path) -> String {
    let folder = folder.display();
    match files {
        0 => format!("Rien à écrire dans « {folder} »."),
        1 => format!("Un fichier écrit dans « {folder} »."),
        _ => format!("{files} fichiers écrits dans « {folder} »."),
    }
}

/// What a paper is, before the reason why it is not printed.
pub(crate) const fn paper(request: PaperRequest) -> &'static str {
    match request {
        PaperRequest::Convocations { .. } => "Convocations.",
        PaperRequest::Agenda { .. } => "Ordre du jour.",
        PaperRequest::Attendance { .. } => "Feuille d’émargement.",
        PaperRequest::Minutes { .. } => "Procès-verbal.",
        PaperRequest::Correction { .. } => "Rectificatif.",
        PaperRequest::Letters { .. } => "Lettres de notification.",
        PaperRequest::WorkshopAttendance { .. } => "Émargement d’atelier.",
        PaperRequest::SittingFile { .. } => "Dossier de séance.",
        PaperRequest::Presentations { .. } => "Fiches de présentation.",
        PaperRequest::Invitations { .. } => "Invitations.",
        PaperRequest::Undertakings { .. } => "Engagements de confidentialité.",
        PaperRequest::Proxy { .. } => "Pouvoir.",
        PaperRequest::SpareSheets { .. } => "Feuilles de secours.",
        PaperRequest::DecisionsRecord { .. } => "Relevé de décisions.",
        PaperRequest::Extracts { .. } => "Extraits.",
        PaperRequest::Verify { .. } => "Comment vérifier.",
        PaperRequest::DecisionsRegister { .. } => "Registre des décisions.",
        PaperRequest::QueryAnswer { .. } => "Réponse à une interpellation.",
        PaperRequest::ActionPlan => "Plan d’actions.",
        PaperRequest::ActionSheet { .. } => "Fiche-action.",
        PaperRequest::ConsentForm { .. } => "Accord.",
        PaperRequest::PlacesTable => "Tableau des places.",
        PaperRequest::DepositsState => "État des dépôts.",
        PaperRequest::TreasurerReport { .. } => "État du trésorier.",
        PaperRequest::Restitution { .. } => "Demande de restitution.",
        PaperRequest::DepositAttestation { .. } => "Attestation de prise en charge d’un dépôt.",
        PaperRequest::Offer { .. } => "Proposition de logement.",
        PaperRequest::Commitment { .. } => "Convention d’engagement.",
        PaperRequest::FeeCalls { .. } => "Appels de cotisation.",
        PaperRequest::YearlyReport { .. } => "Rapport d’activité.",
        PaperRequest::Delegation => "Délégation de signature.",
        PaperRequest::Tenancy { .. } => "Papiers d’une occupation.",
        PaperRequest::Questionnaire { .. } => "Questionnaire d’atelier.",
        PaperRequest::WorkshopReport { .. } => "Bilan d’atelier.",
        PaperRequest::Certificates { .. } => "Attestations de présence.",
        PaperRequest::CalendarMonth { .. } => "Mois du calendrier.",
        PaperRequest::Programme { .. } => "Programme de saison.",
        PaperRequest::CommunePosters { .. } => "Affiches de saison.",
        PaperRequest::SeasonReport { .. } => "Bilan de saison.",
        PaperRequest::Disposals => "Bordereaux d’élimination.",
        PaperRequest::Handover => "Passer la main.",
        PaperRequest::DataNotice => "Mention d’information.",
        PaperRequest::WindowTest => "Page d’essai.",
        PaperRequest::Emergency => "Dossier d’urgence.",
        PaperRequest::Poster { .. } => "Affiche d’atelier.",
    }
}

/// What a paper waits for.
pub(crate) fn waiting(paper: &WaitingPaper) -> String {
    format!("{} attend encore : {}.", paper.file_name, list(&paper.lacks))
}

/// What is missing.
pub(super) fn list(lacks: &[PaperLack]) -> String {
    lacks.iter().map(|lack| self::lack(*lack)).collect::<Vec<_>>().join(" ; ")
}

fn lack(lack: PaperLack) -> String {
    match lack {
        PaperLack::Setting { key } => format!("{} (Paramètres)", setting(key)),
        PaperLack::Venue => "le lieu".to_owned(),
        PaperLack::Chair => "la présidence".to_owned(),
        PaperLack::Members => "les membres convoqués".to_owned(),
        PaperLack::Points => "un point à l’ordre du jour".to_owned(),
        PaperLack::Hours => "la date et les heures".to_owned(),
        PaperLack::Rent => "le loyer du logement, à saisir dans sa fiche".to_owned(),
        PaperLack::Reason => "le motif communicable".to_owned(),
        PaperLack::Told => "qui a prévenu la personne de vive voix, et quel jour".to_owned(),
        PaperLack::Seal => "le scellé du procès-verbal".to_owned(),
        PaperLack::RestitutionClause => {
            "la clause de restitution signée (sans elle, le dépôt revient à la personne)".to_owned()
        }
        PaperLack::Keys => "la remise des clés".to_owned(),
        PaperLack::Landlord => "le bailleur du logement".to_owned(),
        PaperLack::Decision => "la décision qui l’engage".to_owned(),
        PaperLack::Place => "la place".to_owned(),
        PaperLack::Lease => "la convention du logement, dont le conseil est locataire".to_owned(),
        PaperLack::LetterBefore { letter } => format!("l’envoi {}, à noter dans la fiche du dépôt", sent(letter)),
        PaperLack::NotBefore { day } => format!("le {} : avant, elle ne dirait pas vrai", day.format("%d/%m/%Y")),
        PaperLack::LandlordContact => "le téléphone ou le courriel du bailleur, dans l’annuaire".to_owned(),
        PaperLack::Person => "la personne, parmi les parties".to_owned(),
        PaperLack::Tenancy => "l’occupation de la personne".to_owned(),
        PaperLack::Service => "le service qui accompagne la personne, parmi les parties".to_owned(),
        PaperLack::ServiceSignatory => "qui signe pour le service, dans l’entourage de la personne".to_owned(),
        PaperLack::Referents => {
            "deux personnes à appeler et leur téléphone, dans l’entourage de la personne".to_owned()
        }
        PaperLack::Rhythm => "le rythme des rencontres".to_owned(),
        PaperLack::Help => "ce à quoi le service aide".to_owned(),
        PaperLack::Shared => "ce que la personne accepte de partager".to_owned(),
        PaperLack::FirstPoint => "le premier rendez-vous, « À revoir le »".to_owned(),
        PaperLack::Term => "le dernier jour de la convention".to_owned(),
        PaperLack::Population => "la population de la commune (Paramètres)".to_owned(),
        PaperLack::Asker => "qui a posé la question, dans l’annuaire".to_owned(),
        PaperLack::Deceased => "la personne est décédée, aucune lettre ne part".to_owned(),
    }
}

const fn sent(letter: DepositLetter) -> &'static str {
    match letter {
        DepositLetter::Keys => "de la lettre du jour des clés",
        DepositLetter::First => "de la première demande",
        DepositLetter::Second => "du rappel",
        DepositLetter::Notice => "de la mise en demeure",
    }
}

const fn setting(key: SettingKey) -> &'static str {
    match key {
        SettingKey::CouncilName => "le nom du conseil",
        SettingKey::CouncilCity => "la ville d’où partent les lettres",
        SettingKey::CoordinationName => "le nom de la coordination",
        SettingKey::CoordinationPhone => "le téléphone de la coordination",
        SettingKey::CoordinationHours => "les horaires de la coordination",
        SettingKey::CoordinationEmail => "le courriel de la coordination",
        SettingKey::SignatoryName => "le signataire",
        SettingKey::SignatoryQuality => "la qualité du signataire",
        SettingKey::DataContact => "à qui écrire au sujet de ses données",
        SettingKey::KeptFor => "la durée de conservation des dossiers",
        SettingKey::AttendanceKeptFor => "la durée de conservation des émargements d’atelier",
        SettingKey::CouncilAddress => "l’adresse du conseil",
        SettingKey::CouncilAccount => "le compte où reviennent les dépôts",
        other => other.code(),
    }
}

/// How far a meeting is.
pub(super) const fn state(state: MeetingState) -> &'static str {
    match state {
        MeetingState::Planned => "prévue",
        MeetingState::Convened => "convoquée",
        MeetingState::Open => "ouverte",
        MeetingState::Closed => "close",
        MeetingState::Cancelled => "annulée",
    }
}

/// One seal.
pub(crate) fn seal(seal: &SealRow) -> String {
    let SealRow { n, number, reference, on_day, head, .. } = seal;
    format!("Scellé n° {n} : {number}, séance {reference} du {}, empreinte {head}.", on_day.format("%d/%m/%Y"))
}

/// Whether the chain of seals holds.
pub(crate) fn chain(check: SealsCheck) -> String {
    match check {
        SealsCheck::Intact { seals: 0, .. } => "Scellés : aucun procès-verbal n’est scellé.".to_owned(),
        SealsCheck::Intact { seals, destroyed: 0 } => {
            format!("Scellés : {seals}, la chaîne tient et chaque papier est celui qui fut scellé.")
        }
        SealsCheck::Intact { seals, destroyed } => {
            format!(
                "Scellés : {seals}, la chaîne tient ; papiers détruits au terme de leur conservation : {destroyed}."
            )
        }
        SealsCheck::OutOfOrder { n } => format!("Scellés : le n° {n} manque ou n’est pas à sa place."),
        SealsCheck::Head { n } => format!("Scellés : le n° {n} ne suit pas le précédent."),
        SealsCheck::Paper { n, version } => {
            format!("Scellés : le papier {} du n° {n} n’est pas celui qui fut scellé.", self::version(version))
        }
    }
}

/// A sealed paper that is no longer kept.
pub(crate) fn destroyed(number: SealNumber) -> String {
    format!("{number} : ce papier a été détruit au terme de sa conservation ; son empreinte reste au registre.")
}

const fn version(version: MinutesVersion) -> &'static str {
    match version {
        MinutesVersion::Nominative => "nominatif",
        MinutesVersion::Shareable => "diffusable",
    }
}
