//! The words of the six-month review of a tenancy.

use crate::format;
use crate::papers::review::Review;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Bilan de six mois";
pub(crate) const COLUMNS: [&str; 3] = ["Sujet", "Ce que nous constatons", "Ce que nous convenons"];
pub(crate) const HEADINGS: [&str; 6] = [
    "Bien-être dans le logement",
    "Entretien, travaux",
    "Loyer, charges, budget",
    "Voisinage, immeuble",
    "Accompagnement souhaité",
    "Projet : rester, changer, bail à son nom",
];
pub(crate) const CONCLUSION: &str = "Suite";

/// Title of the file: names nobody.
pub(crate) fn about(data: &Review) -> String {
    format!("{TITLE}, dossier {}", data.file)
}

pub(crate) fn footer(data: &Review) -> String {
    format!("{TITLE} – dossier {} – page {{page}} / {{pages}}", data.file)
}

pub(crate) fn subtitle(data: &Review) -> Text {
    say!("{person} – dossier {file}", person = data.person, file = data.file)
}

pub(crate) fn facts(data: &Review) -> Vec<(Text, Text)> {
    let mut rows: Vec<(&str, String)> = vec![
        ("Logement", data.address.clone()),
        ("Bailleur", data.landlord.clone()),
        ("Dans le logement depuis le", format::date(data.since)),
    ];
    rows.extend(data.due_on.map(|day| ("Bilan attendu pour le", format::date(day))));
    rows.extend(data.last.as_ref().map(|(day, agreed)| {
        let agreed = if agreed.is_empty() { String::new() } else { format!(" : {agreed}") };
        ("Bilan précédent", format!("{}{agreed}", format::date(*day)))
    }));
    rows.extend(data.cost.map(|(rent, charges)| {
        ("Loyer et charges", format!("{} + {}", format::amount(rent), format::amount(charges)))
    }));
    rows.into_iter().filter(|(_, fact)| !fact.is_empty()).map(|(name, fact)| (name.into(), fact.into())).collect()
}

pub(crate) fn reminder() -> Text {
    say!(
        "*Faits utiles au logement, pas d’information médicale. La personne relit ce bilan et en garde un exemplaire.*"
    )
}

pub(crate) fn conclusions(data: &Review) -> Vec<Text> {
    let mut texts = vec![
        "L’occupation se poursuit",
        "Un point plus proche est convenu, le ……………………",
        "Un changement de logement est souhaité",
    ];
    if data.sliding_lease {
        texts.push("Le passage du bail à son nom est proposé au bailleur");
    }
    texts.into_iter().map(Text::plain).collect()
}

pub(crate) fn next() -> Vec<Text> {
    vec![say!("Prochain bilan, au plus tard dans six mois : le ……………………")]
}

pub(crate) fn signatures() -> Vec<Text> {
    ["**La personne** Date et signature", "**Le service** Date et signature", "**Le Conseil** Date et signature"]
        .map(Text::marked)
        .to_vec()
}
