//! The words of the sheets of an entry and of an exit.

use crate::format;
use crate::papers::moving::{Moving, Way};
use crate::words::{Text, say};
use council::Day;
use council::tenancies::{MeterKind, WearState};

pub(crate) const STEPS: &str = "Étapes";
pub(crate) const STEP_COLUMNS: [&str; 4] = ["Fait", "Étape", "Le", "Par"];
pub(crate) const INVENTORY: &str = "État des lieux";
pub(crate) const ROOM_COLUMNS: [&str; 5] = ["Pièce", "Sol", "Murs, plafond", "Équipements", "Observations"];
pub(crate) const IN_COLUMNS: [&str; 4] = ["Pièce", "Élément", "État", "Observations"];
pub(crate) const OUT_COLUMNS: [&str; 5] = ["Pièce", "Élément", "Entrée", "Sortie", "Observations"];
pub(crate) const METERS: &str = "Compteurs";
pub(crate) const METER_COLUMNS_IN: [&str; 3] = ["Compteur", "Numéro", "Relevé"];
pub(crate) const METER_COLUMNS_OUT: [&str; 4] = ["Compteur", "Numéro", "À l’entrée", "À la sortie"];
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

/// A state, as its boxes say it; a blank to fill in by hand.
pub(crate) fn state(state: Option<WearState>) -> Text {
    Text::plain(match state {
        Some(WearState::New) => "neuf",
        Some(WearState::Good) => "bon",
        Some(WearState::Worn) => "usagé",
        Some(WearState::Poor) => "mauvais",
        None => "",
    })
}

pub(crate) const fn meter(kind: MeterKind) -> &'static str {
    match kind {
        MeterKind::Electricity => "Électricité",
        MeterKind::Gas => "Gaz",
        MeterKind::ColdWater => "Eau froide",
        MeterKind::HotWater => "Eau chaude",
        MeterKind::Heating => "Chauffage",
    }
}

/// When both sides were made, and what they say together.
pub(crate) fn compared(data: &Moving) -> Vec<Text> {
    let made = match data.way {
        Way::In => data.found.in_on.map(|on| say!("État des lieux d’entrée fait le {day}.", day = format::date(on))),
        Way::Out => data.found.out_on.map(|on| match data.found.in_on {
            Some(entry) => say!(
                "État des lieux de sortie fait le {day}, à comparer avec celui d’entrée du {entry}.",
                day = format::date(on),
                entry = format::date(entry)
            ),
            None => say!(
                "État des lieux de sortie fait le {day}. L’entrée n’en a pas eu : le logement est présumé reçu en bon état.",
                day = format::date(on)
            ),
        }),
    };
    let concluded = data.found.conforms.filter(|_| data.way == Way::Out).map(|conforms| {
        let compared = data.found.compared();
        if conforms {
            say!("**Conforme à l’entrée.**")
        } else {
            say!(
                "**Non conforme à l’entrée.** Éléments en moins bon état : {worse}. Clés non rendues : {keys}.",
                worse = compared.worse.len().to_string(),
                keys = compared.missing_keys.to_string()
            )
        }
    });
    made.into_iter().chain(concluded).collect()
}

/// What the person had completed.
pub(crate) fn complements(data: &Moving) -> Vec<Text> {
    let asked = data.found.complements.iter().filter(|_| data.way == Way::In);
    asked
        .map(|one| say!("Complément demandé le {day} : {text}", day = format::date(one.on_day), text = one.text))
        .collect()
}

/// How many were given, and how many came back; a blank where it is to be counted.
pub(crate) fn keys(way: Way, given: u32, back: Option<u32>) -> (Text, Text) {
    let back = match (way, back) {
        (Way::In, _) => Text::default(),
        (Way::Out, Some(back)) => Text::plain(&back.to_string()),
        (Way::Out, None) => Text::plain("………"),
    };
    (Text::plain(&given.to_string()), back)
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
