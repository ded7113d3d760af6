//! The words of a poster.

use super::{going_on, sentence};
use crate::format;
use crate::papers::poster::{Entry, Poster};
use crate::words::{Text, say};
use council::Cents;
use council::workshops::Accessibility;

/// Title of the file.
pub(crate) fn about(data: &Poster) -> String {
    format!("Affiche – atelier n° {}, {}", data.number, data.title)
}

pub(crate) fn label(data: &Poster) -> Text {
    if data.awareness_weeks {
        say!("Atelier Mieux-Être n° {number} – Semaines d’information sur la santé mentale", number = data.number)
    } else {
        say!("Atelier Mieux-Être n° {number}", number = data.number)
    }
}

pub(crate) fn day(data: &Poster) -> Text {
    Text::strong(&sentence(&format::weekday_and_month(data.day)))
}

pub(crate) fn hours(data: &Poster) -> Text {
    Text::strong(&format!("de {} à {}", format::time(data.from), format::time(data.until)))
}

pub(crate) fn address(data: &Poster) -> Text {
    let parts = [data.address.as_str(), &data.commune];
    Text::plain(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// What it costs, how one comes, for whom.
pub(crate) fn entry(data: &Poster) -> Text {
    let price = if data.price == Cents::ZERO { "gratuit".to_owned() } else { format::amount(data.price) };
    let mut parts = vec![price];
    parts.push(match data.entry {
        Entry::Open => "entrée libre".to_owned(),
        Entry::OnRegistration { until: None } => "sur inscription".to_owned(),
        Entry::OnRegistration { until: Some(day) } => {
            format!("sur inscription jusqu’au {}", format::weekday_and_month(day))
        }
    });
    parts.extend(data.public.clone());
    Text::strong(&sentence(&parts.join(" – ")))
}

pub(crate) fn speakers(data: &Poster) -> Option<Text> {
    let names: Vec<String> =
        data.speakers.iter().map(|speaker| format!("{}, {}", speaker.name, going_on(&speaker.role))).collect();
    (!names.is_empty()).then(|| say!("**Avec** {names}.", names = names.join(" ; ")))
}

/// What the place offers, in words.
pub(crate) fn comforts(data: &Poster) -> String {
    let names: Vec<String> = data.accessibility.iter().map(|comfort| self::comfort(*comfort).join(" ")).collect();
    format!("Accessibilité : {}.", format::list(&names))
}

/// A comfort, under its sign.
pub(crate) const fn comfort(comfort: Accessibility) -> [&'static str; 2] {
    match comfort {
        Accessibility::StepFree => ["accès", "sans marche"],
        Accessibility::InductionLoop => ["boucle", "magnétique"],
        Accessibility::SignLanguage => ["langue", "des signes"],
        Accessibility::EasyToRead => ["facile à lire", "et à comprendre"],
        Accessibility::Parking => ["stationnement", "accessible"],
    }
}

/// What the code opens, for those who do not see it.
pub(crate) fn scanned(data: &Poster) -> String {
    match data.link.as_deref() {
        Some(link) if link.starts_with("tel:") => format!("Code à scanner pour appeler le {}", data.contact),
        Some(link) => format!("Code à scanner, qui ouvre {link}"),
        None => String::new(),
    }
}

/// A day as a calendar shows it: its name, its number, its month.
pub(crate) fn leaf(data: &Poster) -> [String; 3] {
    let [weekday, number, month] = format::leaf(data.day);
    [sentence(&weekday), number, month]
}

/// The hours beside it.
pub(crate) fn leaf_hours(data: &Poster) -> [String; 2] {
    [format::time(data.from), format!("à {}", format::time(data.until))]
}

pub(crate) fn contact(data: &Poster) -> Text {
    say!("Renseignements : **{contact}**", contact = data.contact)
}

pub(crate) fn partners(data: &Poster) -> Option<Text> {
    (!data.partners.is_empty()).then(|| say!("Avec {partners}.", partners = format::list(&data.partners)))
}

pub(crate) fn helpline() -> Text {
    say!("Besoin d’en parler ? Le **3114**, numéro national de prévention du suicide : jour et nuit, gratuit.")
}

pub(crate) const STREET: &str = "Ne pas jeter sur la voie publique.";
