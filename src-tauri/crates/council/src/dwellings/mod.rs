//! The flats and residences, what they are like, and the schemes their places belong to.

mod entry;
mod lists;
mod record;
mod row;
mod scheme;

pub use entry::{DwellingChange, NewDwelling, NewRent};
pub use lists::{EnergyClass, Equipment, Heating, Title, Typology};
pub use record::{DwellingDetails, DwellingRecord, DwellingSheet, RentRow, rent_on};
pub use row::{DwellingCard, DwellingRow, DwellingsList, DwellingsQuery};
pub use scheme::Scheme;
