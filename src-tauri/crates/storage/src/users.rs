//! Users: those whom the journal names.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::{Day, User, UserId};
use rusqlite::Row;

/// Adds the user whom a slot of the vault lets in.
///
/// # Errors
/// When the slot has a user already, or the register cannot be written.
pub fn add(step: &Step, slot: &str, name: &str) -> Result<UserId> {
    step.insert("INSERT INTO user (slot, name) VALUES (?1, ?2)", (slot, name))
}

/// Takes the access away; the name stays, for the journal.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such user.
pub fn remove(step: &Step, user: UserId, on: Day) -> Result<()> {
    step.one_row("user", "UPDATE user SET removed_on = ?2 WHERE id = ?1", (user.get(), on))
}

/// The user a slot lets in, unless removed.
///
/// # Errors
/// When the register cannot be read.
pub fn of_slot(page: &Page, slot: &str) -> Result<Option<User>> {
    page.maybe("SELECT * FROM user WHERE slot = ?1 AND removed_on IS NULL", [slot], user)
}

/// The user a slot lets in, or the one that [`settle`] gives it when nobody answers to it.
///
/// # Errors
/// When the register cannot be read.
pub fn to_be(page: &Page, slot: &str) -> Result<UserId> {
    let known = page.maybe("SELECT id FROM user WHERE slot = ?1", [slot], |row| row.id("id"))?;
    match known {
        Some(user) => Ok(user),
        None => {
            page.one("SELECT coalesce(max(seq), 0) + 1 AS id FROM sqlite_sequence WHERE name = 'user'", [], |row| {
                row.id("id")
            })
        }
    }
}

/// Makes those who open the vault now, slot and name, the users of a register of another day: in that order for those it does
/// not know, and nobody else.
///
/// # Errors
/// When the register cannot be written.
pub fn settle(step: &Step, known: &[(&str, &str)], on: Day) -> Result<()> {
    for (slot, name) in known {
        if step.run("UPDATE user SET removed_on = NULL WHERE slot = ?1", [slot])? == 0 {
            add(step, slot, name)?;
        }
    }
    let gone = all(step)?.into_iter().filter(|user| user.removed_on.is_none());
    for user in gone.filter(|user| known.iter().all(|(slot, _)| user.slot != *slot)) {
        remove(step, user.id, on)?;
    }
    Ok(())
}

/// Every user there ever was, in the order they came.
///
/// # Errors
/// When the register cannot be read.
pub fn all(page: &Page) -> Result<Vec<User>> {
    page.all("SELECT * FROM user ORDER BY id", [], user)
}

fn user(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.id("id")?,
        slot: row.text("slot")?,
        name: row.text("name")?,
        removed_on: row.maybe_day("removed_on")?,
    })
}
