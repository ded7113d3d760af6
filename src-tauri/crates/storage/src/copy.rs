//! Copies that were read back before they count as copies.

use crate::connect::connect_to_read;
use crate::row::Columns;
use crate::{DatabaseKey, Error, Page, Result, check, journal};
use council::Digest;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, Seek};
use std::path::Path;

/// Copies the register under the same key: written beside the target, put on the disk, read back and checked, then named.
pub(crate) fn copy(page: &Page, key: &DatabaseKey, target: &Path) -> Result<()> {
    let partial = target.with_extension("partial");
    let kept = || Ok(File::open(&partial)?.sync_all()?);
    let attempt = || write(page, key, &partial).and_then(|()| kept()).and_then(|()| verify(page, key, &partial));
    // A disk that failed once says nothing of the copy, and may hide why it failed: a second try does not.
    let copied = attempt().or_else(|error| if error.is_of_reading() { attempt() } else { Err(error) });
    if let Err(error) = copied {
        let _ = fs::remove_file(&partial);
        return Err(error);
    }
    fs::rename(&partial, target)?;
    keep_folder(target)
}

/// Copies the register under a key, in one file; nothing of it was put on the disk or read back yet.
pub(crate) fn write(page: &Page, key: &DatabaseKey, partial: &Path) -> Result<()> {
    match fs::remove_file(partial) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut copy = Connection::open(partial)?;
    copy.pragma_update(None, "key", key.literal().as_str())?;
    // Nothing of it is worth keeping before it is whole: no journal, that a full disk would leave behind. Whoever needs the
    // file to last puts it on the disk then.
    copy.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cipher_log_level = NONE;",
    )?;
    if !matches!(Backup::new(page.connection(), &mut copy)?.step(-1)?, StepResult::Done) {
        return Err(Error::InUse);
    }
    // One file without a log, that can be read from a disk that cannot be written.
    copy.execute_batch("PRAGMA journal_mode = OFF")?;
    copy.close().map_err(|(_, error)| error.into())
}

/// Copies the file as it lies on the disk, its pages ciphered as they are: a tenth of what reading and writing each one costs.
/// Nothing of it was put on the disk or read back yet.
pub(crate) fn lift(page: &Page, mut file: &File, key: &DatabaseKey, partial: &Path) -> Result<()> {
    check::settle_log(page)?;
    file.rewind()?;
    io::copy(&mut file, &mut File::create(partial)?)?;
    let copy = Connection::open(partial)?;
    copy.pragma_update(None, "key", key.literal().as_str())?;
    // One file without a log, that can be read from a disk that cannot be written.
    copy.execute_batch(
        "PRAGMA cipher_log_level = NONE; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF;",
    )?;
    copy.close().map_err(|(_, error)| error.into())
}

/// Reads the copy back: sound, and as many rows in every table as in the register.
fn verify(page: &Page, key: &DatabaseKey, partial: &Path) -> Result<()> {
    let copy = connect_to_read(partial, key)?;
    let doubt = Cell::new(false);
    let copied = Page::new(&copy, &doubt);
    let is_whole = check::examine(&copied, partial, key)?.is_sound() && census(&copied)? == census(page)?;
    if is_whole { Ok(()) } else { Err(Error::Disk(io::ErrorKind::InvalidData)) }
}

/// What a register holds, counted: two that have the same one were written by the same acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Census {
    /// Lines of the journal.
    pub acts: i64,
    /// The digest of the last one.
    pub head: Digest,
    tables: Vec<(String, u32)>,
}

impl Census {
    /// Rows of all tables.
    pub fn rows(&self) -> u32 {
        self.tables.iter().map(|(_, rows)| rows).sum()
    }
}

pub(crate) fn census(page: &Page) -> Result<Census> {
    let tables = page.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
        [],
        |row| row.text("name"),
    )?;
    let tables =
        tables.into_iter().map(|table| count(page, &table).map(|rows| (table, rows))).collect::<Result<_>>()?;
    let (acts, head) = journal::head(page)?;
    Ok(Census { acts, head, tables })
}

/// Rows of a table.
pub(crate) fn count(page: &Page, table: &str) -> Result<u32> {
    page.one(&format!("SELECT count(*) AS rows FROM main.\"{table}\""), [], |row| row.number("rows"))
}

/// Puts the name of a new file on the disk, where the system lets a folder be synchronised.
pub(crate) fn keep_folder(file: &Path) -> Result<()> {
    match file.parent().map(File::open) {
        Some(Ok(folder)) => Ok(folder.sync_all()?),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Desk, founder, key};
    use crate::{Register, users};
    use council::Act;

    #[test]
    fn a_copy_is_one_file_that_opens_with_the_same_key_and_holds_the_same_rows() {
        let mut desk = Desk::new();
        desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
        let target = desk.beside("copy.db");
        desk.register.copy_to(&target).unwrap();
        let names: Vec<_> =
            std::fs::read_dir(target.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(
            names.iter().all(|name| !name.to_string_lossy().starts_with("copy.db-") && name != "copy.partial"),
            "{names:?}"
        );
        let copy = Register::open(&target, &key()).unwrap();
        assert_eq!(copy.page(users::all).unwrap(), desk.register.page(users::all).unwrap());
        assert_eq!(copy.chain(), &desk.register.check().unwrap().chain);
        assert!(copy.check().unwrap().is_sound());
    }
}
