//! The questionnaires: typed from paper, corrected, and what they say.

use super::gathered::row;
use crate::{Done, Office, Result};
use council::workshops::{Evaluation, NewEvaluation, figures};
use council::{Act, Actor, Day, WorkshopId};
use storage::workshops;

impl Office {
    /// The questionnaires of a workshop, and what they say.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn evaluation(&self, id: WorkshopId) -> Result<Evaluation> {
        self.consult(|page| {
            let workshop = row(page, id)?;
            let sheets = workshops::evaluation_sheets(page, id)?;
            let figures = figures(&sheets, workshop.attended);
            Ok(Evaluation { sheets, figures })
        })
    }

    /// Notes a questionnaire, and gives its number. The workshop was then held.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for a blank sheet or an answer out of its scale, before the day, or when the workshop
    /// was called off; [`crate::Error::NotFound`].
    pub fn note_evaluation(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        given: NewEvaluation,
        today: Day,
    ) -> Result<Done<u32>> {
        let given = given.checked()?;
        self.write(Act::NoteEvaluation, actor, |step| {
            super::guests::hold(step, workshop, today)?;
            Ok(workshops::add_evaluation(step, workshop, &given)?)
        })
    }

    /// Puts other answers in the place of those of a questionnaire.
    ///
    /// # Errors
    /// As [`Office::note_evaluation`].
    pub fn correct_evaluation(
        &mut self,
        actor: &Actor,
        workshop: WorkshopId,
        n: u32,
        given: NewEvaluation,
    ) -> Result<Done> {
        let given = given.checked()?;
        self.write(Act::CorrectEvaluation, actor, |step| Ok(workshops::set_evaluation(step, workshop, n, &given)?))
    }

    /// Takes a questionnaire back.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn remove_evaluation(&mut self, actor: &Actor, workshop: WorkshopId, n: u32) -> Result<Done> {
        self.write(Act::RemoveEvaluation, actor, |step| Ok(workshops::remove_evaluation(step, workshop, n)?))
    }
}
