//! The acts: one public method per thing a coordinator does.
//!
//! An act loads, asks the rule, stores, inside one step of the register; a reading changes nothing.
//!
//! Invariant: no clock and no chance here; today's date and the actor are arguments.

mod applications;
mod bodies;
mod decisions;
mod directory;
mod error;
mod meetings;
mod office;
mod overview;
mod papers;
mod people;
mod session;
mod settings;
mod workshops;

pub use error::{Error, Result};
pub use office::{Done, Office};
pub use session::Session;
/// Why the register said no.
pub use storage::Error as RegisterError;
/// What the window and the companion command name of the vault.
pub use vault::{
    Cost, Cover, EXAMPLE_PASSPHRASE, Error as VaultError, Founding, Opener, RecoverySheet, SlotId, Strength,
    Unsuitable, VaultFolder, VaultUser, cover, propose_passphrase, strength,
};
