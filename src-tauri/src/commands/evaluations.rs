//! The questionnaires of a workshop.

use crate::{desk::Opened, failure::Answer};
use council::WorkshopId;
use council::workshops::{Evaluation, NewEvaluation};

/// The questionnaires of a workshop, and what they say.
#[tauri::command(async)]
pub(crate) fn evaluation(desk: Opened<'_>, id: WorkshopId) -> Answer<Evaluation> {
    desk.read(|office, _| office.evaluation(id))
}

/// Notes a questionnaire, and gives its number.
#[tauri::command(async)]
pub(crate) fn note_evaluation(mut desk: Opened<'_>, workshop: WorkshopId, given: NewEvaluation) -> Answer<u32> {
    desk.act(|office, actor| office.note_evaluation(actor, workshop, given, actor.day()))
}

/// Puts other answers in the place of those of a questionnaire.
#[tauri::command(async)]
pub(crate) fn correct_evaluation(
    mut desk: Opened<'_>,
    workshop: WorkshopId,
    n: u32,
    given: NewEvaluation,
) -> Answer<()> {
    desk.act(|office, actor| office.correct_evaluation(actor, workshop, n, given))
}

/// Takes a questionnaire back.
#[tauri::command(async)]
pub(crate) fn remove_evaluation(mut desk: Opened<'_>, workshop: WorkshopId, n: u32) -> Answer<()> {
    desk.act(|office, actor| office.remove_evaluation(actor, workshop, n))
}
