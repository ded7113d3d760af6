//! The register: all the SQL, migrations, the one door for writing, undo, journal. Decides nothing.
//!
//! A [`Register`] is read at a [`Page`] and written by a [`Step`]; queries are free functions on one of the two.
//!
//! Invariant: no statement is written outside this crate, and no row changes outside a step, drafts and views excepted.

pub mod actions;
pub mod agreements;
pub mod applications;
mod aside;
pub mod attachments;
pub mod bodies;
pub mod calendar;
mod check;
#[cfg(test)]
mod codes;
mod compare;
mod connect;
pub mod contents;
mod copy;
pub mod dashboard;
pub mod decisions;
pub mod deposits;
pub mod directory;
pub mod drafts;
pub mod dwellings;
pub mod emergency;
mod error;
pub mod export;
pub mod history;
mod imaging;
pub mod journal;
mod key;
pub mod library;
pub mod matching;
pub mod meetings;
mod migrations;
pub mod minutes;
mod names;
mod page;
pub mod people;
pub mod places;
pub mod queries;
pub mod records;
mod register;
pub mod removal;
mod row;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod schema;
pub mod search;
pub mod settings;
pub mod situations;
mod step;
mod subjects;
pub mod tenancies;
#[cfg(test)]
mod testing;
pub mod undo;
pub mod users;
pub mod views;
pub mod workshops;

pub use aside::Aside;
pub use check::Health;
pub use copy::Census;
pub use error::{Error, Result};
pub use key::DatabaseKey;
pub use page::Page;
pub use register::Register;
pub use step::Step;
