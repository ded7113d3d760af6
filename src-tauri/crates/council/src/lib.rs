//! The words and the rules of the council: pure types and functions.
//!
//! Invariant: nothing here reads a clock, a file, the environment or chance; today's date and the actor are arguments.
#![doc = include_str!("../GLOSSARY.md")]

mod act;
pub mod actions;
mod actor;
pub mod agreements;
pub mod applications;
pub mod attachments;
pub mod backups;
pub mod bodies;
mod bounds;
pub mod calendar;
mod code;
pub mod dashboard;
mod day;
pub mod decisions;
pub mod deposits;
mod digest;
pub mod directory;
pub mod dwellings;
pub mod fees;
pub mod house_texts;
mod id;
pub mod imports;
pub mod journal;
pub mod library;
pub mod matching;
pub mod meetings;
pub mod minutes;
mod money;
mod overview;
pub mod people;
pub mod places;
pub mod queries;
mod receipt;
mod reference;
mod refusal;
pub mod search;
pub mod settings;
pub mod situations;
mod subject;
mod table_form;
pub mod tenancies;
pub mod text;
mod user;
pub mod workshops;

pub use code::Coded;

pub use act::Act;
pub use actor::{Actor, Instant};
pub use day::{Day, Minute, Period};
pub use digest::{Digest, NotADigest};
pub use id::*;
pub use money::{Balance, Cents};
pub use overview::Overview;
pub use receipt::Receipt;
pub use reference::NotAReference;
pub use refusal::Refusal;
pub use subject::Subject;
pub use table_form::TableForm;
pub use user::User;

/// The result of a rule: done, or a reason why not.
pub type Ruled<T = ()> = Result<T, Refusal>;
