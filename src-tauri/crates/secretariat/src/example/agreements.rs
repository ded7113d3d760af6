//! What is signed with others, and what others ask in writing.

use super::cast::file;
use super::story::{Event, Story, after};
use crate::{Error, Result};
use chrono::{Days, Months};
use council::agreements::{AgreementChange, AgreementKind, NewAgreement};
use council::queries::{NewQuery, QueryChange};
use council::{Day, OfficialQueryId};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Commitment {
    kind: AgreementKind,
    object: String,
    /// Key of an organisation.
    with: String,
    /// Days from the beginning of the story, before it when negative.
    starts: i64,
    years: u32,
    tacit: bool,
    /// Months.
    notice: u32,
    signed: bool,
    /// The functions that are shared, of some.
    #[serde(default)]
    functions: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Key of a contact.
    from: String,
    /// Days from the beginning of the story.
    day: u32,
    /// Days to answer.
    due: u32,
    subject: String,
    /// Days until the answer.
    answered: Option<u32>,
}

fn commitments() -> Result<Vec<Commitment>> {
    file(include_str!("agreements.json"))
}

fn asked() -> Result<Vec<Asked>> {
    file(include_str!("queries.json"))
}

impl Story<'_> {
    /// Enters the agreements that hold already, and foresees the others and what is asked.
    pub(super) fn foresee_agreements(&mut self) -> Result<()> {
        for (n, commitment) in commitments()?.into_iter().enumerate() {
            match u32::try_from(commitment.starts) {
                Ok(days) if days > 0 => self.foresee(days, Event::Commits(n)),
                _ => self.commits(n)?,
            }
        }
        for (n, asked) in asked()?.into_iter().enumerate() {
            self.foresee(asked.day, Event::IsAsked(n));
        }
        Ok(())
    }

    /// Enters an agreement, signed the day it starts unless it still waits.
    pub(super) fn commits(&mut self, n: usize) -> Result<()> {
        let commitment = commitments()?.into_iter().nth(n).ok_or(Error::NotFound("example agreement"))?;
        let Commitment { kind, object, with, starts, years, tacit, notice, signed, functions } = commitment;
        let with = self.known.organisation(&with)?;
        let starts_on = shifted(self.begins, starts);
        let ends_on = starts_on.checked_add_months(Months::new(12 * years)).and_then(|day| day.pred_opt());
        let new =
            NewAgreement { kind, object, starts_on, ends_on, is_tacit: tacit, notice_months: notice, with: Some(with) };
        let id = self.act(|office, actor| office.add_agreement(actor, new))?;
        if !functions.is_empty() {
            let change = AgreementChange::Functions(functions);
            self.act(|office, actor| office.change_agreement(actor, id, change))?;
        }
        if signed {
            let today = self.today;
            let party = self.office().agreement(id, today)?.parties.remove(0).id;
            self.act(|office, actor| office.sign_agreement(actor, party, Some(starts_on.min(today))))?;
        }
        Ok(())
    }

    /// Receives a query.
    pub(super) fn is_asked(&mut self, n: usize) -> Result<()> {
        let Asked { from, due, subject, answered, .. } =
            asked()?.into_iter().nth(n).ok_or(Error::NotFound("example query"))?;
        let asked_by = Some(self.known.met(&from)?.role);
        let (received_on, answer_due_on) = (self.today, Some(after(self.today, due)));
        let new = NewQuery { asked_by, received_on, subject, answer_due_on };
        let id = self.act(|office, actor| office.add_query(actor, new))?;
        if let Some(days) = answered {
            self.foresee(days, Event::Answers(id));
        }
        Ok(())
    }

    /// Answers a query.
    pub(super) fn answers(&mut self, id: OfficialQueryId) -> Result<()> {
        let today = Some(self.today);
        self.act(|office, actor| office.change_query(actor, id, QueryChange::AnsweredOn(today)))
    }
}

fn shifted(day: Day, days: i64) -> Day {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) };
    moved.unwrap_or(day)
}
