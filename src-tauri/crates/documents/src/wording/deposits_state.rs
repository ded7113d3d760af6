//! The words of the state of the deposits.

use crate::format;
use crate::papers::deposits_state::{DepositLine, DepositsState};
use crate::words::{Text, say};
use council::Day;

pub(crate) const TITLE: &str = "État des dépôts de garantie";
pub(crate) const COLUMNS: [&str; 8] =
    ["Dossier", "Commune", "Engagé", "Versé", "Restitué", "Retenu, perdu", "Dehors", "Attendu le"];
pub(crate) const MOVEMENTS: &str = "Mouvements";
pub(crate) const RISK: &str = "Ce qui reste";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const MENTION: &str = "« Engagé » : promis, pas encore versé. « Dehors » : versé, ni restitué ni retenu. Un astérisque : le dépôt \
    revient à la personne, faute de clause de restitution ; le Conseil ne le réclame pas.";

/// Title of the file.
pub(crate) fn about(data: &DepositsState) -> String {
    format!("{TITLE} au {}", format::date(data.day))
}

pub(crate) fn footer(data: &DepositsState) -> String {
    format!("{TITLE} au {} – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn subtitle(data: &DepositsState) -> Text {
    say!("Du {since} au {day}", since = format::date(data.since), day = format::date(data.day))
}

/// A sum, which a whole fund may make larger than one amount.
pub(crate) fn amount(cents: u64) -> String {
    if cents == 0 { "–".to_owned() } else { format::sum(cents) }
}

pub(crate) fn due(line: &DepositLine, today: Day) -> Text {
    let mark = if line.to_person { " *" } else { "" };
    match line.due_on {
        None => Text::plain(mark.trim()),
        Some(day) if day < today && line.outside() > 0 => Text::strong(&format!("{}{mark}", format::short(day))),
        Some(day) => Text::plain(&format!("{}{mark}", format::short(day))),
    }
}

/// What stands out, in sentences.
pub(crate) fn sentences(data: &DepositsState, lines: &[&DepositLine]) -> Vec<Text> {
    let outside: u64 = lines.iter().map(|line| line.outside()).sum();
    let engaged: u64 = lines.iter().map(|line| u64::from(line.engaged.get())).sum();
    let late =
        |line: &&&DepositLine| line.due_on.is_some_and(|day| day < data.day) && line.outside() > 0 && !line.to_person;
    let late: Vec<_> = lines.iter().filter(late).collect();
    let late_sum: u64 = late.iter().map(|line| line.outside()).sum();
    let mut texts = vec![say!(
        "Le Conseil a **{outside}** dehors, et {engaged} engagés qui ne sont pas encore versés, chez {landlords}.",
        outside = format::sum(outside),
        engaged = format::sum(engaged),
        landlords = match data.landlords.len() {
            0 | 1 => "un bailleur".to_owned(),
            more => format!("{more} bailleurs"),
        },
    )];
    texts.push(match late.len() {
        0 => say!("Aucune restitution n’est en retard."),
        1 => say!("**Une restitution est en retard**, pour {sum}.", sum = format::sum(late_sum)),
        more => say!("**{more} restitutions sont en retard**, pour {sum}.", more = more, sum = format::sum(late_sum)),
    });
    texts.extend(data.ceiling.map(|ceiling| {
        let left = u64::from(ceiling.get()).saturating_sub(outside + engaged);
        say!(
            "Le plafond du fonds est de {ceiling} : il reste {left}.",
            ceiling = format::amount(ceiling),
            left = format::sum(left)
        )
    }));
    texts
}
