//! The dwellings: the register, the sheet, their rents, and those a file brings.

mod import;
mod register;

pub use import::{DwellingsImport, LeftOut, Unplaced};
