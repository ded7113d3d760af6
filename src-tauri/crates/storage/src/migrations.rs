//! How the register came to its shape: numbered folders, forward only, each known by its checksum.

use crate::row::Columns;
use crate::{Error, Page, Result, journal};
use council::Digest;
use rusqlite::{Transaction, TransactionBehavior};
use sha2::{Digest as _, Sha256};

/// One change of shape.
pub(crate) struct Migration {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
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
    "0011_checkpoint",
    "0012_erased",
    "0013_seasons",
    "0015_papers",
    "0017_papers_kept",
    "0018_closings",
    "0019_situations",
    "0020_actions",
    "0021_bank",
    "0022_between_sittings",
    "0023_inventories",
    "0024_terms",
    "0025_deposit_parts",
    "0027_situation_file",
    "0028_ended_by",
];

/// How many of the known migrations the register went through.
///
/// # Errors
/// [`Error::NewerRegister`] when it went through more than this program knows, [`Error::OtherMigration`] when through others.
pub(crate) fn passed(page: &Page, known: &[Migration]) -> Result<usize> {
    let version = page.one("SELECT user_version FROM pragma_user_version", [], |row| row.number("user_version"))?;
    let Some(passed) = known.get(..version) else {
        return Err(Error::NewerRegister { found: version, known: known.len() });
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
    Ok(version)
}

/// Takes the register through the migrations up to that version, all of them or none.
///
/// A table that is made anew must keep its number in `sqlite_sequence`, or a number is given twice and undo collides.
pub(crate) fn migrate(page: &Page, pending: &[Migration], version: usize) -> Result<()> {
    // A table that is rebuilt is dropped while others point to it: keys are checked at the end instead.
    page.batch("PRAGMA foreign_keys = OFF")?;
    let migrated = migrate_unchecked(page, pending, version);
    page.batch("PRAGMA foreign_keys = ON")?;
    migrated
}

fn migrate_unchecked(page: &Page, pending: &[Migration], version: usize) -> Result<()> {
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
    page.batch(&format!("PRAGMA user_version = {version}"))?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, Migration};
    use crate::connect::connect;
    use crate::row::Columns;
    use crate::testing::{Closed, Desk, founder, key};
    use crate::{Error, Register, Result, history};
    use council::Act;
    use council::journal::RecordKind;

    /// What this program knows, and one more migration.
    fn and_then(name: &'static str, sql: &'static str) -> Vec<Migration> {
        let known = MIGRATIONS.iter().map(|known| Migration { name: known.name, sql: known.sql });
        known.chain([Migration { name, sql }]).collect()
    }

    /// Writes to a closed register behind the program's back.
    fn behind(desk: &Closed, sql: &str) {
        connect(&desk.path, &key()).unwrap().execute_batch(sql).unwrap();
    }

    /// The themes that were added to those of the schema.
    fn themes(register: &Register) -> Result<Vec<String>> {
        register
            .page(|page| page.all("SELECT label FROM theme WHERE label <> '' ORDER BY id", [], |row| row.text("label")))
    }

    const THEME: &str = "INSERT INTO theme (id, label) VALUES (101, 'S')";

    #[test]
    fn a_migration_keeps_a_copy_and_history_and_ends_the_stack_of_undo() {
        let mut desk = Desk::new();
        desk.register.step(Act::Import, &founder(1), |step| step.run(THEME, [])).unwrap();
        let desk = desk.closed();
        let known = and_then("0011_colour", "ALTER TABLE theme ADD COLUMN colour TEXT;");
        let mut register = Register::with(&desk.path, &key(), &known, false).unwrap();
        assert!(matches!(register.undo(&founder(2)), Err(Error::NothingToUndo)));
        let changes = register.page(|page| history::of(page, RecordKind::Theme, 101)).unwrap();
        assert_eq!(changes[0].act, Act::Import);
        // The added column is in the images that follow, and comes back with them.
        register.step(Act::Import, &founder(3), |step| step.run("UPDATE theme SET colour = 'blue'", [])).unwrap();
        register.undo(&founder(4)).unwrap();
        let before = desk.path.with_extension(format!("before-{}.db", known.len()));
        assert_eq!(register.before_migration(), Some(before.as_path()));
        let copy = Register::open(&before, &key()).unwrap();
        assert_eq!((themes(&copy).unwrap(), copy.before_migration()), (vec!["S".to_owned()], None));
        assert!(copy.page(|page| page.all("SELECT colour FROM theme", [], |_| Ok(()))).is_err());
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let mut desk = Desk::new();
        desk.register.step(Act::Import, &founder(1), |step| step.run(THEME, [])).unwrap();
        let desk = desk.closed();
        for sql in [
            "ALTER TABLE theme ADD COLUMN colour TEXT; CREATE TABLE theme (id INTEGER) STRICT;",
            "INSERT INTO rent (dwelling, from_on, rent_cents, charges_cents) VALUES (99, '2026-01-01', 1, 1);",
        ] {
            assert!(Register::with(&desk.path, &key(), &and_then("0011_wrong", sql), false).is_err());
            let register = Register::open(&desk.path, &key()).unwrap();
            assert_eq!(themes(&register).unwrap(), ["S"]);
            assert!(register.check().unwrap().is_sound());
        }
    }

    #[test]
    fn a_table_is_rebuilt_while_others_point_to_it() {
        let mut desk = Desk::new();
        desk.register.step(Act::Import, &founder(1), |step| step.batch(include_str!("samples.sql"))).unwrap();
        let desk = desk.closed();
        let sql = "CREATE TABLE rebuilt (id INTEGER PRIMARY KEY AUTOINCREMENT, seed TEXT UNIQUE, label TEXT NOT NULL) STRICT;
                   INSERT INTO rebuilt SELECT id, seed, label FROM theme;
                   UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'theme') WHERE name = 'rebuilt';
                   DROP TABLE theme;
                   ALTER TABLE rebuilt RENAME TO theme;";
        let register = Register::with(&desk.path, &key(), &and_then("0011_rebuilt", sql), false).unwrap();
        assert!(register.check().unwrap().is_sound());
        assert_eq!(themes(&register).unwrap(), ["S"]);
    }

    #[test]
    fn a_later_register_and_one_of_another_line_are_left_alone() {
        let desk = Desk::new().closed();
        behind(&desk, "PRAGMA user_version = 99");
        let newer = Register::open(&desk.path, &key());
        assert!(matches!(newer, Err(Error::NewerRegister { found: 99, known }) if known == MIGRATIONS.len()));
        behind(&desk, &format!("PRAGMA user_version = {}", MIGRATIONS.len()));
        behind(&desk, "UPDATE migration SET sha256 = replace(sha256, 'a', 'b') WHERE name = '0003_people'");
        let other = Register::open(&desk.path, &key());
        assert!(matches!(other, Err(Error::OtherMigration(name)) if name == "0003_people"));
    }

    #[test]
    fn released_migrations_are_those_that_were_released() {
        let released = include_str!("migrations/released.sha256");
        assert_eq!(differences(released, MIGRATIONS), [""; 0]);
        let first = format!("{}  0001_core/up.sql\n", MIGRATIONS[0].checksum());
        assert_eq!(differences(&first, MIGRATIONS), [""; 0]);
        let edited = [Migration { name: "0001_core", sql: "" }];
        assert_eq!(differences(&first, &edited), [first.trim()]);
    }

    /// The lines of a list of checksums, as `sha256sum` writes it, that are not those of the migrations at the same place.
    fn differences<'a>(released: &'a str, known: &[Migration]) -> Vec<&'a str> {
        let line = |index: usize| known.get(index).map(|known| format!("{}  {}/up.sql", known.checksum(), known.name));
        released
            .lines()
            .enumerate()
            .filter(|(index, text)| line(*index).as_deref() != Some(*text))
            .map(|(_, text)| text)
            .collect()
    }
}
