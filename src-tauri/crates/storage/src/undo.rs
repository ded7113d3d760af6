//! Taking acts back, by the images they left.
//!
//! Redoing is undoing the undo. Everything is in the register, so that it survives a restart.

use crate::imaging::{self, Imaged};
use crate::row::Columns;
use crate::{Error, Page, Result, Step, deposits, step};
use council::journal::Undone;
use council::{Act, Actor, Receipt, UserId};
use std::collections::HashMap;

/// How a subject takes back a row that was added; it says whether it did, or whether the row may simply go.
type Reversal = fn(&Step<'_>, &Actor, i64) -> Result<bool>;

/// Tables whose rows do not simply go once they are added, with what their subject offers instead, if anything.
const KEPT: &[(&str, Option<Reversal>)] = &[
    ("deposit", Some(deposits::release)),
    ("deposit_entry", Some(deposits::reverse)),
    ("seal", None),
    ("year_closing", None),
    ("year_reopening", None),
];

/// The user's latest act, if it is not undone yet.
///
/// # Errors
/// When the register cannot be read.
pub fn next_undo(page: &Page, user: UserId) -> Result<Option<Undone>> {
    next(page, Some(user), None, include_str!("undo_next.sql"))
}

/// What the user undid last, unless something else was done since.
///
/// # Errors
/// When the register cannot be read.
pub fn next_redo(page: &Page, user: UserId) -> Result<Option<Undone>> {
    next(page, Some(user), None, include_str!("redo_next.sql"))
}

fn next(page: &Page, user: Option<UserId>, seq: Option<i64>, sql: &str) -> Result<Option<Undone>> {
    let finals: Vec<_> = Act::ALL.iter().filter(|act| act.is_final()).map(|act| act.code()).collect();
    page.maybe(sql, (user.map(UserId::get), serde_json::json!(finals).to_string(), seq), |row| {
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

/// Takes back one act, whoever did it and whatever was done since, as long as its rows are as it left them.
pub(crate) fn undo_act(page: &Page, actor: &Actor, seq: i64) -> Result<(Undone, Receipt)> {
    let undone = next(page, None, Some(seq), include_str!("undo_next.sql"))?.ok_or(Error::NothingToUndo)?;
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
        Err(gap @ Error::NotFound(_)) => step::write(*page, kind, actor, Some(seq), |step| {
            put_back(step, actor, seq)?;
            Err(dangling(step)?.unwrap_or(gap))
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
            Ok(_) | Err(Error::Constraint(_) | Error::NotFound(_) | Error::Refused(_)) => {
                return Err(Error::Conflict { table, id });
            }
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

#[cfg(test)]
mod tests {
    use super::{next_redo, next_undo};
    use crate::testing::{Desk, founder};
    use crate::{Error, users};
    use council::{Act, Actor, UserId};

    fn add(desk: &mut Desk, actor: &Actor, slot: &str) {
        desk.register.step(Act::Import, actor, |step| users::add(step, slot, "B")).unwrap();
    }

    fn users_of(desk: &Desk) -> usize {
        desk.register.page(users::all).unwrap().len()
    }

    #[test]
    fn acts_are_undone_and_done_again_in_order_across_a_restart() {
        let mut desk = Desk::new();
        add(&mut desk, &founder(1), "slot-2");
        add(&mut desk, &founder(2), "slot-3");
        for expected in [2, 1] {
            let (undone, _) = desk.register.undo(&founder(3)).unwrap();
            assert_eq!((undone.act, users_of(&desk)), (Act::Import, expected));
        }
        desk = desk.reopened();
        for expected in [2, 3] {
            let (undone, _) = desk.register.redo(&founder(4)).unwrap();
            assert_eq!((undone.act, users_of(&desk)), (Act::Import, expected));
        }
        assert!(matches!(desk.register.redo(&founder(5)), Err(Error::NothingToRedo)));
        for expected in [2, 1] {
            desk.register.undo(&founder(6)).unwrap();
            assert_eq!(users_of(&desk), expected);
        }
    }

    #[test]
    fn an_act_after_an_undo_ends_what_could_be_done_again() {
        let mut desk = Desk::new();
        add(&mut desk, &founder(1), "slot-2");
        desk.register.undo(&founder(2)).unwrap();
        let redo = |desk: &Desk| desk.register.page(|page| next_redo(page, UserId::new(1))).unwrap();
        assert_eq!(redo(&desk).map(|undone| undone.act), Some(Act::Import));
        // An act that touches nothing, an export, ends nothing.
        desk.register.step(Act::Import, &founder(3), |_| Ok::<_, Error>(())).unwrap();
        assert!(redo(&desk).is_some());
        add(&mut desk, &founder(4), "slot-3");
        assert_eq!(redo(&desk), None);
        assert!(matches!(desk.register.redo(&founder(5)), Err(Error::NothingToRedo)));
    }

    #[test]
    fn each_undoes_only_ones_own_acts() {
        let mut desk = Desk::new();
        add(&mut desk, &founder(1), "slot-2");
        let other = Actor { user: UserId::new(2), ..founder(2) };
        assert!(matches!(desk.register.undo(&other), Err(Error::NothingToUndo)));
        add(&mut desk, &other, "slot-3");
        let next = |user| desk.register.page(|page| next_undo(page, UserId::new(user))).unwrap().unwrap();
        assert_eq!((next(1).seq, next(2).seq), (2, 3));
        desk.register.undo(&other).unwrap();
        desk.register.undo(&founder(3)).unwrap_err(); // the journal still names the user who was added
        assert_eq!(users_of(&desk), 2);
    }

    #[test]
    fn a_final_act_is_not_undone_nor_what_came_before_it() {
        let mut desk = Desk::new();
        assert!(matches!(desk.register.undo(&founder(1)), Err(Error::Final(Act::FoundRegister))));
        assert_eq!(users_of(&desk), 1);
    }
}
