//! Papers printed, seals exported and verified with the computer's own tools.

use crate::quarter::Quarter;
use secretariat::VaultFolder;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tests::{Desk, program};

const PASSPHRASE: &str = "three grey herons asleep upright";

/// A vault with a quarter in it, closed.
struct Vault {
    folder: TempDir,
}

impl Vault {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        let vault = Self { folder };
        let mut quarter = Quarter::at(Desk::founded(&VaultFolder::new(vault.beside("vault")), PASSPHRASE));
        quarter.seal();
        vault
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the program answers on 14 December 2026, to whoever opens the vault.
    fn answers(&self, words: &[&str]) -> Output {
        let mut command = Command::new(program("palierctl"));
        command.args(words).arg("--vault").arg(self.beside("vault"));
        command.arg("--passphrase-file").arg(self.beside("passphrase")).output().unwrap()
    }

    fn prints(&self, words: &[&str], to: &str) -> Output {
        let to = self.beside(to);
        self.answers(&[&["print"], words, &["--day", "2026-12-14", "--to", to.to_str().unwrap()]].concat())
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let mut files: Vec<_> = fs::read_dir(self.beside(folder))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        files
    }
}

fn told(answer: &Output) -> String {
    String::from_utf8_lossy(&answer.stderr).into_owned()
}

fn code(answer: &Output) -> i32 {
    answer.status.code().unwrap()
}

fn json(answer: &Output) -> Value {
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// What the computer's own tool says of a file.
fn sha256sum(path: &Path) -> String {
    let told = Command::new("sha256sum").arg(path).output().expect("sha256sum is there");
    String::from_utf8(told.stdout).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_quarter_is_printed_whole() {
    let vault = Vault::new();
    let answer = vault.prints(&["all"], "papers");
    assert_eq!(code(&answer), 0, "{}", told(&answer));
    assert_eq!(told(&answer).lines().filter(|line| line.contains("attend encore")).count(), 3, "{}", told(&answer));
    assert_eq!(
        vault.files("papers"),
        [
            "convocation-2027-T1-01.pdf",
            "convocation-2027-T1-02.pdf",
            "convocation-2027-T1-03.pdf",
            "convocation-2027-T1-04.pdf",
            "emargement-2027-T1.pdf",
            "notification-D-2026-001.pdf",
            "notification-D-2026-002.pdf",
            "notification-D-2026-003.pdf",
            "notification-D-2026-004.pdf",
            "notification-D-2026-005.pdf",
            "notification-D-2026-009.pdf",
            "ordre-du-jour-2027-T1.pdf",
            "pv-2026-T4-diffusable.pdf",
            "pv-2026-T4-nominatif.pdf",
        ]
    );
    let again = vault.prints(&["minutes", "--meeting", "2026-T4", "--json"], "again");
    assert_eq!(json(&again)["files"], serde_json::json!(["pv-2026-T4-nominatif.pdf", "pv-2026-T4-diffusable.pdf"]));
    for file in vault.files("again") {
        let read = |folder| fs::read(vault.beside(folder).join(&file)).unwrap();
        assert!(read("papers") == read("again"), "{file} is the same file");
    }
}

#[test]
fn a_workshop_is_printed_by_its_number_or_because_it_is_next() {
    let vault = Vault::new();
    assert_eq!(code(&vault.prints(&["poster"], "next")), 0);
    assert_eq!(code(&vault.prints(&["workshop-attendance", "--workshop", "42"], "next")), 0);
    // Each design at each size, and the sheet.
    let designs = ["ephemeride", "maisons", "marches"];
    let sizes = [("affiche", "a3"), ("affiche", "a4"), ("tract", "a5")];
    let posters =
        designs.iter().flat_map(|design| sizes.map(|(what, size)| format!("{what}-atelier-42-{design}-{size}.pdf")));
    let mut expected: Vec<_> = posters.chain(["emargement-atelier-42.pdf".to_owned()]).collect();
    expected.sort();
    assert_eq!(vault.files("next"), expected);
}

#[test]
fn what_cannot_be_printed_is_said_and_leaves_nothing() {
    let vault = Vault::new();
    let waiting = vault.prints(&["letters"], "letters");
    assert_eq!(code(&waiting), 1);
    assert!(told(&waiting).contains("qui a prévenu la personne de vive voix, et quel jour"), "{}", told(&waiting));

    let unknown = vault.prints(&["agenda", "--meeting", "2031-T9"], "unknown");
    assert_eq!(code(&unknown), 2);
    assert!(told(&unknown).contains("« 2031-T9 »"), "{}", told(&unknown));

    let early = vault.prints(&["minutes", "--meeting", "2027-T1"], "early");
    assert_eq!(code(&early), 1);
    assert!(told(&early).contains("La réunion est prévue"), "{}", told(&early));
    assert!(vault.files("early").is_empty());

    fs::write(vault.beside("file"), "kept").unwrap();
    let file = vault.prints(&["minutes"], "file");
    assert_eq!(code(&file), 1);
    assert!(told(&file).contains("ne peut pas être écrit"), "{}", told(&file));
    assert_eq!(fs::read_to_string(vault.beside("file")).unwrap(), "kept");
}

#[test]
fn seals_are_exported_verified_and_betrayed_by_one_byte() {
    let vault = Vault::new();
    let to = vault.beside("seals");
    let answer = vault.answers(&["seals", "--json", "--to", to.to_str().unwrap()]);
    assert_eq!(code(&answer), 0, "{}", told(&answer));
    let found = json(&answer);
    assert_eq!(found["check"]["found"], "intact");
    assert_eq!(
        vault.files("seals"),
        ["PV-2026-01-diffusable.pdf", "PV-2026-01-nominatif.pdf", "registre-des-scelles.txt", "scelle-1.txt"]
    );

    let register = fs::read_to_string(to.join("registre-des-scelles.txt")).unwrap();
    let fields: Vec<_> = register.trim_end().split(';').collect();
    assert_eq!(fields[2], sha256sum(&to.join("PV-2026-01-nominatif.pdf")));
    assert_eq!(fields[3], sha256sum(&to.join("PV-2026-01-diffusable.pdf")));
    assert_eq!(found["seals"][0]["head"], sha256sum(&to.join("scelle-1.txt")));

    let altered = to.join("copy.pdf");
    let mut bytes = fs::read(to.join("PV-2026-01-nominatif.pdf")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&altered, bytes).unwrap();
    assert_ne!(fields[2], sha256sum(&altered), "one byte is enough");

    let check = vault.answers(&["check", "--json"]);
    assert_eq!(code(&check), 0, "{}", told(&check));
    assert_eq!(json(&check)["seals"], serde_json::json!({ "found": "intact", "seals": 1, "destroyed": 0 }));
    let plain = String::from_utf8(vault.answers(&["seals"]).stdout).unwrap();
    assert!(plain.contains("Scellé n° 1 : PV-2026-01, séance 2026-T4 du 10/12/2026"), "{plain}");
}
