//! A vault as its users and as its enemies see it, on a real disk.

use crate::{
    Cost, Error, Founding, Key, OpenedVault, RecoverySheet, SlotId, Strength, VaultFolder, cover, create,
    header::{Header, Marked, Wrapping},
    open,
};
use council::Instant;
use std::fs;
use tempfile::TempDir;

const PASSPHRASE: &str = "trois h\u{e9}rons gris dorment debout";
const OTHER: &str = "le facteur siffle un air de polka";
const NOW: Instant = Instant::new(1_790_000_000_000);

struct World {
    folder: VaultFolder,
    sheet: RecoverySheet,
    user: SlotId,
    _temp: TempDir,
}

impl World {
    /// A vault founded and closed again.
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let folder = VaultFolder::new(temp.path().join("vault"));
        let sheet = RecoverySheet::draw().unwrap();
        let user = create(&folder, &founding(&sheet), NOW).unwrap().user().unwrap().slot;
        Self { folder, sheet, user, _temp: temp }
    }

    fn open(&self, passphrase: &str) -> crate::Result<OpenedVault> {
        self.open_as(&self.user, passphrase)
    }

    fn open_as(&self, user: &SlotId, passphrase: &str) -> crate::Result<OpenedVault> {
        open(&self.folder, &Key::Passphrase { user, passphrase }, NOW)
    }

    fn key(&self) -> [u8; 48] {
        **self.open(PASSPHRASE).unwrap().database_key()
    }

    fn bytes(&self, copy: usize) -> Vec<u8> {
        fs::read(&self.folder.headers()[copy]).unwrap()
    }

    /// Changes the header behind the program's back, as somebody who knows how it is written but holds no key.
    fn forge(&self, change: impl Fn(&mut Header)) {
        for file in self.folder.headers() {
            let marked = Marked::from_bytes(&fs::read(&file).unwrap()).unwrap();
            fs::write(&file, marked.forged(&change).to_bytes().unwrap()).unwrap();
        }
    }
}

fn founding(sheet: &RecoverySheet) -> Founding<'_> {
    Founding { name: "Conseil", user: "Camille", passphrase: PASSPHRASE, sheet, cost: Cost::FLOOR, example: false }
}

#[test]
fn passphrase_and_sheet_open_the_same_register() {
    let world = World::new();
    let key = world.key();
    assert_ne!(key, [0; 48]);
    let typed = world.sheet.groups().map(|group| group.to_lowercase()).join(" ");
    let typed = RecoverySheet::read(&typed).unwrap();
    let opened = open(&world.folder, &Key::Sheet(&typed), NOW).unwrap();
    assert_eq!(**opened.database_key(), key);
    assert_eq!(opened.user(), None);
    assert_ne!(World::new().key(), key);
}

#[test]
fn a_passphrase_is_the_same_however_its_accents_are_composed() {
    let world = World::new();
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(PASSPHRASE).collect();
    assert_ne!(decomposed, PASSPHRASE);
    world.open(&decomposed).unwrap();
}

#[test]
fn a_passphrase_too_easy_to_find_founds_nothing() {
    let temp = tempfile::tempdir().unwrap();
    let folder = VaultFolder::new(temp.path().join("vault"));
    let sheet = RecoverySheet::draw().unwrap();
    let weak = Founding { passphrase: "soleil", ..founding(&sheet) };
    assert!(matches!(create(&folder, &weak, NOW), Err(Error::PassphraseRefused(Strength::TooShort))));
    assert!(!folder.path().exists());
}

#[test]
fn a_vault_is_founded_in_an_empty_folder_only() {
    let world = World::new();
    assert!(matches!(create(&world.folder, &founding(&world.sheet), NOW), Err(Error::FolderInUse)));
    world.open(PASSPHRASE).unwrap();
}

#[test]
fn a_folder_without_a_vault_is_left_as_it_was() {
    let temp = tempfile::tempdir().unwrap();
    let folder = VaultFolder::new(temp.path());
    let sheet = RecoverySheet::draw().unwrap();
    assert!(matches!(open(&folder, &Key::Sheet(&sheet), NOW), Err(Error::NotAVault)));
    assert!(matches!(cover(&folder), Err(Error::NotAVault)));
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0);
}

#[test]
fn wrong_passphrases_wait_across_restarts_and_are_told_at_the_next_opening() {
    let world = World::new();
    for expected in [0, 0, 1] {
        assert!(matches!(world.open(OTHER), Err(Error::WrongPassphrase { wait }) if wait == expected));
    }
    assert!(matches!(world.open(PASSPHRASE), Err(Error::TooEarly { wait: 1 })));
    let later = Instant::new(NOW.get() + 1000);
    let key = Key::Passphrase { user: &world.user, passphrase: PASSPHRASE };
    assert_eq!(open(&world.folder, &key, later).unwrap().failures(), 3);
    assert_eq!(open(&world.folder, &key, later).unwrap().failures(), 0);
}

#[test]
fn the_sheet_of_another_vault_does_not_open() {
    let world = World::new();
    let other = RecoverySheet::draw().unwrap();
    assert!(matches!(open(&world.folder, &Key::Sheet(&other), NOW), Err(Error::WrongPassphrase { wait: 0 })));
}

#[test]
fn a_second_opener_is_told_who_has_it_and_a_dropped_vault_is_free() {
    let world = World::new();
    let held = world.open(PASSPHRASE).unwrap();
    let Err(Error::AlreadyOpen(Some(opener))) = world.open(PASSPHRASE) else { panic!("opened twice") };
    assert_eq!((opener.name.as_deref(), opener.since), (Some("Camille"), NOW));
    assert!(!opener.host.is_empty());
    drop(held);
    assert!(!world.folder.opener().exists());
    world.open(PASSPHRASE).unwrap();
}

#[test]
fn no_name_and_no_secret_is_shown_by_accident() {
    let world = World::new();
    let opened = world.open(PASSPHRASE).unwrap();
    let refused = world.open(PASSPHRASE).unwrap_err();
    let shown = format!("{opened:?} {:?} {:?} {refused:?} {refused}", opened.users(), cover(&world.folder).unwrap());
    assert!(!shown.contains("Camille"), "{shown}");
    assert!(!shown.contains("key"), "{shown}");
}

#[test]
fn each_copy_alone_opens_and_repairs_the_other() {
    let world = World::new();
    let (key, whole) = (world.key(), world.bytes(0));
    assert_eq!(world.bytes(1), whole);
    let damages: [&dyn Fn(&std::path::Path); 3] = [
        &|file| fs::remove_file(file).unwrap(),
        &|file| fs::write(file, &whole[..whole.len() / 2]).unwrap(),
        &|file| fs::write(file, b"").unwrap(),
    ];
    for file in world.folder.headers() {
        for damage in damages {
            damage(&file);
            assert_eq!(world.key(), key);
            assert_eq!((world.bytes(0), world.bytes(1)), (whole.clone(), whole.clone()));
        }
    }
}

#[test]
fn both_copies_damaged_is_said_and_nothing_is_overwritten() {
    let world = World::new();
    for file in world.folder.headers() {
        fs::write(file, b"{}").unwrap();
    }
    assert!(matches!(world.open(PASSPHRASE), Err(Error::HeaderDamaged)));
    assert_eq!(world.bytes(0), b"{}");
}

#[test]
fn every_flipped_bit_and_every_truncation_is_detected() {
    let world = World::new();
    let whole = world.bytes(0);
    assert!(Marked::from_bytes(&whole).is_ok());
    let mut flipped = whole.clone();
    for bit in 0..whole.len() * 8 {
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(Marked::from_bytes(&flipped).is_err(), "bit {bit}");
        flipped[bit / 8] ^= 1 << (bit % 8);
    }
    assert!((0..whole.len()).all(|len| Marked::from_bytes(&whole[..len]).is_err()));
}

#[test]
fn a_lowered_cost_opens_nothing() {
    let world = World::new();
    let set = |memory_mib, passes| {
        world.forge(|header| {
            let Wrapping::Passphrase { cost, .. } = &mut header.slots[0].wrapping else { panic!("no user first") };
            *cost = Cost { memory_mib, passes };
        });
    };
    for (memory_mib, passes) in [(63, 3), (1, 3), (0, 0), (64, 2), (1025, 3), (u32::MAX, 3), (64, u32::MAX)] {
        set(memory_mib, passes);
        assert!(matches!(world.open(PASSPHRASE), Err(Error::KdfOutOfBounds)), "{memory_mib} MiB, {passes} passes");
    }
    // Within the bounds, it is another key.
    set(65, 3);
    assert!(matches!(world.open(PASSPHRASE), Err(Error::WrongPassphrase { .. })));
}

#[test]
fn slots_exchanged_renamed_or_borrowed_open_nothing() {
    let world = World::new();
    let whole = world.bytes(0);
    let restore = || world.folder.headers().iter().for_each(|file| fs::write(file, &whole).unwrap());

    world.forge(|header| header.slots.swap(0, 1));
    assert!(matches!(world.open(PASSPHRASE), Err(Error::HeaderDamaged)));
    restore();

    world.forge(|header| header.name = "Autre conseil".to_owned());
    assert!(matches!(world.open(PASSPHRASE), Err(Error::HeaderDamaged)));
    restore();

    world.forge(|header| {
        header.slots.remove(1);
    });
    assert!(matches!(world.open(PASSPHRASE), Err(Error::HeaderDamaged)));
    restore();

    // A slot whose passphrase the forger knows, from a vault of his own: nothing of ours is sealed to it.
    let borrowed = Marked::from_bytes(&World::new().bytes(0)).unwrap().header.slots[0].clone();
    world.forge(|header| header.slots.push(borrowed.clone()));
    assert!(matches!(world.open(PASSPHRASE), Err(Error::HeaderDamaged)));
    assert!(matches!(world.open_as(&borrowed.id, PASSPHRASE), Err(Error::WrongPassphrase { .. })));
    restore();

    world.open(PASSPHRASE).unwrap();
}

#[test]
fn one_forged_copy_gives_way_to_the_genuine_one() {
    let world = World::new();
    let genuine = world.bytes(1);
    world.forge(|header| {
        header.name = "Autre conseil".to_owned();
        header.generation = 99;
    });
    fs::write(&world.folder.headers()[1], &genuine).unwrap();
    assert_eq!(world.open(PASSPHRASE).unwrap().name(), "Conseil");
    assert_eq!(world.bytes(0), genuine);
}

#[test]
fn a_header_of_a_newer_version_is_left_alone() {
    let world = World::new();
    world.forge(|header| header.version = 2);
    let newer = world.bytes(0);
    assert!(matches!(world.open(PASSPHRASE), Err(Error::NewerVault)));
    assert_eq!(world.bytes(0), newer);
}

#[test]
fn a_changed_passphrase_rewrites_one_slot_and_keeps_the_key() {
    let world = World::new();
    let key = world.key();
    let before = Marked::from_bytes(&world.bytes(0)).unwrap().header;
    let mut opened = world.open(PASSPHRASE).unwrap();
    assert!(matches!(opened.change_passphrase(OTHER, OTHER, NOW), Err(Error::WrongPassphrase { .. })));
    assert!(matches!(opened.change_passphrase(PASSPHRASE, "court", NOW), Err(Error::PassphraseRefused(_))));
    opened.change_passphrase(PASSPHRASE, OTHER, NOW).unwrap();
    drop(opened);
    assert!(matches!(world.open(PASSPHRASE), Err(Error::WrongPassphrase { .. })));
    assert_eq!(**world.open(OTHER).unwrap().database_key(), key);
    let after = Marked::from_bytes(&world.bytes(0)).unwrap().header;
    assert_eq!(after.slots[1], before.slots[1]);
    assert_eq!(open(&world.folder, &Key::Sheet(&world.sheet), NOW).unwrap().database_key().as_slice(), key);
}

#[test]
fn a_change_cut_short_between_the_copies_counts() {
    let world = World::new();
    let before = world.bytes(1);
    world.open(PASSPHRASE).unwrap().change_passphrase(PASSPHRASE, OTHER, NOW).unwrap();
    fs::write(&world.folder.headers()[1], &before).unwrap();
    assert!(matches!(world.open(PASSPHRASE), Err(Error::WrongPassphrase { .. })));
    world.open(OTHER).unwrap();
    assert_eq!(world.bytes(0), world.bytes(1));
}

#[test]
fn a_removed_colleague_opens_nothing_new_and_the_others_need_no_passphrase() {
    let world = World::new();
    let mut opened = world.open(PASSPHRASE).unwrap();
    assert!(matches!(opened.remove_user(&world.user), Err(Error::LastUser)));
    let old = **opened.database_key();
    let colleague = opened.add_user("Dominique", OTHER).unwrap();
    drop(opened);
    assert_eq!(**world.open_as(&colleague, OTHER).unwrap().database_key(), old);

    let mut opened = world.open(PASSPHRASE).unwrap();
    let rekey = opened.remove_user(&colleague).unwrap();
    assert_eq!((*rekey.from, *rekey.to), (old, **opened.database_key()));
    assert_ne!(*rekey.to, old);
    assert!(matches!(opened.replace_sheet(&RecoverySheet::draw().unwrap()), Err(Error::RekeyPending)));
    drop(opened);

    // Cut short here: whoever opens next learns both keys, and finishes.
    assert!(matches!(world.open_as(&colleague, OTHER), Err(Error::UnknownUser)));
    let mut opened = open(&world.folder, &Key::Sheet(&world.sheet), NOW).unwrap();
    let pending = opened.pending_rekey().unwrap().unwrap();
    assert_eq!((*pending.from, *pending.to), (old, *rekey.to));
    opened.finish_rekey().unwrap();
    drop(opened);
    let opened = world.open(PASSPHRASE).unwrap();
    assert!(opened.pending_rekey().unwrap().is_none());
    assert_eq!(**opened.database_key(), *rekey.to);
    assert_eq!(cover(&world.folder).unwrap().users, opened.users());
    assert_eq!(opened.users().len(), 1);
}

#[test]
fn a_lost_sheet_is_replaced_and_opens_nothing_new() {
    let world = World::new();
    let new = RecoverySheet::draw().unwrap();
    let mut opened = world.open(PASSPHRASE).unwrap();
    let rekey = opened.replace_sheet(&new).unwrap();
    opened.finish_rekey().unwrap();
    drop(opened);
    assert!(matches!(open(&world.folder, &Key::Sheet(&world.sheet), NOW), Err(Error::WrongPassphrase { .. })));
    assert_eq!(open(&world.folder, &Key::Sheet(&new), NOW).unwrap().database_key(), &rekey.to);
}

#[test]
fn a_lost_passphrase_is_replaced_by_who_holds_the_sheet() {
    let world = World::new();
    let mut opened = open(&world.folder, &Key::Sheet(&world.sheet), NOW).unwrap();
    assert!(matches!(opened.confirm(PASSPHRASE, NOW), Err(Error::UnknownUser)));
    let rekey = opened.replace_passphrase(&world.user, OTHER).unwrap();
    opened.finish_rekey().unwrap();
    drop(opened);
    assert!(matches!(world.open(PASSPHRASE), Err(Error::WrongPassphrase { .. })));
    let opened = world.open(OTHER).unwrap();
    assert_eq!(opened.database_key(), &rekey.to);
    assert_eq!(opened.user().unwrap().name, "Camille");
}

#[test]
fn a_grave_act_asks_for_the_passphrase_again() {
    let world = World::new();
    let opened = world.open(PASSPHRASE).unwrap();
    opened.confirm(PASSPHRASE, NOW).unwrap();
    assert!(matches!(opened.confirm(OTHER, NOW), Err(Error::WrongPassphrase { wait: 0 })));
}

#[test]
fn nothing_secret_lies_in_the_folder() {
    let world = World::new();
    let opened = world.open(PASSPHRASE).unwrap();
    let key = opened.database_key();
    let groups = world.sheet.groups();
    for file in fs::read_dir(world.folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        let hex = crate::hex::Hex(key[..16].to_vec()).to_string();
        assert!(!text.contains(&hex));
        assert!(!bytes.windows(16).any(|window| window == &key[..16]));
        assert!(!text.contains("trois"));
        assert!(!groups[..8].iter().any(|group| text.contains(&format!("{}-", group.to_lowercase()))));
    }
}

#[cfg(unix)]
#[test]
fn the_folder_and_its_files_belong_to_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let _opened = world.open(PASSPHRASE).unwrap();
    assert_eq!(fs::metadata(world.folder.path()).unwrap().permissions().mode() & 0o777, 0o700);
    for file in fs::read_dir(world.folder.path()).unwrap() {
        assert_eq!(file.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
