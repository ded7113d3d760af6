//! The people who apply for, or live in, a place: who they are, what they live on, who stands beside them.
//!
//! Invariant: no list here says anything about health or penal matters; an establishment is never named by what it treats.

mod consent;
mod contact;
mod household;
mod income;
mod likeness;
mod name;
mod person;
mod protection;
mod request;

pub use consent::{Consent, ConsentExpression, ConsentForm, ConsentTerm};
pub use contact::{ContactMedium, NoteLevel, SupportKind, SupportingPaperKind};
pub use household::{Civility, CurrentHousing, Custody, HouseholdRelation, HouseholdSituation, Nationality};
pub use income::{ChargeKind, DebtKind, DebtPlan, IncomeKind, MoneySide, RightKind};
pub use likeness::{BirthLikeness, Likeness, NameLikeness, Named};
pub use name::PersonName;
pub use person::{
    ConsentRow, MoneyLine, MoneyLineRow, NewConsent, NewContactEvent, NewPerson, NoteRow, PersonCard, PersonChange,
    Protection, ProtectionRow, Resemblance,
};
pub use protection::{MandataryKind, ProtectionKind};
pub use request::{EvictionStage, ReferralOrigin, RequestReason};
