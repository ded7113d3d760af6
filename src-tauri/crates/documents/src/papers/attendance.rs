//! The attendance sheet of a sitting (*feuille d'émargement*).

use super::letterhead::{Letterhead, Official, Sitting};
use council::Day;
use council::bodies::College;

/// What the attendance sheet of a sitting prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The council.
    pub council: Letterhead,
    /// The day the sheet is printed.
    pub drawn_up_on: Day,
    /// When and where.
    pub sitting: Sitting,
    /// Who chairs.
    pub chair: Official,
    /// The members who are convened, in the order of the sheet.
    pub members: Vec<Attendee>,
    /// Blank rows at the end, for those who come unannounced.
    pub blank_rows: u16,
}

/// One row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Name, with its title.
    pub name: String,
    /// Quality and organisation.
    pub quality: String,
    /// College.
    pub college: College,
    /// Number of the copy of the file handed over, when it is known beforehand.
    pub copy: Option<u16>,
}
