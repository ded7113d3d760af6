//! The one way in, whatever the rows: each is placed by what the register knows, then written when the import is accepted.

use super::preview::{ImportPreview, LeftOut};
use crate::{Error, Result};
use council::imports::Unplaced;
use exchange::preview::Accepted;
use exchange::table::Stop;
use storage::Step;

/// Rows between two tellings.
const BEAT: usize = 100;

/// Who watches a long work: told how many rows are done out of how many, and free to give it up.
pub struct Watch<'a> {
    /// Gives the work up.
    pub stop: &'a Stop,
    /// Hears how far it is.
    pub told: &'a mut dyn FnMut(u32, u32),
}

/// The step that rows are written in, and who watches.
pub(super) struct Into<'a, 's, 'w> {
    pub(super) step: &'a Step<'s>,
    pub(super) watch: &'a mut Watch<'w>,
}

/// What becomes of a row.
pub(super) enum Placed<Entry> {
    /// It goes in.
    In(Entry),
    /// The register cannot take it.
    Out(Unplaced),
    /// There is nothing to do about it.
    Over,
}

/// What the register knows of one kind of rows, and how it takes them.
pub(super) trait Intake {
    /// A row as the file says it.
    type Row;
    /// What it becomes.
    type Entry;

    /// Places a row, and tells what it brings.
    fn place(&mut self, at: u32, row: &Self::Row, told: &mut ImportPreview) -> Result<Placed<Self::Entry>>;

    /// Writes what a row became.
    fn write(&mut self, step: &Step<'_>, entry: Self::Entry) -> Result<()>;

    /// Tells what remains to be told once every row is placed.
    fn close(self, told: &mut ImportPreview);
}

/// Places every row, and writes it when there is a step to write in.
pub(super) fn take_in<I: Intake>(
    mut intake: I,
    rows: &[Accepted<I::Row>],
    told: &mut ImportPreview,
    mut into: Option<Into<'_, '_, '_>>,
) -> Result<()> {
    for (done, row) in rows.iter().enumerate() {
        if let Some(Into { watch, .. }) = &mut into
            && done % BEAT == 0
        {
            watch.beat(done, rows.len())?;
        }
        match intake.place(row.row, &row.value, told)? {
            Placed::In(entry) => {
                told.taken += 1;
                if let Some(Into { step, .. }) = &into {
                    intake.write(step, entry)?;
                }
            }
            Placed::Out(why) => told.left_out.push(LeftOut { row: row.row, why }),
            Placed::Over => {}
        }
    }
    intake.close(told);
    Ok(())
}

impl Watch<'_> {
    fn beat(&mut self, done: usize, of: usize) -> Result<()> {
        let count = |rows| u32::try_from(rows).unwrap_or(u32::MAX);
        (self.told)(count(done), count(of));
        if self.stop.is_stopped() { Err(Error::Stopped) } else { Ok(()) }
    }
}
