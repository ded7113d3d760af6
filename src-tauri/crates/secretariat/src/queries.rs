//! The official queries: received, due, answered.

use crate::{Done, Error, Office, Result};
use council::queries::{NewQuery, QueryChange, QueryRow};
use council::{Act, Actor, OfficialQueryId};
use storage::queries;

impl Office {
    /// Every query: those without an answer first, the most pressing first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn queries(&self) -> Result<Vec<QueryRow>> {
        self.read(queries::queries)
    }

    /// One query.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn query(&self, id: OfficialQueryId) -> Result<QueryRow> {
        self.read(|page| queries::of(page, id))?.ok_or(Error::NotFound("official_query"))
    }

    /// Adds a query.
    ///
    /// # Errors
    /// [`Error::Refused`] without a subject, for a day to come, or for an answer due before it came; [`Error::NotFound`].
    pub fn add_query(&mut self, actor: &Actor, new: NewQuery) -> Result<Done<OfficialQueryId>> {
        actor.past(new.received_on)?;
        let new = new.checked()?;
        self.write(Act::AddQuery, actor, |step| Ok(queries::add(step, &new)?))
    }

    /// Changes one field of a query.
    ///
    /// # Errors
    /// As [`Self::add_query`].
    pub fn change_query(&mut self, actor: &Actor, id: OfficialQueryId, change: QueryChange) -> Result<Done> {
        self.write(Act::ChangeQuery, actor, |step| {
            let query = queries::of(step, id)?.ok_or(Error::NotFound("official_query"))?;
            Ok(queries::change(step, id, &change.checked(query.received_on)?)?)
        })
    }
}
