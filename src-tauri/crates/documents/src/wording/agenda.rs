//! The words of the agenda.

use super::names::titled;
use crate::format;
use crate::papers::agenda::{Agenda, Point, Topic, Urgent};
use crate::papers::letterhead::Sitting;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Ordre du jour";
pub(crate) const COLUMNS: [&str; 3] = ["N°", "Horaire", "Point"];

/// Title of the file.
pub(crate) fn about(agenda: &Agenda) -> String {
    format!("Ordre du jour – commission appartement du {}", format::date(agenda.sitting.day))
}

pub(crate) fn subtitle(sitting: &Sitting) -> Text {
    say!("Commission appartement du {day}", day = format::weekday(sitting.day))
}

pub(crate) fn place(sitting: &Sitting) -> Text {
    say!(
        "**Quand et où :** de {from} à {until}, {held}.",
        from = format::time(sitting.from),
        until = format::time(sitting.until),
        held = held(sitting),
    )
}

/// Where a sitting is held, as far as it is known.
pub(crate) fn held(sitting: &Sitting) -> String {
    let parts = [&sitting.venue, &sitting.address, &sitting.commune];
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
}

pub(crate) fn access(access: &str) -> Text {
    say!("**Accès :** {access}.", access = access.trim_end_matches('.'))
}

pub(crate) fn chair(agenda: &Agenda) -> Text {
    say!("**Présidence :** {chair}.", chair = titled(&agenda.chair))
}

pub(crate) const MENTION: &str = "Cet ordre du jour ne porte que des numéros de dossier. Les documents de séance, numérotés, \
    sont remis sur place et repris à la fin : aucun n’est envoyé par courriel.";

pub(crate) const URGENT_TITLE: &str = "Décisions prises entre deux séances";
pub(crate) const URGENT_OPENING: &str = "La commission en prend acte : elle confirme chacune, ou décide autrement.";

/// A decision taken between two sittings: its number and a file code, never a name.
pub(crate) fn urgent(urgent: &Urgent) -> Text {
    say!(
        "Décision n° {number} du {day} (dossier {file}) : la place devait être pourvue avant le {before}",
        number = urgent.number,
        day = format::date(urgent.taken_on),
        file = urgent.file,
        before = format::date(urgent.needed_before),
    )
}

/// Foot of the page.
pub(crate) fn footer(sitting: &Sitting) -> String {
    format!("Ordre du jour du {} – page {{page}} / {{pages}}", format::short(sitting.day))
}

/// When a point is expected.
pub(crate) fn slot(point: &Point) -> Text {
    point.slot.map_or_else(Text::default, |(from, until)| {
        Text::plain(&format!("{} – {}", format::time(from), format::time(until)))
    })
}

/// What a point is about.
pub(crate) fn topic(topic: &Topic) -> Text {
    match topic {
        Topic::LastMinutes { number: Some(number), day } => {
            say!(
                "Approbation du procès-verbal n° {number} de la séance du {day}",
                number = number,
                day = format::date(*day)
            )
        }
        Topic::LastMinutes { number: None, day } => {
            say!("Approbation du procès-verbal de la séance du {day}", day = format::date(*day))
        }
        Topic::Vacancies => Text::plain("Places vacantes et à venir"),
        Topic::Hearing { file } => say!("Examen d’une situation – dossier {file}", file = file),
        Topic::AnonymousHearing => Text::plain("Examen d’une situation sans identité"),
        Topic::TenancyReview { file } => say!("Bilan d’une occupation – dossier {file}", file = file),
        Topic::Renewal { about } => say!("Maintien ou renouvellement – {about}", about = about),
        Topic::Exits { about } => detailed("Sorties et fins d’occupation", about.as_deref()),
        Topic::Deposits { about } => detailed("Dépôts de garantie", about.as_deref()),
        Topic::Agreements { about } => detailed("Conventions", about.as_deref()),
        Topic::OfficialQueries { about } => detailed("Interpellations officielles", about.as_deref()),
        Topic::Break => Text::plain("Pause"),
        Topic::Other(words) => Text::plain(words),
    }
}

fn detailed(kind: &str, about: Option<&str>) -> Text {
    about.map_or_else(|| Text::plain(kind), |about| Text::plain(&format!("{kind} – {about}")))
}
