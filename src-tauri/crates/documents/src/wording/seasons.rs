//! The words of a season's table.

use council::workshops::{ThemeRow, ThemeSeed};

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

/// The theme of workshops whose theme nobody recognised.
pub const TO_SORT: &str = "À classer";

/// Where fewer than five people answered.
pub const FEW: &str = "moins de 5";

/// A season, by the year of its September.
pub fn season(start: i32) -> String {
    format!("{start}-{}", start + 1)
}

/// The name of the file of its table.
pub fn season_file(start: i32) -> String {
    format!("saison-{}.csv", season(start))
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
