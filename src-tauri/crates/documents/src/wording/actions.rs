//! The words of the plan of actions and of the sheet of one.

use crate::format;
use crate::papers::actions::{ActionPlan, ActionSheet, PlannedAction, Progress};
use crate::words::{Text, say};
use chrono::Datelike;
use council::Day;

pub(crate) const PLAN: &str = "Plan d’actions";
pub(crate) const COLUMNS: [&str; 6] =
    ["Thème", "Action", "Population cible", "Registre d’action", "Avancement", "Nouvelles"];
pub(crate) const HEADINGS: [&str; 9] = [
    "Enjeux et contexte",
    "Objectifs",
    "Modalités",
    "Échéancier",
    "Contraintes",
    "Ressources",
    "Maître d’œuvre",
    "Évaluation",
    "Liens",
];
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
    let actions: usize = data.poles.iter().map(|(_, actions)| actions.len()).sum();
    let count = |progress| {
        data.poles.iter().flat_map(|(_, actions)| actions).filter(|action| action.progress == progress).count()
    };
    say!(
        "Au {day} : {actions} actions, dont {permanent} permanentes, {under_way} en cours, {future} en projet",
        day = format::date(data.day),
        actions = actions,
        permanent = count(Progress::Permanent),
        under_way = count(Progress::UnderWay),
        future = count(Progress::Future),
    )
}

pub(crate) fn titled(action: &PlannedAction) -> Text {
    if action.pilot.is_empty() {
        Text::strong(&action.title)
    } else {
        say!("**{title}** – {pilot}", title = action.title, pilot = action.pilot)
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

/// How old the last news are.
pub(crate) fn news(on: Option<Day>, today: Day) -> Text {
    let Some(on) = on else { return Text::plain("–") };
    let months = (today.year() - on.year()) * 12 + today.month().cast_signed() - on.month().cast_signed();
    if months >= 3 {
        Text::strong(&format!("sans nouvelles depuis {months} mois"))
    } else {
        Text::plain(&format::short(on))
    }
}

/// Title of the file of a sheet.
pub(crate) fn about_sheet(data: &ActionSheet) -> String {
    format!("Fiche-action – {}", data.title)
}

pub(crate) fn sheet_footer(data: &ActionSheet) -> String {
    format!("Fiche-action au {} – page {{page}} / {{pages}}", format::short(data.drawn_up_on))
}

pub(crate) fn sheet_subtitle(data: &ActionSheet) -> Text {
    let place = if data.place.is_empty() { String::new() } else { format!("{} – ", data.place) };
    say!("{place}{progress}", place = place, progress = progress(data.progress))
}

/// Lines to write on.
pub(crate) fn blank() -> [Text; 2] {
    let line = "……………………………………………………………………………………………………………………………………………………………";
    [Text::plain(line), Text::plain(line)]
}

pub(crate) fn day(day: Option<Day>) -> Text {
    day.map_or_else(Text::default, |day| Text::plain(&format::short(day)))
}
