//! The minutes of a meeting: their number, and the chain of seals that proves they were not altered.

mod seal;

pub use seal::{Broken, NotASeal, Seal, first_break};

crate::reference::numbered! {
    /// *Numéro de procès-verbal*: `PV-2026-04`, given at sealing, without a gap.
    MinutesNumber, "PV-", 2
}
