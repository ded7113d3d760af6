//! Backups made, verified and restored without a window.

use council::Instant;
use council::directory::{NewOrganisation, OrganisationKind};
use secretariat::{Cost, Founding, RecoverySheet, Session, VaultFolder, cover};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;
use tests::program;

const PASSPHRASE: &str = "three grey herons asleep upright";
const OTHER: &str = "a postman whistles some polka tune";
const NOW: Instant = Instant::new(1_795_771_353_000);

struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = Self { folder };
        fs::write(world.beside("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        fs::write(world.beside("other"), format!("{OTHER}\n")).unwrap();
        let sheet = RecoverySheet::draw().unwrap();
        let founding = Founding {
            name: "Rivage",
            user: "A",
            passphrase: PASSPHRASE,
            sheet: &sheet,
            cost: Cost::FLOOR,
            example: false,
        };
        let mut session = Session::found(&world.vault("vault"), &founding, NOW).unwrap();
        add(&mut session, "One");
        world
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn vault(&self, name: &str) -> VaultFolder {
        VaultFolder::new(self.beside(name))
    }

    fn session(&self, vault: &str) -> Session {
        let folder = self.vault(vault);
        let user = cover(&folder).unwrap().users.remove(0).slot;
        Session::open(&folder, &user, PASSPHRASE, NOW).unwrap()
    }

    fn runs(&self, words: &[&str]) -> Output {
        let mut command = Command::new(program("palierctl"));
        command.args(words).current_dir(self.folder.path());
        command.args(["--passphrase-file", "passphrase"]).output().unwrap()
    }

    fn names(&self, vault: &str) -> Vec<String> {
        let session = self.session(vault);
        session.office().organisations().unwrap().into_iter().map(|row| row.name).collect()
    }
}

fn add(session: &mut Session, name: &str) {
    let actor = session.actor(NOW);
    let (short_name, city) = (String::new(), String::new());
    let organisation = NewOrganisation { kind: OrganisationKind::Landlord, name: name.to_owned(), short_name, city };
    session.office_mut().add_organisation(&actor, organisation).unwrap();
}

fn told(answer: &Output) -> String {
    String::from_utf8_lossy(&[answer.stdout.as_slice(), &answer.stderr].concat()).into_owned()
}

fn json(answer: &Output) -> Value {
    assert!(answer.status.success(), "{}", told(answer));
    serde_json::from_slice(&answer.stdout).unwrap()
}

#[test]
fn row_115_a_backup_is_made_verified_and_restored_from_the_command_line() {
    let world = World::new();
    let made = json(&world.runs(&["backup", "--vault", "vault", "--to", "one.palier", "--json"]));
    assert!(made["rows"].as_u64().unwrap() > 10);
    let verified = json(&world.runs(&["verify", "one.palier", "--json"]));
    assert_eq!((&verified["acts"], &verified["rows"]), (&made["acts"], &made["rows"]));
    assert_eq!(verified["council"], "Rivage");

    add(&mut world.session("vault"), "Two");
    let compared = json(&world.runs(&["restore", "one.palier", "--vault", "vault", "--compare", "--json"]));
    assert_eq!((&compared["restored"], &compared["comparison"]["lost"]["count"]), (&Value::Bool(false), &1.into()));
    assert_eq!(world.names("vault"), ["One", "Two"]);

    let restored = json(&world.runs(&["restore", "one.palier", "--vault", "vault", "--json"]));
    assert_eq!(world.names("vault"), ["One"]);
    let safety = restored["safetyCopy"].as_str().unwrap();
    let answer = world.runs(&["restore", safety, "--vault", "vault"]);
    assert!(told(&answer).contains("1 geste retrouvé"), "{}", told(&answer));
    assert_eq!(world.names("vault"), ["One", "Two"]);
}

#[test]
fn a_vault_that_is_gone_is_laid_anew_from_its_backup() {
    let world = World::new();
    assert!(world.runs(&["backup", "--vault", "vault", "--to", "one.palier"]).status.success());
    fs::remove_dir_all(world.beside("vault")).unwrap();
    let answer = world.runs(&["restore", "one.palier", "--vault", "anew"]);
    assert!(told(&answer).contains("Le coffre est celui du"), "{}", told(&answer));
    assert_eq!(world.names("anew"), ["One"]);
}

#[test]
fn the_whole_register_leaves_in_open_formats_and_the_journal_says_so() {
    let world = World::new();
    let answer = world.runs(&["export", "--vault", "vault", "--to", "all.zip"]);
    assert!(told(&answer).contains("Registre exporté en clair"), "{}", told(&answer));
    let mut archive = zip::ZipArchive::new(fs::File::open(world.beside("all.zip")).unwrap()).unwrap();
    let mut read = |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
    assert!(read("LISEZ-MOI.txt").contains("NOMMENT DES PERSONNES"));
    assert!(read("tables.sql").contains("CREATE TABLE organisation"));
    let organisations = read("tables/organisation.csv");
    assert!(organisations.starts_with("\u{feff}id;") && organisations.contains("One"), "{organisations}");
    let session = world.session("vault");
    let lines = session.office().journal(None).unwrap();
    assert!(lines.iter().any(|line| line.act == council::Act::ExportRegister));
    drop(session);
    let again = world.runs(&["export", "--vault", "vault", "--to", "all.zip"]);
    assert_eq!(again.status.code(), Some(1), "a file that is there stays");
}

#[test]
fn what_is_damaged_or_foreign_or_misused_is_told_apart_by_its_exit_code() {
    let world = World::new();
    assert!(world.runs(&["backup", "--vault", "vault", "--to", "one.palier"]).status.success());
    let mut bytes = fs::read(world.beside("one.palier")).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(world.beside("tampered.palier"), &bytes).unwrap();
    fs::write(world.beside("notes.palier"), "notes").unwrap();
    for (words, code, says) in [
        (vec!["verify", "tampered.palier"], 1, "coupée ou altérée"),
        (vec!["restore", "tampered.palier", "--vault", "vault"], 1, "coupée ou altérée"),
        (vec!["restore", "tampered.palier", "--vault", "anew"], 1, "coupée ou altérée"),
        (vec!["verify", "notes.palier"], 1, "n’est pas une sauvegarde"),
        (vec!["verify", "absent.palier"], 1, "n’existe pas"),
        (vec!["verify", "one.palier", "--user", "B"], 2, "précisez --user"),
        (vec!["verify"], 2, "Il manque"),
        (vec!["backup", "--vault", "vault", "--to", "one.palier"], 1, "il existe déjà"),
    ] {
        let answer = world.runs(&words);
        assert_eq!(answer.status.code(), Some(code), "{words:?}: {}", told(&answer));
        assert!(told(&answer).contains(says), "{words:?}: {}", told(&answer));
    }
    assert!(!world.beside("anew").exists(), "nothing is left of a refusal");
    assert_eq!(world.names("vault"), ["One"]);
}

#[test]
fn a_backup_of_before_a_change_of_key_asks_for_the_passphrase_of_its_time() {
    let world = World::new();
    assert!(world.runs(&["backup", "--vault", "vault", "--to", "one.palier"]).status.success());
    let mut session = world.session("vault");
    session.change_passphrase(PASSPHRASE, OTHER, NOW).unwrap();
    session.replace_sheet(&RecoverySheet::draw().unwrap(), NOW).unwrap();
    drop(session);
    let runs = |more: &[&str]| {
        let mut command = Command::new(program("palierctl"));
        command.args(["restore", "one.palier", "--vault", "vault", "--passphrase-file", "other"]).args(more);
        command.current_dir(world.folder.path()).output().unwrap()
    };
    let refused = runs(&[]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("--then-passphrase-file"), "{}", told(&refused));
    assert!(runs(&["--then-passphrase-file", "passphrase"]).status.success());
}
