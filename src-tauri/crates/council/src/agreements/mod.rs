//! Agreements: dated commitments between parties, and their renewal.

mod evaluation;
mod lists;
mod renewals;
mod sheet;
mod term;

pub use evaluation::{CooperationLine, CooperationYear};
pub use lists::{AgreementKind, TermState};
pub use renewals::{
    EndingMandate, Renewal, RenewalKind, RenewalOf, Renewals, of_agreement, of_delegation, of_mandate, of_tenancy,
};
pub use sheet::{
    AgreementChange, AgreementDuration, AgreementParty, AgreementRecord, AgreementRow, NewAgreement, NewParty,
};
pub use term::Term;
