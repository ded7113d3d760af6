//! What meetings decide, and what follows from it.

mod closing;
mod recording;
mod typing;
mod urgent;

pub(crate) use closing::shut;
pub(crate) use recording::carry_over;
pub(crate) use urgent::urgent_before;

use crate::{Done, Error, Office, Result};
use council::decisions::{DecisionRow, FollowUpRow, NewFollowUp, Phrase};
use council::{Act, Actor, AgendaItemId, Day, FollowUpId, MeetingId};
use storage::{decisions, meetings};

impl Office {
    /// The sentence proposed to tell a person why; dots stand for what it leaves to complete.
    pub fn proposed_phrase(&self, phrase: Phrase) -> String {
        documents::proposed_phrase(phrase, None)
    }

    /// The decisions of a meeting in the order of its agenda; else those of a year by their number; else all.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn decisions(&self, meeting: Option<MeetingId>, year: Option<u16>) -> Result<Vec<DecisionRow>> {
        self.read(|page| decisions::decisions(page, meeting, year))
    }

    /// What is to be done after a meeting; without one, what is not done yet.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn follow_ups(&self, meeting: Option<MeetingId>) -> Result<Vec<FollowUpRow>> {
        self.read(|page| decisions::follow_ups(page, meeting))
    }

    /// Adds something to be done after an item.
    ///
    /// # Errors
    /// [`Error::Refused`] without words; [`Error::NotFound`].
    pub fn add_follow_up(&mut self, actor: &Actor, item: AgendaItemId, new: NewFollowUp) -> Result<Done<FollowUpId>> {
        let new = new.checked()?;
        self.write(Act::AddFollowUp, actor, |step| {
            meetings::item_meeting(step, item)?.ok_or(Error::NotFound("agenda_item"))?;
            Ok(decisions::add_follow_up(step, item, &new)?)
        })
    }

    /// Marks something as done on a day, or as not done.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, which a letter would print; [`Error::NotFound`].
    pub fn mark_follow_up(&mut self, actor: &Actor, id: FollowUpId, done_on: Option<Day>) -> Result<Done> {
        done_on.map_or(Ok(()), |day| actor.past(day))?;
        self.write(Act::MarkFollowUp, actor, |step| Ok(decisions::mark_follow_up(step, id, done_on)?))
    }
}
