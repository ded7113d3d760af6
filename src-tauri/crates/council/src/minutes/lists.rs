//! The closed lists of the minutes.

use crate::coded;

coded! {
    /// *État du procès-verbal*.
    pub enum MinutesState {
        /// Brouillon.
        Draft = "draft",
        /// Relu.
        Reviewed = "reviewed",
        /// Scellé.
        Sealed = "sealed",
    }
}

coded! {
    /// *Version du procès-verbal*.
    pub enum MinutesVersion {
        /// Nominatif: confidential.
        Nominative = "nominative",
        /// Diffusable: file codes only.
        Shareable = "shareable",
    }
}
