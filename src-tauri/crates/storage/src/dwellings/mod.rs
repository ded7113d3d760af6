//! Dwellings and their rents.

mod read;
mod write;

pub use read::{dwelling, dwellings, id_of_reference};
pub use write::{add_dwelling, change_dwelling, remove_rent, set_rent};
