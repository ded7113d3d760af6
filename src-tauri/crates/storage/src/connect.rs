//! Opening the file: the order of the settings is part of what keeps acknowledged work.

use crate::{DatabaseKey, Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::ErrorKind;
use std::ops::Deref;
use std::path::Path;
use std::time::Duration;

/// A file that is held, and a descriptor of it for what is not a query. They end together, in this order: closing any descriptor
/// of a file lets go of the locks of all the others.
pub(crate) struct Held {
    pub(crate) connection: Connection,
    file: Option<File>,
}

impl Held {
    /// A place to stand on while the file is let go.
    pub(crate) fn nothing() -> Result<Self> {
        Ok(Self { connection: Connection::open_in_memory()?, file: None })
    }

    /// The file itself.
    ///
    /// # Errors
    /// [`Error::Disk`] when it was let go.
    pub(crate) fn file(&self) -> Result<&File> {
        self.file.as_ref().ok_or(Error::Disk(ErrorKind::NotFound))
    }

    /// Lets go of the file for good.
    pub(crate) fn close(self) -> Result<()> {
        self.connection.close().map_err(|(_, error)| error.into())
    }
}

impl Deref for Held {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

/// Opens the file under its key and takes it for this program alone.
///
/// # Errors
/// [`Error::WrongKey`], [`Error::InUse`], [`Error::Damaged`] when a second try fails like the first.
pub(crate) fn connect(path: &Path, key: &DatabaseKey) -> Result<Held> {
    match try_connect(path, key) {
        // One failed reading makes SQLCipher refuse the file for ever: only a second connection tells the truth.
        Err(Error::Unreadable) => try_connect(path, key).map_err(|error| match error {
            Error::Unreadable if starts_with_salt(path, key) => Error::Damaged,
            Error::Unreadable => Error::WrongKey,
            other => other,
        }),
        other => other,
    }
}

fn try_connect(path: &Path, key: &DatabaseKey) -> Result<Held> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::ZERO)?; // whoever holds the register holds it until the lock
    connection.pragma_update(None, "key", key.literal().as_str())?;
    // EXTRA before the first switch to WAL, or a disk that loses its cache loses acknowledged work with it.
    connection.execute_batch(
        "PRAGMA synchronous = EXTRA;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA cipher_log_level = NONE;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_prepared_statement_cache_capacity(256);
    // Takes the exclusive lock now, so that a second opener is told at once.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;")?;
    Ok(Held { connection, file: Some(File::open(path)?) })
}

/// Whether the file starts with the salt of the key: then the key is the right one and the page is wrong.
pub(crate) fn starts_with_salt(path: &Path, key: &DatabaseKey) -> bool {
    use std::io::Read;
    let mut salt = [0; 16];
    File::open(path).and_then(|mut file| file.read_exact(&mut salt)).is_ok() && salt == key.salt()
}

/// Whether the first bytes of the file are not the salt of the key, while the file has some.
///
/// Asked of a register only before it is opened: closing a second descriptor would let go of the locks of the first.
pub(crate) fn lost_its_salt(path: &Path, key: &DatabaseKey) -> bool {
    std::fs::metadata(path).is_ok_and(|file| file.len() > 0) && !starts_with_salt(path, key)
}

/// Opens a finished copy under its key, to read only: nothing of the file changes. A copy is read whole several times over, and
/// deciphering a page costs more than keeping it: it has room for 128 MiB of them.
pub(crate) fn connect_to_read(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", key.literal().as_str())?;
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
         PRAGMA cache_size = -131072; PRAGMA cipher_log_level = NONE;",
    )?;
    Ok(connection)
}
