//! Sheets that go out: rows of typed values, written as CSV, XLSX or ODS.

mod csv;
mod ods;
mod xlsx;

pub use self::csv::to_csv;
pub use self::ods::to_ods;
pub use self::xlsx::to_xlsx;

use council::{Balance, Day};
use thiserror::Error;

/// A sheet to write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name, on the tab; no two of a file bear the same.
    pub name: String,
    /// The headers.
    pub headers: Vec<String>,
    /// The rows, each with as many values as there are headers.
    pub rows: Vec<Vec<Value>>,
}

/// A value of a sheet, with its own type so that a spreadsheet can sort it and add it up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text, never a formula.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number in hundredths, such as an average.
    Hundredths(i64),
    /// An amount, in euros.
    Amount(Balance),
    /// A day.
    Day(Day),
}

/// The sheet cannot be written: more rows, columns or letters in a cell than a spreadsheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a spreadsheet cannot hold this much")]
pub struct TooLarge;

/// Whether an apostrophe must stand before a text, for a spreadsheet that opens separated values would run it instead of
/// showing it. A text that already looks guarded gets one more, so that taking one off always gives the text back.
pub(crate) fn needs_guard(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The digits of a number in hundredths around its decimal mark, without spaces between thousands.
fn digits(hundredths: i64, mark: char) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.unsigned_abs();
    format!("{sign}{}{mark}{:02}", hundredths / 100, hundredths % 100)
}
