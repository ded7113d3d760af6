//! What waits for the secretariat.

use crate::{Office, Result};
use council::applications::{ApplicationRow, Stage};
use council::{Day, Overview, Subject};
use storage::applications;

impl Office {
    /// What waits for the secretariat on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn overview(&self, today: Day) -> Result<Overview> {
        let records = self.read(applications::records)?;
        let rows = records.into_iter().map(|record| record.row(today, council::people::ConsentTerm::default()));
        let applications = rows.filter(|row| waits(row, today)).count();
        let counts = [(Subject::Applications, applications)];
        let waiting = counts.into_iter().filter(|(_, count)| *count > 0);
        Ok(Overview {
            waiting: waiting.map(|(subject, count)| (subject, u32::try_from(count).unwrap_or(u32::MAX))).collect(),
        })
    }
}

/// An application waits while papers or facts are missing, and when something about it is due.
fn waits(row: &ApplicationRow, today: Day) -> bool {
    matches!(row.stage, Stage::Received | Stage::Incomplete) || row.next_due_on.is_some_and(|due| due <= today)
}
