//! Removing a record, bringing it back, and forgetting it once its time is over.

use crate::{Done, Office, Result};
use council::journal::{Removable, Trashed, Undone};
use council::{Act, Actor, Instant};
use storage::removal;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How long the trash keeps what was removed.
const TRASH_MS: i64 = 30 * DAY_MS;

/// How long the history keeps what fields held, and who looked at what (CNIL: journals of access, six to twelve months).
const HISTORY_MS: i64 = 365 * DAY_MS;

impl Office {
    /// Removes a record with what is part of it; it can be brought back for thirty days.
    ///
    /// # Errors
    /// [`council::Refusal::Cited`] when something that stays speaks of it.
    pub fn remove_record(&mut self, actor: &Actor, kind: Removable, id: i64) -> Result<Done> {
        self.write(Act::RemoveRecord, actor, |step| Ok(removal::remove(step, kind, id)?))
    }

    /// What was removed in the last thirty days, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn trash(&self, now: Instant) -> Result<Vec<Trashed>> {
        self.read(|page| removal::trash(page, before(now, TRASH_MS)))
    }

    /// Takes back one act of the journal, whoever did it: what it removed comes back, what it changed is as before.
    ///
    /// # Errors
    /// When the act is final, is taken back already, or when a row it wrote changed since.
    pub fn undo_act(&mut self, actor: &Actor, seq: i64) -> Result<Done<Undone>> {
        Ok(self.register.undo_act(actor, seq)?)
    }

    /// Forgets for good what was removed thirty days ago, and what the history has kept for a year.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn empty_trash(&mut self, actor: &Actor) -> Result<()> {
        let (trash, images) = (before(actor.at, TRASH_MS), before(actor.at, HISTORY_MS));
        if self.read(|page| removal::is_due(page, trash, images))? {
            self.write(Act::EmptyTrash, actor, |step| Ok(removal::forget(step, trash, images)?))?;
        }
        Ok(())
    }
}

fn before(now: Instant, by: i64) -> Instant {
    Instant::new(now.get() - by)
}
