//! How the register came to its shape: numbered folders, forward only, each known by its checksum.

use crate::row::Columns;
use crate::{Error, Page, Result, journal};
use council::Digest;
use rusqlite::{Transaction, TransactionBehavior};
use sha2::{Digest as _, Sha256};

/// One change of shape.
pub(crate) struct Migration {
    pub(crate) name: &'static str,
    sql: &'static str,
}

impl Migration {
    /// SHA-256 of its text.
    pub(crate) fn checksum(&self) -> Digest {
        Digest::new(Sha256::digest(self.sql).into())
    }
}

macro_rules! migrations {
    ($($name:literal),+ $(,)?) => {
        &[$(Migration { name: $name, sql: include_str!(concat!("migrations/", $name, "/up.sql")) }),+]
    };
}

/// Every migration, in order. The version of a register is the number of those it went through.
pub(crate) const MIGRATIONS: &[Migration] = migrations![
    "0001_core",
    "0002_directory",
    "0003_people",
    "0004_dwellings",
    "0005_meetings",
    "0006_tenancies",
    "0007_deposits",
    "0008_workshops",
    "0009_library",
    "0010_search",
];

/// The migrations the register still has to go through.
///
/// # Errors
/// [`Error::NewerRegister`] when it went through more than this program knows, [`Error::OtherMigration`] when through others.
pub(crate) fn pending(page: &Page) -> Result<&'static [Migration]> {
    let version: u32 =
        page.one("SELECT user_version FROM pragma_user_version", [], |row| row.number("user_version"))?;
    let Some((passed, pending)) = MIGRATIONS.split_at_checked(usize::try_from(version).unwrap_or(usize::MAX)) else {
        return Err(Error::NewerRegister {
            found: version,
            known: u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX),
        });
    };
    if version > 0 {
        let recorded = page.all("SELECT name, sha256 FROM migration ORDER BY id", [], |row| {
            Ok((row.text("name")?, row.digest("sha256")?))
        })?;
        for (index, migration) in passed.iter().enumerate() {
            if recorded.get(index) != Some(&(migration.name.to_owned(), migration.checksum())) {
                return Err(Error::OtherMigration(migration.name.to_owned()));
            }
        }
    }
    Ok(pending)
}

/// Takes the register through the migrations, all of them or none.
pub(crate) fn migrate(page: &Page, pending: &[Migration]) -> Result<()> {
    // A table that is rebuilt is dropped while others point to it: keys are checked at the end instead.
    page.batch("PRAGMA foreign_keys = OFF")?;
    let migrated = migrate_unchecked(page, pending);
    page.batch("PRAGMA foreign_keys = ON")?;
    migrated
}

fn migrate_unchecked(page: &Page, pending: &[Migration]) -> Result<()> {
    let transaction = Transaction::new_unchecked(page.connection(), TransactionBehavior::Immediate)?;
    for migration in pending {
        page.batch(migration.sql)?;
        let (last_act, _) = journal::head(page)?;
        page.run(
            "INSERT INTO migration (name, sha256, last_act) VALUES (?1, ?2, ?3)",
            (migration.name, migration.checksum().to_string(), last_act),
        )?;
    }
    let dangling = page.maybe("SELECT \"table\" FROM pragma_foreign_key_check", [], |row| row.text("table"))?;
    if let Some(table) = dangling {
        return Err(Error::Constraint(format!("a row of {table} would point nowhere")));
    }
    page.batch(&format!("PRAGMA user_version = {}", MIGRATIONS.len()))?;
    Ok(transaction.commit()?)
}
