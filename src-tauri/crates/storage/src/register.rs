//! The register of a council: one ciphered file, one writer.

use crate::check::{self, Health};
use crate::connect::{connect, starts_with_salt};
use crate::journal;
use crate::migrations::{self, MIGRATIONS, Migration};
use crate::undo;
use crate::{Aside, Census, DatabaseKey, Error, Page, Result, Step, compare, copy, imaging, step};
use council::backups::Comparison;
use council::journal::{Chain, Undone};
use council::{Act, Actor, Receipt};
use rusqlite::Connection;
use std::cell::{Cell, RefCell};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// An open register. Nobody else can open it until it is dropped.
pub struct Register {
    path: PathBuf,
    key: DatabaseKey,
    connection: RefCell<Connection>,
    /// Whether a reading failed, so that the connection can no longer be believed.
    doubt: Cell<bool>,
    chain: Chain,
    /// The copy that was made before a migration.
    before: Option<PathBuf>,
}

impl Register {
    /// Makes the register of a new council, empty.
    ///
    /// # Errors
    /// [`Error::Exists`] when there is a file already; whatever keeps the file from being written, and nothing is then left.
    pub fn create(path: &Path, key: &DatabaseKey) -> Result<Self> {
        if path.exists() {
            return Err(Error::Exists);
        }
        Self::found(path, key).inspect_err(|_| remove(path))
    }

    fn found(path: &Path, key: &DatabaseKey) -> Result<Self> {
        let register = Self::with(path, key, MIGRATIONS, true)?;
        copy::keep_folder(path)?;
        Ok(register)
    }

    /// Opens a register, after taking it through the migrations it has not seen: a verified copy is made beside it first.
    ///
    /// # Errors
    /// [`Error::WrongKey`], [`Error::InUse`], [`Error::Damaged`], [`Error::NewerRegister`], or whatever the disk says.
    /// A journal that does not follow is no error: see [`Register::chain`].
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self> {
        File::open(path)?; // SQLite would make an empty file instead of saying that there is none
        Self::with(path, key, MIGRATIONS, false)
    }

    /// Opens a register and takes it through the migrations it has not seen.
    pub(crate) fn with(path: &Path, key: &DatabaseKey, known: &[Migration], new: bool) -> Result<Self> {
        let connection = connect(path, key)?;
        let doubt = Cell::new(false);
        let page = Page::new(&connection, &doubt);
        let passed = migrations::passed(&page, known)?;
        if passed == 0 && !new {
            return Err(Error::Damaged); // a file cut to nothing looks like one that is still to be filled
        }
        let before = (!new && passed < known.len()).then(|| path.with_extension(format!("before-{}.db", passed + 1)));
        if let Some(before) = &before {
            copy::copy(&page, key, before)?;
        }
        if passed < known.len() {
            migrations::migrate(&page, &known[passed..], known.len())?;
        }
        imaging::install(&page)?;
        let chain = journal::verify(&page)?;
        Ok(Self { path: path.to_owned(), key: key.clone(), connection: RefCell::new(connection), doubt, chain, before })
    }

    /// What the verification of the journal found when the register was opened.
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The verified copy of before the migrations that this opening went through, if it went through any.
    pub fn before_migration(&self) -> Option<&Path> {
        self.before.as_deref()
    }

    /// Reads the register, again on a new connection when the first reading fails.
    ///
    /// # Errors
    /// What the query says; [`Error::Damaged`] when the reopened register does not hold together.
    pub fn page<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        self.settle()?;
        let seen = self.look(&look);
        if seen.is_err() && self.doubt.get() {
            self.settle()?;
            return self.look(&look);
        }
        seen
    }

    fn look<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        look(&Page::new(&self.connection.borrow(), &self.doubt))
    }

    /// Writes an act: all of its work and its line in the journal, or nothing. The only door for writing.
    ///
    /// # Errors
    /// What the work says, or whatever keeps the register from being written.
    pub fn step<T, E: From<Error>>(
        &mut self,
        act: Act,
        actor: &Actor,
        work: impl FnOnce(&Step<'_>) -> Result<T, E>,
    ) -> Result<(T, Receipt), E> {
        self.settle()?;
        step::write(Page::new(self.connection.get_mut(), &self.doubt), act, actor, None, work)
    }

    /// Stops waiting for the disk at each act, while a register is being made that is worth nothing before it is whole:
    /// nothing written from now on lasts before [`Self::wait_again`].
    ///
    /// # Errors
    /// When the register cannot be set so.
    pub fn stop_waiting(&mut self) -> Result<()> {
        self.page(|page| page.batch("PRAGMA synchronous = OFF"))
    }

    /// Waits for the disk again, beginning with everything written meanwhile.
    ///
    /// # Errors
    /// Whatever the disk says: what was written meanwhile may then be lost.
    pub fn wait_again(&mut self) -> Result<()> {
        self.page(|page| {
            page.batch("PRAGMA synchronous = FULL")?;
            page.one("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })?;
        File::open(&self.path)?.sync_all()?;
        copy::keep_folder(&self.path)
    }

    /// Undoes the actor's latest act.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::Final`] and [`Error::Kept`] when the act is never undone; [`Error::Conflict`] when
    /// a row changed since.
    pub fn undo(&mut self, actor: &Actor) -> Result<(Undone, Receipt)> {
        self.settle()?;
        undo::undo(&Page::new(self.connection.get_mut(), &self.doubt), actor)
    }

    /// Undoes one act by its line in the journal, whoever did it.
    ///
    /// # Errors
    /// As [`Self::undo`]; [`Error::NothingToUndo`] when it is undone already or left no image.
    pub fn undo_act(&mut self, actor: &Actor, seq: i64) -> Result<(Undone, Receipt)> {
        self.settle()?;
        undo::undo_act(&Page::new(self.connection.get_mut(), &self.doubt), actor, seq)
    }

    /// Does again what the actor undid last.
    ///
    /// # Errors
    /// [`Error::NothingToRedo`]; [`Error::Kept`]; [`Error::Conflict`] when a row changed since.
    pub fn redo(&mut self, actor: &Actor) -> Result<(Undone, Receipt)> {
        self.settle()?;
        undo::redo(&Page::new(self.connection.get_mut(), &self.doubt), actor)
    }

    /// Checks the whole file: its pages, its tables, its keys, its journal.
    ///
    /// # Errors
    /// When the check itself cannot be made; what it finds is an answer.
    pub fn check(&self) -> Result<Health> {
        self.page(|page| check::check(page, &self.path, &self.key))
    }

    /// Copies the register into one file, which is read back and checked before it takes its name.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the copy does not read back like the register; the target is then as it was.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        self.page(|page| copy::copy(page, &self.key, target))
    }

    /// Copies the register into one file that nobody has read back yet, and counts what it holds.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn spill(&self, target: &Path) -> Result<Census> {
        self.page(|page| copy::write(page, &self.key, target).and_then(|()| copy::census(page)))
    }

    /// What the register holds, counted.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn census(&self) -> Result<Census> {
        self.page(copy::census)
    }

    /// What a copy says that the register does not, or no longer.
    ///
    /// # Errors
    /// When one of the two cannot be read.
    pub fn compare(&self, aside: &Aside) -> Result<Comparison> {
        self.page(|page| compare::compare(page, &aside.page()))
    }

    /// Puts what a copy says in the place of what the register says: written anew under the register's own key and taken
    /// through the migrations it has not seen; read back and checked, it takes the place of the file.
    ///
    /// # Errors
    /// Whatever keeps the new file from being written; the register then stays as it was.
    pub fn take_over(&mut self, aside: &Aside) -> Result<()> {
        let new = self.path.with_extension("new.db");
        copy::copy(&aside.page(), &self.key, &new)?;
        if let Err(error) = migrated(&new, &self.key) {
            remove(&new);
            return Err(error);
        }
        self.swap(&new, &self.key.clone())?;
        self.chain = self.page(journal::verify)?;
        Ok(())
    }

    /// Whether the file is ciphered under this key, as far as its first bytes tell.
    pub fn stands_under(path: &Path, key: &DatabaseKey) -> bool {
        starts_with_salt(path, key)
    }

    /// Writes the whole register anew under another key, beside the file; read back and checked, it takes its place.
    ///
    /// # Errors
    /// Whatever keeps the new file from being written; the register then stays as it was.
    pub fn change_key(&mut self, key: &DatabaseKey) -> Result<()> {
        let new = self.path.with_extension("new.db");
        self.page(|page| copy::copy(page, key, &new))?;
        self.swap(&new, key)
    }

    /// Puts a finished file in the place of the register's.
    fn swap(&mut self, new: &Path, key: &DatabaseKey) -> Result<()> {
        // The old connection is closed for good before the new file takes its name: a log left behind would be
        // replayed into a file it does not belong to.
        let old = self.connection.replace(Connection::open_in_memory()?);
        self.doubt.set(true);
        old.close().map_err(|(_, error)| error)?;
        fs::rename(new, &self.path)?;
        self.key = key.clone();
        copy::keep_folder(&self.path)?;
        self.settle()
    }

    /// Reopens the file when a reading failed, and checks it before it is believed again.
    fn settle(&self) -> Result<()> {
        if !self.doubt.get() {
            return Ok(());
        }
        // A page that is being read is not taken away: its own reading settles the matter.
        let Ok(mut connection) = self.connection.try_borrow_mut() else { return Ok(()) };
        *connection = Connection::open_in_memory()?; // lets go of the file, which is locked for one
        let reopened = connect(&self.path, &self.key)?;
        let doubt = Cell::new(false);
        let page = Page::new(&reopened, &doubt);
        if !check::check(&page, &self.path, &self.key)?.pages_hold() {
            return Err(Error::Damaged);
        }
        imaging::install(&page)?;
        *connection = reopened;
        self.doubt.set(false);
        Ok(())
    }
}

#[cfg(test)]
impl Register {
    /// Every page of the file, deciphered, those that are free included.
    pub(crate) fn pages_in_clear(&mut self) -> Vec<u8> {
        self.page(|page| page.one("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))).expect("one file");
        self.connection.get_mut().serialize("main").expect("its pages").to_vec()
    }
}

/// Takes a closed register through the migrations it has not seen.
fn migrated(path: &Path, key: &DatabaseKey) -> Result<()> {
    let connection = connect(path, key)?;
    let doubt = Cell::new(false);
    let page = Page::new(&connection, &doubt);
    let passed = migrations::passed(&page, MIGRATIONS)?;
    if passed < MIGRATIONS.len() {
        migrations::migrate(&page, &MIGRATIONS[passed..], MIGRATIONS.len())?;
    }
    connection.close().map_err(|(_, error)| error.into())
}

/// Removes what a failed creation left: nothing in it was acknowledged.
fn remove(path: &Path) {
    for suffix in ["", "-wal", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        let _ = fs::remove_file(PathBuf::from(name));
    }
}

#[cfg(test)]
mod tests {
    use crate::row::Columns;
    use crate::testing::{Desk, founder, key};
    use crate::{Aside, DatabaseKey, Error, Register, users};
    use council::{Act, Subject, UserId};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn a_register_opens_only_with_its_key_and_only_once() {
        let desk = Desk::new();
        assert!(matches!(Register::create(&desk.path, &key()), Err(Error::Exists)));
        assert!(matches!(Register::open(&desk.path, &key()), Err(Error::InUse)));
        let path = desk.path.clone();
        let Desk { register, .. } = desk;
        drop(register);
        assert!(matches!(Register::open(&path, &DatabaseKey::new([7; 48])), Err(Error::WrongKey | Error::Disk(_))));
    }

    #[test]
    fn a_copy_takes_the_place_of_the_register_and_of_its_log_under_the_key_of_the_register() {
        let mut desk = Desk::new();
        let copy = desk.beside("copy.db");
        desk.register.spill(&copy).unwrap();
        desk.fill(40);
        desk.register.take_over(&Aside::open(&copy, &key()).unwrap()).unwrap();
        let people = |register: &Register| {
            register
                .page(|page| page.one("SELECT count(*) AS n FROM person", [], |row| row.number::<u32>("n")))
                .unwrap()
        };
        assert_eq!(people(&desk.register), 0);
        desk.register.step(Act::Import, &founder(2), |step| users::add(step, "slot-2", "B")).unwrap();
        assert!(desk.register.check().unwrap().is_sound());
        let desk = desk.reopened();
        assert_eq!((people(&desk.register), desk.register.page(users::all).unwrap().len()), (0, 2));
        let names = std::fs::read_dir(desk.folder.path()).unwrap().map(|file| file.unwrap().file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("new")), "nothing is left beside");
    }

    #[test]
    fn an_act_leaves_one_line_and_says_what_it_touched() {
        let mut desk = Desk::new();
        let (user, receipt) =
            desk.register.step(Act::Import, &founder(5), |step| users::add(step, "slot-2", "B")).unwrap();
        assert_eq!(user, UserId::new(2));
        assert_eq!((receipt.seq, receipt.subjects), (2, vec![Subject::Settings]));
        let line = desk.register.page(|page| crate::journal::lines(page, None, 1)).unwrap().remove(0);
        assert_eq!(
            (line.act, line.row, line.fields),
            (Act::Import, Some(("user".into(), 2)), vec!["+user".to_owned()])
        );
    }

    #[test]
    fn nothing_is_written_outside_a_step() {
        let desk = Desk::new();
        let written = desk.register.page(|page| page.run("UPDATE user SET name = 'C'", []));
        assert!(matches!(written, Err(Error::Constraint(_))), "{written:?}");
        assert_eq!(desk.register.page(users::all).unwrap()[0].name, "A");
    }

    #[test]
    fn a_register_made_in_haste_is_whole_on_the_disk_once_it_waits_again() {
        let mut desk = Desk::new();
        desk.register.stop_waiting().unwrap();
        desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
        desk.register.wait_again().unwrap();
        // The file alone, without its log, says everything.
        let copy = desk.beside("copy.db");
        std::fs::copy(&desk.path, &copy).unwrap();
        assert_eq!(Register::open(&copy, &key()).unwrap().page(users::all).unwrap().len(), 2);
        let level = desk.register.page(|page| page.one("PRAGMA synchronous", [], |row| row.get::<_, i64>(0))).unwrap();
        assert_eq!(level, 2, "FULL");
    }

    #[test]
    fn an_act_that_fails_writes_nothing() {
        let mut desk = Desk::new();
        let failed = desk.register.step(Act::Import, &founder(5), |step| {
            users::add(step, "slot-2", "B")?;
            users::add(step, "slot-2", "C")
        });
        assert!(matches!(failed, Err(Error::Constraint(_))));
        let rows = |table: &str| {
            let sql = format!("SELECT count(*) AS n FROM {table}");
            desk.register.page(|page| page.one(&sql, [], |row| row.number::<u32>("n"))).unwrap()
        };
        assert_eq!((rows("user"), rows("act"), rows("change"), rows("temp.current_act")), (1, 1, 1, 0));
    }

    #[test]
    fn a_changed_key_opens_the_same_rows_and_the_old_one_nothing() {
        let mut desk = Desk::new();
        desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
        let before = desk.register.page(users::all).unwrap();
        let new = DatabaseKey::new([7; 48]);
        desk.register.change_key(&new).unwrap();
        assert!(Register::stands_under(&desk.path, &new) && !Register::stands_under(&desk.path, &key()));
        // The register goes on under the new key, undo included.
        assert_eq!(desk.register.page(users::all).unwrap(), before);
        desk.register.undo(&founder(2)).unwrap();
        desk.register.redo(&founder(3)).unwrap();
        let Desk { register, path, folder: _folder } = desk;
        assert!(register.check().unwrap().is_sound());
        drop(register);
        assert!(Register::open(&path, &key()).is_err());
        assert_eq!(Register::open(&path, &new).unwrap().page(users::all).unwrap(), before);
        assert!(!path.with_extension("new.db").exists());
    }

    #[test]
    fn an_act_that_panics_writes_nothing() {
        let mut desk = Desk::new();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            desk.register.step(Act::Import, &founder(5), |step| -> crate::Result<()> {
                users::add(step, "slot-2", "B")?;
                panic!("a mistake of the program")
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(desk.register.page(users::all).unwrap().len(), 1);
        desk.register.step(Act::Import, &founder(6), |step| users::add(step, "slot-2", "B")).unwrap();
    }
}
