//! Agreements: dated commitments between parties, and their renewal.

mod lists;
mod term;

pub use lists::{AgreementKind, TermState};
pub use term::Term;
