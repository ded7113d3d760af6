//! The backups of a desk, on a real disk.

use super::*;
use crate::desk::{BackupSource, DeskState, EarlierKey};
use council::directory::{NewOrganisation, OrganisationKind};
use secretariat::{Cost, Founding, RecoverySheet, listed_backups};
use std::{fs, path::Path};
use tempfile::TempDir;

const PASSPHRASE: &str = "three grey herons asleep upright";

struct World {
    desk: Desk,
    home: TempDir,
    folder: VaultFolder,
}

impl World {
    /// A desk with an open council.
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let desk = Desk::new(home.path());
        let folder = VaultFolder::new(home.path().join("coffres/rivage"));
        let sheet = RecoverySheet::draw().unwrap();
        let founding = Founding {
            name: "Rivage",
            user: "A",
            passphrase: PASSPHRASE,
            sheet: &sheet,
            cost: Cost::FLOOR,
            example: false,
        };
        let session = Session::found(&folder, &founding, clock::now()).unwrap();
        let mut place = desk.place.lock();
        desk.lay(&mut place, session).unwrap();
        drop(place);
        Self { desk, home, folder }
    }

    fn add(&self, name: &str) {
        let add = |session: &mut Session| {
            let actor = session.actor(clock::now());
            let (short_name, city) = (String::new(), String::new());
            let kind = OrganisationKind::Landlord;
            let organisation = NewOrganisation { kind, name: name.to_owned(), short_name, city };
            session.office_mut().add_organisation(&actor, organisation)?;
            Ok(())
        };
        self.desk.within(add).unwrap();
    }

    fn lock(&self) {
        self.desk.lock();
        self.desk.wait_for_backups();
    }

    fn unlock(&self) {
        let slot = secretariat::cover(&self.folder).unwrap().users.remove(0).slot;
        let way = crate::desk::Unlocking::Passphrase { slot, passphrase: PASSPHRASE.to_owned() };
        self.desk.unlock(&way).unwrap();
    }

    fn kept(&self) -> Vec<Occasion> {
        listed_backups(&self.folder).into_iter().map(|listed| listed.occasion).collect()
    }
}

#[test]
fn a_lock_keeps_what_was_written_and_nothing_when_nothing_was() {
    let world = World::new();
    world.lock();
    assert_eq!(world.kept(), [Occasion::Lock]);
    world.unlock();
    world.lock();
    assert_eq!(world.kept().len(), 1, "an opening alone is nothing to keep");
    world.unlock();
    world.add("One");
    world.lock();
    assert_eq!(world.kept().len(), 2);
}

#[test]
fn the_rhythm_waits_for_half_an_hour_and_for_something_new() {
    let world = World::new();
    let is_due = || world.desk.within(|session| Ok(world.desk.unsaved(session, true)?)).unwrap();
    assert!(!is_due(), "what was just written is left alone for a moment");
    world.desk.make(Occasion::Asked).unwrap();
    world.add("One");
    let unsaved = world.desk.within(|session| Ok(world.desk.unsaved(session, false)?));
    assert_eq!((unsaved, is_due()), (Ok(true), false));
}

#[test]
fn what_is_sent_elsewhere_is_remembered_and_so_is_a_stick_that_was_not_there() {
    let world = World::new();
    let share = world.home.path().join("Nextcloud");
    fs::create_dir(&share).unwrap();
    let to = |to: &Path| world.desk.remember(&world.folder, |kept| kept.sent_to = Some(to.to_owned())).unwrap();
    to(&share);
    world.desk.make(Occasion::Asked).unwrap();
    let standing = world.desk.backup_standing().unwrap();
    let elsewhere = Some(Whereabouts::Synchronised { name: "Nextcloud".into() });
    assert_eq!((&standing.last.unwrap().to, &standing.sent_to, standing.setback), (&elsewhere, &elsewhere, None));
    assert_eq!(fs::read_dir(&share).unwrap().count(), 1);

    to(&world.home.path().join("media/CLS"));
    world.desk.make(Occasion::Asked).unwrap();
    let standing = world.desk.backup_standing().unwrap();
    assert_eq!((standing.last.unwrap().to, standing.setback), (None, Some(Setback::NotThere)));
    assert_eq!(world.kept().len(), 2, "it is made all the same");
    // What the memory of this computer forgot is read from the folder of the vault.
    fs::remove_file(world.home.path().join("desk.json")).unwrap();
    assert!(world.desk.backup_standing().unwrap().last.is_some());
}

#[test]
fn only_a_backup_of_the_list_or_the_one_that_was_chosen_is_opened() {
    let world = World::new();
    world.desk.make(Occasion::Asked).unwrap();
    let name = world.desk.backups().unwrap().remove(0).name;
    let listed = |name: &str| world.desk.compare_backup(&BackupSource::Listed { name: name.to_owned() }, None);
    assert!(listed(&name).unwrap().comparison.is_same());
    let path = world.folder.backups().join(&name);
    assert_eq!(listed(&path.to_string_lossy()), Err(Failure::NoBackup));
    assert_eq!(listed("../register.db"), Err(Failure::NoBackup));
    assert_eq!(world.desk.compare_backup(&BackupSource::Chosen, None), Err(Failure::NotReady));
    world.desk.take_backup(path).unwrap();
    assert!(world.desk.compare_backup(&BackupSource::Chosen, None).is_ok());
    let notes = world.home.path().join("notes.palier");
    fs::write(&notes, "notes").unwrap();
    assert_eq!(world.desk.take_backup(notes), Err(Failure::NotABackup));
    world.lock();
    assert_eq!(listed(&name), Err(Failure::Locked));
}

#[test]
fn a_computer_without_a_vault_goes_on_from_a_backup() {
    let world = World::new();
    world.add("One");
    world.desk.make(Occasion::Asked).unwrap();
    let file = listed_backups(&world.folder).remove(0).path;
    let home = tempfile::tempdir().unwrap();
    let desk = Desk::new(home.path());
    let cover = desk.take_backup_to_lay(file).unwrap();
    assert_eq!(cover.council, "Rivage");
    let key = |passphrase: &str| EarlierKey { slot: cover.users[0].slot.clone(), passphrase: passphrase.to_owned() };
    assert!(matches!(desk.lay_backup(&key("a postman whistles")), Err(Failure::WrongPassphrase { .. })));
    assert!(matches!(desk.lay_backup(&key(PASSPHRASE)), Ok(DeskState::Open { .. })));
    let names = desk.within(|session| Ok(session.office().organisations()?)).unwrap();
    assert_eq!(names.len(), 1);
}
