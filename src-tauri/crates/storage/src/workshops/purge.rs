//! Forgetting who announced themselves and who came, once their time is over: their number stays.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::Day;
use council::workshops::{Disposal, RegistrationsDue};

/// What would be forgotten of the workshops before a day.
pub fn registrations_due(
    page: &Page<'_>,
    (before, months): (Day, u32),
    in_backups_until: Day,
) -> Result<RegistrationsDue> {
    let disposals = page.one("SELECT count(*) AS disposals FROM disposal", [], |row| row.number("disposals"))?;
    page.one(include_str!("purge_due.sql"), [before], |row| {
        Ok(RegistrationsDue {
            months,
            workshops: row.number("workshops")?,
            registrations: row.number("registrations")?,
            names: row.number("names")?,
            in_backups_until,
            disposals,
        })
    })
}

/// What was forgotten so far, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn disposals(page: &Page<'_>) -> Result<Vec<Disposal>> {
    page.all("SELECT * FROM disposal ORDER BY id DESC", [], |row| {
        Ok(Disposal {
            on_day: row.day("on_day")?,
            months: row.number("months")?,
            workshops: row.number("workshops")?,
            registrations: row.number("registrations")?,
            names: row.number("names")?,
            days: (row.day("first_on")?, row.day("last_on")?),
        })
    })
}

/// Forgets them on a day, with every image the journal kept of them: a purge is never undone. How many they were is kept.
pub fn purge(step: &Step<'_>, before: Day, months: u32, on: Day) -> Result<()> {
    step.run(
        &format!(
            "INSERT INTO disposal (workshops, first_on, last_on, registrations, names, on_day, months)
             SELECT due.*, ?2, ?3 FROM ({}) due WHERE due.workshops > 0",
            include_str!("purge_due.sql")
        ),
        (before, on, months),
    )?;
    include_str!("purge.sql").split_terminator(";\n").try_for_each(|statement| step.run(statement, [before]).map(drop))
}
