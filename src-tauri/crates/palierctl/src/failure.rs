//! Why the command did not do what was asked.

use crate::wording;
use council::Refusal;
use secretariat::{TableError, VaultError};
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// A sentence for whoever typed the command. No name of a person, no passphrase.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The office, the register or the vault said no.
    Office(secretariat::Error),
    /// The file or folder could not be read.
    Unreadable(PathBuf, io::ErrorKind),
    /// The file or folder could not be written.
    Unwritable(PathBuf, io::ErrorKind),
    /// The vault has several users, and none of that name was named.
    WhichUser,
    /// Nobody can be asked for the passphrase.
    NoPassphrase,
    /// No meeting bears that reference.
    NoMeeting(String),
    /// No commission is in preparation.
    NoNextMeeting,
    /// No commission was held yet.
    NoHeldMeeting,
    /// No workshop bears that number.
    NoWorkshop(u32),
    /// No workshop is to come.
    NoNextWorkshop,
    /// The file is no table, or one beyond the limits.
    NoTable(TableError),
    /// No column of the file bears that header.
    NoColumn(String),
    /// No commune of the file bears that name or that code.
    NoCommune(String),
    /// Figures of population come with their year and their source, and nobody said them.
    NoSource,
}

/// How a command ends.
pub(crate) type Answer = Result<ExitCode, Failure>;

/// What was found is not as it should be.
pub(crate) const WRONG: u8 = 1;
/// The command was not used as it is meant to be.
pub(crate) const MISUSED: u8 = 2;

impl Failure {
    /// What the command leaves with.
    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::WhichUser
            | Self::NoPassphrase
            | Self::NoMeeting(_)
            | Self::NoWorkshop(_)
            | Self::NoColumn(_)
            | Self::NoCommune(_)
            | Self::NoSource => MISUSED,
            Self::Office(_)
            | Self::Unreadable(..)
            | Self::Unwritable(..)
            | Self::NoTable(_)
            | Self::NoNextMeeting
            | Self::NoHeldMeeting
            | Self::NoNextWorkshop => WRONG,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Office(error) => f.write_str(&wording::error(error)),
            Self::Unreadable(path, kind) => {
                write!(f, "« {} » ne peut pas être lu : {}.", path.display(), wording::io(*kind))
            }
            Self::Unwritable(path, kind) => {
                write!(f, "« {} » ne peut pas être écrit : {}. Rien n’a été changé.", path.display(), wording::io(*kind))
            }
            Self::NoTable(error) => write!(f, "{} Rien n’a été changé.", wording::table(error)),
            Self::NoColumn(header) => write!(f, "Le fichier n’a pas de colonne « {header} »."),
            Self::NoCommune(name) => write!(f, "Le fichier n’a pas de commune « {name} » : donnez son nom entier ou son code Insee."),
            Self::NoSource => f.write_str(
                "Une population a une année et une source, que le fichier ne dit pas : précisez --vintage AAAA et --source TEXTE.",
            ),
            Self::WhichUser => f.write_str("Le coffre n’a pas d’utilisateur de ce nom, ou en a plusieurs : précisez --user NOM."),
            Self::NoPassphrase => f.write_str(
                "La phrase de passe ne peut pas être demandée ici : donnez-la par --passphrase-file FICHIER, ou « - » pour l’entrée standard.",
            ),
            Self::NoMeeting(reference) => {
                write!(f, "Aucune réunion ne porte la référence « {reference} » ; elle s’écrit comme 2026-T4.")
            }
            Self::NoNextMeeting => {
                f.write_str("Aucune commission n’est en préparation : précisez --meeting RÉFÉRENCE, ou le jour par --day.")
            }
            Self::NoHeldMeeting => {
                f.write_str("Aucune commission n’a encore été tenue : précisez --meeting RÉFÉRENCE, ou le jour par --day.")
            }
            Self::NoWorkshop(number) => write!(f, "Aucun atelier ne porte le numéro {number}."),
            Self::NoNextWorkshop => {
                f.write_str("Aucun atelier n’est à venir : précisez --workshop N, ou le jour par --day.")
            }
        }
    }
}

impl From<secretariat::Error> for Failure {
    fn from(error: secretariat::Error) -> Self {
        Self::Office(error)
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        Self::Office(error.into())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Office(refusal.into())
    }
}
