//! The words of the sheets that hold a sitting by hand.

use crate::format;
use crate::papers::spare_sheets::SpareSheets;
use crate::words::{Text, say};

pub(crate) const DECISION: &str = "Décision";
pub(crate) const MENTION: &str = "À reporter dans le registre dès le retour : « Reprendre une séance papier », avec la date de la \
    séance. Aucune information de santé.";

/// Title of the file.
pub(crate) fn about(data: &SpareSheets) -> String {
    format!("Feuilles de secours de la séance du {}", format::date(data.day))
}

pub(crate) fn footer(data: &SpareSheets) -> String {
    format!("Feuilles de secours du {} – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn title(point: u16, file: &str) -> Text {
    say!("Point {point} – dossier {file}", point = point, file = file)
}

pub(crate) fn subtitle(data: &SpareSheets) -> Text {
    say!("Commission du {day}   Début …… h ……   Fin …… h ……", day = format::date(data.day))
}

pub(crate) fn before() -> Vec<Text> {
    vec![
        say!("**La personne :** ☐ présente   ☐ accompagnée   ☐ représentée   ☐ absente   ☐ n’a pas souhaité venir"),
        say!("Déport d’un membre : …………………………………………………………"),
    ]
}

pub(crate) fn outcomes() -> Vec<Text> {
    [
        "admission",
        "candidature soutenue",
        "admission sous condition",
        "liste d’attente",
        "ajournement",
        "réorientation",
        "non retenu",
        "demande retirée",
        "maintien ou renouvellement",
        "changement de logement",
        "fin d’occupation",
    ]
    .map(Text::plain)
    .to_vec()
}

pub(crate) fn after() -> Vec<Text> {
    vec![
        say!("Place : …………………………………   Rang : ………   Dépôt engagé : …………… €"),
        say!("Condition : …………………………………………………   avant le …………………"),
        say!("Motif communicable : …………………………………………………………………………"),
        say!("☐ Consensus constaté   ☐ Vote : pour ………   contre ………   abstention ………"),
        say!("Qui informe la personne : ………………………   Paraphe de la présidence : ………"),
    ]
}
