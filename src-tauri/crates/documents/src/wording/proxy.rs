//! The words of powers and delegations.

use super::agenda::held;
use super::names::titled;
use super::{of, sentence};
use crate::format;
use crate::papers::proxy::{Delegation, Proxy};
use crate::words::{Text, say};

pub(crate) const POWER: &str = "Pouvoir";
pub(crate) const DELEGATION: &str = "Délégation de signature";
const BLANK: &str = "…………………………………………………";

pub(crate) fn footer(about: &str) -> String {
    format!("{about} – page {{page}} / {{pages}}")
}

/// Title of the file of a power.
pub(crate) fn about_power(data: &Proxy) -> String {
    format!("Pouvoir pour la séance du {}", format::date(data.sitting.day))
}

pub(crate) fn sitting(data: &Proxy) -> Text {
    say!("{body} du {day}", body = sentence(&data.body), day = format::weekday(data.sitting.day))
}

pub(crate) fn power(data: &Proxy) -> Vec<Text> {
    let from = if data.from.name.is_empty() { BLANK.to_owned() } else { titled(&data.from) };
    let to = if data.to.is_empty() { BLANK } else { &data.to };
    vec![
        say!(
            "**{from}**, membre {of_body} {of_council},",
            from = from,
            of_body = of(&data.body),
            of_council = of(&data.council.name)
        ),
        say!(
            "donne pouvoir à **{to}**, également membre, pour y siéger et prendre part aux décisions en son nom, à la séance du {day}, \
             de {hour} à {until}, {held}.",
            to = to,
            day = format::weekday(data.sitting.day),
            hour = format::time(data.sitting.from),
            until = format::time(data.sitting.until),
            held = held(&data.sitting),
        ),
        say!("Ce pouvoir vaut pour cette séance seulement. Il tombe si la personne qui le donne arrive en séance."),
        say!("Fait à ………………………… le ……………………… Signature, précédée de « bon pour pouvoir » :"),
    ]
}

/// Title of the file of a delegation.
pub(crate) fn about_delegation(data: &Delegation) -> String {
    format!("{DELEGATION} du {}", format::date(data.period.0))
}

pub(crate) fn delegates(data: &Delegation) -> Vec<Text> {
    let basis = if data.rests_on.is_empty() { String::new() } else { format!(", en vertu {}", of(&data.rests_on)) };
    vec![say!(
        "**{from}**, pour {council}{basis}, délègue sa signature à **{to}** pour les actes suivants :",
        from = titled(&data.from),
        council = data.council.name,
        basis = basis,
        to = titled(&data.to),
    )]
}

pub(crate) fn acts(data: &Delegation) -> Vec<Text> {
    data.acts.iter().map(|act| say!("{act} ;", act = act.trim_end_matches(['.', ';', ' ']))).collect()
}

pub(crate) fn limits(data: &Delegation) -> Vec<Text> {
    let ceiling = data
        .ceiling
        .map(|most| say!("Aucun acte signé par délégation n’engage plus de **{most}**.", most = format::amount(most)));
    let until = data.period.1.map_or_else(
        || say!("Elle vaut à compter du {from}, jusqu’à ce qu’elle soit retirée.", from = format::date(data.period.0)),
        |until| {
            say!(
                "Elle vaut du {from} au {until}. Elle peut être retirée à tout moment.",
                from = format::date(data.period.0),
                until = format::date(until)
            )
        },
    );
    let mention = say!("Chaque acte porte la mention « par délégation du {day} ».", day = format::date(data.period.0));
    [ceiling, Some(until), Some(mention)].into_iter().flatten().collect()
}

pub(crate) fn delegation_signatures(data: &Delegation) -> Vec<Text> {
    vec![
        say!("**La personne qui délègue : {from}** Date et signature", from = data.from.name),
        say!("**La personne qui reçoit : {to}** Date et signature", to = data.to.name),
    ]
}
