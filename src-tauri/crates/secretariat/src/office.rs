//! The office: an open register, and everything that can be done with it.

use crate::{Error, Result};
use council::journal::Undone;
use council::{Act, Actor, Receipt};
use storage::{Page, Register, Step};

/// What an act gives, with the receipt that tells which subjects changed.
pub type Done<T = ()> = (T, Receipt);

/// The secretariat at work on one register.
pub struct Office {
    pub(crate) register: Register,
}

impl Office {
    /// The secretariat at work on an open register.
    pub const fn over(register: Register) -> Self {
        Self { register }
    }

    /// Reads the register.
    pub(crate) fn read<T>(&self, look: impl Fn(&Page<'_>) -> storage::Result<T>) -> Result<T> {
        Ok(self.register.page(look)?)
    }

    /// Reads the register for something that may also be refused, or not be there.
    pub(crate) fn consult<T>(&self, look: impl Fn(&Page<'_>) -> Result<T>) -> Result<T> {
        self.read(|page| match look(page) {
            // A reading that fails is tried again on a new connection.
            Err(Error::Register(error)) => Err(error),
            answer => Ok(answer),
        })?
    }

    /// Writes one act.
    pub(crate) fn write<T>(
        &mut self,
        act: Act,
        actor: &Actor,
        work: impl FnOnce(&Step<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.register.step::<T, Error>(act, actor, work)
    }

    /// Undoes the actor's latest act, and says which.
    ///
    /// # Errors
    /// When there is nothing to undo, when the act is final, or when a row changed since.
    pub fn undo(&mut self, actor: &Actor) -> Result<Done<Undone>> {
        Ok(self.register.undo(actor)?)
    }

    /// Does again what the actor undid last.
    ///
    /// # Errors
    /// When there is nothing to redo, or when a row changed since.
    pub fn redo(&mut self, actor: &Actor) -> Result<Done<Undone>> {
        Ok(self.register.redo(actor)?)
    }
}
