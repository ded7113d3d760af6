//! An action as it is shown.

use super::{ActionHeading, ActionTheme, Population, Progress};
use crate::{ActionId, ActionNewsId, BodyId, ContactRoleId, Day, MilestoneId};
use chrono::{Datelike, Months};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Action*, as the plan shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionRow {
    /// Identity.
    pub id: ActionId,
    /// Number of its sheet.
    pub number: u32,
    /// What is undertaken.
    pub title: String,
    /// Theme.
    pub theme: ActionTheme,
    /// For whom.
    pub population: Population,
    /// *Registre d'action*: by what means, in the council's words.
    pub register: String,
    /// How far it is.
    pub progress: Progress,
    /// The body that carries it, often a pole.
    pub pole: Option<BodyId>,
    /// The name of that body; empty without one.
    pub pole_name: String,
    /// Who leads it, in the directory.
    pub pilot: Option<ContactRoleId>,
    /// Who leads it, in words; empty without anybody.
    pub pilot_words: String,
    /// With whom.
    pub partners: String,
    /// The day of the last news.
    pub news_on: Option<Day>,
    /// For how many months there were none, when somebody should ask.
    pub silent_months: Option<u32>,
    /// The earliest milestone that is not reached.
    pub next_milestone_on: Option<Day>,
}

/// For how many whole months an action that goes on has had no news, when somebody should ask: three.
pub fn silent_months(progress: Progress, news_on: Option<Day>, today: Day) -> Option<u32> {
    if matches!(progress, Progress::Done | Progress::Future) {
        return None;
    }
    let on = news_on?;
    let begun = (today.year() - on.year()) * 12 + today.month().cast_signed() - on.month().cast_signed();
    let begun = u32::try_from(begun).ok()?;
    let whole = begun.checked_sub(u32::from(on.checked_add_months(Months::new(begun))? > today))?;
    (whole >= 3).then_some(whole)
}

/// *Rubrique* of the sheet of an action and what is written under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ActionWords {
    /// Under which heading.
    pub heading: ActionHeading,
    /// What is written; empty when nothing is yet.
    pub words: String,
}

/// *Étape* of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Milestone {
    /// Identity.
    pub id: MilestoneId,
    /// What is to be reached.
    pub what: String,
    /// By when.
    pub due_on: Option<Day>,
    /// The day it was reached.
    pub done_on: Option<Day>,
}

/// *Nouvelle* of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionNews {
    /// Identity.
    pub id: ActionNewsId,
    /// Its day.
    pub on_day: Day,
    /// What is new.
    pub words: String,
}

/// *Fiche-action*: an action with all that is written of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionSheet {
    /// The line of the plan.
    pub row: ActionRow,
    /// Every heading, in the order of the form.
    pub headings: Vec<ActionWords>,
    /// Its milestones: those to come first, the nearest first.
    pub milestones: Vec<Milestone>,
    /// Its news, the latest first.
    pub news: Vec<ActionNews>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_goes_on_is_silent_after_three_whole_months() {
        let day = |month, day| Day::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(silent_months(Progress::UnderWay, Some(day(1, 31)), day(4, 29)), None);
        assert_eq!(silent_months(Progress::UnderWay, Some(day(1, 31)), day(4, 30)), Some(3));
        assert_eq!(silent_months(Progress::Permanent, Day::from_ymd_opt(2024, 12, 1), day(4, 30)), Some(16));
        assert_eq!(silent_months(Progress::Done, Some(day(1, 1)), day(12, 1)), None);
        assert_eq!(silent_months(Progress::UnderWay, None, day(12, 1)), None);
        assert_eq!(silent_months(Progress::UnderWay, Some(day(6, 1)), day(5, 1)), None, "news to come");
        assert_eq!(silent_months(Progress::UnderWay, Some(day(5, 20)), day(5, 1)), None, "later this month");
    }
}
