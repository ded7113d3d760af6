//! Whether a register holds together.

use crate::connect::starts_with_salt;
use crate::journal;
use crate::row::Columns;
use crate::{DatabaseKey, Error, Page, Result};
use council::journal::Chain;
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

/// What is said of a file whose first bytes were changed: SQLCipher is given the salt with the key, and never looks at them.
pub(crate) const NO_SALT: &str = "the file does not start with its salt";

/// Checks every page against its seal, every table against its indexes, every key against its row, every line of the journal.
pub(crate) fn check(page: &Page) -> Result<Health> {
    let mut damage = unsealed(page)?;
    let health = looked_over(page)?;
    damage.extend(health.damage);
    Ok(Health { damage, ..health })
}

/// The pages that are not as they were sealed: what every opening asks, for damage that nobody has met yet.
pub(crate) fn unsealed(page: &Page) -> Result<Vec<String>> {
    settle_log(page)?;
    page.all("PRAGMA cipher_integrity_check", [], |row| row.get(0))
}

/// The seals of pages are checked in the file itself: what is still in the log goes there first.
pub(crate) fn settle_log(page: &Page) -> Result<()> {
    match page.one("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.number::<u32>("busy"))? {
        0 => Ok(()),
        _ => Err(Error::InUse),
    }
}

/// The same check on a finished copy, which has no log: each page it reads is checked against its seal on the way.
pub(crate) fn examine(page: &Page, path: &Path, key: &DatabaseKey) -> Result<Health> {
    let mut health = looked_over(page)?;
    if !starts_with_salt(path, key) {
        health.damage.push(NO_SALT.to_owned());
    }
    Ok(health)
}

fn looked_over(page: &Page) -> Result<Health> {
    let mut damage: Vec<String> = page.all("PRAGMA integrity_check(20)", [], |row| row.get(0))?;
    damage.retain(|line| line != "ok");
    let dangling = page.all("SELECT \"table\", rowid FROM pragma_foreign_key_check", [], |row| {
        Ok((row.text("table")?, row.value("rowid")?))
    })?;
    Ok(Health { damage, dangling, chain: journal::verify(page)? })
}

#[cfg(test)]
mod tests {
    use super::Chain;
    use crate::connect::connect;
    use crate::row::Columns;
    use crate::testing::{Closed, Desk, founder, key};
    use crate::{Error, Register, users};
    use council::Act;
    use std::fs::{self, File};
    use std::io::{Seek, SeekFrom, Write};

    const PAGE: usize = 4096;

    /// Whether the damage is noticed: by opening, or by checking.
    fn noticed(desk: &Closed, bytes: &[u8]) -> bool {
        fs::write(&desk.path, bytes).unwrap();
        Register::open(&desk.path, &key())
            .and_then(|register| Ok(register.is_damaged() || !register.check()?.is_sound()))
            .unwrap_or(true)
    }

    fn full() -> (Closed, Vec<u8>) {
        let mut desk = Desk::new();
        desk.fill(60);
        let desk = desk.closed();
        let bytes = fs::read(&desk.path).unwrap();
        assert!(!noticed(&desk, &bytes));
        (desk, bytes)
    }

    #[test]
    fn a_flipped_bit_is_always_noticed() {
        let (desk, sound) = full();
        // One bit of every other page, and every part of the first: salt, header, cells, seal.
        let spread =
            (0..sound.len()).step_by(2 * PAGE + 37).chain((0..PAGE).step_by(509)).chain([15, 16, sound.len() - 1]);
        for (n, offset) in spread.enumerate() {
            let mut bytes = sound.clone();
            bytes[offset] ^= 1 << (n % 8);
            assert!(noticed(&desk, &bytes), "byte {offset}");
        }
    }

    #[test]
    fn a_cut_or_shuffled_file_is_noticed() {
        let (desk, sound) = full();
        for kept in [0, 1, PAGE, sound.len() / 2, sound.len() - PAGE, sound.len() - 1] {
            assert!(noticed(&desk, &sound[..kept]), "{kept} bytes kept");
        }
        let (first, last) = (PAGE * 3, sound.len() - PAGE);
        let mut swapped = sound.clone();
        swapped.copy_within(last.., first);
        swapped[last..].copy_from_slice(&sound[first..first + PAGE]);
        assert!(noticed(&desk, &swapped));
    }

    #[test]
    fn damage_and_a_wrong_key_are_told_apart() {
        let (desk, mut bytes) = full();
        assert!(matches!(Register::open(&desk.path, &crate::DatabaseKey::new([7; 48])), Err(Error::WrongKey)));
        bytes[2000] ^= 1;
        fs::write(&desk.path, &bytes).unwrap();
        assert!(matches!(Register::open(&desk.path, &key()), Err(Error::Damaged)));
    }

    #[test]
    fn a_passing_fault_of_the_disk_is_survived_and_a_lasting_one_is_said() {
        let mut desk = Desk::new();
        desk.fill(3000);
        let mut desk = desk.reopened();
        let sound = fs::read(&desk.path).unwrap();
        let overwrite = |bytes: &[u8]| {
            let mut file = File::options().write(true).open(&desk.path).unwrap();
            file.seek(SeekFrom::Start((PAGE * 8) as u64)).unwrap();
            file.write_all(bytes).unwrap();
        };
        let count = |register: &Register| {
            register.page(|page| {
                page.one("SELECT count(DISTINCT family_name || given_name) AS n FROM person", [], |row| {
                    row.number::<u32>("n")
                })
            })
        };
        overwrite(&vec![0xa5; sound.len() - PAGE * 8]);
        assert!(matches!(count(&desk.register), Err(Error::Damaged)));
        assert!(matches!(count(&desk.register), Err(Error::Damaged)), "still damaged");
        overwrite(&sound[PAGE * 8..]);
        assert_eq!(count(&desk.register).unwrap(), 3000);
        desk.register.step(Act::Import, &founder(2), |step| users::add(step, "slot-2", "B")).unwrap();
        assert!(desk.register.check().unwrap().is_sound());
    }

    #[test]
    fn a_line_that_was_changed_removed_or_put_in_breaks_the_chain() {
        let mut desk = Desk::new();
        for n in 2..6 {
            desk.register.step(Act::Import, &founder(n), |step| users::add(step, &format!("slot-{n}"), "B")).unwrap();
        }
        assert!(matches!(desk.register.chain(), Chain::Intact { lines: 1, .. }));
        let desk = desk.closed();
        let sound = fs::read(&desk.path).unwrap();
        for (change, at) in [
            ("UPDATE act SET at = at + 1 WHERE seq = 3", 3),
            ("UPDATE act SET fields = '' WHERE seq = 2", 2),
            ("UPDATE act SET digest = 'x' || substr(digest, 2) WHERE seq = 4", 4),
            ("DELETE FROM act WHERE seq = 3", 3),
            ("UPDATE act SET seq = 9 WHERE seq = 5", 5),
            (
                "INSERT INTO act SELECT 6, at, user, kind, tbl, row_id, fields, undoes, previous, 'f' || substr(digest, 2) FROM act WHERE seq = 5",
                6,
            ),
        ] {
            fs::write(&desk.path, &sound).unwrap();
            let behind = connect(&desk.path, &key()).unwrap();
            behind
                .execute_batch(&format!(
                    "PRAGMA foreign_keys = OFF; DROP TRIGGER act_is_never_changed; DROP TRIGGER act_is_never_removed; {change}"
                ))
                .unwrap();
            drop(behind);
            let register = Register::open(&desk.path, &key()).unwrap();
            assert_eq!(register.chain(), &Chain::Broken { at }, "{change}");
            assert!(!register.check().unwrap().is_sound());
        }
    }

    #[test]
    fn a_register_without_its_salt_is_only_read_and_says_why() {
        let (desk, mut bytes) = full();
        bytes[3] ^= 1;
        fs::write(&desk.path, &bytes).unwrap();
        let register = Register::open(&desk.path, &key()).unwrap();
        assert!(register.is_damaged() && !register.is_written());
        assert_eq!(register.check().unwrap().damage, [super::NO_SALT]);
        drop(register);
        bytes[3] ^= 1;
        fs::write(&desk.path, &bytes).unwrap();
        assert!(Register::open(&desk.path, &key()).unwrap().check().unwrap().is_sound());
    }

    #[test]
    fn a_row_that_points_nowhere_is_named() {
        let desk = Desk::new().closed();
        connect(&desk.path, &key())
            .unwrap()
            .execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO rent (id, dwelling, from_on, rent_cents, charges_cents) VALUES (4, 9, '2026-01-01', 1, 1)")
            .unwrap();
        let health = Register::open(&desk.path, &key()).unwrap().check().unwrap();
        assert_eq!(health.dangling, [("rent".to_owned(), 4)]);
        assert!(!health.is_sound());
    }
}
