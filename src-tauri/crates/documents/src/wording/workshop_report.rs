//! The words of the reports of a workshop and of a season.

use super::questionnaire::STATEMENTS;
use super::{at, of, sentence};
use crate::format;
use crate::papers::workshop_report::{HeldWorkshop, SeasonReport, WorkshopReport};
use crate::words::{Text, say};
use council::Day;

pub(crate) const OPINION: &str = "Ce que les personnes en ont pensé";
pub(crate) const LESSONS: &str = "Ce que nous retenons";
pub(crate) const KEPT: &str = "Ce que les personnes retiennent";
pub(crate) const IMPROVED: &str = "Ce qu’il faudrait améliorer";
pub(crate) const MEAN_COLUMNS: [&str; 2] = ["Affirmation", "Moyenne, de 1 à 4"];
pub(crate) const SEASONS: &str = "D’une saison à l’autre";
pub(crate) const SEASON_COLUMNS: [&str; 4] = ["Saison", "Ateliers tenus", "Présences en moyenne", "Thèmes"];
/// Those who come from places of which too few came to be told, or did not say.
pub(crate) const ELSEWHERE: &str = "Ailleurs, ou non précisé";
pub(crate) const HELD: &str = "Les ateliers de la saison";
pub(crate) const HELD_COLUMNS: [&str; 7] = ["N°", "Le", "Atelier", "Commune", "Personnes", "Réponses", "Moyenne"];

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

pub(crate) fn returned(answers: u32, present: u32, is_told: bool) -> Text {
    match answers {
        0 => say!("Aucun questionnaire n’a été rendu."),
        _ if !is_told => {
            say!(
                "Trop peu de questionnaires ont été rendus ({answers}) pour que les réponses soient publiées.",
                answers = answers
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

/// A number in hundredths with one decimal, or none: «9», «9,5».
pub(crate) fn tenths(hundredths: u32) -> String {
    let tenths = (hundredths + 5) / 10;
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{},{}", tenths / 10, tenths % 10) }
}

fn counted(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count < 2 { one } else { more })
}

pub(crate) fn season_sentences(data: &SeasonReport) -> Vec<Text> {
    let figures = &data.figures;
    let held = match figures.held {
        0 => "Aucun atelier n’a été tenu".to_owned(),
        1 => "Un atelier a été tenu".to_owned(),
        more => format!("{more} ateliers ont été tenus"),
    };
    let average = figures.average.map_or_else(String::new, |mean| format!(", {} en moyenne", tenths(mean)));
    let called_off = match figures.called_off {
        0 => String::new(),
        1 => " Un atelier a été annulé ou reporté.".to_owned(),
        more => format!(" {more} ateliers ont été annulés ou reportés."),
    };
    let mut sentences = vec![say!(
        "**{held}. {people}**{average}.{called_off}",
        held = held,
        people = people(figures.attended),
        average = average,
        called_off = called_off
    )];
    if figures.held == 0 {
        return sentences;
    }
    sentences.push(say!(
        "{themes}, {venues}, {communes}.{lived}{filled}{cost}",
        themes = counted(figures.themes, "thème abordé", "thèmes abordés"),
        venues = counted(figures.venues, "lieu", "lieux"),
        communes = counted(figures.communes, "commune", "communes"),
        lived = figures.lived.map_or_else(String::new, |share| format!(
            " {share} % des interventions viennent de personnes qui parlent de ce qu’elles ont vécu."
        )),
        filled =
            figures.filled.map_or_else(String::new, |share| format!(" {share} % des places proposées ont été prises.")),
        cost = figures
            .per_person
            .map_or_else(String::new, |cost| format!(" Coût par personne présente : {}.", format::amount(cost)))
    ));
    sentences
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
    let most = communes.iter().max_by_key(|(_, count)| *count);
    most.map_or_else(String::new, |(commune, _)| format!("On vient surtout {}.", of(commune)))
}
