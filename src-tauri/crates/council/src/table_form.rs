//! How a table that leaves the house is written.

use crate::coded;

coded! {
    /// *Format du tableau*.
    pub enum TableForm {
        /// Values apart by semicolons, as French spreadsheets open them.
        Csv = "csv",
        /// A workbook with real days and numbers.
        Xlsx = "xlsx",
        /// The same as an open document.
        Ods = "ods",
    }
}
