//! What the rooms answer, in French: what, why, what to do.

mod papers;

pub(crate) use papers::{chain, destroyed, paper, seal, waiting, written};

use council::calendar::civil;
use council::{Instant, Refusal};
use secretariat::{Error, Opener, RegisterError, TableError, Unsuitable, VaultError};
use std::io::ErrorKind;

/// Why an act was not done.
pub(crate) fn error(error: &Error) -> String {
    match error {
        Error::Refused(refusal) => self::refusal(refusal),
        Error::NotFound(what) => format!("Introuvable dans le registre ({what})."),
        Error::Vault(error) => vault(error),
        Error::Paper(_) => {
            "Le document n’a pas pu être composé : un signe n’a pas de dessin dans la police.".to_owned()
        }
        Error::Register(error) => register(error),
        Error::TooLarge => "Le registre dépasse ce qu’une archive contient ; rien n’a été écrit.".to_owned(),
        Error::Stopped => "Interrompu ; rien n’a été gardé.".to_owned(),
    }
}

/// Why a rule said no. The window words them all; here, those that a file or a command line can meet.
pub(crate) fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::PaperLacks { lacks } => format!("Il manque : {}. Rien n’a été imprimé.", papers::list(lacks)),
        Refusal::MeetingIs { state } => {
            format!("La réunion est {} : ce papier viendra après la séance.", papers::state(*state))
        }
        Refusal::Empty { field } => format!("Le champ « {field} » est vide : il doit être rempli."),
        Refusal::TooLong { field, max } => format!("Le champ « {field} » dépasse {max} caractères."),
        Refusal::InTheFuture { day } => format!("Le {} est encore à venir.", day.format("%d/%m/%Y")),
        Refusal::FactsMoved => "Le registre a changé entre-temps : recommencez.".to_owned(),
        Refusal::OutOfBounds { field, min, max } => format!("Le champ « {field} » va de {min} à {max}."),
        Refusal::PlaceTaken => "La place est occupée à ces dates.".to_owned(),
        other => format!("Une règle du registre s’y oppose ({}).", code(other)),
    }
}

/// The code of a refusal, as the window receives it.
fn code(refusal: &Refusal) -> String {
    let value = serde_json::to_value(refusal).unwrap_or_default();
    value.get("code").and_then(|code| code.as_str()).unwrap_or("refus").to_owned()
}

fn vault(error: &VaultError) -> String {
    match error {
        VaultError::WrongPassphrase { wait: 0 } => "Ce n’est pas la bonne phrase de passe.".to_owned(),
        VaultError::WrongPassphrase { wait } => {
            format!("Ce n’est pas la bonne phrase de passe. Attendez {wait} s avant le prochain essai.")
        }
        VaultError::TooEarly { wait } => format!("Trop d’essais : attendez encore {wait} s."),
        VaultError::MistypedGroup { group } => format!("Le groupe {group} de la feuille de secours est mal recopié."),
        VaultError::MistypedSheet => "La feuille de secours est mal recopiée.".to_owned(),
        VaultError::HeaderDamaged => {
            "Les deux copies de l’en-tête du coffre sont abîmées : reprenez une sauvegarde.".to_owned()
        }
        VaultError::KdfOutOfBounds => "Le coffre demande un calcul hors de bornes : il a été altéré.".to_owned(),
        VaultError::AlreadyOpen(by) => already_open(by.as_ref()),
        VaultError::NotAVault => "Ce dossier n’est pas un coffre.".to_owned(),
        VaultError::NewerVault => "Ce coffre a été écrit par une version plus récente de Palier.".to_owned(),
        VaultError::FolderInUse => "Le dossier n’est pas vide : un coffre se crée dans un dossier vide.".to_owned(),
        VaultError::UnsuitableFolder(Unsuitable::NetworkDrive) => {
            "Ce dossier est sur un autre ordinateur : un coffre n’y vit pas, une coupure du réseau l’abîmerait. Mettez-le \
             sur cet ordinateur ; une sauvegarde, elle, peut y aller."
                .to_owned()
        }
        VaultError::UnsuitableFolder(Unsuitable::Synchronised) => {
            "Ce dossier est synchronisé par un autre programme, qui copierait le coffre pendant qu’il s’écrit. Mettez-le \
             ailleurs sur cet ordinateur ; une sauvegarde, elle, peut y aller."
                .to_owned()
        }
        VaultError::PassphraseRefused(_) => "La phrase de passe est trop facile à trouver.".to_owned(),
        VaultError::UnknownUser => "Cet utilisateur n’a plus accès au coffre.".to_owned(),
        VaultError::LastUser => "Le dernier utilisateur ne peut pas être retiré.".to_owned(),
        VaultError::RekeyPending => "Un changement de clé n’est pas terminé : rouvrez le coffre.".to_owned(),
        VaultError::NotABackup => "Ce fichier n’est pas une sauvegarde de Palier.".to_owned(),
        VaultError::BackupDamaged => {
            "Cette sauvegarde a été coupée ou altérée : elle est refusée. Prenez-en une autre.".to_owned()
        }
        VaultError::OtherVault => "Cette sauvegarde est celle d’un autre coffre : elle est refusée.".to_owned(),
        VaultError::OtherKey => "Cette sauvegarde date d’avant un changement de clé : donnez la phrase de passe de ce \
                                 temps-là par --then-passphrase-file FICHIER."
            .to_owned(),
        VaultError::Io(error) => disk(error.kind()),
    }
}

fn register(error: &RegisterError) -> String {
    match error {
        RegisterError::WrongKey => "Le registre est chiffré avec une autre clé.".to_owned(),
        RegisterError::Damaged => "Le registre est abîmé : reprenez une sauvegarde.".to_owned(),
        RegisterError::NewerRegister { .. } => {
            "Ce registre a été écrit par une version plus récente de Palier.".to_owned()
        }
        RegisterError::InUse => already_open(None),
        RegisterError::OnlyRead => "Le registre est ouvert en lecture seule : rien n’y est écrit.".to_owned(),
        RegisterError::DiskFull => disk(ErrorKind::StorageFull),
        RegisterError::ReadOnly => "Le disque ou le fichier est protégé en écriture.".to_owned(),
        RegisterError::Disk(kind) => disk(*kind),
        RegisterError::Unreadable => disk(ErrorKind::Other),
        other => format!("Le registre n’a pas pu être lu ou écrit ({other})."),
    }
}

/// Who has the vault open, where and since when: the sentence of the window.
fn already_open(by: Option<&Opener>) -> String {
    let who = by.and_then(|by| Some((by.name.as_ref()?, &by.host, moment(by.since))));
    let told = who.map_or_else(
        || "Le coffre est déjà ouvert dans une autre session de cet ordinateur.".to_owned(),
        |(name, host, since)| format!("Le coffre est ouvert par {name} sur {host} depuis le {since}."),
    );
    format!(
        "{told} Fermez-le là-bas, puis recommencez ; en attendant, la fenêtre ouvre une sauvegarde en lecture seule."
    )
}

/// What the disk said, and what to do.
fn disk(kind: ErrorKind) -> String {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "Le disque est plein : rien n’a été changé. Faites de la place, puis recommencez.".to_owned()
        }
        kind => format!("Le disque a refusé : {}. Rien n’a été changé.", io(kind)),
    }
}

/// Why a file cannot be read as a table.
pub(crate) fn table(error: &TableError) -> String {
    match error {
        TableError::TooHeavy { max } => format!("Le fichier dépasse {} Mo : coupez-le en plusieurs.", max >> 20),
        TableError::Empty => "Le fichier est vide.".to_owned(),
        TableError::TooManyRows { max } => format!("Le fichier a plus de {max} lignes : coupez-le en plusieurs."),
        TableError::TooManyColumns { row, max } => format!("La ligne {row} a plus de {max} colonnes."),
        TableError::CellTooLong { row, column, .. } => format!(
            "La cellule de la ligne {row}, colonne {column}, est démesurée : un guillemet n’est sans doute pas refermé."
        ),
        TableError::UnknownFormat => "Le fichier n’est ni un texte lisible, ni XLSX, ni ODS.".to_owned(),
        TableError::OldOrLocked => {
            "Le classeur date d’avant 2007 ou il est protégé : enregistrez-le en XLSX, sans mot de passe.".to_owned()
        }
        TableError::Bomb => "Le fichier compressé est anormal : il n’a pas été ouvert.".to_owned(),
        TableError::Damaged => "Le classeur est abîmé : enregistrez-le de nouveau, ou en CSV.".to_owned(),
        TableError::TooSlow => "Le fichier est trop long à lire : coupez-le en plusieurs.".to_owned(),
        TableError::Stopped => "La lecture a été abandonnée.".to_owned(),
    }
}

/// So many things: «1 ligne», «3 lignes».
pub(crate) fn plural(count: u32, one: &str, many: &str) -> String {
    format!("{count} {}", if count > 1 { many } else { one })
}

/// Why the system said no.
pub(crate) fn io(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "il n’existe pas",
        ErrorKind::PermissionDenied => "vous n’en avez pas le droit",
        ErrorKind::AlreadyExists => "il existe déjà",
        ErrorKind::NotADirectory => "ce n’est pas un dossier",
        ErrorKind::IsADirectory => "c’est un dossier",
        ErrorKind::StorageFull => "le disque est plein",
        ErrorKind::ReadOnlyFilesystem => "le disque est protégé en écriture",
        _ => "le système a refusé",
    }
}

/// A moment as a clock in Paris shows it: «27/11/2026 à 18 h 02».
pub(crate) fn moment(at: Instant) -> String {
    civil(at).map_or_else(String::new, |(day, minute)| {
        format!("{} à {} h {:02}", day.format("%d/%m/%Y"), minute.get() / 60, minute.get() % 60)
    })
}
