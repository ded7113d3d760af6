//! The applications: the register, the sheet, what is written in them.

mod list;
mod sheet;
mod write;

pub use list::{ranked_wishes, record, records, total};
pub use sheet::{
    all_of, household_of, open_of, papers_of, passages_of, pauses_of, request_of, supports_of, tenancies_as_moments,
};
pub use write::{
    add_application, add_pause, change_application, end_pause, last_code, note_paper, set_household, set_sheet_digest,
    set_supports,
};
