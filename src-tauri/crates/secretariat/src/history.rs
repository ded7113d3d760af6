//! What was done, by whom, and what it changed.

use crate::{Office, Result};
use council::User;
use council::journal::{JournalLine, RecordChange, RecordKind, RowChange};
use storage::{history, journal, users};

/// Lines of the journal read at once.
const LINES: u32 = 100;

impl Office {
    /// The acts before a line of the journal, or the last ones, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn journal(&self, before: Option<i64>) -> Result<Vec<JournalLine>> {
        self.read(|page| journal::lines(page, before, LINES))
    }

    /// What one act changed, row after row.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn act_changes(&self, seq: i64) -> Result<Vec<RowChange>> {
        self.read(|page| history::of_act(page, seq))
    }

    /// Every change of one record, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn record_history(&self, record: RecordKind, id: i64) -> Result<Vec<RecordChange>> {
        self.read(|page| history::of(page, record, id))
    }

    /// Everyone the journal names.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn users(&self) -> Result<Vec<User>> {
        self.read(users::all)
    }
}
