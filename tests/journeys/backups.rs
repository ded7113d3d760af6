//! Backups as a coordinator meets them: made, read back, compared, restored, taken back.

use council::backups::Occasion;
use council::calendar::moment;
use council::directory::{NewOrganisation, OrganisationKind};
use council::library::PaperRequest;
use council::{Act, Day, Instant, Minute, Subject};
use secretariat::{
    BackupBeside, Cost, Error, Founding, RecoverySheet, Session, SlotId, VaultError, VaultFolder, backup_rows,
    listed_backups,
};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PASSPHRASE: &str = "three grey herons asleep upright";
const OTHER: &str = "a postman whistles some polka tune";
const HOUR: i64 = 3_600_000;

struct Council {
    session: Session,
    folder: VaultFolder,
    temp: TempDir,
}

fn at(hours: i64) -> Instant {
    let noon = moment(Day::from_ymd_opt(2026, 11, 27).unwrap(), Minute::new(720).unwrap()).unwrap();
    Instant::new(noon.get() + hours * HOUR)
}

impl Council {
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let folder = VaultFolder::new(temp.path().join("vault"));
        let sheet = RecoverySheet::draw().unwrap();
        let founding = Founding {
            name: "Rivage",
            user: "A",
            passphrase: PASSPHRASE,
            sheet: &sheet,
            cost: Cost::FLOOR,
            example: false,
        };
        let session = Session::found(&folder, &founding, at(-1000)).unwrap();
        Self { session, folder, temp }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    fn add(&mut self, name: &str, hours: i64) {
        let actor = self.session.actor(at(hours));
        let organisation = NewOrganisation {
            kind: OrganisationKind::Landlord,
            name: name.to_owned(),
            short_name: String::new(),
            city: String::new(),
        };
        self.session.office_mut().add_organisation(&actor, organisation).unwrap();
    }

    fn names(&self) -> Vec<String> {
        self.session.office().organisations().unwrap().into_iter().map(|row| row.name).collect()
    }

    fn backup(&self, hours: i64) -> PathBuf {
        self.session.back_up(Occasion::Asked, at(hours)).unwrap().path
    }

    fn opened(&self, file: &Path) -> secretariat::Result<BackupBeside> {
        BackupBeside::open(&self.session.binder().unwrap(), &self.folder, file)
    }

    fn drill(&mut self, hours: i64) {
        let actor = self.session.actor(at(hours));
        self.session.office_mut().note_drill(&actor).unwrap();
    }

    fn acts(&self) -> Vec<Act> {
        let lines = self.session.office().journal(None).unwrap();
        lines.into_iter().map(|line| line.act).collect()
    }

    /// What lies in the folder of backups that is no backup: must be nothing once a work is over.
    fn left(&self) -> usize {
        let files = fs::read_dir(self.folder.backups()).unwrap().map(|file| file.unwrap().path());
        files.filter(|path| path.extension().is_none_or(|end| end != "palier")).count()
    }
}

#[test]
fn row_115_a_backup_is_compared_restored_and_taken_back() {
    let mut council = Council::new();
    council.add("One", 0);
    let yesterday = council.backup(1);
    council.add("Two", 24);
    council.add("Three", 25);

    let backup = council.opened(&yesterday).unwrap();
    let comparison = council.session.compare(&backup).unwrap();
    let told: Vec<_> = comparison.subjects.iter().map(|gap| (gap.subject, gap.lost, gap.changed, gap.gained)).collect();
    assert_eq!(told, [(Subject::Directory, 2, 0, 0)]);
    assert_eq!((comparison.lost.count, comparison.gained.count), (2, 0));
    assert_eq!(comparison.lost.latest[0].at, at(25));

    let safety = council.session.back_up(Occasion::BeforeRestore, at(26)).unwrap().path;
    council.session.restore(&backup, at(26)).unwrap();
    assert_eq!(council.names(), ["One"]);
    assert_eq!(council.acts()[..2], [Act::RestoreBackup, Act::AddOrganisation]);
    let actor = council.session.actor(at(27));
    assert!(council.session.office_mut().undo(&actor).is_err(), "a restore is taken back by its safety copy");

    drop(backup);
    let safety = council.opened(&safety).unwrap();
    let back = council.session.compare(&safety).unwrap();
    assert_eq!(back.gained.count, 2);
    council.session.restore(&safety, at(28)).unwrap();
    assert_eq!(council.names(), ["One", "Three", "Two"]);
    assert!(council.session.office().check().unwrap().is_sound());
    drop(safety);
    assert_eq!(council.left(), 0);
}

#[test]
fn a_restored_register_opens_after_a_lock_and_goes_on() {
    let mut council = Council::new();
    council.add("One", 0);
    let file = council.backup(1);
    council.add("Two", 2);
    let backup = council.opened(&file).unwrap();
    council.session.restore(&backup, at(3)).unwrap();
    drop(backup);
    let slot = council.session.vault().slot().clone();
    let Council { session, folder, temp } = council;
    drop(session);
    let session = Session::open(&folder, &slot, PASSPHRASE, at(4)).unwrap();
    let mut council = Council { session, folder, temp };
    council.add("Four", 5);
    assert_eq!(council.names(), ["Four", "One"]);
}

#[test]
fn row_116_a_backup_proves_itself_and_a_tampered_one_is_refused() {
    let mut council = Council::new();
    council.add("One", 0);
    let file = council.backup(1);
    let census = council.opened(&file).unwrap().verify().unwrap();
    assert!(census.rows() > 10 && census.acts == 2, "{census:?}");
    council.drill(2);
    assert_eq!(council.acts()[0], Act::DrillRestore);

    let sound = fs::read(&file).unwrap();
    for offset in [sound.len() - 100, sound.len() / 2, 30] {
        let mut bytes = sound.clone();
        bytes[offset] ^= 4;
        fs::write(&file, bytes).unwrap();
        let refused = council.opened(&file).err().unwrap();
        assert!(matches!(refused, Error::Vault(VaultError::BackupDamaged)), "byte {offset}: {refused:?}");
    }
    assert_eq!(council.left(), 0, "nothing is left of what was refused");
}

#[test]
fn the_exercise_of_restoring_is_asked_for_every_quarter() {
    let mut council = Council::new();
    let matters = |council: &Council, day: &str| {
        let dashboard = council.session.office().dashboard(day.parse().unwrap()).unwrap();
        dashboard.todo.iter().filter(|todo| matches!(todo.matter, council::dashboard::Matter::Drill)).count()
    };
    // Founded on 16 October 2026.
    assert_eq!((matters(&council, "2026-11-27"), matters(&council, "2027-01-14")), (0, 1));
    council.drill(0);
    assert_eq!((matters(&council, "2027-02-15"), matters(&council, "2027-02-27")), (0, 1));
}

#[test]
fn a_backup_of_before_a_change_of_passphrase_asks_for_that_of_its_time_only_when_the_key_changed() {
    let mut council = Council::new();
    council.add("One", 0);
    let file = council.backup(1);
    council.session.change_passphrase(PASSPHRASE, OTHER, at(2)).unwrap();
    council.opened(&file).unwrap();

    council.session.replace_sheet(&RecoverySheet::draw().unwrap(), at(3)).unwrap();
    assert!(matches!(council.opened(&file), Err(Error::Vault(VaultError::OtherKey))));
    let slot = council.session.vault().slot().clone();
    let earlier = |passphrase| council.session.open_earlier_backup(&file, &slot, passphrase, at(4));
    assert!(matches!(earlier(OTHER), Err(Error::Vault(VaultError::WrongPassphrase { .. }))));
    let backup = earlier(PASSPHRASE).unwrap();
    council.add("Two", 5);
    council.session.restore(&backup, at(6)).unwrap();
    assert_eq!(council.names(), ["One"]);
    // The register stands under the key of today: the passphrase of today opens it, that of the backup does not.
    drop(backup);
    let Council { session, folder, temp: _temp } = council;
    drop(session);
    assert!(Session::open(&folder, &slot, PASSPHRASE, at(7)).is_err());
    Session::open(&folder, &slot, OTHER, at(7)).unwrap();
}

#[test]
fn whoever_came_since_still_opens_and_whoever_left_does_not_come_back() {
    let mut council = Council::new();
    council.session.add_user("B", OTHER, at(0)).unwrap();
    let with_b = council.backup(1);
    let slot_of = |council: &Council, name: &str| -> SlotId {
        council.session.vault().users().into_iter().find(|user| user.name == name).unwrap().slot
    };
    let b = slot_of(&council, "B");
    council.session.remove_user(&b, Day::from_ymd_opt(2026, 11, 28).unwrap(), at(20)).unwrap();
    council.session.add_user("C", OTHER, at(21)).unwrap();
    let c = slot_of(&council, "C");

    let a = council.session.vault().slot().clone();
    let backup = council.session.open_earlier_backup(&with_b, &a, PASSPHRASE, at(22)).unwrap();
    council.session.restore(&backup, at(22)).unwrap();
    let users = council.session.office().users().unwrap();
    let told: Vec<_> = users.iter().map(|user| (user.name.as_str(), user.removed_on.is_some())).collect();
    assert_eq!(told, [("A", false), ("B", true), ("C", false)]);
    drop(backup);
    let Council { session, folder, temp: _temp } = council;
    drop(session);
    Session::open(&folder, &c, OTHER, at(23)).unwrap();
}

#[test]
fn who_acts_after_a_restore_is_who_acted_before_it() {
    let mut council = Council::new();
    council.add("One", 0);
    let before_c = council.backup(1);
    council.session.add_user("C", OTHER, at(2)).unwrap();
    let c = council.session.vault().users().into_iter().find(|user| user.name == "C").unwrap().slot;
    let Council { session, folder, temp } = council;
    drop(session);
    let session = Session::open(&folder, &c, OTHER, at(3)).unwrap();
    let mut council = Council { session, folder, temp };
    let backup = council.opened(&before_c).unwrap();
    council.session.restore(&backup, at(4)).unwrap();
    council.add("Two", 5);
    let last = council.session.office().journal(None).unwrap().remove(0);
    let users = council.session.office().users().unwrap();
    assert_eq!(users.iter().find(|user| user.id == last.user).unwrap().name, "C");
}

#[test]
fn backups_are_listed_once_wherever_they_lie_and_damage_is_shown() {
    let mut council = Council::new();
    council.add("One", 0);
    let stick = council.beside("stick");
    fs::create_dir(&stick).unwrap();
    let work = council.session.prepare_backup(Occasion::Rhythm, at(1)).unwrap();
    // Others work meanwhile: the backup is of the moment it was prepared.
    council.add("Two", 2);
    let made = work.finish(Some(&stick)).unwrap();
    assert!(made.sent.unwrap().is_ok());
    council.backup(3);
    let listed = || {
        let rows = backup_rows(&council.session.binder().unwrap(), &council.folder, Some(&stick));
        rows.into_iter().map(|(row, _)| (row.acts, row.is_here, row.is_away, row.is_whole)).collect::<Vec<_>>()
    };
    assert_eq!(listed(), [(Some(3), true, false, true), (Some(2), true, true, true)]);
    let bytes = fs::read(&made.path).unwrap();
    fs::write(&made.path, &bytes[..bytes.len() - 1]).unwrap();
    assert_eq!(listed_backups(&council.folder).iter().filter(|listed| listed.is_whole).count(), 1);
}

#[test]
fn a_stick_that_is_not_there_is_told_and_the_backup_is_made_all_the_same() {
    let council = Council::new();
    let unplugged = council.beside("media/CLS");
    let work = council.session.prepare_backup(Occasion::Rhythm, at(1)).unwrap();
    let made = work.finish(Some(&unplugged)).unwrap();
    assert!(made.sent.unwrap().is_err());
    assert!(!unplugged.exists(), "no folder takes the place of a stick");
    council.opened(&made.path).unwrap().verify().unwrap();
}

#[test]
fn a_vault_is_laid_on_a_new_computer_from_the_stick_alone() {
    let mut council = Council::new();
    council.add("One", 0);
    let file = council.backup(1);
    let stick = council.beside("sauvegarde.palier");
    fs::copy(file, &stick).unwrap();
    let slot = council.session.vault().slot().clone();
    fs::remove_dir_all(council.folder.path()).unwrap();

    let anew = VaultFolder::new(council.beside("new-computer"));
    assert!(Session::lay(&anew, &stick, &slot, OTHER, at(5)).is_err());
    assert!(!anew.path().exists(), "nothing is left of a refusal");
    let session = Session::lay(&anew, &stick, &slot, PASSPHRASE, at(6)).unwrap();
    let names: Vec<_> = session.office().organisations().unwrap().into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["One"]);
}

#[test]
fn the_emergency_folder_travels_inside_each_backup() {
    let council = Council::new();
    let file = council.backup(0);
    let drawn = council.session.office().papers(PaperRequest::Emergency, "2026-11-27".parse().unwrap()).unwrap();
    let pdf = drawn.files[0].to_pdf().unwrap();
    assert_eq!(council.opened(&file).unwrap().emergency_folder().unwrap(), Some(pdf.clone()));
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(8).any(|window| window == &pdf[..8]), "it is ciphered");
}

#[test]
fn rotation_lets_the_oldest_go_and_never_the_way_back() {
    let council = Council::new();
    let safety = council.session.back_up(Occasion::BeforeRestore, at(-1)).unwrap().path;
    for quarter in 0..14 {
        council.session.back_up(Occasion::Rhythm, Instant::new(at(0).get() + quarter * HOUR / 4)).unwrap();
    }
    let listed = listed_backups(&council.folder);
    assert_eq!(listed.len(), 11);
    assert!(safety.exists());
}
