//! The register of a council: one ciphered file, one writer.

use crate::check::{self, Health};
use crate::connect::{Held, connect, lost_its_salt, starts_with_salt};
use crate::journal;
use crate::migrations::{self, MIGRATIONS, Migration};
use crate::removal::{self, Erased};
use crate::undo;
use crate::{Aside, Census, DatabaseKey, Error, Page, Result, Step, compare, copy, imaging, step};
use council::backups::Comparison;
use council::journal::{Chain, Undone};
use council::{Act, Actor, Digest, Receipt};
use std::cell::{Cell, RefCell};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// An open register. Nobody else can open it until it is dropped.
pub struct Register {
    path: PathBuf,
    key: DatabaseKey,
    held: RefCell<Held>,
    /// Whether a reading failed, so that the connection can no longer be believed.
    doubt: Cell<bool>,
    /// Whether the reopened file did not hold together: it is then read as far as it can be, and no longer written.
    is_damaged: Cell<bool>,
    /// Whether it was opened to be read only.
    is_only_read: bool,
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
        let open = || Self::with(path, key, MIGRATIONS, false);
        // One failed reading says nothing of the file: only a second one does.
        match open().or_else(|error| if error.is_of_reading() { open() } else { Err(error) }) {
            Err(Error::Unreadable) => Self::as_far_as_it_reads(path, key),
            opened => opened,
        }
    }

    /// Opens a damaged register, to read only what can still be read.
    fn as_far_as_it_reads(path: &Path, key: &DatabaseKey) -> Result<Self> {
        let held = connect(path, key)?;
        let doubt = Cell::new(false);
        let page = Page::new(&held, &doubt);
        page.batch("PRAGMA query_only = ON")?;
        let chain = journal::verify(&page).unwrap_or(Chain::Broken { at: 1 });
        doubt.set(false);
        let (path, held) = (path.to_owned(), RefCell::new(held));
        Ok(Self {
            path,
            key: key.clone(),
            held,
            doubt,
            is_damaged: Cell::new(true),
            is_only_read: false,
            chain,
            before: None,
        })
    }

    /// Opens a register and takes it through the migrations it has not seen.
    pub(crate) fn with(path: &Path, key: &DatabaseKey, known: &[Migration], new: bool) -> Result<Self> {
        let is_salted = !lost_its_salt(path, key);
        let held = connect(path, key)?;
        let doubt = Cell::new(false);
        let page = Page::new(&held, &doubt);
        let passed = migrations::passed(&page, known)?;
        if passed == 0 && !new {
            return Err(Error::Damaged); // a file cut to nothing looks like one that is still to be filled
        }
        if !new && (!is_salted || !check::unsealed(&page)?.is_empty()) {
            return Err(Error::Unreadable);
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
        Ok(Self {
            path: path.to_owned(),
            key: key.clone(),
            held: RefCell::new(held),
            doubt,
            is_damaged: Cell::new(false),
            is_only_read: false,
            chain,
            before,
        })
    }

    /// What the verification of the journal found when the register was opened.
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The verified copy of before the migrations that this opening went through, if it went through any.
    pub fn before_migration(&self) -> Option<&Path> {
        self.before.as_deref()
    }

    /// Whether the file no longer holds together: what can still be read of it is read, and nothing is written.
    pub const fn is_damaged(&self) -> bool {
        self.is_damaged.get()
    }

    /// Whether anything may be written in it.
    pub const fn is_written(&self) -> bool {
        !self.is_damaged() && !self.is_only_read
    }

    /// The same register, to be read only: no act is written in it from now on.
    ///
    /// # Errors
    /// When it cannot be set so.
    pub fn only_read(mut self) -> Result<Self> {
        self.is_only_read = true;
        self.page(|page| page.batch("PRAGMA query_only = ON"))?;
        Ok(self)
    }

    /// Reads the register, again on a new connection when the first reading fails.
    ///
    /// # Errors
    /// What the query says; [`Error::Damaged`] when the reopened register does not hold together there.
    pub fn page<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        self.settle()?;
        let seen = self.look(&look);
        if seen.is_ok() || !self.doubt.get() {
            return seen;
        }
        self.settle()?;
        self.look(&look).map_err(|error| match error {
            Error::Unreadable if self.is_damaged() => Error::Damaged,
            other => other,
        })
    }

    fn look<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        look(&Page::new(&self.held.borrow(), &self.doubt))
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
        self.hold()?;
        step::write(Page::new(self.held.get_mut(), &self.doubt), act, actor, None, work)
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
            check::settle_log(page)
        })?;
        self.held.borrow().file()?.sync_all()?;
        copy::keep_folder(&self.path)
    }

    /// Undoes the actor's latest act.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::Final`] and [`Error::Kept`] when the act is never undone; [`Error::Conflict`] when
    /// a row changed since.
    pub fn undo(&mut self, actor: &Actor) -> Result<(Undone, Receipt)> {
        self.hold()?;
        undo::undo(&Page::new(self.held.get_mut(), &self.doubt), actor)
    }

    /// Undoes one act by its line in the journal, whoever did it.
    ///
    /// # Errors
    /// As [`Self::undo`]; [`Error::NothingToUndo`] when it is undone already or left no image.
    pub fn undo_act(&mut self, actor: &Actor, seq: i64) -> Result<(Undone, Receipt)> {
        self.hold()?;
        undo::undo_act(&Page::new(self.held.get_mut(), &self.doubt), actor, seq)
    }

    /// Does again what the actor undid last.
    ///
    /// # Errors
    /// [`Error::NothingToRedo`]; [`Error::Kept`]; [`Error::Conflict`] when a row changed since.
    pub fn redo(&mut self, actor: &Actor) -> Result<(Undone, Receipt)> {
        self.hold()?;
        undo::redo(&Page::new(self.held.get_mut(), &self.doubt), actor)
    }

    /// Checks the whole file: its pages, its tables, its keys, its journal.
    ///
    /// # Errors
    /// When the check itself cannot be made; what it finds is an answer.
    pub fn check(&self) -> Result<Health> {
        let health = self.page(check::check)?;
        if health.pages_hold() && !self.is_damaged() {
            return Ok(health);
        }
        // A page that could not be read once is found damaged: only a second check, on a new connection, is believed.
        self.reopen()?;
        let mut health = self.page(check::check)?;
        if health.pages_hold() && self.is_damaged() {
            health.damage.push(check::NO_SALT.to_owned());
        }
        Ok(health)
    }

    /// Copies the register into one file, which is read back and checked before it takes its name.
    ///
    /// # Errors
    /// [`Error::Disk`] when the copy does not read back like the register; the target is then as it was.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        self.page(|page| copy::copy(page, &self.key, target))
    }

    /// Copies the register into one file that nobody has read back yet; the number and the digest of the last line in it.
    ///
    /// # Errors
    /// When the copy cannot be written; [`Error::Damaged`], [`Error::OnlyRead`] when there is nothing to keep.
    pub fn spill(&self, target: &Path) -> Result<(i64, Digest)> {
        self.hold()?;
        if !self.page(check::unsealed)?.is_empty() {
            self.doubt.set(true); // only a second check, on a new connection, is believed
            self.hold()?;
        }
        self.page(|page| {
            copy::lift(page, self.held.borrow().file()?, &self.key, target)?;
            journal::head(page)
        })
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
    /// through the migrations it has not seen; read back and checked, it takes the place of the file. What was forgotten for
    /// good since does not come back.
    ///
    /// # Errors
    /// Whatever keeps the new file from being written; the register then stays as it was.
    pub fn take_over(&mut self, aside: &Aside) -> Result<()> {
        let new = self.path.with_extension("new.db");
        let erased = self.page(|now| removal::erased(now, compare::fork(now, &aside.page())?))?;
        copy::copy(&aside.page(), &self.key, &new)?;
        if let Err(error) = prepared(&new, &self.key, &erased) {
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
        self.hold()?;
        self.page(|page| copy::copy(page, key, &new))?;
        self.swap(&new, key)
    }

    /// Puts a finished file in the place of the register's.
    fn swap(&mut self, new: &Path, key: &DatabaseKey) -> Result<()> {
        // The old connection is closed for good before the new file takes its name: a log left behind would be
        // replayed into a file it does not belong to.
        let old = self.held.replace(Held::nothing()?);
        self.doubt.set(true);
        old.close()?;
        fs::rename(new, &self.path)?;
        self.key = key.clone();
        copy::keep_folder(&self.path)?;
        self.settle()
    }

    /// Reopens the file when a reading failed, and checks it before it is believed again.
    fn settle(&self) -> Result<()> {
        // A page that is being read is not taken away: its own reading settles the matter.
        if self.doubt.get() && self.held.try_borrow_mut().is_ok() {
            self.reopen()?;
        }
        Ok(())
    }

    /// Makes sure that the register may be written.
    fn hold(&self) -> Result<()> {
        self.settle()?;
        if self.is_damaged() {
            self.reopen()?;
        }
        match (self.is_damaged(), self.is_only_read) {
            (true, _) => Err(Error::Damaged),
            (_, true) => Err(Error::OnlyRead),
            (false, false) => Ok(()),
        }
    }

    /// Opens the file anew and checks it whole: damaged, it is read from now on and no longer written.
    fn reopen(&self) -> Result<()> {
        let mut held = self.held.borrow_mut();
        self.doubt.set(true); // until it is settled below
        *held = Held::nothing()?; // lets go of the file, which is locked for one
        let is_salted = !lost_its_salt(&self.path, &self.key);
        let reopened = connect(&self.path, &self.key)?;
        let page = Page::new(&reopened, &self.doubt);
        let holds = match check::check(&page) {
            Err(Error::Unreadable) => false,
            checked => is_salted && checked?.pages_hold(),
        };
        if holds {
            imaging::install(&page)?;
        }
        if !holds || self.is_only_read {
            page.batch("PRAGMA query_only = ON")?;
        }
        *held = reopened;
        self.doubt.set(false);
        self.is_damaged.set(!holds);
        Ok(())
    }
}

/// Takes a closed register through the migrations it has not seen, and has it forget what was forgotten for good.
fn prepared(path: &Path, key: &DatabaseKey, erased: &[Erased]) -> Result<()> {
    let held = connect(path, key)?;
    let doubt = Cell::new(false);
    let page = Page::new(&held, &doubt);
    let passed = migrations::passed(&page, MIGRATIONS)?;
    if passed < MIGRATIONS.len() {
        migrations::migrate(&page, &MIGRATIONS[passed..], MIGRATIONS.len())?;
    }
    removal::erase_again(&page, erased)?;
    held.close()
}

#[cfg(test)]
impl Register {
    /// Every page of the file, deciphered, those that are free included.
    pub(crate) fn pages_in_clear(&mut self) -> Vec<u8> {
        self.page(check::settle_log).expect("one file");
        self.held.get_mut().connection.serialize("main").expect("its pages").to_vec()
    }
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
mod tests;
