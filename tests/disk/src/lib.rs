//! A disk that fails and is cut on purpose, under the registers of the durability tests.
//!
//! It stands before the system's own disk as `SQLite`'s default, so that the product needs no seam: files in a watched
//! folder go through it, all others pass it by. It records what is written and synchronised, and fails where it is told.

mod fault;
mod power;
mod state;
mod vfs;

pub use fault::{Fault, Kind};
pub use power::{Cut, Loss, Power};
pub use state::{Disk, Event};
