//! A file of rows, whatever its format: separated values, XLSX or ODS, told apart by their content.
//!
//! Invariant: no file, however made, costs more memory or time than [`Limits`] allow, nor stops the program.

mod archive;
mod delimited;
mod opendocument;
mod workbook;

use crate::text::{decode, excerpt};
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
use thiserror::Error;
use ts_rs::TS;

/// What was read: a line of headers, then rows of cells as text.
///
/// Dates of spreadsheets are written `2026-11-22`, times `18:30`, numbers with a point, yes and no as `true` and `false`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The headers, in the order of the columns; empty where a column has none.
    pub headers: Vec<String>,
    /// The rows that are not blank.
    pub rows: Vec<Row>,
}

/// The most letters of a cell that are shown.
const EXCERPT: usize = 40;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: u32,
    /// Its cells; short rows are not padded, and a row of separated values may hold more cells than there are headers.
    pub cells: Vec<String>,
}

impl Row {
    /// The text of a cell, without the spaces around it; empty beyond the end of the row.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// The start of a cell, on one line.
    pub fn excerpt(&self, column: usize) -> String {
        excerpt(self.cell(column), EXCERPT)
    }

    fn is_blank(&self) -> bool {
        self.filled() == 0
    }

    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// The most a file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Rows, headers included.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell: usize,
    /// Time to read.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 20 << 20, rows: 20_000, columns: 200, cell: 32 << 10, time: Duration::from_secs(30) }
    }
}

/// A way to give a long work up, from another thread.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Gives the work up at its next row.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether the work is given up.
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// How often a reading tells how far it is.
const BEAT: Duration = Duration::from_millis(100);

/// Why a file cannot be read as a table. Rows and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum TableError {
    /// The file is heavier than allowed.
    #[error("the file is heavier than {max} bytes")]
    TooHeavy {
        /// The most bytes.
        max: usize,
    },
    /// Nothing is written in it.
    #[error("the file holds no row")]
    Empty,
    /// More rows than allowed.
    #[error("more than {max} rows")]
    TooManyRows {
        /// The most rows.
        max: usize,
    },
    /// A row with more columns than allowed.
    #[error("row {row} has more than {max} columns")]
    TooManyColumns {
        /// Which row.
        row: u32,
        /// The most columns.
        max: usize,
    },
    /// A cell longer than allowed; often a quotation mark that is never closed.
    #[error("the cell at row {row}, column {column} is longer than {max} bytes")]
    CellTooLong {
        /// Which row.
        row: u32,
        /// Which column.
        column: u32,
        /// The most bytes.
        max: usize,
    },
    /// Neither text nor a spreadsheet of today.
    #[error("the file is neither text, XLSX nor ODS")]
    UnknownFormat,
    /// A spreadsheet of before 2007, or one locked by a password.
    #[error("the spreadsheet is of before 2007, or locked by a password")]
    OldOrLocked,
    /// An archive that unpacks to far more than it weighs.
    #[error("the archive unpacks to more than is allowed")]
    Bomb,
    /// A spreadsheet that cannot be read to its end.
    #[error("the spreadsheet is damaged")]
    Damaged,
    /// Reading took longer than allowed.
    #[error("reading took too long")]
    TooSlow,
    /// Reading was given up.
    #[error("reading was given up")]
    Stopped,
}

/// Reads a file as a table, on a thread of its own, and tells how many rows it has read so far.
///
/// # Errors
/// [`TableError`]; a reader that panics on hostile bytes is [`TableError::Damaged`].
pub fn read(bytes: Vec<u8>, limits: Limits, stop: &Stop, mut told: impl FnMut(u32)) -> Result<Table, TableError> {
    if bytes.len() > limits.bytes {
        return Err(TableError::TooHeavy { max: limits.bytes });
    }
    let (answer, answered) = mpsc::sync_channel(1);
    let reached = Arc::new(AtomicU32::new(0));
    let (its_stop, its_reach) = (stop.clone(), reached.clone());
    let reader = move || drop(answer.send(read_here(&bytes, limits, &its_stop, &its_reach)));
    thread::Builder::new().name("import".to_owned()).spawn(reader).map_err(|_| TableError::Damaged)?;
    let mut beats_left = limits.time.as_millis().div_ceil(BEAT.as_millis());
    loop {
        match answered.recv_timeout(BEAT) {
            Ok(table) => return table,
            Err(RecvTimeoutError::Disconnected) => return Err(TableError::Damaged),
            Err(RecvTimeoutError::Timeout) if beats_left > 0 => {
                beats_left -= 1;
                told(reached.load(Ordering::Relaxed));
            }
            Err(RecvTimeoutError::Timeout) => {
                stop.stop();
                return Err(TableError::TooSlow);
            }
        }
    }
}

fn read_here(bytes: &[u8], limits: Limits, stop: &Stop, reached: &AtomicU32) -> Result<Table, TableError> {
    let mut rows = Rows { kept: Vec::new(), limits, stop, reached };
    if bytes.starts_with(b"PK\x03\x04") {
        match archive::check(bytes)? {
            archive::Kind::Xlsx => workbook::read(bytes, &mut rows)?,
            archive::Kind::Ods => opendocument::read(bytes, &mut rows)?,
        }
        Ok(rows.into_table()?.with_a_header_for_every_column())
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        Err(TableError::OldOrLocked)
    } else {
        delimited::read(&decode(bytes).ok_or(TableError::UnknownFormat)?, &mut rows)?;
        rows.into_table()
    }
}

/// Rows as they come in, within the limits.
struct Rows<'a> {
    kept: Vec<Row>,
    limits: Limits,
    stop: &'a Stop,
    reached: &'a AtomicU32,
}

impl Rows<'_> {
    /// Keeps a row, unless it is blank.
    fn push(&mut self, row: Row) -> Result<(), TableError> {
        if self.stop.is_stopped() {
            return Err(TableError::Stopped);
        }
        self.reached.fetch_add(1, Ordering::Relaxed);
        if row.cells.len() > self.limits.columns {
            return Err(TableError::TooManyColumns { row: row.number, max: self.limits.columns });
        }
        if let Some(column) = row.cells.iter().position(|cell| cell.len() > self.limits.cell) {
            let column = u32::try_from(column + 1).unwrap_or(u32::MAX);
            return Err(TableError::CellTooLong { row: row.number, column, max: self.limits.cell });
        }
        if row.is_blank() {
            return Ok(());
        }
        if self.kept.len() >= self.limits.rows {
            return Err(TableError::TooManyRows { max: self.limits.rows });
        }
        self.kept.push(row);
        Ok(())
    }

    /// Whether the sheet just read has anything in it.
    fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The headers are the first row with two cells or more: a title above them is common.
    fn into_table(self) -> Result<Table, TableError> {
        let mut rows = self.kept;
        let first = rows.iter().position(|row| row.filled() > 1).unwrap_or(0);
        if rows.is_empty() {
            return Err(TableError::Empty);
        }
        let headers = rows.drain(..=first).next_back().map(|row| row.cells).unwrap_or_default();
        Ok(Table { headers: headers.iter().map(|header| header.trim().to_owned()).collect(), rows })
    }
}

impl Table {
    /// In a spreadsheet a cell beyond the headers is a note in a column without a name; in separated values it is a slip.
    fn with_a_header_for_every_column(mut self) -> Self {
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        self.headers.resize(width.max(self.headers.len()), String::new());
        self
    }
}
