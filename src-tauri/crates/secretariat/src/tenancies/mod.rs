//! The tenancies: entering a place, giving notice, leaving, giving the keys back, settling.

mod inventory;

use crate::places::known as known_place;
use crate::{Done, Error, Office, Result};
use council::places::ProposalRow;
use council::tenancies::{
    ChecklistKind, EntryStep, ExitStep, Followed, NewExit, NewNotice, NewTenancy, ReviewKind, TenanciesList,
    TenanciesQuery, TenancyChange, TenancyRecord, TenancySheet, give_notice,
};
use council::{AbsenceId, Act, Actor, Day, Period, Refusal, TenancyId};
use storage::{Page, people, tenancies};

impl Office {
    /// The tenancies a query finds, as they stand on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn tenancies(&self, query: &TenanciesQuery, today: Day) -> Result<TenanciesList> {
        Ok(query.find(&self.read(tenancies::tenancies)?, today))
    }

    /// Everything known of one tenancy, as it stands on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn tenancy(&self, id: TenancyId, today: Day) -> Result<TenancySheet> {
        let found = self.read(|page| {
            let Some(record) = tenancies::tenancy(page, id)? else { return Ok(None) };
            let measures = tenancies::measures_of(page, record.person.id, today)?;
            let followed = Followed {
                seen_on: people::seen_on(page, record.person.id, today)?,
                reviews: tenancies::reviews_of(page, id)?,
                steps: tenancies::steps_of(page, id)?,
            };
            Ok(Some(record.sheet(&measures, followed, today)))
        })?;
        found.ok_or(Error::NotFound("tenancy"))
    }

    /// Enters a person in a place. The proposal that led there and the deposit that waited for it are bound to it.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the place is available that day, or kept for her; [`Error::NotFound`].
    pub fn enter_place(&mut self, actor: &Actor, tenancy: &NewTenancy) -> Result<Done<TenancyId>> {
        let on = tenancy.entered_on;
        self.write(Act::EnterPlace, actor, |step| {
            let place = known_place(step, tenancy.place)?;
            let keeps = |proposal: &&ProposalRow| proposal.keeps().is_some_and(|period| period.holds(on));
            let is_hers = place.proposals.iter().find(keeps).is_some_and(|kept| kept.person.id == tenancy.person);
            place.facts().enter(on, is_hers)?;
            Ok(tenancies::enter(step, tenancy)?)
        })
    }

    /// Changes one field of a tenancy.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_tenancy(&mut self, actor: &Actor, id: TenancyId, change: TenancyChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeTenancy, actor, |step| Ok(tenancies::change_tenancy(step, id, &change)?))
    }

    /// Notes a notice received. The home of a protected adult is given up only by order of the judge.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, twice, or without the order; [`Error::NotFound`].
    pub fn note_notice(&mut self, actor: &Actor, id: TenancyId, notice: NewNotice) -> Result<Done> {
        let notice = notice.checked()?;
        actor.past(notice.on_day)?;
        self.write(Act::NoteNotice, actor, |step| {
            let record = known(step, id)?;
            record.facts().notice(notice.on_day)?;
            give_notice(&tenancies::measures_of(step, record.person.id, notice.on_day)?, &notice.judge_order)?;
            Ok(tenancies::note_notice(step, id, &notice)?)
        })
    }

    /// Records that a person left: the place is free from that day.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, before the entry, or twice; [`Error::NotFound`].
    pub fn record_exit(&mut self, actor: &Actor, id: TenancyId, exit: NewExit) -> Result<Done> {
        let exit = exit.checked()?;
        actor.past(exit.left_on)?;
        self.write(Act::RecordExit, actor, |step| {
            known(step, id)?.facts().leave(exit.left_on)?;
            Ok(tenancies::record_exit(step, id, &exit)?)
        })
    }

    /// Notes the day the keys were given back: the deposit is due from there.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come or before the entry; [`Error::NotFound`].
    pub fn note_keys(&mut self, actor: &Actor, id: TenancyId, on: Day) -> Result<Done> {
        actor.past(on)?;
        self.write(Act::NoteKeys, actor, |step| {
            known(step, id)?.facts().return_keys(on)?;
            Ok(tenancies::note_keys(step, id, on)?)
        })
    }

    /// Settles the accounts of a tenancy that ended.
    ///
    /// # Errors
    /// [`Error::Refused`] unless the person left and nothing was settled; [`Error::NotFound`].
    pub fn settle_tenancy(&mut self, actor: &Actor, id: TenancyId, on: Day) -> Result<Done> {
        self.write(Act::SettleTenancy, actor, |step| {
            known(step, id)?.facts().settle(on)?;
            Ok(tenancies::settle(step, id, on)?)
        })
    }

    /// Notes an absence: however long, it is never an exit.
    ///
    /// # Errors
    /// [`Error::Refused`] for a period that ends before it starts, or starts before the entry; [`Error::NotFound`].
    pub fn note_absence(&mut self, actor: &Actor, id: TenancyId, period: Period) -> Result<Done<AbsenceId>> {
        let period = Period::new(period.from, period.until).ok_or(Refusal::EmptyPeriod)?;
        self.write(Act::NoteAbsence, actor, |step| {
            let entered_on = known(step, id)?.entered_on;
            if period.from < entered_on {
                return Err(Refusal::LeftBeforeEntry { on: entered_on }.into());
            }
            Ok(tenancies::add_absence(step, id, period)?)
        })
    }

    /// Ends an absence: `back_on` is the day the person is back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn end_absence(&mut self, actor: &Actor, absence: AbsenceId, back_on: Day) -> Result<Done> {
        self.write(Act::EndAbsence, actor, |step| Ok(tenancies::end_absence(step, absence, back_on)?))
    }

    /// Notes that a tenancy was reviewed on a day: the next review is counted from there.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come or before the entry; [`Error::NotFound`].
    pub fn note_review(&mut self, actor: &Actor, id: TenancyId, kind: ReviewKind, on: Day) -> Result<Done> {
        actor.past(on)?;
        self.write(Act::NoteReview, actor, |step| {
            let record = known(step, id)?;
            if on < record.entered_on {
                return Err(Refusal::LeftBeforeEntry { on: record.entered_on }.into());
            }
            let due_on = record.row(on).next_review_on.filter(|_| kind == ReviewKind::SixMonths).unwrap_or(on);
            Ok(tenancies::add_review(step, id, kind, due_on, on)?)
        })
    }

    /// Marks a step of the entry as done that day, or as not done.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come; [`Error::NotFound`].
    pub fn mark_entry_step(
        &mut self,
        actor: &Actor,
        id: TenancyId,
        entry_step: EntryStep,
        done_on: Option<Day>,
    ) -> Result<Done> {
        done_on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::MarkTenancyStep, actor, |step| {
            Ok(tenancies::mark_step(step, id, ChecklistKind::Entry, entry_step.code(), done_on)?)
        })
    }

    /// Marks a step of the exit as done that day, or as not done.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come; [`Error::NotFound`].
    pub fn mark_exit_step(
        &mut self,
        actor: &Actor,
        id: TenancyId,
        exit_step: ExitStep,
        done_on: Option<Day>,
    ) -> Result<Done> {
        done_on.map_or(Ok(()), |on| actor.past(on))?;
        self.write(Act::MarkTenancyStep, actor, |step| {
            Ok(tenancies::mark_step(step, id, ChecklistKind::Exit, exit_step.code(), done_on)?)
        })
    }
}

fn known(page: &Page<'_>, id: TenancyId) -> Result<TenancyRecord> {
    tenancies::tenancy(page, id)?.ok_or(Error::NotFound("tenancy"))
}
