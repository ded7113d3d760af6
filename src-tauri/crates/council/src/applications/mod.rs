//! One request for housing, from the day it arrives to the day it ends.

mod lists;

pub use lists::{ApplicationEnding, Stage, WishToAttend};

crate::reference::numbered! {
    /// *Numéro de dossier*: `2026-014`, in order of arrival, kept for life; the code on every paper without names.
    ApplicationCode, "", 3
}
