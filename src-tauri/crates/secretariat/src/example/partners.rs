//! What partners tell of somebody: the situation comes in, is looked at, is closed, and nobody is named in it.

use super::cast::file;
use super::story::{Event, Story, after};
use crate::{Error, Result};
use council::SituationId;
use council::situations::{NewSituation, NewSituationEntry, SituationChange};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    /// Key of a contact.
    from: String,
    /// Days from the beginning of the story.
    day: u32,
    /// INSEE code.
    commune: String,
    /// Days until it is looked at.
    due: u32,
    subject: String,
    exchanges: Vec<Exchange>,
    /// What came of it; none while it is open.
    outcome: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exchange {
    /// Days after what came before.
    after: u32,
    /// Days until it is looked at again.
    due: Option<u32>,
    text: String,
}

/// What is to come of a situation.
pub(super) struct Looking {
    situation: SituationId,
    told: usize,
    exchange: usize,
}

fn told(n: usize) -> Result<Told> {
    all()?.into_iter().nth(n).ok_or(Error::NotFound("example situation"))
}

fn all() -> Result<Vec<Told>> {
    file(include_str!("told.json"))
}

impl Story<'_> {
    /// Foresees what partners tell.
    pub(super) fn foresee_situations(&mut self) -> Result<()> {
        for (n, told) in all()?.into_iter().enumerate() {
            self.foresee(told.day, Event::IsTold(n));
        }
        Ok(())
    }

    /// Hears of a situation.
    pub(super) fn is_told(&mut self, n: usize) -> Result<()> {
        let Told { from, commune, due, subject, exchanges, .. } = told(n)?;
        let new = NewSituation {
            raised_by: Some(self.known.met(&from)?.role),
            received_on: self.today,
            commune: Some(self.known.commune(&commune)?),
            subject,
            due_on: Some(after(self.today, due)),
        };
        let situation = self.act(|office, actor| office.add_situation(actor, new))?;
        if let Some(exchange) = exchanges.first() {
            self.foresee(exchange.after, Event::IsLookedAt(Looking { situation, told: n, exchange: 0 }));
        }
        Ok(())
    }

    /// Looks at a situation again, and closes it when nothing more is awaited.
    pub(super) fn looks_at(&mut self, Looking { situation, told: n, exchange }: Looking) -> Result<()> {
        let Told { mut exchanges, outcome, .. } = told(n)?;
        let next = exchanges.get(exchange + 1).map(|next| next.after);
        let Exchange { due, text, .. } = exchanges.swap_remove(exchange);
        let (today, due_on) = (self.today, due.map(|due| after(self.today, due)));
        let entry = NewSituationEntry { on_day: today, text, due_on };
        self.act(|office, actor| office.write_situation(actor, situation, entry))?;
        if let Some(days) = next {
            self.foresee(days, Event::IsLookedAt(Looking { situation, told: n, exchange: exchange + 1 }));
        } else if let Some(outcome) = outcome {
            for change in [SituationChange::Outcome(outcome), SituationChange::ClosedOn(Some(today))] {
                self.act(|office, actor| office.change_situation(actor, situation, change))?;
            }
        }
        Ok(())
    }
}
