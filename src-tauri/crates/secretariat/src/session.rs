//! From the opening of a vault to its lock.

use crate::{Done, Error, Office, Result};
use council::{Act, Actor, Day, Instant, UserId};
use std::fs;
use std::path::Path;
use storage::{DatabaseKey, Register, users};
use vault::{Founding, Key, OpenedVault, RawKey, RecoverySheet, SlotId, VaultFolder};

/// Whose line the first act of a register is.
const FOUNDER: UserId = UserId::new(1);

/// *Session*: an open vault, the office inside and who sits there. Dropping it is the lock: the register is closed,
/// the key is wiped, and the vault can be opened by others.
pub struct Session {
    // In this order: the register is closed before the vault is let go.
    office: Office,
    vault: OpenedVault,
    user: UserId,
    /// When the backup was made that lies open in the place of the vault.
    made_at: Option<Instant>,
}

impl Session {
    /// Founds a vault with its first user and the register inside.
    ///
    /// # Errors
    /// [`Error::Vault`] when the folder or the passphrase will not do; [`Error::Register`] when the disk will not.
    pub fn found(folder: &VaultFolder, founding: &Founding<'_>, now: Instant) -> Result<Self> {
        let vault = vault::create(folder, founding, now)?;
        let mut register = Register::create(&folder.register(), &key_of(vault.database_key()))?;
        let actor = Actor { user: FOUNDER, at: now };
        let slot = vault.slot().clone();
        let (user, _) =
            register.step(Act::FoundRegister, &actor, |step| users::add(step, slot.as_str(), founding.user))?;
        Ok(Self { office: Office::over(register), vault, user, made_at: None })
    }

    /// Opens a vault for one of its users.
    ///
    /// # Errors
    /// [`Error::Vault`] says why it stays closed; [`Error::Register`] what is wrong with the register. One that is damaged
    /// opens all the same when it can be read: see [`Self::is_damaged`].
    pub fn open(folder: &VaultFolder, user: &SlotId, passphrase: &str, now: Instant) -> Result<Self> {
        let mut session = Self::enter(folder, &Key::Passphrase { user, passphrase }, user, now)?;
        if session.is_damaged() {
            return Ok(session);
        }
        let actor = session.actor(now);
        for _ in 0..session.vault.failures().min(100) {
            session.note(Act::MissPassphrase, &actor)?;
        }
        session.note(Act::OpenVault, &actor)?;
        session.office.empty_trash(&actor)?;
        Ok(session)
    }

    /// Opens a vault with the recovery sheet, for a user who lost the passphrase and now chooses another.
    ///
    /// # Errors
    /// As [`Self::open`]; nothing is changed when the new passphrase is refused or the register damaged.
    pub fn recover(
        folder: &VaultFolder,
        sheet: &RecoverySheet,
        user: &SlotId,
        passphrase: &str,
        now: Instant,
    ) -> Result<Self> {
        let mut session = Self::enter(folder, &Key::Sheet(sheet), user, now)?;
        if session.is_damaged() {
            // A new passphrase is a new key, under which nothing damaged can be written anew.
            return Err(storage::Error::Damaged.into());
        }
        session.vault.replace_passphrase(user, passphrase)?;
        session.finish_rekey()?;
        session.note(Act::ReplacePassphrase, &session.actor(now))?;
        drop(session);
        Self::open(folder, user, passphrase, now)
    }

    /// Opens a backup to read it, when the vault itself is in use or damaged. It lies ciphered in an empty folder meanwhile,
    /// which goes when it is no longer read.
    ///
    /// # Errors
    /// [`Error::Vault`] says why it is refused; nothing is then left in the folder.
    pub fn read_backup(
        folder: &VaultFolder,
        file: &Path,
        user: &SlotId,
        passphrase: &str,
        now: Instant,
    ) -> Result<Self> {
        let key = Key::Passphrase { user, passphrase };
        let backup = vault::open_backup(file, &key)?;
        backup.lay(folder)?;
        let opened = Self::enter(folder, &key, user, now).and_then(|session| {
            if session.is_damaged() || !session.office.check()?.is_sound() {
                return Err(vault::Error::BackupDamaged.into());
            }
            let Self { office, vault, user, .. } = session;
            let office = Office::over(office.register.only_read()?);
            Ok(Self { office, vault, user, made_at: Some(backup.made_at()) })
        });
        opened.inspect_err(|_| drop(fs::remove_dir_all(folder.path())))
    }

    fn enter(folder: &VaultFolder, key: &Key<'_>, user: &SlotId, now: Instant) -> Result<Self> {
        let vault = vault::open(folder, key, now)?;
        let path = folder.register();
        let pending = vault.pending_rekey()?.map(|rekey| key_of(&rekey.from));
        // A change of key was cut short: the register stands under the old key or under the new one.
        let current = key_of(vault.database_key());
        let standing = pending.filter(|_| !Register::stands_under(&path, &current)).unwrap_or(current);
        let register = Register::open(&path, &standing)?;
        let user = register.page(|page| users::of_slot(page, user.as_str()))?.ok_or(Error::NotFound("user"))?.id;
        let mut session = Self { office: Office::over(register), vault, user, made_at: None };
        if session.is_damaged() {
            return Ok(session);
        }
        session.finish_rekey()?;
        if let Some(copy) = session.office.register.before_migration().map(Path::to_owned) {
            session.keep_copy(&copy, &standing, now)?;
        }
        Ok(session)
    }

    /// Whether the register no longer holds together: what can still be read of it is read, and nothing is written.
    pub const fn is_damaged(&self) -> bool {
        self.office.register.is_damaged()
    }

    /// When the backup was made that lies open to be read; none for the vault itself.
    pub const fn made_at(&self) -> Option<Instant> {
        self.made_at
    }

    /// The office.
    pub const fn office(&self) -> &Office {
        &self.office
    }

    /// The office, to act in it.
    pub const fn office_mut(&mut self) -> &mut Office {
        &mut self.office
    }

    /// Whoever opened the vault, acting at a moment.
    pub const fn actor(&self, at: Instant) -> Actor {
        Actor { user: self.user, at }
    }

    /// Seats whoever opened the vault as another row of the register: it was put in the place of one that knew her otherwise.
    pub(crate) const fn sit_down(&mut self, user: UserId) {
        self.user = user;
    }

    /// The vault: its name, its users.
    pub const fn vault(&self) -> &OpenedVault {
        &self.vault
    }

    /// Asks for the passphrase again, before a grave act.
    ///
    /// # Errors
    /// [`Error::Vault`] with [`vault::Error::WrongPassphrase`] or [`vault::Error::TooEarly`].
    pub fn confirm(&self, passphrase: &str, now: Instant) -> Result<()> {
        Ok(self.vault.confirm(passphrase, now)?)
    }

    /// Changes one's own passphrase.
    ///
    /// # Errors
    /// As [`Self::confirm`], and when the new one is too easy to find.
    pub fn change_passphrase(&mut self, old: &str, new: &str, now: Instant) -> Result<()> {
        self.vault.change_passphrase(old, new, now)?;
        self.note(Act::ChangePassphrase, &self.actor(now))
    }

    /// Lets a further user in.
    ///
    /// # Errors
    /// [`Error::Vault`] when the passphrase is too easy to find; nobody is then added.
    pub fn add_user(&mut self, name: &str, passphrase: &str, now: Instant) -> Result<Done<UserId>> {
        let (actor, vault) = (self.actor(now), &mut self.vault);
        self.office.write(Act::AddUser, &actor, |step| {
            let slot = vault.add_user(name, passphrase)?;
            Ok(users::add(step, slot.as_str(), name)?)
        })
    }

    /// Takes a user's access away: the register is written anew under a key that user never had.
    ///
    /// # Errors
    /// [`Error::Vault`] when it is the last user, [`Error::NotFound`] when there is no such user.
    pub fn remove_user(&mut self, slot: &SlotId, on: Day, now: Instant) -> Result<Done> {
        let (actor, vault) = (self.actor(now), &mut self.vault);
        let done = self.office.write(Act::RemoveUser, &actor, |step| {
            let user = users::of_slot(step, slot.as_str())?.ok_or(Error::NotFound("user"))?;
            users::remove(step, user.id, on)?;
            vault.remove_user(slot)?;
            Ok(())
        })?;
        self.finish_rekey()?;
        Ok(done)
    }

    /// Replaces the recovery sheet: the old one opens nothing written from now on.
    ///
    /// # Errors
    /// [`Error::Register`] when the register cannot be written anew: the next opening does it.
    pub fn replace_sheet(&mut self, sheet: &RecoverySheet, now: Instant) -> Result<Done> {
        self.vault.replace_sheet(sheet)?;
        self.finish_rekey()?;
        let actor = self.actor(now);
        self.office.write(Act::ReplaceSheet, &actor, |_| Ok(()))
    }

    /// Brings the register under the key of the header, if a change of key asks for it.
    fn finish_rekey(&mut self) -> Result<()> {
        if self.vault.pending_rekey()?.is_none() {
            return Ok(());
        }
        let to = key_of(self.vault.database_key());
        if !Register::stands_under(&self.vault.folder().register(), &to) {
            self.office.register.change_key(&to)?;
        }
        Ok(self.vault.finish_rekey()?)
    }

    /// Leaves a line in the journal, and changes nothing.
    fn note(&mut self, act: Act, actor: &Actor) -> Result<()> {
        self.office.write(act, actor, |_| Ok(())).map(drop)
    }
}

pub(crate) fn key_of(raw: &RawKey) -> DatabaseKey {
    DatabaseKey::new(**raw)
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::directory::{NewOrganisation, OrganisationKind};
    use storage::{Page, journal};
    use tempfile::TempDir;
    use vault::Cost;

    const FIRST: &str = "three grey herons asleep upright";
    const SECOND: &str = "a postman whistles some polka tune";
    const NOW: Instant = Instant::new(1_790_000_000_000);

    struct World {
        folder: VaultFolder,
        sheet: RecoverySheet,
        slot: SlotId,
        _temp: TempDir,
    }

    impl World {
        fn new() -> Self {
            let temp = tempfile::tempdir().unwrap();
            let folder = VaultFolder::new(temp.path().join("vault"));
            let sheet = RecoverySheet::draw().unwrap();
            let founding = Founding {
                name: "Council",
                user: "A",
                passphrase: FIRST,
                sheet: &sheet,
                cost: Cost::FLOOR,
                example: false,
            };
            let mut session = Session::found(&folder, &founding, NOW).unwrap();
            add_organisation(&mut session, "One");
            let slot = session.vault().slot().clone();
            Self { folder, sheet, slot, _temp: temp }
        }

        fn open(&self, passphrase: &str) -> Result<Session> {
            Session::open(&self.folder, &self.slot, passphrase, NOW)
        }
    }

    fn add_organisation(session: &mut Session, name: &str) {
        let organisation = NewOrganisation {
            kind: OrganisationKind::ALL[0],
            name: name.to_owned(),
            short_name: String::new(),
            city: String::new(),
        };
        let actor = session.actor(NOW);
        session.office_mut().add_organisation(&actor, organisation).unwrap();
    }

    fn names(session: &Session) -> Vec<String> {
        session.office().organisations().unwrap().into_iter().map(|row| row.name).collect()
    }

    fn journal(session: &Session) -> Vec<Act> {
        let lines = |page: &Page<'_>| journal::lines(page, None, 100);
        let mut acts: Vec<_> = session.office().read(lines).unwrap().into_iter().map(|line| line.act).collect();
        acts.reverse();
        acts
    }

    #[test]
    fn what_was_written_is_there_after_a_lock() {
        let world = World::new();
        let mut session = world.open(FIRST).unwrap();
        add_organisation(&mut session, "Two");
        drop(session);
        let session = world.open(FIRST).unwrap();
        assert_eq!(names(&session), ["One", "Two"]);
        assert_eq!(
            journal(&session),
            [Act::FoundRegister, Act::AddOrganisation, Act::OpenVault, Act::AddOrganisation, Act::OpenVault]
        );
    }

    #[test]
    fn an_opening_takes_nothing_from_undo() {
        let world = World::new();
        let mut session = world.open(FIRST).unwrap();
        let actor = session.actor(NOW);
        session.office_mut().undo(&actor).unwrap();
        drop(session);
        let mut session = world.open(FIRST).unwrap();
        assert_eq!(names(&session), Vec::<String>::new());
        session.office_mut().redo(&actor).unwrap();
        assert_eq!(names(&session), ["One"]);
    }

    #[test]
    fn wrong_passphrases_wait_and_are_told_in_the_journal() {
        let world = World::new();
        for expected in [0, 0, 1] {
            let refused = world.open(SECOND).err();
            assert!(matches!(refused, Some(Error::Vault(vault::Error::WrongPassphrase { wait })) if wait == expected));
        }
        assert!(matches!(world.open(FIRST).err(), Some(Error::Vault(vault::Error::TooEarly { wait: 1 }))));
        let session = Session::open(&world.folder, &world.slot, FIRST, Instant::new(NOW.get() + 1000)).unwrap();
        let missed = journal(&session).into_iter().filter(|act| *act == Act::MissPassphrase).count();
        assert_eq!(missed, 3);
    }

    #[test]
    fn an_open_vault_is_not_opened_again() {
        let world = World::new();
        let _session = world.open(FIRST).unwrap();
        assert!(matches!(world.open(FIRST).err(), Some(Error::Vault(vault::Error::AlreadyOpen(Some(_))))));
    }

    #[test]
    fn a_lost_passphrase_is_replaced_with_the_sheet_and_opens_nothing_new() {
        let world = World::new();
        let before = std::fs::read(world.folder.register()).unwrap();
        let session = Session::recover(&world.folder, &world.sheet, &world.slot, SECOND, NOW).unwrap();
        assert_eq!(names(&session), ["One"]);
        assert!(journal(&session).ends_with(&[Act::ReplacePassphrase, Act::OpenVault]));
        drop(session);
        assert!(matches!(world.open(FIRST).err(), Some(Error::Vault(vault::Error::WrongPassphrase { .. }))));
        assert_ne!(std::fs::read(world.folder.register()).unwrap()[..16], before[..16]);
        assert_eq!(names(&world.open(SECOND).unwrap()), ["One"]);
    }

    #[test]
    fn a_colleague_comes_acts_and_goes() {
        let world = World::new();
        let mut session = world.open(FIRST).unwrap();
        let (colleague, _) = session.add_user("B", SECOND, NOW).unwrap();
        let slot = session.vault().users()[1].slot.clone();
        drop(session);

        let mut session = Session::open(&world.folder, &slot, SECOND, NOW).unwrap();
        assert_eq!(session.actor(NOW).user, colleague);
        add_organisation(&mut session, "Two");
        drop(session);

        let mut session = world.open(FIRST).unwrap();
        session.remove_user(&slot, Day::from_ymd_opt(2026, 11, 22).unwrap(), NOW).unwrap();
        add_organisation(&mut session, "Three");
        drop(session);
        let refused = Session::open(&world.folder, &slot, SECOND, NOW).err();
        assert!(matches!(refused, Some(Error::Vault(vault::Error::UnknownUser))));
        assert_eq!(names(&world.open(FIRST).unwrap()), ["One", "Three", "Two"]);
    }

    #[test]
    fn a_change_of_key_cut_short_is_finished_at_the_next_opening() {
        let world = World::new();
        // Cut after the header: the register stands under the old key.
        let key = Key::Passphrase { user: &world.slot, passphrase: FIRST };
        let mut opened = vault::open(&world.folder, &key, NOW).unwrap();
        opened.replace_sheet(&RecoverySheet::draw().unwrap()).unwrap();
        drop(opened);
        assert_eq!(names(&world.open(FIRST).unwrap()), ["One"]);

        // Cut after the register: it stands under the new key, and the header still remembers the old one.
        let mut opened = vault::open(&world.folder, &key, NOW).unwrap();
        let rekey = opened.replace_sheet(&RecoverySheet::draw().unwrap()).unwrap();
        let mut register = Register::open(&world.folder.register(), &key_of(&rekey.from)).unwrap();
        register.change_key(&key_of(&rekey.to)).unwrap();
        drop((register, opened));
        let session = world.open(FIRST).unwrap();
        assert_eq!(names(&session), ["One"]);
        assert!(session.vault().pending_rekey().unwrap().is_none());
    }

    #[test]
    fn a_change_of_key_cut_anywhere_between_its_files_opens() {
        let world = World::new();
        let files = ["vault.json", "vault.copy.json", "register.db"].map(|name| world.folder.path().join(name));
        let snapshot = || files.clone().map(|file| std::fs::read(file).unwrap());
        // The three states that are written to the disk: before, the header that remembers both keys, the end.
        let before = snapshot();
        let key = Key::Passphrase { user: &world.slot, passphrase: FIRST };
        let mut opened = vault::open(&world.folder, &key, NOW).unwrap();
        let rekey = opened.replace_sheet(&RecoverySheet::draw().unwrap()).unwrap();
        let between = snapshot();
        let mut register = Register::open(&world.folder.register(), &key_of(&rekey.from)).unwrap();
        register.change_key(&key_of(&rekey.to)).unwrap();
        drop(register);
        opened.finish_rekey().unwrap();
        drop(opened);
        let after = snapshot();

        // The order they are written in: a copy of the header, the other, the register, a copy, the other. A copy that is
        // being replaced may also be lost.
        let cuts = [
            [&before, &before, &before],
            [&between, &before, &before],
            [&between, &between, &before],
            [&between, &between, &after],
            [&after, &between, &after],
            [&after, &after, &after],
        ];
        let losses = [(1, 0), (1, 1), (4, 0), (4, 1)].map(|(cut, copy)| (cut, Some(copy)));
        for (cut, lost) in (0..cuts.len()).map(|cut| (cut, None)).chain(losses) {
            for (file, path) in files.iter().enumerate() {
                std::fs::write(path, &cuts[cut][file][file]).unwrap();
            }
            lost.map_or(Ok(()), |file: usize| std::fs::remove_file(&files[file])).unwrap();
            let session = world.open(FIRST).unwrap_or_else(|error| panic!("cut {cut}, lost {lost:?}: {error:?}"));
            assert_eq!(names(&session), ["One"]);
            assert!(session.vault().pending_rekey().unwrap().is_none());
        }
    }

    #[test]
    fn a_damaged_register_opens_to_read_and_keeps_its_keys() {
        let world = World::new();
        let path = world.folder.register();
        let sound = std::fs::read(&path).unwrap();
        // Each page in turn, but the first: what cannot be read at all does not open.
        let mut opened = 0;
        for page in (1..sound.len() / 4096).step_by(17) {
            let mut bytes = sound.clone();
            bytes[page * 4096 + 100] ^= 1;
            std::fs::write(&path, &bytes).unwrap();
            let header = vault::cover(&world.folder).unwrap();
            match world.open(FIRST) {
                Ok(session) => {
                    assert!(session.is_damaged(), "page {page}");
                    opened += 1;
                }
                Err(error) => {
                    assert!(matches!(error, Error::Register(storage::Error::Damaged)), "page {page}: {error:?}");
                }
            }
            let recovered = Session::recover(&world.folder, &world.sheet, &world.slot, SECOND, NOW).err();
            assert!(matches!(recovered, Some(Error::Register(storage::Error::Damaged))));
            assert_eq!(vault::cover(&world.folder).unwrap(), header);
            assert!(std::fs::read(&path).unwrap() == bytes, "page {page}");
        }
        assert!(opened > 0);
        std::fs::write(&path, &sound).unwrap();
        assert_eq!(names(&world.open(FIRST).unwrap()), ["One"]);
    }

    #[test]
    fn a_name_refused_adds_nobody() {
        let world = World::new();
        let mut session = world.open(FIRST).unwrap();
        assert!(session.add_user("B", "short", NOW).is_err());
        assert_eq!(session.vault().users().len(), 1);
    }
}
