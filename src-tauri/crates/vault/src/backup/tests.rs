//! Backups as their owner and as others see them.

use super::{Head, ListedBackup, backup_cover, backups, list_backups, open_backup, sweep};
use crate::{Cost, Error, Founding, Key, OpenedVault, RecoverySheet, SlotId, VaultFolder, create, open};
use council::Instant;
use council::backups::Occasion;
use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

const PASSPHRASE: &str = "trois h\u{e9}rons gris dorment debout";
const OTHER: &str = "le facteur siffle un air de polka";
const NOW: Instant = Instant::new(1_795_771_353_000);
const REGISTER: &[u8] = b"a register, ciphered: the vault does not look inside";
const BESIDE: &[u8] = b"kept beside";

struct World {
    vault: OpenedVault,
    folder: VaultFolder,
    user: SlotId,
    sheet: RecoverySheet,
    temp: TempDir,
}

impl World {
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let folder = VaultFolder::new(temp.path().join("vault"));
        let sheet = RecoverySheet::draw().unwrap();
        let founding = Founding {
            name: "Conseil",
            user: "Camille",
            passphrase: PASSPHRASE,
            sheet: &sheet,
            cost: Cost::FLOOR,
            example: false,
        };
        let vault = create(&folder, &founding, NOW).unwrap();
        let user = vault.slot().clone();
        Self { vault, folder, user, sheet, temp }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    /// A backup under its own name.
    fn backup(&self) -> PathBuf {
        let register = self.beside("register");
        fs::write(&register, REGISTER).unwrap();
        let binder = self.vault.binder().unwrap();
        let partial = binder.bind(&register, BESIDE, (NOW, Occasion::Asked), &self.folder.backups()).unwrap();
        binder.open(&partial).unwrap().name().unwrap()
    }
}

#[test]
fn a_backup_gives_back_what_was_bound_and_names_nobody() {
    let world = World::new();
    let file = world.backup();
    assert_eq!(file.file_name().unwrap(), "palier-2026-11-27-10h22-33.palier");
    let opened = world.vault.binder().unwrap().open(&file).unwrap();
    let register = world.beside("extracted");
    opened.extract(&register).unwrap();
    assert_eq!(fs::read(register).unwrap(), REGISTER);
    assert_eq!(opened.beside().unwrap().as_slice(), BESIDE);
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(BESIDE.len()).any(|window| window == BESIDE), "what is kept beside is encrypted");
    let cover = backup_cover(&file).unwrap();
    assert_eq!((cover.made_at, cover.occasion, cover.bytes), (NOW, Occasion::Asked, bytes.len() as u64));
    assert!(cover.is_of(&world.folder));
}

#[test]
fn two_backups_of_one_moment_do_not_take_each_others_place() {
    let world = World::new();
    let (first, second) = (world.backup(), world.backup());
    assert_ne!(first, second);
    let listed: Vec<_> = backups(&world.folder).into_iter().map(|ListedBackup { path, .. }| path).collect();
    assert_eq!(listed.len(), 2);
    assert!(listed.contains(&first) && listed.contains(&second));
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    let world = World::new();
    let file = world.backup();
    let sound = fs::read(&file).unwrap();
    let binder = world.vault.binder().unwrap();
    let is_refused = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let opened = binder.open(&file).and_then(|opened| {
            assert_eq!(opened.read_back().is_ok(), opened.extract(&world.beside("out")).is_ok());
            opened.read_back()?;
            opened.beside()
        });
        opened.is_err()
    };
    assert!(!is_refused(&sound));
    for (n, at) in (0..sound.len()).step_by(7).chain([sound.len() - 1]).enumerate() {
        let mut bytes = sound.clone();
        bytes[at] ^= 1 << (n % 8);
        assert!(is_refused(&bytes), "byte {at}");
    }
    for kept in [0, 5, 9, 20, sound.len() / 2, sound.len() - 1] {
        assert!(is_refused(&sound[..kept]), "{kept} bytes kept");
    }
    assert!(is_refused(&[sound.as_slice(), b"more"].concat()));
    fs::remove_file(world.beside("out")).unwrap_or_default();
    assert!(is_refused(&[&sound[..sound.len() - 1], &[sound[sound.len() - 1] ^ 1]].concat()));
    assert!(!world.beside("out").exists(), "nothing is left of a register that was refused");
}

#[test]
fn the_head_of_one_backup_on_the_register_of_another_opens_nothing() {
    let world = World::new();
    let file = world.backup();
    let sound = fs::read(&file).unwrap();
    let head = Head::read(&file).unwrap();
    let other = REGISTER.iter().map(|byte| byte ^ 1).collect::<Vec<_>>();
    let grafted = [&sound[..sound.len() - REGISTER.len()], &other].concat();
    assert_eq!(grafted.len() as u64, head.bytes);
    fs::write(&file, grafted).unwrap();
    let opened = world.vault.binder().unwrap().open(&file).unwrap();
    assert!(matches!(opened.extract(&world.beside("out")), Err(Error::BackupDamaged)));
}

#[test]
fn another_council_s_backup_and_any_other_file_are_told_apart() {
    let (world, other) = (World::new(), World::new());
    let binder = world.vault.binder().unwrap();
    assert!(matches!(binder.open(&other.backup()), Err(Error::OtherVault)));
    let file = world.beside("notes.palier");
    fs::write(&file, "notes").unwrap();
    assert!(matches!(binder.open(&file), Err(Error::NotABackup)));
    fs::create_dir_all(world.folder.backups()).unwrap();
    fs::copy(other.backup(), world.folder.backups().join("theirs.palier")).unwrap();
    assert_eq!(list_backups(&world.folder.backups(), &world.folder), []);
    // What no longer reads as it was written is shown for what it is.
    let ours = world.backup();
    fs::write(&ours, &fs::read(&ours).unwrap()[..40]).unwrap();
    let listed = list_backups(&world.folder.backups(), &world.folder);
    assert_eq!(listed.iter().map(|listed| listed.is_whole).collect::<Vec<_>>(), [false]);
}

#[test]
fn a_backup_opens_with_what_opened_the_vault_that_day() {
    let mut world = World::new();
    let file = world.backup();
    world.vault.change_passphrase(PASSPHRASE, OTHER, NOW).unwrap();
    let with = |passphrase| open_backup(&file, &Key::Passphrase { user: &world.user, passphrase });
    with(PASSPHRASE).unwrap();
    assert!(matches!(with(OTHER), Err(Error::WrongPassphrase { .. })));
    open_backup(&file, &Key::Sheet(&world.sheet)).unwrap();
    // The key is still the same: who has the vault open needs nothing more.
    world.vault.binder().unwrap().open(&file).unwrap();
}

#[test]
fn after_a_change_of_key_the_passphrase_of_that_time_is_asked_and_a_wrong_one_slows_down() {
    let mut world = World::new();
    let file = world.backup();
    world.vault.replace_sheet(&RecoverySheet::draw().unwrap()).unwrap();
    world.vault.finish_rekey().unwrap();
    assert!(matches!(world.vault.binder().unwrap().open(&file), Err(Error::OtherKey)));
    let with = |passphrase| world.vault.open_backup(&file, &world.user, passphrase, NOW);
    with(PASSPHRASE).unwrap();
    for wait in [0, 0, 1] {
        assert!(matches!(with(OTHER), Err(Error::WrongPassphrase { wait: told }) if told == wait));
    }
    assert!(matches!(with(PASSPHRASE), Err(Error::TooEarly { .. })));
}

#[test]
fn a_vault_is_laid_anew_from_a_backup_alone() {
    let world = World::new();
    let file = world.backup();
    let opened = open_backup(&file, &Key::Passphrase { user: &world.user, passphrase: PASSPHRASE }).unwrap();
    let anew = VaultFolder::new(world.beside("anew"));
    opened.lay(&anew).unwrap();
    assert!(matches!(opened.lay(&anew), Err(Error::FolderInUse)));
    assert_eq!(fs::read(anew.register()).unwrap(), REGISTER);
    let vault = open(&anew, &Key::Passphrase { user: &world.user, passphrase: PASSPHRASE }, NOW).unwrap();
    assert_eq!(vault.database_key(), world.vault.database_key());
}

#[test]
fn a_copy_elsewhere_is_the_same_file() {
    let world = World::new();
    let file = world.backup();
    let elsewhere = world.beside("stick/Palier");
    fs::create_dir_all(&elsewhere).unwrap();
    let target = elsewhere.join(file.file_name().unwrap());
    let copy = world.vault.binder().unwrap().open(&file).unwrap().copy_to(&target).unwrap();
    assert_eq!(fs::read(copy).unwrap(), fs::read(file).unwrap());
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 1, "nothing else is left there");
    assert_eq!(list_backups(&elsewhere, &world.folder).len(), 1);
}

#[test]
fn what_a_cut_left_is_swept_once_nobody_can_be_writing_it() {
    let world = World::new();
    let kept = world.backup();
    let folder = kept.parent().unwrap();
    let [old, fresh] = [Duration::from_hours(2), Duration::from_mins(1)].map(|age| SystemTime::now() - age);
    for (name, modified) in [("7-0.partial", old), ("7-0.partial-wal", old), ("8-0.partial", fresh)] {
        File::create(folder.join(name)).unwrap().set_modified(modified).unwrap();
    }
    sweep(folder);
    let mut left: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    left.sort();
    assert_eq!(left, [folder.join("8-0.partial"), kept.clone()]);
}
