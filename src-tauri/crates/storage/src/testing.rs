//! Registers for the tests of this crate: real ones, copied from a template that is migrated once.

use crate::{DatabaseKey, Register, users};
use council::{Act, Actor, Instant, UserId};
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;
use tempfile::TempDir;

/// A register that vanishes with the test.
pub(crate) struct Desk {
    pub(crate) register: Register,
    pub(crate) path: PathBuf,
    pub(crate) folder: TempDir,
}

pub(crate) fn key() -> DatabaseKey {
    DatabaseKey::new(std::array::from_fn(|byte| u8::try_from(byte * 5 % 251).unwrap()))
}

/// The founder, some time after the beginning.
pub(crate) fn founder(at: i64) -> Actor {
    Actor { user: UserId::new(1), at: Instant::new(at) }
}

impl Desk {
    /// A migrated register with one user.
    pub(crate) fn new() -> Self {
        static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("register.db");
            let mut register = Register::create(&path, &key()).unwrap();
            register.step(Act::FoundRegister, &founder(0), |step| users::add(step, "slot-1", "A")).unwrap();
            drop(register);
            fs::read(path).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        fs::write(&path, template).unwrap();
        Self { register: Register::open(&path, &key()).unwrap(), path, folder }
    }

    /// Adds as many people, so that the file has pages that are not in memory.
    pub(crate) fn fill(&mut self, people: u32) {
        let insert = "INSERT INTO person (family_name, given_name, sort_key, sound_key, search_text) VALUES (?1, 'P', ?1, '', ?1)";
        self.register
            .step(Act::Import, &founder(1), |step| {
                (0..people).try_for_each(|n| step.run(insert, [format!("n{n}")]).map(drop))
            })
            .unwrap();
    }

    /// Closes the register and opens it again.
    pub(crate) fn reopened(self) -> Self {
        let Closed { path, folder } = self.closed();
        Self { register: Register::open(&path, &key()).unwrap(), path, folder }
    }

    /// Closes the register; the file stays.
    pub(crate) fn closed(self) -> Closed {
        drop(self.register);
        Closed { path: self.path, folder: self.folder }
    }

    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// The file of a closed register, which vanishes with the test.
pub(crate) struct Closed {
    pub(crate) path: PathBuf,
    folder: TempDir,
}
