//! Whether a register holds together.

use crate::connect::starts_with_salt;
use crate::journal::{self, Chain};
use crate::row::Columns;
use crate::{DatabaseKey, Page, Result};
use serde::Serialize;
use std::path::Path;

/// What a whole check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// What is wrong with pages, tables and indexes, in SQLite's words; it names no value.
    pub damage: Vec<String>,
    /// Rows that point to a row that does not exist: table and number.
    pub dangling: Vec<(String, i64)>,
    /// The journal.
    pub chain: Chain,
}

impl Health {
    /// Whether nothing is wrong.
    pub const fn is_sound(&self) -> bool {
        self.pages_hold() && self.dangling.is_empty() && matches!(self.chain, Chain::Intact { .. })
    }

    /// Whether the file reads back as it was written, whatever was written.
    pub(crate) const fn pages_hold(&self) -> bool {
        self.damage.is_empty()
    }
}

/// Checks every page against its seal, every table against its indexes, every key against its row, every line of the journal.
pub(crate) fn check(page: &Page, path: &Path, key: &DatabaseKey) -> Result<Health> {
    // The seals of pages are checked in the file itself: what is still in the log goes there first.
    page.one("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    examine(page, path, key)
}

/// The same check on a file without a log.
pub(crate) fn examine(page: &Page, path: &Path, key: &DatabaseKey) -> Result<Health> {
    let mut damage = page.all("PRAGMA cipher_integrity_check", [], |row| row.get(0))?;
    let found: Vec<String> = page.all("PRAGMA integrity_check(20)", [], |row| row.get(0))?;
    damage.extend(found.into_iter().filter(|line| line != "ok"));
    // SQLCipher is given the salt with the key, and never looks at the file's own.
    if !starts_with_salt(path, key) {
        damage.push("the file does not start with its salt".to_owned());
    }
    let dangling = page.all("SELECT \"table\", rowid FROM pragma_foreign_key_check", [], |row| {
        Ok((row.text("table")?, row.value("rowid")?))
    })?;
    Ok(Health { damage, dangling, chain: journal::verify(page)? })
}
