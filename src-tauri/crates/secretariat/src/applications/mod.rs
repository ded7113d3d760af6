//! The applications: the register, the sheet, what is entered in them.

mod reading;
mod sheets;
mod writing;

pub(crate) use reading::sheet;
pub(crate) use sheets::{renew_sheets, sheet_digest};
pub(crate) use writing::add;
