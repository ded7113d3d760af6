//! The words of the plan of actions and of the sheet of one.

use crate::format;
use crate::papers::actions::{ActionPlan, ActionSheet};
use crate::words::{Text, say};
use council::Day;
use council::actions::{ActionHeading, ActionRow, ActionTheme, Population, Progress};

pub(crate) const PLAN: &str = "Plan d’actions";
pub(crate) const COLUMNS: [&str; 6] =
    ["Thème", "Action", "Population cible", "Registre d’action", "Avancement", "Nouvelles"];
pub(crate) const MILESTONES: &str = "Étapes";
pub(crate) const MILESTONE_COLUMNS: [&str; 3] = ["Étape", "Prévue le", "Faite le"];

/// Title of the file.
pub(crate) fn about_plan(data: &ActionPlan) -> String {
    format!("{PLAN} au {}", format::date(data.day))
}

pub(crate) fn plan_footer(data: &ActionPlan) -> String {
    format!("{PLAN} au {} – page {{page}} / {{pages}}", format::short(data.day))
}

pub(crate) fn plan_subtitle(data: &ActionPlan) -> Text {
    let count = |progress| data.actions.iter().filter(|action| action.progress == progress).count();
    say!(
        "Au {day} – en permanence : {permanent} ; en cours : {under_way} ; en projet : {future} ; terminées : {done}",
        day = format::date(data.day),
        permanent = count(Progress::Permanent),
        under_way = count(Progress::UnderWay),
        future = count(Progress::Future),
        done = count(Progress::Done),
    )
}

/// The body that carries actions.
pub(crate) fn pole(action: &ActionRow) -> &str {
    if action.pole.is_none() { "Sans pôle" } else { &action.pole_name }
}

pub(crate) fn titled(action: &ActionRow) -> Text {
    if action.pilot_words.is_empty() {
        Text::strong(&action.title)
    } else {
        say!("**{title}** – {pilot}", title = action.title, pilot = action.pilot_words)
    }
}

pub(crate) const fn theme(theme: ActionTheme) -> &'static str {
    match theme {
        ActionTheme::Observatory => "Observatoire des données de santé",
        ActionTheme::Communication => "Information et communication",
        ActionTheme::Work => "Santé et travail",
        ActionTheme::Culture => "Art et culture",
        ActionTheme::Cancer => "Cancer",
        ActionTheme::Addictions => "Addictions",
        ActionTheme::AccessToCare => "Accès aux soins",
        ActionTheme::Housing => "Accès au logement",
        ActionTheme::Youth => "Jeunesse",
        ActionTheme::SuicidePrevention => "Prévention du suicide",
        ActionTheme::Sport => "Sport",
        ActionTheme::WellBeing => "Alimentation et bien-être",
        ActionTheme::Other => "Autre",
    }
}

pub(crate) const fn population(population: Population) -> &'static str {
    match population {
        Population::General => "Population générale",
        Population::Professionals => "Professionnels",
        Population::ServiceUsers => "Usagers",
        Population::Agents => "Agents",
        Population::Precarious => "Population précaire",
    }
}

pub(crate) const fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::Permanent => "permanent",
        Progress::UnderWay => "en cours",
        Progress::Future => "projet futur",
        Progress::Done => "terminée",
    }
}

pub(crate) const fn heading(heading: ActionHeading) -> &'static str {
    match heading {
        ActionHeading::Context => "Enjeux et contexte",
        ActionHeading::Objectives => "Objectifs visés",
        ActionHeading::Methods => "Modalités, actions à mener",
        ActionHeading::Schedule => "Échéancier prévisionnel",
        ActionHeading::Constraints => "Contraintes",
        ActionHeading::Resources => "Ressources",
        ActionHeading::Lead => "Maître d’œuvre",
        ActionHeading::Assessment => "Évaluation",
        ActionHeading::Links => "Liens avec d’autres fiches",
        ActionHeading::Lessons => "Retour d’expérience",
    }
}

/// How old the last news are.
pub(crate) fn news(action: &ActionRow) -> Text {
    match (action.silent_months, action.news_on) {
        (Some(months), _) => Text::strong(&format!("sans nouvelles depuis {months} mois")),
        (None, Some(on)) => Text::plain(&format::short(on)),
        (None, None) => Text::plain("–"),
    }
}

/// Title of the file of a sheet.
pub(crate) fn about_sheet(data: &ActionSheet) -> String {
    format!("Fiche-action n° {} – {}", data.action.number, data.action.title)
}

pub(crate) fn sheet_footer(data: &ActionSheet) -> String {
    format!("Fiche-action au {} – page {{page}} / {{pages}}", format::short(data.drawn_up_on))
}

pub(crate) fn sheet_title(data: &ActionSheet) -> String {
    format!("Fiche-action n° {} – {}", data.action.number, data.action.title)
}

/// Where it stands in the plan: pole, theme, population, register, progress.
pub(crate) fn sheet_subtitle(data: &ActionSheet) -> Text {
    let ActionSheet { action, .. } = data;
    let place = [
        action.pole_name.as_str(),
        theme(action.theme),
        population(action.population),
        action.register.as_str(),
        progress(action.progress),
    ];
    let place = place.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" – ");
    say!("{place}", place = place)
}

/// Lines to write on.
pub(crate) fn blank() -> [Text; 2] {
    let line = "……………………………………………………………………………………………………………………………………………………………………………………………………………………………………";
    [Text::plain(line), Text::plain(line)]
}

pub(crate) fn day(day: Option<Day>) -> Text {
    day.map_or_else(Text::default, |day| Text::plain(&format::short(day)))
}
