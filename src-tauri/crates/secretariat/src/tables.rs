//! Tables that leave the house, in the form that is asked for.

use crate::{Error, Result};
use council::{Day, TableForm};
use exchange::sheet::{Sheet, to_csv, to_ods, to_xlsx};

/// The file of some sheets: separated values hold the first alone.
pub(crate) fn written(sheets: &[Sheet], form: TableForm, made_on: Day) -> Result<Vec<u8>> {
    match form {
        TableForm::Csv => Ok(sheets.first().map(to_csv).unwrap_or_default()),
        TableForm::Xlsx => to_xlsx(sheets, made_on).map_err(|_| Error::TooLarge),
        TableForm::Ods => to_ods(sheets).map_err(|_| Error::TooLarge),
    }
}

/// The headers of a sheet.
pub(crate) fn headers(words: &[&str]) -> Vec<String> {
    words.iter().map(|header| (*header).to_owned()).collect()
}
