//! Taking acts back, by the images they left.
//!
//! Redoing is undoing the undo. Everything is in the register, so that it survives a restart.

use crate::imaging::{self, Imaged};
use crate::row::Columns;
use crate::{Error, Page, Result, Step, deposits, step};
use council::{Act, Actor, Receipt, UserId};
use serde::Serialize;
use std::collections::HashMap;

/// How a subject takes back a row that was added; it says whether it did, or whether the row may simply go.
type Reversal = fn(&Step<'_>, &Actor, i64) -> Result<bool>;

/// Tables whose rows do not simply go once they are added, with what their subject offers instead, if anything.
const KEPT: &[(&str, Option<Reversal>)] = &[
    ("closed_year", None),
    ("deposit", Some(deposits::release)),
    ("deposit_entry", Some(deposits::reverse)),
    ("seal", None),
];

/// An act that was, or can be, undone or done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// What the coordinator did first: the label of the toast.
    pub act: Act,
    /// The line of the journal that is taken back.
    pub seq: i64,
}

/// The user's latest act, if it is not undone yet.
///
/// # Errors
/// When the register cannot be read.
pub fn next_undo(page: &Page, user: UserId) -> Result<Option<Undone>> {
    next(page, user, include_str!("undo_next.sql"))
}

/// What the user undid last, unless something else was done since.
///
/// # Errors
/// When the register cannot be read.
pub fn next_redo(page: &Page, user: UserId) -> Result<Option<Undone>> {
    next(page, user, include_str!("redo_next.sql"))
}

fn next(page: &Page, user: UserId, sql: &str) -> Result<Option<Undone>> {
    let finals: Vec<_> = Act::ALL.iter().filter(|act| act.is_final()).map(|act| act.code()).collect();
    page.maybe(sql, (user.get(), serde_json::json!(finals).to_string()), |row| {
        Ok(Undone { act: row.code("act")?, seq: row.value("seq")? })
    })
}

pub(crate) fn undo(page: &Page, actor: &Actor) -> Result<(Undone, Receipt)> {
    let undone = next_undo(page, actor.user)?.ok_or(Error::NothingToUndo)?;
    if undone.act.is_final() {
        return Err(Error::Final(undone.act));
    }
    take_back(page, Act::Undo, actor, undone)
}

pub(crate) fn redo(page: &Page, actor: &Actor) -> Result<(Undone, Receipt)> {
    let undone = next_redo(page, actor.user)?.ok_or(Error::NothingToRedo)?;
    take_back(page, Act::Redo, actor, undone)
}

fn take_back(page: &Page, kind: Act, actor: &Actor, undone: Undone) -> Result<(Undone, Receipt)> {
    let seq = undone.seq;
    let ((), receipt) = match step::write(*page, kind, actor, Some(seq), |step| put_back(step, actor, seq)) {
        // Only a second try, itself taken back, tells which row points to what the act had added.
        Err(Error::Constraint(message)) => step::write(*page, kind, actor, Some(seq), |step| {
            put_back(step, actor, seq)?;
            Err(dangling(step)?.unwrap_or(Error::Constraint(message)))
        }),
        written => written,
    }?;
    Ok((undone, receipt))
}

fn dangling(step: &Step) -> Result<Option<Error>> {
    step.maybe("SELECT \"table\", rowid FROM pragma_foreign_key_check", [], |row| {
        Ok(Error::Conflict { table: row.text("table")?, id: row.value("rowid")? })
    })
}

/// Puts back every image of an act, the last written first.
fn put_back(step: &Step, actor: &Actor, seq: i64) -> Result<()> {
    // Rows come back in the order they left: keys are checked once they are all there.
    step.batch("PRAGMA defer_foreign_keys = ON")?;
    let tables: HashMap<_, _> =
        imaging::imaged(step)?.into_iter().map(|imaged| (imaged.table.clone(), Back::of(&imaged))).collect();
    let changes =
        step.all("SELECT tbl, row_id, before, after FROM change WHERE act = ?1 ORDER BY id DESC", [seq], |row| {
            Ok((row.text("tbl")?, row.value::<i64>("row_id")?, row.maybe_text("before")?, row.maybe_text("after")?))
        })?;
    for (table, id, before, after) in changes {
        let kept = KEPT.iter().find(|(kept, _)| before.is_none() && *kept == table);
        if let Some((_, reversal)) = kept {
            let Some(reverse) = reversal else { return Err(Error::Kept { table }) };
            if reverse(step, actor, id)? {
                continue;
            }
        }
        let Some(back) = tables.get(&table) else { return Err(Error::Kept { table }) };
        let rows = match (&before, &after) {
            (None, after) => step.run(&back.remove, (id, after)),
            (Some(before), None) => step.run(&back.restore, [before]),
            (Some(before), Some(after)) => step.run(&back.revert, (id, after, before)),
        };
        match rows {
            Ok(1) => {}
            Ok(_) | Err(Error::Constraint(_)) => return Err(Error::Conflict { table, id }),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The three statements that take a row of one table back, each only when the row is still as the act left it.
struct Back {
    remove: String,
    restore: String,
    revert: String,
}

impl Back {
    fn of(imaged: &Imaged) -> Self {
        let Imaged { table, columns } = imaged;
        let unchanged = format!("\"{table}\".id = ?1 AND {} = ?2", imaged.image(table));
        let names: Vec<_> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        let from = |image: &str| columns.iter().map(|column| format!("{image} ->> '$.{column}'")).collect::<Vec<_>>();
        let set: Vec<_> = names.iter().zip(from("?3")).map(|(name, value)| format!("{name} = {value}")).collect();
        Self {
            remove: format!("DELETE FROM \"{table}\" WHERE {unchanged}"),
            restore: format!("INSERT INTO \"{table}\" ({}) VALUES ({})", names.join(", "), from("?1").join(", ")),
            revert: format!("UPDATE \"{table}\" SET {} WHERE {unchanged}", set.join(", ")),
        }
    }
}
