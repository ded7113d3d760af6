//! The words of the record of decisions.

use super::names::titled;
use crate::format;
use crate::papers::decisions_record::DecisionsRecord;
use crate::words::{Text, say};
use council::{Day, Minute};

pub(crate) const TITLE: &str = "Relevé de décisions";
pub(crate) const COLUMNS: [&str; 4] = ["Décision n°", "Dossier", "Décision", "Échéance"];

/// Title of the file.
pub(crate) fn about(data: &DecisionsRecord) -> String {
    format!("Relevé de décisions de la commission du {}", format::date(data.day))
}

pub(crate) fn footer(data: &DecisionsRecord) -> String {
    format!("Relevé de décisions du {} – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn subtitle(data: &DecisionsRecord) -> Text {
    say!("Commission appartement du {day}", day = format::weekday(data.day))
}

pub(crate) fn opening(data: &DecisionsRecord) -> Text {
    let hour = |minute: Option<Minute>| minute.map_or_else(|| "……… h ………".to_owned(), format::time);
    say!(
        "Ouverte à {opened}, levée à {closed}, sous la présidence de {chair}. {present}",
        opened = hour(data.opened),
        closed = hour(data.closed),
        chair = titled(&data.chair),
        present = match data.present {
            0 | 1 => format!("{} membre présent.", data.present),
            more => format!("{more} membres présents."),
        },
    )
}

pub(crate) fn due(day: Day) -> Text {
    Text::plain(&format::short(day))
}

pub(crate) fn totals(data: &DecisionsRecord) -> Vec<Text> {
    let mut texts =
        vec![say!("Total des dépôts de garantie engagés : **{sum}**.", sum = format::amount(data.deposits))];
    texts.push(match data.copies {
        Some((back, out)) => say!("Exemplaires repris : {back} sur {out}.", back = back, out = out),
        None => say!("Exemplaires repris : ……… sur ………."),
    });
    texts.push(say!("Lu et approuvé séance tenante."));
    texts
}

pub(crate) fn signatures(data: &DecisionsRecord) -> Vec<Text> {
    vec![
        say!("**La présidence : {chair}**", chair = data.chair.name),
        say!("**Le secrétariat : {secretary}**", secretary = data.secretary.name),
    ]
}
