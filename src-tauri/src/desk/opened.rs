//! A vault that lies open, as the argument of a command: a command that takes it cannot run on a locked vault.

use super::LONGEST_NAME;
use super::{Desk, InUse, Place, PrintedSheet, TypedGroup, printed, typed_back};
use crate::{
    clock,
    failure::{Answer, Failure},
    printing,
};
use council::{Actor, Day, Instant, Receipt, journal::RecordKind, text::filled};
use parking_lot::{MappedMutexGuard, MutexGuard};
use secretariat::{Done, ExportedFile, Office, RecoverySheet, Session, SlotId};
use tauri::{
    AppHandle, Emitter, Manager, Wry,
    ipc::{CommandArg, CommandItem, InvokeError},
};

/// What every window hears after an act: its receipt.
const REGISTER_CHANGED: &str = "register-changed";

/// The open vault, held for the length of one short command.
pub struct Opened<'a> {
    vault: MappedMutexGuard<'a, InUse>,
    app: &'a AppHandle,
}

/// Tells every window what an act touched.
///
/// # Errors
/// When a window cannot be reached.
pub(super) fn tell(app: &AppHandle, receipt: &Receipt) -> Answer<()> {
    Ok(app.emit(REGISTER_CHANGED, receipt)?)
}

impl<'a> Opened<'a> {
    /// The open vault, for a command that does long work between two short holds of it.
    ///
    /// # Errors
    /// [`Failure::Locked`].
    pub fn of(app: &'a AppHandle) -> Answer<Self> {
        let place = app.state::<Desk>().inner().place.lock();
        let vault = MutexGuard::try_map(place, Place::in_use).map_err(|_| Failure::Locked)?;
        Ok(Self { vault, app })
    }
}

impl Opened<'_> {
    /// Asks the register. The day is today's, in Paris.
    ///
    /// # Errors
    /// What the question says.
    pub fn read<T>(&self, ask: impl FnOnce(&Office, Day) -> secretariat::Result<T>) -> Answer<T> {
        Ok(ask(self.vault.session.office(), clock::today()?)?)
    }

    /// Asks for one record, and notes who looked at it.
    ///
    /// # Errors
    /// What the question says; nothing is noted then.
    pub fn view<T>(
        &self,
        record: RecordKind,
        id: i64,
        ask: impl FnOnce(&Office, Day) -> secretariat::Result<T>,
    ) -> Answer<T> {
        let told = self.read(ask)?;
        self.own(|office, actor| office.look(actor, record, id))?;
        Ok(told)
    }

    /// Asks or keeps what is the user's own and is no act: what is being typed.
    ///
    /// # Errors
    /// What the register says.
    pub fn own<T>(&self, ask: impl FnOnce(&Office, &Actor) -> secretariat::Result<T>) -> Answer<T> {
        let actor = self.vault.session.actor(clock::now());
        Ok(ask(self.vault.session.office(), &actor)?)
    }

    /// Does an act, and tells every window what it touched.
    ///
    /// # Errors
    /// What the act says; nothing is then written and nobody is told.
    pub fn act<T>(&mut self, perform: impl FnOnce(&mut Office, &Actor) -> secretariat::Result<Done<T>>) -> Answer<T> {
        let actor = self.vault.session.actor(clock::now());
        let (done, receipt) = perform(self.vault.session.office_mut(), &actor)?;
        tell(self.app, &receipt)?;
        Ok(done)
    }

    /// Does an act that nothing undoes, once the passphrase of whoever opened the vault was asked again.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; what the act says.
    pub fn act_gravely<T>(
        &mut self,
        own: &str,
        perform: impl FnOnce(&mut Office, &Actor) -> secretariat::Result<Done<T>>,
    ) -> Answer<T> {
        self.vault.session.confirm(own, clock::now())?;
        self.act(perform)
    }

    /// Changes the passphrase of whoever opened the vault.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`], [`Failure::PassphraseRefused`].
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Answer<()> {
        Ok(self.vault.session.change_passphrase(old, new, clock::now())?)
    }

    /// Lets a further user in; `own` is the passphrase of whoever opened the vault, asked again.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; [`Failure::PassphraseRefused`] for the one of the new user.
    pub fn add_user(&mut self, name: &str, passphrase: &str, own: &str) -> Answer<()> {
        let name = filled("name", name, LONGEST_NAME)?;
        self.grave(own, |session, now, _| session.add_user(&name, passphrase, now).map(|(_, receipt)| ((), receipt)))
    }

    /// Takes a user's access away, for good.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; [`Failure::NotFound`] for one's own access.
    pub fn remove_user(&mut self, slot: &SlotId, own: &str) -> Answer<()> {
        if slot == self.vault.session.vault().slot() {
            return Err(Failure::NotFound);
        }
        self.grave(own, |session, now, today| session.remove_user(slot, today, now))
    }

    /// What leaves the register in clear, once the passphrase was asked again.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`]; what the export says.
    pub fn export(
        &mut self,
        own: &str,
        export: impl FnOnce(&Office, Day) -> secretariat::Result<ExportedFile>,
    ) -> Answer<ExportedFile> {
        self.vault.session.confirm(own, clock::now())?;
        self.read(export)
    }

    /// Draws the recovery sheet that is to replace the one there is: it opens nothing before it was typed back.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`].
    pub fn draw_sheet(&mut self, own: &str) -> Answer<PrintedSheet> {
        self.vault.session.confirm(own, clock::now())?;
        let sheet = RecoverySheet::draw()?;
        let shown = printed(&sheet)?;
        self.vault.sheet = Some(sheet);
        Ok(shown)
    }

    /// Puts the sheet in hand in the place of the one there was.
    ///
    /// # Errors
    /// [`Failure::NotReady`] without one; [`Failure::MistypedGroup`], [`Failure::MistypedSheet`].
    pub fn replace_sheet(&mut self, typed: &[TypedGroup]) -> Answer<()> {
        let InUse { session, sheet } = &mut *self.vault;
        let drawn = sheet.as_ref().ok_or(Failure::NotReady)?;
        typed_back(drawn, typed)?;
        let ((), receipt) = session.replace_sheet(drawn, clock::now())?;
        *sheet = None;
        printing::wipe();
        tell(self.app, &receipt)
    }

    /// Does a grave act, once the passphrase was asked again.
    fn grave(
        &mut self,
        own: &str,
        perform: impl FnOnce(&mut Session, Instant, Day) -> secretariat::Result<Done>,
    ) -> Answer<()> {
        let now = clock::now();
        self.vault.session.confirm(own, now)?;
        let ((), receipt) = perform(&mut self.vault.session, now, clock::today()?)?;
        tell(self.app, &receipt)
    }
}

/// Proof that a vault lies open, as the first argument of a command that takes it only later, from another thread.
pub struct Unlocked;

impl<'de> CommandArg<'de, Wry> for Unlocked {
    fn from_command(command: CommandItem<'de, Wry>) -> Result<Self, InvokeError> {
        Opened::from_command(command).map(|_| Self)
    }
}

impl<'de> CommandArg<'de, Wry> for Opened<'de> {
    fn from_command(command: CommandItem<'de, Wry>) -> Result<Self, InvokeError> {
        Self::of(command.message.webview_ref().app_handle()).map_err(InvokeError::from)
    }
}
