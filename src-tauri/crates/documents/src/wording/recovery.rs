//! The words of the recovery sheet.

use crate::format;
use crate::papers::recovery::Recovery;
use crate::words::{Text, say};

/// Title of the file.
pub(crate) const ABOUT: &str = "Feuille de récupération";
pub(crate) const TITLE: &str = "Clé de récupération – à conserver hors de l’ordinateur";
pub(crate) const HOW: &str = "Comment s’en servir";
pub(crate) const OPENINGS: &str = "Ouvertures de l’enveloppe";
pub(crate) const OPENING_COLUMNS: [&str; 4] = ["Date", "Nom et qualité", "Raison de l’ouverture", "Signature"];

pub(crate) const STEPS: [&str; 4] = [
    "Installer Palier, et y retrouver le registre.",
    "Sur l’écran d’ouverture, choisir « J’ai la feuille de récupération ».",
    "Taper les neuf groupes, puis les relire un par un.",
    "Choisir une nouvelle phrase de passe, et remettre cette feuille sous enveloppe fermée.",
];

pub(crate) fn origin(data: &Recovery) -> Text {
    say!(
        "Registre : {council} – feuille n° 1, imprimée le {day} par {author}",
        council = data.council,
        day = format::date(data.printed_on),
        author = data.author,
    )
}

/// How the key is read.
pub(crate) fn reading() -> Text {
    say!(
        "*Neuf groupes de quatre caractères ; le neuvième contrôle les huit autres. Les lettres I, L, O et U n’y figurent \
         jamais : ce qui ressemble à un O est un zéro, ce qui ressemble à un I ou à un L est un 1. Majuscules ou minuscules, \
         avec ou sans espaces : peu importe.*"
    )
}

/// What it serves for.
pub(crate) fn purpose() -> Text {
    say!(
        "**À quoi elle sert.** À ouvrir le registre si toutes les phrases de passe sont perdues : départ, maladie, oubli. \
         **Sans elle et sans phrase de passe, personne ne pourra jamais rouvrir le registre : ni l’éditeur du logiciel, ni un \
         informaticien, ni une autorité.**"
    )
}

/// What it exposes to.
pub(crate) fn exposure() -> Text {
    say!(
        "**À quoi elle expose.** Qui tient cette feuille et l’ordinateur, ou une sauvegarde, peut lire tous les dossiers."
    )
}

/// Where it is kept: filled in by hand, since nothing is known of the council yet.
pub(crate) fn keeping() -> Text {
    say!(
        "**Où la garder.** Dans une enveloppe fermée, signée sur le rabat, au coffre de ………………………………. Un second exemplaire, \
         facultatif, au coffre de ………………………………. Jamais avec l’ordinateur ni avec la clé USB des sauvegardes. Ni photographie, \
         ni copie, ni courriel."
    )
}

/// Who may open the envelope.
pub(crate) fn allowed() -> Text {
    say!("**Qui peut l’ouvrir.** ……………………………………, ou ……………………………………. Chaque ouverture est notée ci-dessous.")
}

/// What to do when it is lost or was seen.
pub(crate) fn lost() -> Text {
    say!(
        "**Feuille perdue, vue ou photographiée ?** Dans Paramètres › Sécurité, choisir « Remplacer la feuille ». Palier change \
         aussi la clé du registre. **Les anciennes sauvegardes s’ouvrent encore avec l’ancienne feuille** : les supprimer, ou les \
         mettre sous clé."
    )
}

/// The yearly look at the envelope.
pub(crate) fn yearly() -> Text {
    say!(
        "**Contrôle annuel.** Une fois par an, vérifier que l’enveloppe est là et fermée : ☐\u{a0}20…… ☐\u{a0}20…… ☐\u{a0}20…… ☐\u{a0}20……"
    )
}
