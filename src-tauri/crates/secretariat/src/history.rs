//! What was done, by whom, and what it changed.

use crate::{Office, Result};
use council::journal::{JournalCheck, JournalLine, RecordChange, RecordKind, RowChange, View};
use council::{Act, Actor, Receipt, Refusal, User};
use storage::{history, journal, minutes, users, views};

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

    /// Notes that the actor looks at a record.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn look(&self, actor: &Actor, record: RecordKind, id: i64) -> Result<()> {
        if !self.register.is_written() {
            return Ok(()); // what can only be read is looked at all the same
        }
        self.read(|page| views::note(page, actor, record, id))
    }

    /// Leaves in the journal that a file goes out of the vault in clear, by its name, which is a code. Nothing is noted in a
    /// register that can only be read.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn note_file(&mut self, actor: &Actor, act: Act, name: &str) -> Result<Option<Receipt>> {
        if !self.register.is_written() {
            return Ok(None);
        }
        let ((), receipt) = self.write(act, actor, |step| {
            step.name_file(name);
            Ok(())
        })?;
        Ok(Some(receipt))
    }

    /// What was looked at, before a view or in the last place, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn views(&self, before: Option<i64>) -> Result<Vec<View>> {
        self.read(|page| views::noted(page, before, LINES))
    }

    /// Follows the journal from end to end, and looks for the line of a digest that a paper printed.
    ///
    /// # Errors
    /// [`Refusal::NotADigest`] unless 64 hexadecimal signs were typed, whatever the spaces.
    pub fn verify_journal(&self, typed: &str) -> Result<JournalCheck> {
        let signs: String = typed.split_whitespace().collect();
        let digest = signs.to_lowercase().parse().map_err(|_| Refusal::NotADigest)?;
        self.read(|page| {
            Ok(JournalCheck {
                chain: journal::verify(page)?,
                line: journal::line_of(page, &digest)?,
                minutes: minutes::number_with_head(page, &digest)?,
            })
        })
    }

    /// Everyone the journal names.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn users(&self) -> Result<Vec<User>> {
        self.read(users::all)
    }
}
