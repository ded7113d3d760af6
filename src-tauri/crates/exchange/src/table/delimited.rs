//! Separated values: comma, semicolon or tab, found by looking.

use super::{Row, Rows, TableError};
use csv::{ReaderBuilder, StringRecord};

/// Records looked at to find the separator.
const SAMPLE: usize = 20;

pub(super) fn read(text: &str, rows: &mut Rows) -> Result<(), TableError> {
    let (separator, text, mut number) = match text.lines().next().and_then(announced) {
        Some(separator) => (separator, text.split_once('\n').map_or("", |(_, rest)| rest), 1),
        None => (sniff(text), text, 0),
    };
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    loop {
        let before = reader.position().line();
        // The text is sound UTF-8 and rows may be of any length: nothing is left to go wrong but the end.
        if !reader.read_record(&mut record).map_err(|_| TableError::Damaged)? {
            return Ok(());
        }
        let lines = reader.position().line() - before;
        let inside: u64 = record.iter().map(|cell| cell.matches('\n').count() as u64).sum();
        // A spreadsheet numbers blank lines too; the reader passes over them in silence.
        let blank = lines.saturating_sub(inside + 1);
        number += 1 + u32::try_from(blank).unwrap_or(u32::MAX - 1);
        rows.push(Row { number, cells: record.iter().map(|cell| unguarded(cell).to_owned()).collect() })?;
    }
}

/// The separator that a first line `sep=;` announces to Excel.
fn announced(line: &str) -> Option<u8> {
    match line.trim_end().strip_prefix("sep=")?.as_bytes() {
        [separator @ (b',' | b';' | b'\t')] => Some(*separator),
        _ => None,
    }
}

/// The separator that cuts most rows into the same number of cells, then into the most cells.
fn sniff(text: &str) -> u8 {
    let score = |separator: &u8| {
        let widths: Vec<usize> =
            reader(text, *separator).records().take(SAMPLE).map_while(Result::ok).map(|record| record.len()).collect();
        let agreeing = |width: usize| widths.iter().filter(|other| **other == width).count();
        widths.iter().filter(|width| **width > 1).map(|width| (agreeing(*width), *width)).max()
    };
    // The last listed wins a tie: what French Excel writes.
    [b',', b'\t', b';'].into_iter().max_by_key(score).unwrap_or(b';')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// A cell as it was before an export put an apostrophe in front of what a spreadsheet would run.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| crate::sheet::needs_guard(rest)).unwrap_or(cell)
}
