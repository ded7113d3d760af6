//! The words of a season's table.

use council::workshops::{ThemeRow, ThemeSeed, WorkshopState};
use council::{Minute, TableForm};

/// What its lines compare.
pub const BY_THEME: &str = "Thème";
/// By venue.
pub const BY_VENUE: &str = "Lieu";
/// By commune.
pub const BY_COMMUNE: &str = "Commune";
/// By season.
pub const BY_SEASON: &str = "Saison";

/// Its headers.
pub const HEADERS: [&str; 8] = [
    "Comparaison",
    "Intitulé",
    "Ateliers",
    "Présents",
    "Présents en moyenne",
    "Questionnaires",
    "Taux de réponse (%)",
    "Satisfaction sur 4",
];

/// The tab of the comparisons.
pub const COMPARED: &str = "Comparaisons";
/// The tab of the workshops one by one.
pub const LISTED: &str = "Ateliers";

/// The headers of the workshops one by one; the import of past workshops reads them back.
pub const LIST_HEADERS: [&str; 16] = [
    "N°",
    "Date",
    "Heure début",
    "Heure fin",
    "Intitulé",
    "Thème",
    "Lieu",
    "Commune",
    "État",
    "Capacité",
    "Inscrits",
    "Présents",
    "Questionnaires",
    "Taux de réponse (%)",
    "Satisfaction sur 4",
    "Ce que nous retenons",
];

/// The theme of workshops whose theme nobody recognised.
pub const TO_SORT: &str = "À classer";

/// What fewer than five people thought, or what would tell it by subtraction.
pub const MASKED: &str = "masquée";

/// A season, by the year of its September.
pub fn season(start: i32) -> String {
    format!("{start}-{}", start + 1)
}

/// The name of the file of its table.
pub fn season_file(start: i32, form: TableForm) -> String {
    format!("saison-{}.{}", season(start), form.code())
}

/// The name of the file of a list of workshops; the whole register's without a season.
pub fn list_file(start: Option<i32>, form: TableForm) -> String {
    let of = start.map(|start| format!("-{}", season(start))).unwrap_or_default();
    format!("ateliers{of}.{}", form.code())
}

/// An hour, as the import reads it too.
pub fn hour(minute: Minute) -> String {
    crate::format::time(minute)
}

/// The state of a workshop.
pub const fn state(state: WorkshopState) -> &'static str {
    match state {
        WorkshopState::Idea => "Idée",
        WorkshopState::Planned => "Programmé",
        WorkshopState::Confirmed => "Confirmé",
        WorkshopState::Held => "Réalisé",
        WorkshopState::Evaluated => "Évalué",
        WorkshopState::Cancelled => "Annulé",
        WorkshopState::Postponed => "Reporté",
    }
}

/// The name of the file of its agenda; the whole register's without a season.
pub fn agenda_file(start: Option<i32>) -> String {
    start.map_or_else(|| "ateliers.ics".to_owned(), |start| format!("ateliers-{}.ics", season(start)))
}

/// A theme as the council calls it, or by the usual words of its seed.
pub fn theme(row: &ThemeRow) -> String {
    if !row.label.is_empty() {
        return row.label.clone();
    }
    row.seed.map(seed).unwrap_or_default().to_owned()
}

/// The usual words of a theme.
pub const fn seed(seed: ThemeSeed) -> &'static str {
    match seed {
        ThemeSeed::Sleep => "Sommeil",
        ThemeSeed::Ocd => "TOC",
        ThemeSeed::Isolation => "Isolement et reconquête de la citoyenneté",
        ThemeSeed::Addictions => "Addictions",
        ThemeSeed::SelfEsteem => "Estime de soi",
        ThemeSeed::Stress => "Stress",
        ThemeSeed::Depression => "Dépression",
        ThemeSeed::BipolarDisorders => "Troubles bipolaires",
        ThemeSeed::Grief => "Deuil",
        ThemeSeed::Suicide => "Suicide",
        ThemeSeed::EatingDisorders => "Troubles alimentaires",
        ThemeSeed::Psychoses => "Psychoses",
        ThemeSeed::BurnOut => "Burn-out",
        ThemeSeed::Anxiety => "Anxiété",
    }
}
