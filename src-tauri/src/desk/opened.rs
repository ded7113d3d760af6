//! A vault that lies open, as the argument of a command: a command that takes it cannot run on a locked vault.

use super::{Desk, Place};
use crate::{
    clock,
    failure::{Answer, Failure},
};
use council::{Actor, Day, Receipt};
use parking_lot::{MappedMutexGuard, MutexGuard};
use secretariat::{Done, Office, Session};
use tauri::{
    AppHandle, Emitter, Manager, Wry,
    ipc::{CommandArg, CommandItem, InvokeError},
};

/// What every window hears after an act: its receipt.
const REGISTER_CHANGED: &str = "register-changed";

/// The open vault, held for the length of one short command.
pub struct Opened<'a> {
    session: MappedMutexGuard<'a, Session>,
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
        let session = MutexGuard::try_map(place, Place::session).map_err(|_| Failure::Locked)?;
        Ok(Self { session, app })
    }
}

impl Opened<'_> {
    /// Asks the register. The day is today's, in Paris.
    ///
    /// # Errors
    /// What the question says.
    pub fn read<T>(&self, ask: impl FnOnce(&Office, Day) -> secretariat::Result<T>) -> Answer<T> {
        Ok(ask(self.session.office(), clock::today()?)?)
    }

    /// Asks or keeps what is the user's own and is no act: what is being typed.
    ///
    /// # Errors
    /// What the register says.
    pub fn own<T>(&self, ask: impl FnOnce(&Office, &Actor) -> secretariat::Result<T>) -> Answer<T> {
        let actor = self.session.actor(clock::now());
        Ok(ask(self.session.office(), &actor)?)
    }

    /// Does an act, and tells every window what it touched.
    ///
    /// # Errors
    /// What the act says; nothing is then written and nobody is told.
    pub fn act<T>(&mut self, perform: impl FnOnce(&mut Office, &Actor) -> secretariat::Result<Done<T>>) -> Answer<T> {
        let actor = self.session.actor(clock::now());
        let (done, receipt) = perform(self.session.office_mut(), &actor)?;
        tell(self.app, &receipt)?;
        Ok(done)
    }

    /// Changes the passphrase of whoever opened the vault.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`], [`Failure::TooEarly`], [`Failure::PassphraseRefused`].
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Answer<()> {
        Ok(self.session.change_passphrase(old, new, clock::now())?)
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
