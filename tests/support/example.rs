//! The example council, told once per process, then copied.

use crate::Home;
use council::Day;
use secretariat::{Example, Session, VaultFolder};
use serde_json::json;
use std::{fs, path::PathBuf, sync::LazyLock};

/// The files of its vault, locked: a told council is kept in memory, and no folder outlives the tests.
static TOLD: LazyLock<Vec<(PathBuf, Vec<u8>)>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let vault = VaultFolder::new(folder.path().join("exemple"));
    drop(
        Session::found_example(&vault, Example { day: example_day(), scale: 1 }, |_| ()).expect("the example council"),
    );
    let files = fs::read_dir(vault.path()).expect("its vault").map(|file| {
        let path = file.expect("a file").path();
        let bytes = fs::read(&path).expect("a file that can be read");
        (PathBuf::from(path.file_name().expect("a name")), bytes)
    });
    files.collect()
});

/// The day the example council of the tests is told for.
pub const fn example_day() -> Day {
    Day::from_ymd_opt(2026, 11, 27).expect("a day")
}

/// A home where the example council was opened last: its public passphrase opens it.
pub fn example() -> Home {
    let home = Home::empty();
    let vault = home.example();
    fs::create_dir_all(vault.path()).expect("a folder");
    for (name, bytes) in TOLD.iter() {
        fs::write(vault.path().join(name), bytes).expect("a copy");
    }
    let desk = json!({ "vault": vault.path() });
    fs::write(home.palier().join("desk.json"), desk.to_string()).expect("a memory");
    home
}

impl Home {
    /// Where the example council lies in a home.
    pub fn example(&self) -> VaultFolder {
        VaultFolder::new(self.palier().join("coffres/exemple"))
    }
}

#[cfg(test)]
mod tests {
    use super::{example, example_day};
    use council::Instant;
    use council::calendar::{civil, moment};
    use secretariat::{EXAMPLE_PASSPHRASE, Session, cover};

    #[test]
    fn each_copy_opens_with_the_public_passphrase() {
        let now: Instant = moment(example_day(), council::Minute::MIDNIGHT).unwrap();
        assert_eq!(civil(now).unwrap().0, example_day());
        for home in [example(), example()] {
            let user = cover(&home.example()).unwrap().users[0].slot.clone();
            let session = Session::open(&home.example(), &user, EXAMPLE_PASSPHRASE, now).unwrap();
            assert!(!session.office().communes().unwrap().is_empty());
        }
    }
}
