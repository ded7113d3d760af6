//! XLSX with real days and amounts.

use super::{Sheet, TooLarge, Value};
use chrono::Datelike;
use council::Day;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The most letters the tab of a sheet holds.
const NAME: usize = 31;

/// The sheets as one workbook. The same sheets and the same day give the same bytes.
///
/// # Errors
/// [`TooLarge`] when Excel cannot hold them.
pub fn to_xlsx(sheets: &[Sheet], made_on: Day) -> Result<Vec<u8>, TooLarge> {
    write(sheets, made_on).map_err(|_| TooLarge)
}

fn write(sheets: &[Sheet], made_on: Day) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    if let Some(made_on) = date(made_on) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&made_on));
    }
    for (sheet, rank) in sheets.iter().zip(1..) {
        let tab = book.add_worksheet();
        tab.set_name(tab_name(&sheet.name, rank))?;
        tab.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (header, column) in sheet.headers.iter().zip(0..) {
            tab.write_string_with_format(0, column, header, &bold)?;
        }
        for (row, at) in sheet.rows.iter().zip(1..) {
            for (value, column) in row.iter().zip(0..) {
                put(tab, at, column, value)?;
            }
        }
        tab.autofit();
    }
    book.save_to_buffer()
}

fn put(tab: &mut Worksheet, row: u32, column: u16, value: &Value) -> Result<(), XlsxError> {
    match value {
        Value::Empty => {}
        Value::Text(text) => drop(tab.write_string(row, column, text)?),
        Value::Count(count) => drop(tab.write_number(row, column, float(*count))?),
        Value::Hundredths(number) => {
            let format = Format::new().set_num_format("0.00");
            tab.write_number_with_format(row, column, float(*number) / 100.0, &format)?;
        }
        Value::Amount(amount) => {
            let format = Format::new().set_num_format("#,##0.00 \"€\"");
            tab.write_number_with_format(row, column, float(amount.get()) / 100.0, &format)?;
        }
        Value::Day(day) => match date(*day) {
            Some(serial) => {
                let format = Format::new().set_num_format("dd/mm/yyyy");
                tab.write_datetime_with_format(row, column, &serial, &format)?;
            }
            // Excel counts from 1900.
            None => drop(tab.write_string(row, column, day.format("%d/%m/%Y").to_string())?),
        },
    }
    Ok(())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet has no other numbers; exact up to ninety thousand billion euros"
)]
fn float(count: i64) -> f64 {
    count as f64
}

fn date(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// A name that Excel takes: short, not empty, without the marks of a formula.
fn tab_name(name: &str, rank: u32) -> String {
    let name = name.replace(['[', ']', ':', '*', '?', '/', '\\', '\''], " ");
    let name: String = name.trim().chars().take(NAME).collect();
    if name.is_empty() { rank.to_string() } else { name }
}
