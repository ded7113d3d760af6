//! The words of the file of a sitting.

use super::agenda;
use crate::format;
use crate::papers::sitting_file::{FactKind, Presentation, Reader, SittingFile, Situation};
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Dossier de séance";
pub(crate) const SHEET: &str = "Fiche de présentation";
pub(crate) const CONFIDENTIAL: &str = "CONFIDENTIEL";
pub(crate) const WITHHELD: &str = "Ce que cet exemplaire ne dit pas";
pub(crate) const NOTHING_WITHHELD: &str = "Rien de ce que le secrétariat sait n’en est retiré.";
pub(crate) const REMINDER: &str = "Faits utiles au logement, pas d’information médicale.";

const fn reader(data: &SittingFile) -> &'static str {
    match data.reader {
        Reader::Room => "exemplaire de la salle",
        Reader::Landlord => "exemplaire du bailleur",
        Reader::Care => "exemplaire de l’équipe de soins",
    }
}

/// Title of the file.
pub(crate) fn about(data: &SittingFile) -> String {
    format!("{TITLE} du {}, {}", format::date(data.sitting.day), reader(data))
}

pub(crate) fn subtitle(data: &SittingFile) -> Text {
    let landlord = data.landlord.as_ref().map_or_else(String::new, |name| format!(" – {name}"));
    say!(
        "{sitting} – {reader}{landlord}",
        sitting = agenda::subtitle(&data.sitting).words(),
        reader = reader(data),
        landlord = landlord
    )
}

pub(crate) fn copy(data: &SittingFile) -> Vec<Text> {
    let number = data.copy.map_or_else(|| "………".to_owned(), |number| number.to_string());
    let count = match data.situations.len() {
        0 => "Aucune situation à examiner.".to_owned(),
        1 => "Une situation à examiner.".to_owned(),
        more => format!("{more} situations à examiner."),
    };
    vec![
        say!("{count} {held}.", count = count, held = super::sentence(&agenda::held(&data.sitting))),
        say!(
            "**Exemplaire n° {number}**, remis sur place et repris à la fin de la séance. Ni copie, ni photographie, ni envoi.",
            number = number
        ),
    ]
}

pub(crate) fn footer(data: &SittingFile) -> String {
    let number = data.copy.map_or_else(|| "………".to_owned(), |number| number.to_string());
    format!(
        "Dossier de séance du {} – {} n° {number} – confidentiel – page {{page}} / {{pages}}",
        format::short(data.sitting.day),
        reader(data)
    )
}

pub(crate) fn heading(situation: &Situation) -> Text {
    let slot = situation
        .slot
        .map_or_else(String::new, |(from, until)| format!(" ({} – {})", format::time(from), format::time(until)));
    let point = if situation.point == 0 { String::new() } else { format!("Point {} – ", situation.point) };
    say!("**{start}{slot}**", start = super::sentence(&format!("{point}dossier {}", situation.file)), slot = slot)
}

/// The name of a fact, before it.
pub(crate) const fn name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Name => "Personne",
        FactKind::Age => "Âge",
        FactKind::Household => "Foyer",
        FactKind::Wish => "Demande",
        FactKind::Communes => "Communes souhaitées",
        FactKind::Since => "Demande du",
        FactKind::Housing => "Logement actuel",
        FactKind::Resources => "Ressources et charges",
        FactKind::Access => "Accessibilité",
        FactKind::Animals => "Animaux",
        FactKind::Proposals => "Places proposées",
        FactKind::Summary => "Présentation relue avec la personne",
        FactKind::Support => "À ses côtés",
        FactKind::Referrer => "Présentée par",
        FactKind::Protection => "Protection juridique",
        FactKind::Presence => "Venue",
    }
}

/// What is withheld, with its article.
pub(crate) const fn withheld(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Name => "le nom de la personne : seul le numéro de dossier la désigne",
        FactKind::Age => "l’âge",
        FactKind::Household => "la composition du foyer",
        FactKind::Wish => "la demande",
        FactKind::Communes => "les communes souhaitées",
        FactKind::Since => "l’ancienneté de la demande",
        FactKind::Housing => "le logement actuel",
        FactKind::Resources => "les ressources et les charges",
        FactKind::Access => "les besoins d’accessibilité",
        FactKind::Animals => "les animaux",
        FactKind::Proposals => "les places proposées",
        FactKind::Summary => "la présentation relue avec la personne",
        FactKind::Support => "les personnes et services à ses côtés",
        FactKind::Referrer => "qui présente la demande",
        FactKind::Protection => "la protection juridique",
        FactKind::Presence => "la venue de la personne",
    }
}

/// Title of the file: names nobody.
pub(crate) fn about_sheet(data: &Presentation) -> String {
    format!("{SHEET}, dossier {}", data.situation.file)
}

pub(crate) fn sheet_footer(data: &Presentation) -> String {
    format!("{SHEET} – dossier {} – confidentiel – page {{page}} / {{pages}}", data.situation.file)
}

pub(crate) fn reread(data: &Presentation) -> Vec<Text> {
    let read = match data.reread_on {
        Some(day) => say!("Fiche relue avec la personne le {day}.", day = format::date(day)),
        None => say!("Fiche relue avec la personne le ………………………… Signature : …………………………………"),
    };
    vec![
        read,
        say!(
            "Seul ce qui figure sur cette fiche sera dit à la commission, et seulement à qui la personne l’accepte. Elle peut la faire \
             corriger, ou retirer son accord, à tout moment."
        ),
    ]
}
