//! Forgetting who announced themselves and who came, once their time is over: their number stays.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::Day;
use council::workshops::RegistrationsDue;

/// What would be forgotten of the workshops before a day.
pub fn registrations_due(
    page: &Page<'_>,
    (before, months): (Day, u32),
    in_backups_until: Day,
) -> Result<RegistrationsDue> {
    page.one(include_str!("purge_due.sql"), [before], |row| {
        Ok(RegistrationsDue {
            months,
            workshops: row.number("workshops")?,
            registrations: row.number("registrations")?,
            names: row.number("names")?,
            in_backups_until,
        })
    })
}

/// Forgets them, with every image the journal kept of them: a purge is never undone.
pub fn purge(step: &Step<'_>, before: Day) -> Result<()> {
    include_str!("purge.sql").split_terminator(";\n").try_for_each(|statement| step.run(statement, [before]).map(drop))
}
