//! The words of the sheets of an entry and of an exit.

use crate::format;
use crate::papers::moving::{Moving, Way};
use crate::words::{Text, say};
use council::Day;

pub(crate) const STEPS: &str = "Étapes";
pub(crate) const STEP_COLUMNS: [&str; 4] = ["Fait", "Étape", "Le", "Par"];
pub(crate) const INVENTORY: &str = "État des lieux";
pub(crate) const INVENTORY_COLUMNS: [&str; 5] = ["Pièce", "Sol", "Murs, plafond", "Équipements", "Observations"];
pub(crate) const METERS: &str = "Compteurs";
pub(crate) const METER_COLUMNS: [&str; 3] = ["Compteur", "Numéro", "Relevé"];
pub(crate) const METER_ROWS: [&str; 4] = ["Électricité", "Gaz", "Eau froide", "Eau chaude, chauffage"];
pub(crate) const KEYS: &str = "Clés";
pub(crate) const KEY_COLUMNS: [&str; 3] = ["Ce qu’elles ouvrent", "Remises", "Rendues"];

/// Title of the file: names nobody.
pub(crate) fn about(data: &Moving) -> String {
    format!("{}, dossier {}", title(data), data.file)
}

pub(crate) fn footer(data: &Moving) -> String {
    format!("{} – dossier {} – page {{page}} / {{pages}}", title(data), data.file)
}

pub(crate) const fn title(data: &Moving) -> &'static str {
    match data.way {
        Way::In => "Fiche d’entrée",
        Way::Out => "Fiche de sortie",
    }
}

pub(crate) fn subtitle(data: &Moving) -> Text {
    say!("{person} – dossier {file}", person = data.person, file = data.file)
}

pub(crate) fn facts(data: &Moving) -> Vec<(Text, Text)> {
    let day = data.on.map_or_else(|| "………………………".to_owned(), format::weekday);
    let mut rows = vec![
        (if data.way == Way::In { "Entrée le" } else { "Sortie le" }, day),
        ("Logement", data.address.clone()),
        ("Type", data.description.clone()),
        ("Bailleur", data.landlord.clone()),
    ];
    rows.extend(data.cost.map(|(rent, charges)| {
        ("Loyer et charges", format!("{} + {}", format::amount(rent), format::amount(charges)))
    }));
    rows.extend(data.deposit.map(|amount| ("Dépôt de garantie", format::amount(amount))));
    rows.into_iter().filter(|(_, fact)| !fact.is_empty()).map(|(name, fact)| (name.into(), fact.into())).collect()
}

/// A box that is ticked or not, and the day.
pub(crate) fn done(day: Option<Day>) -> (Text, Text) {
    match day {
        Some(day) => (Text::plain("☑"), Text::plain(&format::short(day))),
        None => (Text::plain("☐"), Text::default()),
    }
}

pub(crate) fn inventory_how(way: Way) -> Text {
    match way {
        Way::In => say!(
            "*N : neuf, B : bon, U : usagé, M : mauvais. La personne peut compléter l’état des lieux dans les dix jours, et le premier \
             mois de chauffe pour le chauffage.*"
        ),
        Way::Out => say!(
            "*N : neuf, B : bon, U : usagé, M : mauvais. À comparer avec l’état des lieux d’entrée, compte tenu de la vétusté.*"
        ),
    }
}

pub(crate) fn keys(way: Way, count: u16) -> (Text, Text) {
    let counted = Text::plain(&count.to_string());
    match way {
        Way::In => (counted, Text::default()),
        Way::Out => (counted, Text::plain("………")),
    }
}

pub(crate) fn ending(way: Way) -> Vec<Text> {
    match way {
        Way::In => vec![say!(
            "L’attestation d’assurance est remise avant les clés. Le premier mois, l’aide au logement n’est en général pas versée."
        )],
        Way::Out => vec![
            say!("Nouvelle adresse, si la personne veut bien la donner : ………………………………………………………………………"),
            say!(
                "Le dépôt de garantie est à restituer un mois après les clés si l’état des lieux est conforme, deux mois sinon."
            ),
        ],
    }
}

pub(crate) fn signatures() -> Vec<Text> {
    ["**La personne** Date et signature", "**Le bailleur** Date et signature", "**Le Conseil** Date et signature"]
        .map(Text::marked)
        .to_vec()
}
