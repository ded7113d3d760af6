//! What stands beside the ledger of a deposit: who else pays, the schedule of an advance, the note of wear.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::deposits::{
    DepositShare, Instalment, NewDepositShare, NewSchedule, NewWearLine, WearElement, WearLine, WearRate,
};
use council::{Cents, Day, DepositId, DepositShareId, OrganisationId, WearLineId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// What others pay of every deposit, or of one.
pub(super) fn shares(page: &Page<'_>, one: [Option<i64>; 1]) -> Result<HashMap<DepositId, Vec<DepositShare>>> {
    let rows = page.all("SELECT * FROM deposit_share WHERE (?1 IS NULL OR deposit = ?1) ORDER BY id", one, |row| {
        let share = DepositShare {
            id: row.id("id")?,
            financier: row.code("financier")?,
            amount: row.cents("cents")?,
            reference: row.text("reference")?,
            granted_on: row.maybe_day("granted_on")?,
        };
        Ok((row.id("deposit")?, share))
    })?;
    Ok(gathered(rows))
}

/// The instalments of every advance, or of one, in the order they are due.
pub(super) fn schedules(page: &Page<'_>, one: [Option<i64>; 1]) -> Result<HashMap<DepositId, Vec<Instalment>>> {
    let sql = "SELECT * FROM instalment WHERE (?1 IS NULL OR deposit = ?1) ORDER BY due_on, id";
    let rows = page.all(sql, one, |row| {
        Ok((row.id("deposit")?, Instalment { due_on: row.day("due_on")?, amount: row.cents("cents")? }))
    })?;
    Ok(gathered(rows))
}

fn gathered<T>(rows: Vec<(DepositId, T)>) -> HashMap<DepositId, Vec<T>> {
    let mut found: HashMap<DepositId, Vec<T>> = HashMap::new();
    for (deposit, row) in rows {
        found.entry(deposit).or_default().push(row);
    }
    found
}

/// Adds somebody else who pays a part of a deposit.
pub fn add_share(step: &Step<'_>, deposit: DepositId, share: &NewDepositShare) -> Result<DepositShareId> {
    step.insert(
        "INSERT INTO deposit_share (deposit, financier, cents, reference, granted_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        (deposit.get(), share.financier.code(), share.amount.get(), &share.reference, share.granted_on),
    )
}

/// Notes the day a share was granted, or that it was not.
pub fn grant_share(step: &Step<'_>, share: DepositShareId, on: Option<Day>) -> Result<()> {
    step.set("deposit_share", share, "granted_on", &on)
}

/// Removes a share.
pub fn remove_share(step: &Step<'_>, share: DepositShareId) -> Result<()> {
    step.one_row("deposit_share", "DELETE FROM deposit_share WHERE id = ?1", [share.get()])
}

/// Agrees on the schedule of an advance: one that was there is replaced.
pub fn agree_schedule(step: &Step<'_>, deposit: DepositId, schedule: &NewSchedule) -> Result<()> {
    step.run("DELETE FROM instalment WHERE deposit = ?1", [deposit.get()])?;
    step.run(
        "INSERT INTO advance_schedule (deposit, signed_on, cosigned, judge_order) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (deposit) DO UPDATE
         SET signed_on = excluded.signed_on, cosigned = excluded.cosigned, judge_order = excluded.judge_order",
        (deposit.get(), schedule.signed_on, schedule.is_cosigned, &schedule.judge_order),
    )?;
    schedule.spread().iter().try_for_each(|one| {
        let sql = "INSERT INTO instalment (deposit, due_on, cents) VALUES (?1, ?2, ?3)";
        step.run(sql, (deposit.get(), one.due_on, one.amount.get())).map(drop)
    })
}

/// The rates of wear that were agreed on, by whom.
pub fn wear_rates(page: &Page<'_>) -> Result<Vec<(Option<OrganisationId>, WearElement, WearRate)>> {
    page.all("SELECT * FROM wear_rate ORDER BY id", [], |row| {
        Ok((row.maybe_id("landlord")?, row.code("element")?, rate(row)?))
    })
}

fn rate(row: &Row<'_>) -> rusqlite::Result<WearRate> {
    Ok(WearRate {
        free_years: row.number("free_years")?,
        yearly_percent: row.number("yearly_percent")?,
        floor_percent: row.number("floor_percent")?,
    })
}

/// Agrees on a rate of wear.
pub fn agree_wear_rate(
    step: &Step<'_>,
    landlord: Option<OrganisationId>,
    element: WearElement,
    rate: WearRate,
) -> Result<()> {
    step.run(
        "INSERT INTO wear_rate (landlord, element, free_years, yearly_percent, floor_percent)
         VALUES (:landlord, :element, :free_years, :yearly_percent, :floor_percent)
         ON CONFLICT (coalesce(landlord, 0), element) DO UPDATE
         SET free_years = excluded.free_years, yearly_percent = excluded.yearly_percent,
             floor_percent = excluded.floor_percent",
        named_params! {
            ":landlord": landlord.map(OrganisationId::get),
            ":element": element.code(),
            ":free_years": rate.free_years,
            ":yearly_percent": rate.yearly_percent,
            ":floor_percent": rate.floor_percent,
        },
    )?;
    Ok(())
}

/// The lines of the note of wear of a deposit.
pub fn wear_lines(page: &Page<'_>, deposit: DepositId) -> Result<Vec<WearLine>> {
    page.all("SELECT * FROM wear_line WHERE deposit = ?1 ORDER BY id", [deposit.get()], |row| {
        let (rate, cost, age_years) = (rate(row)?, row.cents("cents")?, row.number("age_years")?);
        Ok(WearLine {
            id: row.id("id")?,
            element: row.code("element")?,
            what: row.text("what")?,
            cost,
            age_years,
            rate,
            owed_percent: rate.owed_percent(age_years),
            owed: rate.owed(cost, age_years),
        })
    })
}

/// Writes a line of a note of wear, at the rate that holds.
pub fn write_wear_line(step: &Step<'_>, deposit: DepositId, line: &NewWearLine, rate: WearRate) -> Result<WearLineId> {
    step.insert(
        "INSERT INTO wear_line (deposit, element, what, cents, age_years, free_years, yearly_percent, floor_percent)
         VALUES (:deposit, :element, :what, :cents, :age_years, :free_years, :yearly_percent, :floor_percent)",
        named_params! {
            ":deposit": deposit.get(),
            ":element": line.element.code(),
            ":what": line.what,
            ":cents": Cents::get(line.cost),
            ":age_years": line.age_years,
            ":free_years": rate.free_years,
            ":yearly_percent": rate.yearly_percent,
            ":floor_percent": rate.floor_percent,
        },
    )
}

/// Removes a line of a note of wear.
pub fn remove_wear_line(step: &Step<'_>, line: WearLineId) -> Result<()> {
    step.one_row("wear_line", "DELETE FROM wear_line WHERE id = ?1", [line.get()])
}
