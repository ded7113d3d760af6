//! Individual situations: what a partner tells the council of somebody, followed without an identity unless she agreed.

mod row;
mod write;

pub use row::{Brought, Naming, SituationEntry, SituationRow, SituationSheet, may_be_named};
pub use write::{NewSituation, NewSituationEntry, SituationChange};

crate::reference::numbered! {
    /// *Référence d'une situation*: S-2026-003, all that anybody reads of whom it is about.
    SituationReference, "S-", 3
}
