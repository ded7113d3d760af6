//! XLSX: the first sheet that is not empty, cell by cell.

use super::{Row, Rows, TableError};
use calamine::{CellErrorType, DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use std::io::Cursor;

pub(super) fn read(bytes: &[u8], rows: &mut Rows) -> Result<(), TableError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let sheets = book.sheet_names();
    for sheet in sheets {
        read_sheet(&mut book, &sheet, rows)?;
        if !rows.is_empty() {
            break;
        }
    }
    Ok(())
}

fn read_sheet(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, rows: &mut Rows) -> Result<(), TableError> {
    let mut cells = match book.worksheet_cells_reader(sheet) {
        Ok(cells) => cells,
        // A chart may be a sheet of its own.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(refused(&error)),
    };
    let mut row = Row { number: 1, cells: Vec::new() };
    while let Some(cell) = cells.next_cell().map_err(|error| refused(&error))? {
        let (at, column) = cell.get_position();
        let text = canonical(cell.get_value());
        let number = at.saturating_add(1);
        if number != row.number {
            rows.push(std::mem::replace(&mut row, Row { number, cells: Vec::new() }))?;
        }
        if text.is_empty() {
            continue;
        }
        // A cell may stand anywhere: room is made only within the limits.
        let column = usize::try_from(column).ok().filter(|column| *column < rows.limits.columns);
        let column = column.ok_or(TableError::TooManyColumns { row: number, max: rows.limits.columns })?;
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        row.cells[column] = text;
    }
    rows.push(row)
}

fn refused(error: &XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::OldOrLocked,
        _ => TableError::Damaged,
    }
}

fn canonical(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => date_time(*moment),
        DataRef::Error(error) => shown(error).to_owned(),
    }
}

/// A number as Excel shows it: fifteen digits, so that 331.51999999999998 is the 331.52 that was typed.
pub(super) fn decimal(number: f64) -> String {
    match format!("{number:.14e}").parse::<f64>() {
        Ok(rounded) => rounded.to_string(),
        Err(_) => number.to_string(),
    }
}

fn date_time(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let value = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&value) {
        format!("{hour:02}:{minute:02}")
    } else if value.fract() == 0.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}

fn shown(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        _ => "#VALUE!",
    }
}
