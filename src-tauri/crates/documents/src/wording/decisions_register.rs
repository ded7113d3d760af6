//! The words of the register of decisions.

use crate::format;
use crate::papers::decisions_register::{DecisionsRegister, Order};
use crate::words::{Text, say};
use council::Day;

pub(crate) const COLUMNS: [&str; 6] = ["Décision n°", "Le", "Dossier", "Décision", "Bailleur", "Échéance"];

pub(crate) fn title(data: &DecisionsRegister) -> String {
    format!("Registre des décisions {}", data.year)
}

/// Title of the file.
pub(crate) fn about(data: &DecisionsRegister) -> String {
    format!("{}, {}", title(data), order(data.order))
}

const fn order(order: Order) -> &'static str {
    match order {
        Order::Number => "par numéro",
        Order::File => "par dossier",
        Order::Landlord => "par bailleur",
    }
}

pub(crate) fn footer(data: &DecisionsRegister) -> String {
    format!("{} – page {{page}} / {{pages}}", title(data))
}

pub(crate) fn subtitle(data: &DecisionsRegister) -> Text {
    say!(
        "{count}, {order}, au {day}",
        count = match data.decisions.len() {
            0 => "Aucune décision".to_owned(),
            1 => "Une décision".to_owned(),
            more => format!("{more} décisions"),
        },
        order = order(data.order),
        day = format::date(data.drawn_up_on),
    )
}

pub(crate) fn group(name: &str) -> String {
    if name.is_empty() { "Sans bailleur".to_owned() } else { name.to_owned() }
}

pub(crate) fn day(day: Day) -> Text {
    Text::plain(&format::short(day))
}
