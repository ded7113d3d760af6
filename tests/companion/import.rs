//! The companion command, run as it is built: what it says, how it leaves, what it leaves behind.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tests::{program, top};

/// The example council in a folder of its own.
struct Vault {
    folder: TempDir,
}

impl Vault {
    fn new() -> Self {
        let vault = Self { folder: tempfile::tempdir().unwrap() };
        let path = vault.path("vault");
        let built = run(&["demo".as_ref(), "--vault".as_ref(), &path, "--day".as_ref(), "2026-11-25".as_ref()]);
        let said = said(&built);
        let passphrase = said.lines().find_map(|line| line.strip_prefix("Phrase de passe : ")).unwrap();
        std::fs::write(vault.path("passphrase"), passphrase).unwrap();
        vault
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command over this vault.
    fn ask(&self, command: &[&str]) -> Output {
        let (vault, passphrase) = (self.path("vault"), self.path("passphrase"));
        let asked = command.iter().map(Path::new);
        let how = ["--vault".as_ref(), vault.as_path(), "--passphrase-file".as_ref(), passphrase.as_path()];
        run(&asked.chain(how).collect::<Vec<_>>())
    }

    /// The digest of what the register says.
    fn contents(&self) -> String {
        let found: serde_json::Value = serde_json::from_slice(&self.ask(&["check", "--json"]).stdout).unwrap();
        found["contents"].as_str().unwrap().to_owned()
    }
}

fn run(arguments: &[&Path]) -> Output {
    Command::new(program("palierctl")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn fixture(name: &str) -> String {
    top().join("tests/fixtures").join(name).display().to_string()
}

#[test]
fn row_105_a_file_is_previewed_then_imported_from_the_command_line() {
    let vault = Vault::new();
    let before = vault.contents();
    let dwellings = fixture("dwellings.csv");

    let dry = vault.ask(&["import", "dwellings", &dwellings, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(1), "some rows do not go in");
    assert!(said(&dry).contains("Serait importé : 2 logements, 3 places, 1 nouveau bailleur."), "{}", said(&dry));
    assert!(said(&dry).contains("Ligne 5 : « Loyer HC » : ce n’est pas un montant"), "{}", said(&dry));

    let nowhere = vault.path("nowhere/rejected.csv").display().to_string();
    let unwritable = vault.ask(&["import", "dwellings", &dwellings, "--rejected", &nowhere]);
    assert_eq!(unwritable.status.code(), Some(1));
    assert!(complained(&unwritable).contains("ne peut pas être écrit"), "{}", complained(&unwritable));
    assert_eq!(vault.contents(), before, "nothing was written");

    let rejected = vault.path("rejected.csv");
    let done = vault.ask(&["import", "dwellings", &dwellings, "--json", "--rejected", &rejected.display().to_string()]);
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!((&told["done"], &told["taken"], &told["counts"]["places"]), (&true.into(), &2.into(), &3.into()));
    assert_ne!(vault.contents(), before);
    let csv = std::fs::read_to_string(&rejected).unwrap();
    assert!(csv.starts_with("\u{feff}Référence;"), "French Excel opens it");
    assert_eq!(csv.lines().count(), 4);

    let communes = fixture("communes.csv");
    let unsourced = vault.ask(&["import", "communes", &communes]);
    assert_eq!(unsourced.status.code(), Some(2));
    assert!(complained(&unsourced).contains("--vintage"), "{}", complained(&unsourced));
    let sourced = vault.ask(&["import", "communes", &communes, "--vintage", "2023", "--source", "Insee"]);
    assert_eq!(sourced.status.code(), Some(0), "{}{}", said(&sourced), complained(&sourced));
    assert!(said(&sourced).contains("Importé : "), "{}", said(&sourced));
}

#[test]
fn a_file_that_cannot_be_imported_says_why_and_what_was_misused_leaves_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let ask = |target: &str, bytes: &[u8]| {
        let path = folder.path().join("file.csv");
        std::fs::write(&path, bytes).unwrap();
        run(&["import".as_ref(), target.as_ref(), &path, "--vault".as_ref(), folder.path()])
    };
    let empty = ask("dwellings", b"");
    assert_eq!(
        (empty.status.code(), complained(&empty).trim()),
        (Some(1), "Le fichier est vide. Rien n’a été changé.")
    );
    let picture = ask("dwellings", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    assert!(complained(&picture).contains("ni un texte lisible, ni XLSX, ni ODS"), "{}", complained(&picture));
    let boats = ask("boats", b"a;b\n1;2\n");
    assert_eq!(boats.status.code(), Some(2));
    assert!(
        complained(&boats).contains(
            "communes, dwellings, applications, workshops, school_holidays, public_holidays ou bank_statement"
        ),
        "{}",
        complained(&boats)
    );
}
