//! A finished copy of a register, read beside the register itself. Nothing of it ever changes.

use crate::check::{self, Health};
use crate::connect::{connect_to_read, starts_with_salt};
use crate::copy::Census;
use crate::migrations::{self, MIGRATIONS};
use crate::{DatabaseKey, Error, Page, Result, copy};
use rusqlite::Connection;
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// An open copy. It may be of an earlier shape than the register: only what does not depend on the shape is asked of it.
pub struct Aside {
    path: PathBuf,
    key: DatabaseKey,
    connection: Connection,
    doubt: Cell<bool>,
}

impl Aside {
    /// Opens a copy to be read.
    ///
    /// # Errors
    /// [`Error::WrongKey`], [`Error::Damaged`], [`Error::NewerRegister`], [`Error::OtherMigration`].
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self> {
        Self::try_open(path, key).map_err(|error| match error {
            Error::Unreadable if starts_with_salt(path, key) => Error::Damaged,
            Error::Unreadable => Error::WrongKey,
            other => other,
        })
    }

    fn try_open(path: &Path, key: &DatabaseKey) -> Result<Self> {
        let connection = connect_to_read(path, key)?;
        let aside = Self { path: path.to_owned(), key: key.clone(), connection, doubt: Cell::new(false) };
        match migrations::passed(&aside.page(), MIGRATIONS)? {
            0 => Err(Error::Damaged),
            _ => Ok(aside),
        }
    }

    /// Reads the copy.
    ///
    /// # Errors
    /// What the query says.
    pub fn look<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        look(&self.page())
    }

    /// Checks all that the file says: the pages it uses, its tables, its keys, its journal.
    ///
    /// # Errors
    /// When the check itself cannot be made; what it finds is an answer.
    pub fn check(&self) -> Result<Health> {
        check::examine(&self.page(), &self.path, &self.key)
    }

    /// What the copy holds, counted.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn census(&self) -> Result<Census> {
        copy::census(&self.page())
    }

    pub(crate) const fn page(&self) -> Page<'_> {
        Page::new(&self.connection, &self.doubt)
    }
}

#[cfg(test)]
mod tests {
    use super::Aside;
    use crate::testing::{Desk, founder, key};
    use crate::{DatabaseKey, Error, users};
    use council::Act;
    use std::fs;

    #[test]
    fn a_copy_is_read_beside_the_register_and_counts_the_same() {
        let mut desk = Desk::new();
        let target = desk.beside("copy.db");
        let census = desk.register.census().unwrap();
        assert_eq!(desk.register.spill(&target).unwrap(), (census.acts, census.head));
        let aside = Aside::open(&target, &key()).unwrap();
        assert_eq!(aside.census().unwrap(), census);
        assert!(aside.check().unwrap().is_sound());
        let beside = fs::read_dir(target.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(beside.into_iter().all(|name| !name.to_string_lossy().starts_with("copy.db-")), "a copy is one file");
        desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
        assert_ne!(desk.register.census().unwrap(), census);
        assert!(aside.look(|page| page.run("DELETE FROM user", [])).is_err(), "a copy is never written");
    }

    #[test]
    fn a_wrong_key_and_damage_are_told_apart() {
        let mut desk = Desk::new();
        desk.fill(50);
        let target = desk.beside("copy.db");
        desk.register.spill(&target).unwrap();
        assert!(matches!(Aside::open(&target, &DatabaseKey::new([7; 48])), Err(Error::WrongKey)));
        let mut bytes = fs::read(&target).unwrap();
        bytes[2000] ^= 1;
        fs::write(&target, &bytes).unwrap();
        assert!(matches!(Aside::open(&target, &key()), Err(Error::Damaged)));
    }
}
