//! The attendance sheet of a workshop (*feuille d'émargement d'un atelier*): signing is free, the theme is not printed.

use super::letterhead::Letterhead;
use council::{Day, Minute};

/// What the attendance sheets of one workshop print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkshopAttendance {
    /// The council.
    pub council: Letterhead,
    /// The day the sheets are printed.
    pub drawn_up_on: Day,
    /// Number of the workshop.
    pub number: u32,
    /// The day of the workshop.
    pub day: Day,
    /// Beginning.
    pub from: Minute,
    /// Place: «Médiathèque de Lezennes».
    pub venue: String,
    /// How many sheets go round, each on its own page.
    pub sheets: u16,
    /// Whether certificates of attendance may be asked for.
    pub certificates: bool,
    /// How long the sheets are kept: «trois ans».
    pub kept_for: String,
}
