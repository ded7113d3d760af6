//! The plan of actions: what is undertaken, how it goes on.

use super::cast::file;
use super::story::{Event, Story, after};
use crate::{Error, Result};
use council::ActionId;
use council::actions::{
    ActionChange, ActionHeading, ActionTheme, ActionWords, MilestoneChange, NewAction, NewMilestone, NewNews,
    Population, Progress,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Days are counted from the beginning of the story.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Undertaken {
    day: u32,
    title: String,
    theme: ActionTheme,
    population: Population,
    progress: Progress,
    /// Key of a body.
    pole: Option<String>,
    /// Key of a contact.
    pilot: String,
    register: String,
    partners: String,
    words: BTreeMap<ActionHeading, String>,
    milestones: Vec<Reached>,
    news: Vec<Heard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reached {
    what: String,
    due: u32,
    done: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heard {
    day: u32,
    text: String,
}

fn undertaken() -> Result<Vec<Undertaken>> {
    file(include_str!("actions.json"))
}

fn one(n: usize) -> Result<Undertaken> {
    undertaken()?.into_iter().nth(n).ok_or(Error::NotFound("example action"))
}

impl Story<'_> {
    /// Foresees what is undertaken.
    pub(super) fn foresee_actions(&mut self) -> Result<()> {
        for (n, action) in undertaken()?.into_iter().enumerate() {
            self.foresee(action.day, Event::Undertakes(n));
        }
        Ok(())
    }

    /// Enters an action, and foresees what comes of it.
    pub(super) fn undertakes(&mut self, n: usize) -> Result<()> {
        let Undertaken { day, title, theme, population, progress, pole, pilot, register, partners, words, .. } =
            one(n)?;
        let pole = pole.map(|key| self.known.body(&key)).transpose()?;
        let new = NewAction { title, theme, population, progress, pole };
        let id = self.act(|office, actor| office.add_action(actor, new))?;
        let pilot = self.known.met(&pilot)?.role;
        let fields =
            [ActionChange::Pilot(Some(pilot)), ActionChange::Register(register), ActionChange::Partners(partners)];
        let words = words.into_iter().map(|(heading, words)| ActionChange::Heading(ActionWords { heading, words }));
        for change in fields.into_iter().chain(words) {
            self.act(|office, actor| office.change_action(actor, id, change))?;
        }
        for (at, milestone) in one(n)?.milestones.into_iter().enumerate() {
            let new = NewMilestone { what: milestone.what, due_on: Some(after(self.begins, milestone.due)) };
            self.act(|office, actor| office.add_milestone(actor, id, new))?;
            if let Some(done) = milestone.done {
                self.foresee(done - day, Event::Reaches(id, at));
            }
        }
        for (at, heard) in one(n)?.news.into_iter().enumerate() {
            self.foresee(heard.day - day, Event::Hears(id, n, at));
        }
        Ok(())
    }

    /// Reaches the milestone of an action that was entered at that place.
    pub(super) fn reaches(&mut self, id: ActionId, at: usize) -> Result<()> {
        let today = self.today;
        let mut milestones = self.office().action(id, today)?.milestones;
        milestones.sort_by_key(|milestone| milestone.id);
        let milestone = milestones.into_iter().nth(at).ok_or(Error::NotFound("example milestone"))?.id;
        self.act(|office, actor| office.change_milestone(actor, milestone, MilestoneChange::DoneOn(Some(today))))
    }

    /// Hears what is new of an action.
    pub(super) fn hears(&mut self, id: ActionId, n: usize, at: usize) -> Result<()> {
        let Heard { text, .. } = one(n)?.news.into_iter().nth(at).ok_or(Error::NotFound("example news"))?;
        let news = NewNews { on_day: self.today, words: text };
        self.act(|office, actor| office.write_news(actor, id, news)).map(drop)
    }
}
