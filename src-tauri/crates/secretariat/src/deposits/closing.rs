//! Closing the years of the deposits, and opening one again.

use crate::minutes::sha256;
use crate::{Done, Error, Office, Result};
use council::deposits::{
    ClosedYear, FlowPeriod, TreasurerReport, YearClosing, chained, close_year, last_closed, reopen_year, sealed_text,
};
use council::{Act, Actor};
use storage::deposits;

impl Office {
    /// The years that were closed, the latest first, each with whether its seal holds.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn closed_years(&self) -> Result<Vec<ClosedYear>> {
        self.read(|page| {
            let (all, closings) = (deposits::deposits(page)?, deposits::closings(page)?);
            let closed = closings.into_iter().rev().map(|closing| ClosedYear {
                year: closing.year,
                closed_on: closing.closed_on,
                head: closing.head.short(),
                reopened_on: closing.reopened.as_ref().map(|(on, _)| *on),
                holds: is_chained(&closing)
                    && (closing.reopened.is_some()
                        || sealed_text(&all, closing.year).as_ref() == Some(&closing.sealed)),
                flow: FlowPeriod::year(closing.year)
                    .map(|year| TreasurerReport::over(&all, year).total)
                    .unwrap_or_default(),
                reason: closing.reopened.map(|(_, reason)| reason).unwrap_or_default(),
            });
            Ok(closed.collect())
        })
    }

    /// Closes a year: no movement bears a day of it any more, nor of the years before; its figures are sealed.
    ///
    /// # Errors
    /// [`Error::Refused`] for a year that is not over, is closed, or lies before one that is.
    pub fn close_year(&mut self, actor: &Actor, year: i32) -> Result<Done> {
        let today = actor.day();
        self.write(Act::CloseYear, actor, |step| {
            let closings = deposits::closings(step)?;
            close_year(year, &closings, today)?;
            let sealed = sealed_text(&deposits::deposits(step)?, year).ok_or(Error::NotFound("year"))?;
            let previous = last_closed(&closings).map(|last| last.head);
            let head = sha256(chained(previous.as_ref(), &sealed).as_bytes());
            let closing = YearClosing { year, closed_on: today, sealed, previous, head, reopened: None };
            Ok(deposits::close_year(step, &closing)?)
        })
    }

    /// Opens the year that was closed last again; its closing stays, with the reason.
    ///
    /// # Errors
    /// [`Error::Refused`] for another year, or without a reason.
    pub fn reopen_year(&mut self, actor: &Actor, year: i32, reason: &str) -> Result<Done> {
        let today = actor.day();
        self.write(Act::ReopenYear, actor, |step| {
            let reason = reopen_year(year, &deposits::closings(step)?, reason)?;
            Ok(deposits::reopen_year(step, year, today, &reason)?)
        })
    }
}

fn is_chained(closing: &YearClosing) -> bool {
    sha256(chained(closing.previous.as_ref(), &closing.sealed).as_bytes()) == closing.head
}
