//! An office at work on a real ciphered register.

use crate::durability;
use council::{Act, Actor, Instant, UserId};
use secretariat::{Cost, Founding, Office, RecoverySheet, Session, VaultFolder};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use storage::{DatabaseKey, Register, users};
use tempfile::TempDir;

/// The office, its register and its founder. A register is migrated once per process, then copied: no key is derived.
pub struct Desk {
    /// Where acts are done and questions asked.
    pub office: Office,
    /// The file of the register.
    pub path: PathBuf,
    key: DatabaseKey,
    folder: TempDir,
}

impl Desk {
    /// An empty council with one user.
    ///
    /// # Panics
    /// When the temporary folder cannot be written: no test can run then.
    pub fn new() -> Self {
        static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let path = folder.path().join("register.db");
            let mut register = Register::create(&path, &Self::key()).expect("a new register");
            register
                .step(Act::FoundRegister, &Self::founder(0), |step| users::add(step, "slot-1", "A"))
                .expect("its founder");
            drop(register);
            fs::read(path).expect("the register in one file")
        });
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("register.db");
        fs::write(&path, template).expect("a copy of the template");
        Self::at(path, Self::key(), folder)
    }

    /// An empty council in a vault of its own, which lies in a folder: its programs may open it once the desk is gone.
    ///
    /// # Panics
    /// When the vault cannot be founded: no test can run then.
    pub fn founded(vault: &VaultFolder, passphrase: &str) -> Self {
        let sheet = RecoverySheet::draw().expect("a recovery sheet");
        let founding =
            Founding { name: "Rivage", user: "A", passphrase, sheet: &sheet, cost: Cost::FLOOR, example: false };
        let session = Session::found(vault, &founding, Instant::new(0)).expect("a vault");
        let key = DatabaseKey::new(**session.vault().database_key());
        drop(session);
        Self::at(vault.register(), key, tempfile::tempdir().expect("a temporary folder"))
    }

    fn at(path: PathBuf, key: DatabaseKey, folder: TempDir) -> Self {
        Self { office: Self::open(&path, &key), path, key, folder }
    }

    /// Closes the register and opens it again, as after a restart.
    pub fn reopened(self) -> Self {
        self.lent(|_| ())
    }

    /// Closes the register, lends its file to another program, and opens it again.
    pub fn lent(self, work: impl FnOnce(&Path)) -> Self {
        let Self { office, path, key, folder } = self;
        drop(office);
        work(&path);
        Self::at(path, key, folder)
    }

    /// A file beside the register, which vanishes with it.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The founder, so many milliseconds after 1970.
    pub const fn founder(at: i64) -> Actor {
        Actor { user: UserId::new(1), at: Instant::new(at) }
    }

    /// The key of every register of the tests.
    pub fn key() -> DatabaseKey {
        durability::key()
    }

    fn open(path: &Path, key: &DatabaseKey) -> Office {
        Office::over(Register::open(path, key).expect("the register opens"))
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Desk;

    #[test]
    fn a_desk_starts_empty_and_survives_a_restart() {
        let mut desk = Desk::new().reopened();
        assert!(desk.office.undo(&Desk::founder(1)).is_err(), "the founding is not undone");
        assert!(desk.path.starts_with(desk.beside("").as_path()));
    }
}
