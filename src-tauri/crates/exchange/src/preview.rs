//! What an import would do, before anything is written: the rows that go in, and why the others do not.

use crate::cells::{Problem, Read, short};
use crate::columns::{Mapping, Target};
use crate::sheet::{Sheet, Value, to_csv};
use crate::table::{Row, Table};
use council::imports::ImportField;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// *Aperçu*: the rows of a file, sorted out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview<T> {
    /// The rows that go in.
    pub accepted: Vec<Accepted<T>>,
    /// Every problem of every row that does not, in the order of the file.
    pub rejected: Vec<RowError>,
    /// The mapping it was read with.
    pub mapping: Mapping,
}

/// A row that goes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted<T> {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What it says.
    pub value: T,
}

/// *Ligne rejetée*: one problem of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RowError {
    /// The row's number in the file, from 1.
    pub row: u32,
    /// The header of the column; empty when the problem is the whole row's.
    pub column: String,
    /// The start of the cell.
    pub excerpt: String,
    /// What is wrong.
    pub problem: Problem,
}

/// The required fields that no column was found for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Unmapped(pub Vec<ImportField>);

/// Reads every row of a table; a row with one problem is rejected whole.
///
/// # Errors
/// [`Unmapped`] when the mapping leaves a required field without a column.
pub(crate) fn preview<T>(
    target: Target,
    table: &Table,
    mapping: Mapping,
    mut read: impl FnMut(&mut Line) -> Option<T>,
) -> Result<Preview<T>, Unmapped> {
    let missing = mapping.missing(target);
    if !missing.is_empty() {
        return Err(Unmapped(missing));
    }
    let (mut accepted, mut rejected) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let mut line = Line { row, headers: &table.headers, mapping: &mapping, problems: Vec::new() };
        if row.cells.len() > table.headers.len() {
            let column = table.headers.len();
            line.problems.push(line.error_at(column, Problem::ExtraCells));
        }
        match read(&mut line) {
            Some(value) if line.problems.is_empty() => accepted.push(Accepted { row: row.number, value }),
            _ => rejected.append(&mut line.problems),
        }
    }
    Ok(Preview { accepted, rejected, mapping })
}

/// Rows that do not go in as a file to correct and bring back: their own cells, and a column that says why.
///
/// `header` names that column and `reasons` words each row's; both are French, and come from the caller.
pub fn rejected_csv(table: &Table, header: &str, reasons: &BTreeMap<u32, Vec<String>>) -> Vec<u8> {
    let mut headers = table.headers.clone();
    headers.push(header.to_owned());
    let rows = table.rows.iter().filter_map(|row| {
        let reasons = reasons.get(&row.number)?;
        let mut cells = row.cells.clone();
        cells.resize(table.headers.len().max(cells.len()), String::new());
        // Beyond the headers the row keeps its slipped cells, after the reason.
        cells.insert(table.headers.len(), reasons.join(" "));
        Some(cells.into_iter().map(Value::Text).collect())
    });
    to_csv(&Sheet { name: String::new(), headers, rows: rows.collect() })
}

/// One row being read: gathers every problem, so that a file is corrected once.
pub(crate) struct Line<'a> {
    row: &'a Row,
    headers: &'a [String],
    mapping: &'a Mapping,
    problems: Vec<RowError>,
}

impl Line<'_> {
    /// The text of a field; empty without a column.
    pub(crate) fn text(&self, field: ImportField) -> &str {
        self.mapping.column(field).map_or("", |column| self.row.cell(column))
    }

    /// A field that must be filled.
    pub(crate) fn need<T>(&mut self, field: ImportField, read: impl FnOnce(&str) -> Read<T>) -> Option<T> {
        if self.text(field).is_empty() {
            self.refuse(field, Problem::Missing);
            return None;
        }
        self.may(field, read)
    }

    /// A field that may be empty.
    pub(crate) fn may<T>(&mut self, field: ImportField, read: impl FnOnce(&str) -> Read<T>) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|problem| self.refuse(field, problem)).ok()
    }

    /// A text of at most so many characters; empty when not given.
    pub(crate) fn line(&mut self, field: ImportField, max: u32) -> String {
        self.may(field, |text| short(text, max)).unwrap_or_default()
    }

    /// A text of at most so many characters that must be there.
    pub(crate) fn filled(&mut self, field: ImportField, max: u32) -> Option<String> {
        self.need(field, |text| short(text, max))
    }

    /// Records a problem of a field.
    pub(crate) fn refuse(&mut self, field: ImportField, problem: Problem) {
        let column = self.mapping.column(field).unwrap_or(usize::MAX);
        self.problems.push(self.error_at(column, problem));
    }

    fn error_at(&self, column: usize, problem: Problem) -> RowError {
        RowError {
            row: self.row.number,
            column: self.headers.get(column).cloned().unwrap_or_default(),
            excerpt: self.row.excerpt(column),
            problem,
        }
    }
}
