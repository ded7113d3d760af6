//! The desk: what this computer remembers, and whether a vault lies open on it.

mod backups;
mod display;
mod door;
mod example;
mod memory;
mod opened;
mod restoring;
mod state;

pub use backups::{BackupStanding, LastBackup};
pub use display::{Density, Display, Font, LockDelay, TextSize, Theme};
pub use door::BackupAtTheDoor;
pub use opened::{Opened, Unlocked};
pub use restoring::{BackupSource, BackupToLay, EarlierKey, OpenedBackup};
pub use state::{DeskState, KnownVault, Mode, NewVault, PrintedSheet, Reading, TypedGroup, Unlocking};

use crate::{
    clipboard::{Copied, LastCopied},
    clock,
    failure::{Answer, Failure},
    importing::Doorstep,
    printing::{self, PaperBeat},
};
use council::{Act, library::PaperSet, text::filled};
use memory::Memory;
use parking_lot::Mutex;
use secretariat::{
    Cost, DrawnPapers, Founding, ReadyPaper, RecoverySheet, Session, Stop, Strength, VaultError, VaultFolder,
};
use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicBool},
};
use tauri::AppHandle;

/// The longest name the lock screen shows, in characters.
const LONGEST_NAME: u32 = 120;

/// The one desk of the program, shared by its commands.
pub struct Desk {
    /// Where everything of this program lies.
    home: PathBuf,
    /// Where new vaults go.
    vaults: PathBuf,
    memory: Memory,
    place: Mutex<Place>,
    /// The papers shown last, made ready; wiped with the key.
    papers: Mutex<Vec<Arc<ReadyPaper>>>,
    papers_stop: Mutex<Stop>,
    /// Held while the example council is told.
    telling: Mutex<()>,
    /// Whether the telling is to stop.
    stopped: AtomicBool,
    /// The file about to be imported; wiped with the key.
    doorstep: Doorstep,
    /// The backups under way.
    keeping: backups::Keeping,
    /// What was copied from the window; leaves the clipboard with the key.
    copied: LastCopied,
}

/// What lies on the desk.
enum Place {
    /// Nothing that can be read.
    Locked,
    /// A vault about to be founded: its sheet is printed and not yet typed back.
    Founding(NewVault, RecoverySheet),
    /// An open vault.
    Open(Box<InUse>),
}

/// An open vault, and the recovery sheet that is about to replace its own.
struct InUse {
    session: Session,
    sheet: Option<RecoverySheet>,
}

impl Place {
    fn in_use(&mut self) -> Option<&mut InUse> {
        match self {
            Self::Open(vault) => Some(vault),
            Self::Locked | Self::Founding(..) => None,
        }
    }
}

impl Desk {
    /// The desk whose vaults and choices lie in a folder.
    pub fn new(home: &Path) -> Self {
        door::clear(home);
        Self {
            home: home.to_owned(),
            vaults: home.join("coffres"),
            memory: Memory::new(home.join("desk.json")),
            place: Mutex::new(Place::Locked),
            papers: Mutex::default(),
            papers_stop: Mutex::default(),
            telling: Mutex::default(),
            stopped: AtomicBool::new(false),
            doorstep: Doorstep::default(),
            keeping: backups::Keeping::default(),
            copied: LastCopied::default(),
        }
    }

    /// How this computer shows things.
    pub fn display(&self) -> Display {
        self.memory.read().display
    }

    /// Keeps how this computer shows things.
    ///
    /// # Errors
    /// [`Failure::Unwritable`] when the folder cannot be written.
    pub fn change_display(&self, display: Display) -> Answer<()> {
        self.memory.change(|choices| choices.display = display).map_err(|error| unwritable(&error))
    }

    /// What lies on the desk.
    ///
    /// # Errors
    /// [`Failure::Newer`] when the vault that was opened last cannot be read.
    pub fn state(&self) -> Answer<DeskState> {
        if let Some(vault) = self.place.lock().in_use() {
            return Ok(opened(&vault.session));
        }
        let choices = self.memory.read();
        let Some(shown) = choices.shown() else { return Ok(DeskState::Empty) };
        let vaults = choices.known().into_iter().map(|folder| known(&folder, &shown)).collect();
        match secretariat::cover(&VaultFolder::new(shown)) {
            Err(VaultError::HeaderDamaged) => Ok(DeskState::damaged(vaults)),
            cover => Ok(DeskState::locked(cover?, vaults)),
        }
    }

    /// Shows another vault of this computer on the lock screen, by its place among them.
    ///
    /// # Errors
    /// [`Failure::NoVault`]; [`Failure::Damaged`], [`Failure::Newer`] when it cannot be read.
    pub fn choose(&self, place: usize) -> Answer<DeskState> {
        let folder = self.memory.read().known().into_iter().nth(place).ok_or(Failure::NoVault)?;
        secretariat::cover(&VaultFolder::new(&folder))?;
        self.memory.change(|choices| choices.vault = Some(folder)).map_err(|error| unwritable(&error))?;
        self.state()
    }

    /// Draws the recovery sheet of a vault that is about to be founded: it must be typed back first.
    ///
    /// # Errors
    /// [`Failure::PassphraseRefused`] when the passphrase is too easy to find.
    pub fn prepare(&self, new: NewVault) -> Answer<PrintedSheet> {
        let strength = self.strength(&new.passphrase);
        if !strength.is_enough() {
            return Err(Failure::PassphraseRefused { strength });
        }
        let new = NewVault {
            council: filled("council", &new.council, LONGEST_NAME)?,
            user: filled("name", &new.user, LONGEST_NAME)?,
            ..new
        };
        let sheet = RecoverySheet::draw()?;
        let shown = printed(&sheet)?;
        *self.place.lock() = Place::Founding(new, sheet);
        Ok(shown)
    }

    /// The recovery sheet in hand as a paper: kept nowhere, and not yet typed back.
    ///
    /// # Errors
    /// [`Failure::Locked`] without one; [`Failure::Unprintable`] for a letter of a name that is in no face.
    pub fn sheet_in_hand(&self) -> Answer<ReadyPaper> {
        let place = self.place.lock();
        let drawn = |sheet, council: &str, user: &str| {
            Ok(secretariat::recovery_paper(sheet, council, user, clock::today()?).ready()?)
        };
        match &*place {
            Place::Locked => Err(Failure::Locked),
            Place::Founding(new, sheet) => drawn(sheet, &new.council, &new.user),
            Place::Open(vault) => {
                let sheet = vault.sheet.as_ref().ok_or(Failure::NotReady)?;
                let vault = vault.session.vault();
                drawn(sheet, vault.name(), &vault.user().map(|user| user.name).unwrap_or_default())
            }
        }
    }

    /// Whether no vault lies open, nor is being founded.
    pub(crate) fn is_locked(&self) -> bool {
        matches!(*self.place.lock(), Place::Locked)
    }

    /// Leaves in the journal that a file goes out of the vault in clear. Before the founding there is no journal yet: the
    /// recovery sheet goes unnoted.
    ///
    /// # Errors
    /// [`Failure::Locked`]; whatever keeps the register from being written.
    pub(crate) fn note_file(&self, app: &AppHandle, act: Act, name: &str) -> Answer<()> {
        let noted = match &mut *self.place.lock() {
            Place::Locked => return Err(Failure::Locked),
            Place::Founding(..) => None,
            Place::Open(vault) => {
                let actor = vault.session.actor(clock::now());
                vault.session.office_mut().note_file(&actor, act, name)?
            }
        };
        noted.map_or(Ok(()), |receipt| opened::tell(app, &receipt))
    }

    /// Founds the vault whose sheet is in hand: the groups that were typed back are those that are printed.
    ///
    /// # Errors
    /// [`Failure::MistypedGroup`]; whatever keeps the vault from being written, and nothing is then left.
    pub fn found(&self, typed: &[TypedGroup]) -> Answer<DeskState> {
        let mut place = self.place.lock();
        let Place::Founding(new, sheet) = &*place else { return Err(Failure::Locked) };
        typed_back(sheet, typed)?;
        let founding = Founding {
            name: &new.council,
            user: &new.user,
            passphrase: &new.passphrase,
            sheet,
            cost: Cost::USUAL,
            example: false,
        };
        let folder = VaultFolder::free(&self.vaults, &new.council);
        let session = Session::found(&folder, &founding, clock::now())?;
        printing::wipe();
        self.lay(&mut place, session)
    }

    /// Opens the vault that the lock screen shows.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`], [`Failure::AlreadyOpen`], [`Failure::Damaged`]…
    pub fn unlock(&self, way: &Unlocking) -> Answer<DeskState> {
        let mut place = self.place.lock();
        let folder = VaultFolder::new(self.memory.read().shown().ok_or(Failure::NoVault)?);
        let session = match way {
            Unlocking::Sheet { slot, recovery_sheet, passphrase } => {
                let sheet = RecoverySheet::read(recovery_sheet)?;
                Session::recover(&folder, &sheet, slot, passphrase, clock::now())
            }
            Unlocking::Passphrase { slot, passphrase } => Session::open(&folder, slot, passphrase, clock::now()),
        }?;
        self.lay(&mut place, session)
    }

    /// Closes the vault: its key is wiped, and others may open it. What no backup holds yet is copied first, and the backup
    /// finished meanwhile.
    pub fn lock(&self) {
        // Held to the end: what is made ready meanwhile finds it closed, and leaves nothing behind the wiping.
        let mut place = self.place.lock();
        let closed = std::mem::replace(&mut *place, Place::Locked);
        self.stop_papers();
        self.papers.lock().clear();
        self.doorstep.clear();
        self.wipe_backups();
        self.copied.forget();
        printing::wipe();
        if let Place::Open(vault) = closed {
            self.keep_at_lock(vault.session);
        }
        door::clear(&self.home);
    }

    /// Has a text that was copied from the window leave the clipboard once its time is over.
    pub fn forget_in_time(&self, text: &str, copied: Copied) {
        self.copied.forget_in_time(text, copied);
    }

    /// The file about to be imported.
    pub(crate) fn doorstep(&self) -> &Doorstep {
        &self.doorstep
    }

    /// Makes papers ready, in place of those shown before.
    ///
    /// # Errors
    /// [`Failure::Unprintable`] when a letter is in no face; [`Failure::Stopped`] when they are no longer wanted;
    /// [`Failure::Locked`] when the vault was closed meanwhile: nothing is then kept.
    pub fn hold(&self, drawn: DrawnPapers, told: impl Fn(PaperBeat)) -> Answer<PaperSet> {
        let stop = Stop::default();
        *self.papers_stop.lock() = stop.clone();
        let of = u32::try_from(drawn.files.len()).unwrap_or(u32::MAX);
        let mut ready = Vec::with_capacity(drawn.files.len());
        for (done, file) in (0..).zip(&drawn.files) {
            if stop.is_stopped() {
                return Err(Failure::Stopped);
            }
            told(PaperBeat { done, of });
            ready.push(file.ready()?);
        }
        let cards = ready.iter().map(|paper| paper.card.clone()).collect();
        let ready = ready.into_iter().map(Arc::new).collect();
        self.within(|_| {
            *self.papers.lock() = ready;
            Ok(PaperSet { ready: cards, waiting: drawn.waiting })
        })
    }

    /// Gives up the papers that are being made ready.
    pub fn stop_papers(&self) {
        self.papers_stop.lock().stop();
    }

    /// Every paper that was made ready, in order.
    pub fn all_papers(&self) -> Vec<Arc<ReadyPaper>> {
        self.papers.lock().clone()
    }

    /// A paper that was made ready, by its place.
    ///
    /// # Errors
    /// [`Failure::NotReady`] when the vault was locked or other papers were asked since.
    pub fn paper(&self, place: usize) -> Answer<Arc<ReadyPaper>> {
        self.papers.lock().get(place).cloned().ok_or(Failure::NotReady)
    }

    /// How hard a passphrase is to find.
    pub fn strength(&self, passphrase: &str) -> Strength {
        secretariat::strength(passphrase)
    }

    /// Lays an open vault on the desk, and remembers where it lies.
    fn lay(&self, place: &mut Place, session: Session) -> Answer<DeskState> {
        let folder = session.vault().folder().path().to_owned();
        self.memory.change(|choices| choices.remember(folder)).map_err(|error| unwritable(&error))?;
        let state = opened(&session);
        *place = Place::Open(Box::new(InUse { session, sheet: None }));
        Ok(state)
    }
}

/// A sheet as it is shown: what is printed, and the two groups that are asked back.
fn printed(sheet: &RecoverySheet) -> Answer<PrintedSheet> {
    let groups = sheet.groups().iter().map(|group| group.to_string()).collect();
    Ok(PrintedSheet { groups, asked_back: sheet.asked()? })
}

/// The groups that were typed back are those that are printed: the sheet is at hand.
fn typed_back(sheet: &RecoverySheet, typed: &[TypedGroup]) -> Answer<()> {
    if typed.len() < 2 {
        return Err(Failure::MistypedSheet);
    }
    match typed.iter().find(|typed| !sheet.confirms(typed.group, &typed.text)) {
        Some(wrong) => Err(VaultError::MistypedGroup { group: wrong.group }.into()),
        None => Ok(()),
    }
}

/// A vault of this computer, beside the one that is shown.
fn known(folder: &Path, shown: &Path) -> KnownVault {
    let cover = secretariat::cover(&VaultFolder::new(folder)).ok();
    let named = || folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    KnownVault {
        mode: Mode::of(cover.as_ref().is_some_and(|cover| cover.example)),
        council: cover.map_or_else(named, |cover| cover.name),
        is_shown: folder == shown,
    }
}

fn opened(session: &Session) -> DeskState {
    let vault = session.vault();
    let damaged = session.is_damaged().then_some(Reading::Damaged);
    DeskState::Open {
        council: vault.name().to_owned(),
        user: vault.user(),
        mode: Mode::of(vault.is_example()),
        reading: session.made_at().map(|made_at| Reading::Backup { made_at }).or(damaged),
    }
}

fn unwritable(error: &io::Error) -> Failure {
    log::error!("desk.json could not be written: {}", error.kind());
    Failure::Unwritable
}

#[cfg(test)]
mod tests {
    use super::{Desk, Failure};
    use secretariat::DrawnPapers;

    #[test]
    fn papers_that_are_ready_after_the_lock_are_not_kept() {
        let home = tempfile::tempdir().unwrap();
        let desk = Desk::new(home.path());
        assert_eq!(desk.hold(DrawnPapers::default(), |_| {}), Err(Failure::Locked));
        assert!(desk.all_papers().is_empty());
    }
}
