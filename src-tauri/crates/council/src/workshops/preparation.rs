//! What prepares a workshop and what follows it: steps with dates counted from its own, each done or not.

use super::{SpeakerRow, WorkshopState};
use crate::calendar::{working_day_from, working_day_until};
use crate::{Day, coded};
use chrono::Duration;
use serde::Serialize;
use ts_rs::TS;

coded! {
    /// *Étape d'un atelier*.
    pub enum WorkshopStep {
        /// The venue is booked.
        Venue = "venue",
        /// Every speaker confirmed.
        Speakers = "speakers",
        /// The bulletins of the towns have their lines.
        Bulletins = "bulletins",
        /// The poster is out.
        Poster = "poster",
        /// Those who announced themselves were reminded.
        Reminder = "reminder",
        /// Those who came were counted.
        Attendance = "attendance",
        /// The questionnaires were typed.
        Evaluation = "evaluation",
        /// What is kept of it was written.
        Debrief = "debrief",
    }
}

impl WorkshopStep {
    /// Days from the workshop to the step: negative before.
    const fn days(self) -> i64 {
        match self {
            Self::Venue => -60,
            Self::Speakers => -45,
            Self::Bulletins => -40,
            Self::Poster => -30,
            Self::Reminder => -3,
            Self::Attendance => 2,
            Self::Evaluation => 15,
            Self::Debrief => 30,
        }
    }

    /// When it is due: before the workshop never on a closed day but earlier, after it never but later.
    pub fn due(self, on_day: Day) -> Option<Day> {
        let due = on_day.checked_add_signed(Duration::days(self.days()))?;
        Some(if self.days() < 0 { working_day_until(due) } else { working_day_from(due) })
    }

    /// Whether it is ticked by hand; the others follow from what was typed.
    pub const fn is_ticked(self) -> bool {
        matches!(self, Self::Venue | Self::Bulletins | Self::Poster | Self::Reminder)
    }

    /// Whether a workshop in that state has the step before it or behind it.
    pub const fn concerns(self, state: WorkshopState) -> bool {
        match state {
            WorkshopState::Idea | WorkshopState::Cancelled | WorkshopState::Postponed => false,
            WorkshopState::Planned | WorkshopState::Confirmed => self.days() < 0,
            WorkshopState::Held | WorkshopState::Evaluated => self.days() > 0,
        }
    }
}

/// *Étape* with its date, done or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkshopStepRow {
    /// Which.
    pub step: WorkshopStep,
    /// When it is due.
    pub due_on: Option<Day>,
    /// Whether it is done.
    pub done: bool,
    /// The day it was ticked, where it is.
    pub done_on: Option<Day>,
    /// Whether it is ticked by hand.
    pub ticked: bool,
    /// Due before today and not done.
    pub late: bool,
}

/// *Avancement*: what is known of a workshop that its steps follow from.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// Its state.
    pub state: WorkshopState,
    /// Its day.
    pub on_day: Option<Day>,
    /// Who speaks.
    pub speakers: &'a [SpeakerRow],
    /// How many came.
    pub attended: u32,
    /// How many questionnaires were typed.
    pub sheets: u32,
    /// Whether what is kept of it was written.
    pub debriefed: bool,
    /// The steps ticked, each with its day.
    pub ticked: &'a [(WorkshopStep, Day)],
}

/// The steps of a workshop in its state, in order.
pub fn steps(standing: &Standing<'_>, today: Day) -> Vec<WorkshopStepRow> {
    let row = |step: WorkshopStep| {
        let done_on = standing.ticked.iter().find(|(ticked, _)| *ticked == step).map(|(_, day)| *day);
        let done = match step {
            WorkshopStep::Speakers => {
                !standing.speakers.is_empty() && standing.speakers.iter().all(|speaker| speaker.confirmed_on.is_some())
            }
            WorkshopStep::Attendance => standing.attended > 0,
            WorkshopStep::Evaluation => standing.sheets > 0,
            WorkshopStep::Debrief => standing.debriefed,
            _ => done_on.is_some(),
        };
        let due_on = standing.on_day.and_then(|day| step.due(day));
        let late = !done && due_on.is_some_and(|due| due < today);
        WorkshopStepRow { step, due_on, done, done_on, ticked: step.is_ticked(), late }
    };
    WorkshopStep::ALL.iter().copied().filter(|step| step.concerns(standing.state)).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn standing(state: WorkshopState, ticked: &[(WorkshopStep, Day)]) -> Standing<'_> {
        Standing { state, on_day: Some(day(11, 5)), speakers: &[], attended: 0, sheets: 0, debriefed: false, ticked }
    }

    #[test]
    fn steps_before_a_workshop_move_back_from_closed_days_and_those_after_move_on() {
        assert_eq!(WorkshopStep::Poster.due(day(11, 5)), Some(day(10, 6)));
        assert_eq!(WorkshopStep::Reminder.due(day(11, 5)), Some(day(11, 2)));
        assert_eq!(WorkshopStep::Bulletins.due(day(11, 5)), Some(day(9, 25)), "26 September is a Saturday");
        assert_eq!(WorkshopStep::Attendance.due(day(11, 5)), Some(day(11, 9)), "7 November is a Saturday");
    }

    #[test]
    fn a_planned_workshop_is_prepared_and_one_held_is_followed() {
        use WorkshopStep as Step;
        let ticked = [(WorkshopStep::Venue, day(9, 1))];
        let before = steps(&standing(WorkshopState::Planned, &ticked), day(10, 7));
        let told: Vec<_> = before.iter().map(|row| (row.step, row.done, row.late)).collect();
        assert_eq!(
            told,
            [
                (Step::Venue, true, false),
                (Step::Speakers, false, true),
                (Step::Bulletins, false, true),
                (Step::Poster, false, true),
                (Step::Reminder, false, false),
            ]
        );
        let after = steps(&Standing { attended: 9, ..standing(WorkshopState::Held, &[]) }, day(11, 10));
        assert_eq!(after.iter().map(|row| row.done).collect::<Vec<_>>(), [true, false, false]);
        assert!(steps(&standing(WorkshopState::Idea, &[]), day(11, 10)).is_empty());
    }
}
