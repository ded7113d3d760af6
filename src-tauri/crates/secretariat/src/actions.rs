//! The plan of actions: what the council undertakes, how far it is, what is new.

use crate::{Done, Error, Office, Result};
use council::actions::{
    ActionChange, ActionHeading, ActionRow, ActionSheet, ActionWords, MilestoneChange, NewAction, NewMilestone, NewNews,
};
use council::{Act, ActionId, ActionNewsId, Actor, Day, MilestoneId};
use storage::{Page, actions};

impl Office {
    /// The plan as it stands on a day, pole by pole.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn actions(&self, today: Day) -> Result<Vec<ActionRow>> {
        self.read(|page| actions::actions(page, today))
    }

    /// One action with its sheet, its milestones and its news.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn action(&self, id: ActionId, today: Day) -> Result<ActionSheet> {
        self.consult(|page| sheet(page, id, today))
    }

    /// Adds an action to the plan, under the next number.
    ///
    /// # Errors
    /// [`Error::Refused`] without a title; [`Error::NotFound`].
    pub fn add_action(&mut self, actor: &Actor, new: NewAction) -> Result<Done<ActionId>> {
        let new = new.checked()?;
        self.write(Act::AddAction, actor, |step| Ok(actions::add(step, &new)?))
    }

    /// Changes one field of an action, or what is written under a heading of its sheet.
    ///
    /// # Errors
    /// As [`Self::add_action`].
    pub fn change_action(&mut self, actor: &Actor, id: ActionId, change: ActionChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeAction, actor, |step| Ok(actions::change(step, id, &change)?))
    }

    /// Adds a milestone to an action.
    ///
    /// # Errors
    /// [`Error::Refused`] without words; [`Error::NotFound`].
    pub fn add_milestone(&mut self, actor: &Actor, id: ActionId, new: NewMilestone) -> Result<Done<MilestoneId>> {
        let new = new.checked()?;
        self.write(Act::AddMilestone, actor, |step| Ok(actions::add_milestone(step, id, &new)?))
    }

    /// Changes one field of a milestone.
    ///
    /// # Errors
    /// [`Error::Refused`] for a milestone reached on a day to come; [`Error::NotFound`].
    pub fn change_milestone(&mut self, actor: &Actor, id: MilestoneId, change: MilestoneChange) -> Result<Done> {
        if let MilestoneChange::DoneOn(Some(day)) = change {
            actor.past(day)?;
        }
        self.write(Act::ChangeMilestone, actor, |step| Ok(actions::change_milestone(step, id, change)?))
    }

    /// Removes a milestone.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_milestone(&mut self, actor: &Actor, id: MilestoneId) -> Result<Done> {
        self.write(Act::RemoveMilestone, actor, |step| Ok(actions::remove_milestone(step, id)?))
    }

    /// Writes news of an action.
    ///
    /// # Errors
    /// [`Error::Refused`] without words or for a day to come; [`Error::NotFound`].
    pub fn write_news(&mut self, actor: &Actor, id: ActionId, news: NewNews) -> Result<Done<ActionNewsId>> {
        actor.past(news.on_day)?;
        let news = news.checked()?;
        self.write(Act::WriteNews, actor, |step| Ok(actions::write_news(step, id, &news)?))
    }
}

/// An action with all that is written of it: every heading, in the order of the form.
pub(crate) fn sheet(page: &Page<'_>, id: ActionId, today: Day) -> Result<ActionSheet> {
    let row = actions::of(page, id, today)?.ok_or(Error::NotFound("action"))?;
    let written = actions::words_of(page, id)?;
    let words = |heading| written.iter().find(|one| one.heading == heading).map(|one| one.words.clone());
    let headings = ActionHeading::ALL
        .iter()
        .map(|heading| ActionWords { heading: *heading, words: words(*heading).unwrap_or_default() });
    Ok(ActionSheet {
        row,
        headings: headings.collect(),
        milestones: actions::milestones_of(page, id)?,
        news: actions::news_of(page, id)?,
    })
}
