//! The minutes of a meeting: their number, what corrects them, and the chain of seals that proves they were not altered.

mod correction;
mod lists;
mod missing;
mod number;
mod seal;
mod sheet;
mod signed;

pub use correction::{CorrectionRow, NewCorrection, Replacement};
pub use lists::{MinutesState, MinutesVersion};
pub use missing::{ItemFound, SittingFound, missing};
pub use number::SealNumber;
pub use seal::{Broken, NotASeal, Seal, first_break};
pub use sheet::{BlockKey, BlockOverride, MinutesBlock, MinutesSheet, Missing, SealRow, SealsCheck};
pub use signed::{NewSigned, SignedCopy};

crate::reference::numbered! {
    /// *Numéro de procès-verbal*: `PV-2026-04`, given at sealing, without a gap.
    MinutesNumber, "PV-", 2
}
