//! The words of the reports of a workshop and of a season.

use super::questionnaire::STATEMENTS;
use super::{at, sentence};
use crate::format;
use crate::papers::workshop_report::{HeldWorkshop, SeasonReport, WorkshopReport};
use crate::words::{Text, say};
use council::Day;

pub(crate) const OPINION: &str = "Ce que les personnes en ont pensé";
pub(crate) const LESSONS: &str = "Ce que nous retenons";
pub(crate) const KEPT: &str = "Ce que les personnes retiennent";
pub(crate) const IMPROVED: &str = "Ce qu’il faudrait améliorer";
pub(crate) const MEAN_COLUMNS: [&str; 2] = ["Affirmation", "Moyenne, de 1 à 4"];
pub(crate) const HELD: &str = "Les ateliers de la saison";
pub(crate) const HELD_COLUMNS: [&str; 7] = ["N°", "Le", "Atelier", "Commune", "Personnes", "Réponses", "Moyenne"];
/// Under so many answers, a mean says little.
const FEW: u32 = 5;

/// Title of the file.
pub(crate) fn about(data: &WorkshopReport) -> String {
    format!("Bilan de l’atelier n° {}, {}", data.number, data.title)
}

pub(crate) fn title(data: &WorkshopReport) -> String {
    format!("Bilan de l’atelier n° {}", data.number)
}

pub(crate) fn footer(data: &WorkshopReport) -> String {
    format!("{} – page {{page}} / {{pages}}", title(data))
}

pub(crate) fn subtitle(data: &WorkshopReport) -> Text {
    say!("{title} – {day}", title = data.title, day = format::weekday(data.day))
}

pub(crate) fn facts(data: &WorkshopReport) -> Vec<(Text, Text)> {
    let (present, counted) = data.present;
    let anonymous = if counted > 0 { format!(", dont {counted} sans donner de nom") } else { String::new() };
    let mut rows: Vec<(&str, String)> = vec![("Lieu", format!("{}, {}", data.venue.0, at(&data.venue.1)))];
    rows.extend((!data.speakers.is_empty()).then(|| ("Avec", format::list(&data.speakers))));
    rows.extend(data.announced.map(|announced| ("Inscriptions", announced.to_string())));
    rows.push(("Présences", format!("{present}{anonymous}")));
    rows.extend(data.cost.map(|cost| ("Coût", format::amount(cost))));
    rows.into_iter().map(|(name, fact)| (name.into(), fact.into())).collect()
}

fn people(count: u32) -> String {
    match count {
        0 => "Personne n’est venu".to_owned(),
        1 => "Une personne est venue".to_owned(),
        more => format!("{more} personnes sont venues"),
    }
}

pub(crate) fn came(present: u32) -> String {
    format!("{}, de ces communes :", people(present))
}

pub(crate) fn returned(answers: u32, present: u32) -> Text {
    match answers {
        0 => say!("Aucun questionnaire n’a été rendu."),
        _ if answers < FEW => {
            say!(
                "{answers} réponses pour {present} personnes : à lire avec prudence.",
                answers = answers,
                present = present
            )
        }
        _ => say!(
            "{answers} réponses pour {present} personnes, soit {rate} %.",
            answers = answers,
            present = present,
            rate = (answers * 100).checked_div(present).unwrap_or(0).min(100)
        ),
    }
}

pub(crate) fn statements() -> impl Iterator<Item = Text> {
    STATEMENTS.iter().map(|statement| Text::plain(statement.split_once(' ').map_or(statement, |(_, words)| words)))
}

/// A mean in hundredths: «3,42»; a dash where there is none.
pub(crate) fn mean(mean: Option<u16>) -> Text {
    Text::plain(&mean.map_or_else(|| "–".to_owned(), |mean| format!("{},{:02}", mean / 100, mean % 100)))
}

pub(crate) fn verbatim(words: &str) -> Text {
    say!("« {words} »", words = words.trim())
}

pub(crate) fn day(day: Day) -> Text {
    Text::plain(&format::short(day))
}

pub(crate) fn season_title(data: &SeasonReport) -> String {
    format!("Bilan de la saison {}", data.season)
}

pub(crate) fn season_footer(data: &SeasonReport) -> String {
    format!("{} – page {{page}} / {{pages}}", season_title(data))
}

pub(crate) fn season_subtitle(data: &SeasonReport) -> Text {
    say!("Ateliers Mieux-Être – {council}", council = sentence(&data.council.name))
}

pub(crate) fn season_sentences(data: &SeasonReport, came: u32) -> Vec<Text> {
    let held = match data.held.len() {
        0 => "Aucun atelier n’a été tenu".to_owned(),
        1 => "Un atelier a été tenu".to_owned(),
        more => format!("{more} ateliers ont été tenus"),
    };
    let count = u32::try_from(data.held.len()).unwrap_or(u32::MAX);
    let average = came.checked_div(count).map_or_else(String::new, |mean| format!(", {mean} en moyenne"));
    let cancelled = match data.cancelled {
        0 => String::new(),
        1 => " Un atelier a été annulé.".to_owned(),
        more => format!(" {more} ateliers ont été annulés."),
    };
    let before = data.before.map_or_else(String::new, |before| format!(" La saison précédente : {before}."));
    vec![say!(
        "**{held}. {people}**{average}.{before}{cancelled}",
        held = held,
        people = people(came),
        average = average,
        before = before,
        cancelled = cancelled
    )]
}

pub(crate) fn short_name(held: &HeldWorkshop) -> String {
    let title: String = held.title.chars().take(26).collect();
    if title.len() < held.title.len() {
        format!("n° {} – {}…", held.number, title.trim_end())
    } else {
        format!("n° {} – {title}", held.number)
    }
}

pub(crate) fn by_workshop(held: &[HeldWorkshop]) -> String {
    let most = held.iter().max_by_key(|held| held.present);
    most.map_or_else(String::new, |most| {
        format!("L’atelier « {} » a réuni le plus de monde : {}.", most.title, most.present)
    })
}

pub(crate) fn by_theme(themes: &[(String, u32)]) -> String {
    let most = themes.iter().max_by_key(|(_, count)| *count);
    most.map_or_else(String::new, |(theme, _)| format!("Le thème « {theme} » a le plus attiré."))
}

pub(crate) fn by_commune(communes: &[(String, u32)]) -> String {
    let told = communes.iter().filter(|(_, count)| *count > 0).count();
    match told {
        0 | 1 => "Les personnes viennent d’une seule commune.".to_owned(),
        more => format!("Les personnes viennent de {more} communes."),
    }
}
