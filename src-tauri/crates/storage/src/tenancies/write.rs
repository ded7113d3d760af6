//! Writing tenancies.

use crate::places::open_of;
use crate::row::Columns;
use crate::{Error, Result, Step};
use council::tenancies::{ChecklistKind, NewExit, NewNotice, NewTenancy, ReviewKind, TenancyChange};
use council::{AbsenceId, Day, Period, ProposalId, TenancyId};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// Enters a person in a place; the proposal that led there and the deposit that waited for it are bound to the tenancy.
pub fn enter(step: &Step<'_>, tenancy: &NewTenancy) -> Result<TenancyId> {
    let proposal = open_of(step, tenancy.place, tenancy.person)?;
    let id: TenancyId = step.insert(
        "INSERT INTO tenancy (person, place, proposal, title, lease_signed_on, entered_on)
         VALUES (:person, :place, :proposal, :title, :lease_signed_on, :entered_on)",
        named_params! {
            ":person": tenancy.person.get(),
            ":place": tenancy.place.get(),
            ":proposal": proposal.map(ProposalId::get),
            ":title": tenancy.title.code(),
            ":lease_signed_on": tenancy.lease_signed_on,
            ":entered_on": tenancy.entered_on,
        },
    )?;
    step.run(
        "UPDATE proposal SET answer = 'accepted', answered_on = ?2 WHERE id = ?1 AND answer IS NULL",
        (proposal.map(ProposalId::get), tenancy.lease_signed_on.unwrap_or(tenancy.entered_on)),
    )?;
    step.run(
        "UPDATE deposit SET tenancy = ?1 WHERE tenancy IS NULL AND person = ?2 AND place = ?3",
        (id.get(), tenancy.person.get(), tenancy.place.get()),
    )?;
    Ok(id)
}

/// Changes one field of a tenancy.
pub fn change_tenancy(step: &Step<'_>, id: TenancyId, change: &TenancyChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        TenancyChange::Title(title) => ("title", &title.code()),
        TenancyChange::LeaseSignedOn(day) => ("lease_signed_on", day),
        TenancyChange::LeaseEndsOn(day) => ("lease_ends_on", day),
        TenancyChange::InsuredUntilOn(day) => ("insured_until_on", day),
        TenancyChange::NewAddress(address) => ("new_address", address),
    };
    step.set("tenancy", id, column, value)
}

/// Notes a notice received.
pub fn note_notice(step: &Step<'_>, id: TenancyId, notice: &NewNotice) -> Result<()> {
    step.one_row(
        "tenancy",
        "UPDATE tenancy SET notice_on = ?2, notice_ground = ?3, judge_order = ?4 WHERE id = ?1",
        (id.get(), notice.on_day, notice.ground.code(), &notice.judge_order),
    )
}

/// Records that a person left.
pub fn record_exit(step: &Step<'_>, id: TenancyId, exit: &NewExit) -> Result<()> {
    step.one_row(
        "tenancy",
        "UPDATE tenancy SET left_on = ?2, exit_reason = ?3, new_address = ?4 WHERE id = ?1",
        (id.get(), exit.left_on, exit.reason.code(), &exit.new_address),
    )
}

/// Notes that the keys were given back.
pub fn note_keys(step: &Step<'_>, id: TenancyId, on: Day) -> Result<()> {
    step.set("tenancy", id, "keys_returned_on", &on)
}

/// Settles the accounts.
pub fn settle(step: &Step<'_>, id: TenancyId, on: Day) -> Result<()> {
    step.set("tenancy", id, "settled_on", &on)
}

/// Notes an absence.
pub fn add_absence(step: &Step<'_>, tenancy: TenancyId, period: Period) -> Result<AbsenceId> {
    step.insert(
        "INSERT INTO absence (tenancy, from_on, until_on) VALUES (?1, ?2, ?3)",
        (tenancy.get(), period.from, period.until),
    )
}

/// Ends an absence: `back_on` is the day the person is back. One that had not started goes.
pub fn end_absence(step: &Step<'_>, id: AbsenceId, back_on: Day) -> Result<()> {
    if step.run("DELETE FROM absence WHERE id = ?1 AND from_on >= ?2", (id.get(), back_on))? == 1 {
        return Ok(());
    }
    step.set("absence", id, "until_on", &back_on)
}

/// Notes a review done on a day, and the day it was due.
pub fn add_review(step: &Step<'_>, id: TenancyId, kind: ReviewKind, due_on: Day, done_on: Day) -> Result<()> {
    step.run(
        "INSERT INTO tenancy_review (tenancy, kind, due_on, done_on) VALUES (?1, ?2, ?3, ?4)",
        (id.get(), kind.code(), due_on, done_on),
    )?;
    Ok(())
}

/// Marks a step of the entry or of the exit as done that day, or as not done.
///
/// # Errors
/// [`Error::NotFound`] without such a tenancy.
pub fn mark_step(step: &Step<'_>, id: TenancyId, list: ChecklistKind, kind: &str, done_on: Option<Day>) -> Result<()> {
    let known = step.maybe("SELECT id FROM tenancy WHERE id = ?1", [id.get()], |row| row.value::<i64>("id"))?;
    known.ok_or(Error::NotFound("tenancy"))?;
    step.run(
        "INSERT INTO checklist_step (tenancy, list, kind, done_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (tenancy, list, kind) DO UPDATE SET done_on = excluded.done_on",
        (id.get(), list.code(), kind, done_on),
    )?;
    Ok(())
}
