//! What files can fill: for each, its fields with the headers French offices give them, and a row as plain values.
//!
//! Names of communes, landlords, services, kinds of place and themes stay texts: only the register knows which they are.

pub mod applications;
pub mod bank;
pub mod communes;
pub mod dwellings;
mod lists;
pub mod public_holidays;
pub mod school_holidays;
pub mod workshops;
