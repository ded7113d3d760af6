//! The words of the programme of a season.

use crate::format;
use crate::papers::programme::{Planned, Programme};
use crate::words::{Text, say};
use council::Cents;

const TITLE: &str = "Ateliers Mieux-Être";
pub(crate) const NOTHING: &str = "Le programme de cette saison n’est pas encore arrêté.";
pub(crate) const STREET: &str = "Ne pas jeter sur la voie publique.";

/// Title of the file.
pub(crate) fn about(data: &Programme) -> String {
    let place = data.commune.as_ref().map(|commune| format!(", {}", super::at(commune))).unwrap_or_default();
    format!("Programme des ateliers, saison {}{place}", data.season)
}

/// What it announces, and where when it is one commune's.
pub(crate) fn title(data: &Programme) -> Text {
    let place = data.commune.as_ref().map(|commune| format!(" {}", super::at(commune))).unwrap_or_default();
    Text::strong(&format!("{TITLE}{place}"))
}

pub(crate) fn season(data: &Programme) -> Text {
    say!("Programme de la saison {season}", season = data.season)
}

pub(crate) fn when(workshop: &Planned) -> Text {
    say!(
        "**{day}, de {from} à {until}**",
        day = super::sentence(&format::weekday(workshop.day)),
        from = format::time(workshop.hours.0),
        until = format::time(workshop.hours.1)
    )
}

pub(crate) fn place(workshop: &Planned) -> Text {
    let parts = [&workshop.venue, &workshop.address];
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Text::plain(&parts.join(" – "))
}

/// For whom, and how one comes, where it is not for everybody.
pub(crate) fn entry(workshop: &Planned) -> Option<Text> {
    let registration = workshop.on_registration.then(|| "sur inscription".to_owned());
    let price = (workshop.price > Cents::ZERO).then(|| format::amount(workshop.price));
    let parts: Vec<String> = [workshop.public.clone(), registration, price].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| Text::plain(&super::sentence(&parts.join(" – "))))
}

/// Where every workshop is free, it says so.
pub(crate) fn welcome(data: &Programme) -> Text {
    let is_free = data.workshops.iter().all(|workshop| workshop.price == Cents::ZERO);
    let welcome = if is_free { "Gratuit, ouvert à toutes et à tous." } else { "Ouvert à toutes et à tous." };
    say!("**{welcome}** On peut venir sans donner son nom.")
}

pub(crate) fn contact(data: &Programme) -> Text {
    say!("Renseignements : **{contact}**", contact = data.contact)
}
