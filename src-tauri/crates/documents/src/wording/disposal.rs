//! The words of the slip of what is destroyed.

use crate::format;
use crate::papers::disposal::Disposal;
use crate::words::{Text, say};

pub(crate) const BLANK: &str = "…………";
pub(crate) const COLUMNS: [&str; 5] = ["Cote", "Nature des papiers", "Années", "Nombre", "Règle appliquée"];

pub(crate) fn title(data: &Disposal) -> String {
    format!("Bordereau d’élimination n° {}", data.number)
}

pub(crate) fn footer(data: &Disposal) -> String {
    format!("{} – page {{page}} / {{pages}}", title(data))
}

pub(crate) fn subtitle(data: &Disposal) -> Text {
    say!("Établi le {day}", day = format::date(data.drawn_up_on))
}

pub(crate) fn years((first, last): (i32, i32)) -> String {
    if first == last { first.to_string() } else { format!("{first} à {last}") }
}

pub(crate) fn mentions() -> Vec<Text> {
    vec![
        say!("Aucun de ces papiers ne concerne une demande, une occupation ou un dépôt de garantie encore ouvert."),
        say!("Destruction des papiers par ☐ broyage   ☐ prestataire (certificat joint), le ………………………"),
        say!("En présence de ……………………………………………………"),
    ]
}

pub(crate) fn signatures() -> Vec<Text> {
    ["**Le secrétariat** Date et signature", "**La présidence** Bon pour élimination"].map(Text::marked).to_vec()
}

/// Where what the register itself held was kept.
pub const REGISTER: &str = "registre";
/// What was noted of those who announced themselves.
pub const REGISTRATIONS: &str = "Inscriptions à des ateliers : noms, téléphones, besoins (effacés)";
/// What was noted of those who came.
pub const NAMES: &str = "Présences à des ateliers : noms (effacés, le nombre reste)";
/// The sheets that were signed, which are still to be destroyed.
pub const SHEETS: &str = "Feuilles d’émargement signées de ces ateliers, à détruire";

/// The rule that lets them go.
pub fn rule(months: u32) -> String {
    format!("{months} mois après l’atelier, durée fixée par le conseil (RGPD, article 5)")
}
