//! Agreements: dated commitments between parties, and their renewal.

mod lists;
mod sheet;
mod term;

pub use lists::{AgreementKind, TermState};
pub use sheet::{
    AgreementChange, AgreementDuration, AgreementParty, AgreementRecord, AgreementRow, NewAgreement, NewParty,
};
pub use term::Term;
