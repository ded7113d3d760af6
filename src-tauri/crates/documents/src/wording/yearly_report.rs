//! The words of the yearly report.

use super::sentence;
use crate::format;
use crate::papers::yearly_report::YearlyReport;
use crate::words::{Text, say};

pub(crate) const NOTES: &str = "Notes et sources";
pub(crate) const MASKED: &str =
    "Les nombres inférieurs à cinq sont remplacés par « moins de 5 », pour que personne ne soit reconnu.";

pub(crate) fn title(data: &YearlyReport) -> String {
    format!("Rapport d’activité {}", data.year)
}

pub(crate) fn footer(data: &YearlyReport) -> String {
    format!("{} – page {{page}} / {{pages}}", title(data))
}

pub(crate) fn subtitle(data: &YearlyReport) -> Text {
    say!(
        "{council} – chiffres arrêtés au {day}",
        council = sentence(&data.council.name),
        day = format::date(data.drawn_up_on)
    )
}
