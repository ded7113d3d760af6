//! The words of «Passer la main».

use super::emergency;
use crate::format;
use crate::papers::handover::Handover;
use crate::words::{Text, say};
use council::Day;
use council::dashboard::Matter;

pub(crate) const TITLE: &str = "Passer la main";
pub(crate) const DEADLINES: &str = "Les dix prochaines échéances";
pub(crate) const DEADLINE_COLUMNS: [&str; 3] = ["Avant le", "À faire", "Pour"];
pub(crate) const FILES: &str = "Où en est chaque dossier";
pub(crate) const STAGE_COLUMNS: [&str; 3] = ["Étape", "Dossiers", "Lesquels"];
pub(crate) const AWAITED: &str = "Qui attend quoi";
pub(crate) const AWAITED_COLUMNS: [&str; 2] = ["Qui", "Ce qui est attendu"];

/// Title of the file.
pub(crate) fn about(data: &Handover) -> String {
    format!("{TITLE}, au {}", format::date(data.day))
}

pub(crate) fn footer(data: &Handover) -> String {
    format!("{TITLE}, au {} – confidentiel – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn subtitle(data: &Handover) -> Text {
    say!("Où en est-on, au {day}", day = format::date(data.day))
}

pub(crate) fn opening(data: &Handover) -> Vec<Text> {
    let open: usize = data.stages.iter().map(|(_, files)| files.len()).sum();
    let next = data.next.as_ref().map_or_else(
        || say!("Aucune commission n’est encore fixée."),
        |(reference, day)| {
            say!(
                "La prochaine commission, {reference}, est le **{day}**.",
                reference = reference,
                day = format::weekday(*day)
            )
        },
    );
    let who = say!(
        "{name} ({phone}) a préparé cette page ; le registre en dit plus, dossier par dossier.",
        name = data.coordination.name,
        phone = data.coordination.phone
    );
    vec![say!("**{open} dossiers sont ouverts.**", open = open).then(next), who]
}

/// A deadline: its day, what it is, for whom.
pub(crate) fn deadline(on: Day, matter: &Matter) -> Vec<Text> {
    emergency::deadline(on, matter).to_vec()
}
