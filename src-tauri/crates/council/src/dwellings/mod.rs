//! The flats and residences, and the schemes their places belong to.

mod lists;
mod scheme;

pub use lists::{EnergyClass, Equipment, Heating, Title, Typology};
pub use scheme::Scheme;
