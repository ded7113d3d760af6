//! The French of the papers: every sentence they print, and the words that dates and amounts are written with.
//!
//! Sentences are written with ordinary spaces; the typographic pass makes them hard where French wants it.

pub(crate) mod actions;
pub(crate) mod agenda;
pub(crate) mod agreement;
pub(crate) mod calendar_month;
pub(crate) mod certificate;
pub(crate) mod chart;
pub(crate) mod consent;
pub(crate) mod convocation;
pub(crate) mod correction;
pub(crate) mod data_notice;
pub(crate) mod decisions_record;
pub(crate) mod decisions_register;
pub(crate) mod deposit_attestation;
pub(crate) mod deposits_state;
pub mod disposal;
pub(crate) mod emergency;
pub mod export;
pub(crate) mod extracts;
pub(crate) mod fee_call;
pub mod files;
pub(crate) mod handover;
pub(crate) mod hearing;
pub(crate) mod house_texts;
pub mod imports;
pub(crate) mod invitation;
pub(crate) mod key_receipt;
pub(crate) mod letter;
pub(crate) mod minutes;
pub(crate) mod moving;
pub mod names;
pub(crate) mod notification;
pub(crate) mod offer;
pub mod outcomes;
pub mod person_data;
pub(crate) mod phrase;
pub(crate) mod places_table;
pub(crate) mod poster;
pub(crate) mod programme;
pub(crate) mod proxy;
pub(crate) mod query_answer;
pub(crate) mod questionnaire;
pub(crate) mod recovery;
pub mod report;
pub(crate) mod restitution;
pub(crate) mod review;
pub mod seasons;
pub(crate) mod sheets;
pub(crate) mod sitting_file;
pub mod situation;
pub(crate) mod spare_sheets;
pub mod stays;
pub(crate) mod treasurer_report;
pub mod treasury;
pub(crate) mod undertaking;
pub(crate) mod verify;
pub(crate) mod window_test;
pub(crate) mod workshop_report;
pub(crate) mod workshops;
pub(crate) mod yearly_report;

use crate::papers::letterhead::Greeting;
use council::bodies::College;

/// Days of the week, from Monday.
pub(crate) const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// Months.
pub(crate) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Numbers under twenty.
pub(crate) const SMALL_NUMBERS: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];

/// Tens from twenty, those of seventy and ninety counted on.
pub(crate) const TENS: [&str; 8] =
    ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

/// Words that never end a line, because what follows is read with them.
pub(crate) const LEADING: [&str; 12] =
    ["n°", "N°", "M.", "MM.", "Mme", "Mmes", "Dr", "Pr", "article", "articles", "page", "rang"];

/// Signs that high punctuation may follow, as it follows a letter.
pub(crate) const CLOSING_SIGNS: &str = "»)’…*";

/// Units that never begin a line after their number.
pub(crate) const UNITS: [&str; 13] = ["€", "%", "h", "min", "m", "m²", "km", "kWh", "mm", "cm", "ans", "an", "mois"];

/// Euro and cent, one and many.
pub(crate) const MONEY: [&str; 4] = ["euro", "euros", "centime", "centimes"];

/// What joins the last two of a list.
pub(crate) const AND: &str = "et";

/// Words behind minutes that are not sealed.
pub(crate) const DRAFT: &str = "BROUILLON";

/// Words behind every paper of a council that is an example.
pub(crate) const SPECIMEN: &str = "EXEMPLE";

/// How a letter greets.
pub(crate) const fn greeting(greeting: Greeting) -> &'static str {
    match greeting {
        Greeting::Madam => "Madame",
        Greeting::Sir => "Monsieur",
        Greeting::Either => "Madame, Monsieur",
    }
}

/// The name of a college.
pub(crate) const fn college(college: College) -> &'static str {
    match college {
        College::Elected => "Élus",
        College::Care => "Soins",
        College::Landlords => "Bailleurs",
        College::Users => "Usagers",
        College::Families => "Familles",
        College::Guardians => "Mandataires",
        College::Social => "Action sociale",
    }
}

/// A name after «de»: «du Conseil», «de la mairie», «d’Habitat Nord».
pub(crate) fn of(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("le ").or_else(|| name.strip_prefix("Le ")) {
        format!("du {rest}")
    } else if let Some(rest) = name.strip_prefix("les ").or_else(|| name.strip_prefix("Les ")) {
        format!("des {rest}")
    } else if name.starts_with(|c: char| "aeiouyhâàéèêëîïôöûüœAEIOUYHÂÀÉÈÊËÎÏÔÖÛÜŒ".contains(c))
    {
        format!("d’{name}")
    } else {
        format!("de {name}")
    }
}

/// A commune after «à»: «à Ronchin», «au Quesnoy».
pub(crate) fn at(commune: &str) -> String {
    if let Some(rest) = commune.strip_prefix("Le ") {
        format!("au {rest}")
    } else if let Some(rest) = commune.strip_prefix("Les ") {
        format!("aux {rest}")
    } else {
        format!("à {commune}")
    }
}

/// A name after «à»: «au bailleur», «à Habitat Nord».
pub(crate) fn to(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("le ") {
        format!("au {rest}")
    } else if let Some(rest) = name.strip_prefix("les ") {
        format!("aux {rest}")
    } else {
        format!("à {name}")
    }
}

/// The same words, beginning a sentence.
pub(crate) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Titles that keep their capital inside a sentence.
const TITLES: [&str; 6] = ["M.", "MM.", "Mme", "Mmes", "Dr", "Pr"];

/// Words typed as a sentence, as another goes on with them: without its first capital, unless it begins a title or an
/// acronym, and without its full stop.
pub(crate) fn going_on(words: &str) -> String {
    let words = words.trim_end_matches('.');
    let first = words.split_whitespace().next().unwrap_or_default();
    if TITLES.contains(&first) || first.chars().skip(1).any(|letter| letter.is_uppercase() || letter.is_numeric()) {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_bend_to_the_sentence_they_stand_in() {
        assert_eq!(of("le Conseil"), "du Conseil");
        assert_eq!(of("Association Rivage"), "d’Association Rivage");
        assert_eq!(of("la mairie"), "de la mairie");
        assert_eq!(at("Le Quesnoy"), "au Quesnoy");
        assert_eq!(at("Ronchin"), "à Ronchin");
        assert_eq!(going_on("Votre demande est renouvelée."), "votre demande est renouvelée");
        assert_eq!(going_on("CAF : attestation."), "CAF : attestation");
        assert_eq!(going_on("L’avis d’imposition 2025."), "l’avis d’imposition 2025");
        assert_eq!(going_on("Mme Delporte confirme."), "Mme Delporte confirme");
        assert_eq!(to("le bailleur"), "au bailleur");
        assert_eq!(to("la société Nord"), "à la société Nord");
    }
}
