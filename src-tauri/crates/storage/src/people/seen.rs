//! When people were last seen.

use crate::row::Columns;
use crate::{Page, Result};
use council::dashboard::LastSeen;
use council::{Day, PersonId};
use rusqlite::named_params;

/// The day each person was last seen, up to a day.
///
/// # Errors
/// When the register cannot be read.
pub fn last_seen(page: &Page<'_>, today: Day) -> Result<LastSeen> {
    read(page, None, today)
}

/// The day one person was last seen, up to a day.
///
/// # Errors
/// When the register cannot be read.
pub fn seen_on(page: &Page<'_>, person: PersonId, today: Day) -> Result<Option<Day>> {
    Ok(read(page, Some(person), today)?.remove(&person))
}

fn read(page: &Page<'_>, person: Option<PersonId>, today: Day) -> Result<LastSeen> {
    let asked = named_params! { ":person": person.map(PersonId::get), ":today": today };
    let seen = page.all(include_str!("last_seen.sql"), asked, |row| Ok((row.id("person")?, row.day("on_day")?)))?;
    Ok(seen.into_iter().collect())
}
