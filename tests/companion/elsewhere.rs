//! One writer: while one program holds a vault, another says who does, and touches nothing.

use council::Instant;
use secretariat::{Session, VaultFolder, cover};
use std::fs;
use std::process::{Command, Output};
use tests::{Desk, program};

const PASSPHRASE: &str = "trois herons gris dorment debout";
/// 27/11/2026, 10:00 in Paris.
const SINCE: Instant = Instant::new(1_795_770_000_000);

fn check(folder: &VaultFolder, passphrase: &std::path::Path) -> Output {
    let mut command = Command::new(program("palierctl"));
    command.arg("check").arg("--vault").arg(folder.path()).arg("--passphrase-file").arg(passphrase);
    command.output().unwrap()
}

#[test]
fn a_vault_that_is_open_says_by_whom_where_and_since_when() {
    let home = tempfile::tempdir().unwrap();
    let vault = VaultFolder::new(home.path().join("vault"));
    let file = home.path().join("passphrase");
    fs::write(&file, PASSPHRASE).unwrap();
    drop(Desk::founded(&vault, PASSPHRASE));
    let user = cover(&vault).unwrap().users.remove(0).slot;
    let holder = Session::open(&vault, &user, PASSPHRASE, SINCE).unwrap();
    let before = fs::read(vault.register()).unwrap();

    let refused = check(&vault, &file);
    assert_eq!(refused.status.code(), Some(1));
    let told = String::from_utf8(refused.stderr).unwrap().replace('\u{a0}', " ");
    assert!(told.contains("Le coffre est ouvert par A sur "), "{told}");
    assert!(told.contains(" depuis le 27/11/2026 à "), "{told}");
    assert!(told.contains("Fermez-le là-bas"), "{told}");
    assert!(fs::read(vault.register()).unwrap() == before, "nothing of the vault was touched");

    drop(holder);
    assert!(check(&vault, &file).status.success(), "it is free again");
}

#[test]
fn a_vault_in_a_folder_that_is_copied_by_another_program_is_refused_with_the_reason() {
    let home = tempfile::tempdir().unwrap();
    let vault = VaultFolder::new(home.path().join("vault"));
    let file = home.path().join("passphrase");
    fs::write(&file, PASSPHRASE).unwrap();
    drop(Desk::founded(&vault, PASSPHRASE));
    for mark in [".dropbox", ".nextcloudsync.log"] {
        fs::write(home.path().join(mark), []).unwrap();
        let refused = check(&vault, &file);
        assert_eq!(refused.status.code(), Some(1));
        let told = String::from_utf8(refused.stderr).unwrap().replace('\u{a0}', " ");
        assert!(
            told.contains("synchronisé par un autre programme") && told.contains("ailleurs sur cet ordinateur"),
            "{told}"
        );
        fs::remove_file(home.path().join(mark)).unwrap();
    }
    assert!(check(&vault, &file).status.success());
}
