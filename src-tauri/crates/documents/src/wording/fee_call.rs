//! The words of a call for a membership fee.

use crate::format;
use crate::papers::fee_call::{FeeBasis, FeeCall};
use crate::words::{Text, say};
use council::house_texts::HouseText;

/// Title of the file.
pub(crate) fn about(data: &FeeCall) -> String {
    format!("{} {}, {}", kind(data), data.year, data.member)
}

const fn kind(data: &FeeCall) -> &'static str {
    if data.reminds_of.is_some() { "Rappel de cotisation" } else { "Appel de cotisation" }
}

pub(crate) fn subject(data: &FeeCall) -> Text {
    say!("**Objet : {kind} {year}**", kind = kind(data).to_lowercase(), year = data.year)
}

pub(crate) fn opening(data: &FeeCall) -> Text {
    let of = super::of(&data.to.council.name);
    match data.reminds_of {
        None => say!(
            "La cotisation {of} pour l’année {year} s’élève, pour {member}, à **{amount}**.",
            of = of,
            year = data.year,
            member = data.member,
            amount = format::amount(data.amount)
        ),
        Some(day) => say!(
            "Sauf erreur ou paiement récent, la cotisation {of} pour l’année {year}, appelée le {day}, ne nous est pas parvenue. Elle \
             s’élève, pour {member}, à **{amount}**.",
            of = of,
            year = data.year,
            day = format::date(day),
            member = data.member,
            amount = format::amount(data.amount)
        ),
    }
}

/// How the amount is found, line by line.
pub(crate) fn facts(data: &FeeCall) -> Vec<(Text, Text)> {
    let mut rows: Vec<(&str, String)> = match &data.basis {
        FeeBasis::PerHead { rate, population, vintage, source } => vec![
            ("Population", format!("{} habitants ({source}, {vintage})", format::thousands(*population))),
            ("Taux par habitant", format::rate(*rate)),
            (
                "Calcul",
                format!(
                    "{} × {} = {}",
                    format::thousands(*population),
                    format::rate(*rate),
                    format::amount(data.amount)
                ),
            ),
        ],
        FeeBasis::Agreed { key } => vec![("Clé de répartition", key.clone()), ("Montant", format::amount(data.amount))],
    };
    rows.extend(data.before.map(|before| ("Pour mémoire, l’an dernier", format::amount(before))));
    rows.push(("À régler avant le", format::weekday(data.due_on)));
    rows.push(("Compte", data.account.clone()));
    rows.into_iter().map(|(name, fact)| (name.into(), fact.into())).collect()
}

pub(crate) fn body(data: &FeeCall) -> Vec<Text> {
    let name = super::sentence(&data.to.council.name);
    vec![
        data.to
            .council
            .texts
            .say(HouseText::FeeThanks, &[("CONSEIL_NOM", Some(&name)), ("COMMUNE", Some(&data.member))]),
        data.to.council.texts.say(HouseText::FeeOpen, &[]),
    ]
}

pub(crate) fn slip(data: &FeeCall) -> Vec<Text> {
    vec![
        say!(
            "**Cotisation {year} – {member} – {amount}** à joindre au règlement",
            year = data.year,
            member = data.member,
            amount = format::amount(data.amount)
        ),
        say!("☐ mandat ou virement du ……………………   ☐ un reçu est souhaité, à l’adresse : ………………………………………………"),
    ]
}
