//! Statements of a bank as OFX, the old form with open tags or the new one, read as a table.

use crate::table::{Row, Table, TableError};

/// The headers, as the columns of a statement are known by.
const HEADERS: [&str; 4] = ["date", "libelle", "montant", "identifiant"];
/// The heaviest file, in bytes.
const HEAVIEST: usize = 10 << 20;
/// The most lines.
const MOST: usize = 50_000;

/// Whether a file says that it is one.
pub fn is_statement(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    let head = &start[..start.len().min(600)];
    head.starts_with(b"OFXHEADER") || head.windows(4).any(|four| four.eq_ignore_ascii_case(b"<OFX"))
}

/// Reads a statement as a table: one row a transaction.
///
/// # Errors
/// [`TableError`] when the file is too heavy, or holds too many transactions or none.
pub fn table(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.len() > HEAVIEST {
        return Err(TableError::TooHeavy { max: HEAVIEST });
    }
    // Old files are of Windows; what they say of it is read, for most say so wrongly.
    let text = crate::text::decode(bytes).ok_or(TableError::UnknownFormat)?;
    let mut rows = Vec::new();
    for (at, part) in split_tags(&text, "STMTTRN").into_iter().enumerate() {
        if rows.len() == MOST {
            return Err(TableError::TooManyRows { max: MOST });
        }
        let told = |tag| value(part, tag).unwrap_or_default();
        let label = [told("NAME"), told("MEMO")];
        let label = label.iter().filter(|words| !words.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        let cells = vec![day(&told("DTPOSTED")), label, told("TRNAMT"), told("FITID")];
        rows.push(Row { number: u32::try_from(at + 1).unwrap_or(u32::MAX), cells });
    }
    if rows.is_empty() {
        return Err(TableError::Empty);
    }
    Ok(Table { headers: HEADERS.iter().map(|header| (*header).to_owned()).collect(), rows })
}

/// What stands after each opening of a tag, until it is closed or opened again.
fn split_tags<'a>(text: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    let parts = text.split(open.as_str()).skip(1);
    parts.map(|part| part.split(close.as_str()).next().unwrap_or(part)).collect()
}

/// The value of a tag: until the next one, or the end of the line.
fn value(part: &str, tag: &str) -> Option<String> {
    let (_, after) = part.split_once(&format!("<{tag}>"))?;
    let raw = after.split(['<', '\r', '\n']).next().unwrap_or_default().trim();
    Some(quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned))
}

/// `20260315120000[0:GMT]` as `2026-03-15`; as it stands when it is no day.
fn day(raw: &str) -> String {
    match (raw.get(..4), raw.get(4..6), raw.get(6..8)) {
        (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
        _ => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<OFX><BANKTRANLIST>\r\n\
        <STMTTRN>\r\n<TRNTYPE>DEBIT\r\n<DTPOSTED>20260315\r\n<TRNAMT>-320.00\r\n<FITID>A1\r\n<NAME>VIR HABITAT &amp; CIE\r\n</STMTTRN>\r\n\
        <STMTTRN><DTPOSTED>20260401120000[0:GMT]<TRNAMT>+96,50<FITID>A2<NAME>REMB<MEMO>clés</STMTTRN></BANKTRANLIST></OFX>";

    #[test]
    fn a_statement_is_a_row_a_transaction() {
        assert!(is_statement(OLD.as_bytes()) && !is_statement(b"date;libelle;montant"));
        let rows: Vec<_> = table(OLD.as_bytes()).unwrap().rows.into_iter().map(|row| row.cells.join("|")).collect();
        assert_eq!(rows, ["2026-03-15|VIR HABITAT & CIE|-320.00|A1", "2026-04-01|REMB clés|+96,50|A2"]);
    }

    #[test]
    fn the_new_form_closes_its_tags() {
        let new = "<?xml version=\"1.0\"?><OFX><STMTTRN><DTPOSTED>20260315</DTPOSTED><TRNAMT>-1.00</TRNAMT>\
            <FITID>B</FITID><NAME>X</NAME></STMTTRN></OFX>";
        assert!(is_statement(new.as_bytes()));
        assert_eq!(table(new.as_bytes()).unwrap().rows[0].cells, ["2026-03-15", "X", "-1.00", "B"]);
    }

    #[test]
    fn a_statement_without_a_line_is_empty_and_a_heavy_one_is_refused() {
        assert_eq!(table(b"<OFX></OFX>"), Err(TableError::Empty));
        assert!(matches!(table(&vec![b' '; HEAVIEST + 1]), Err(TableError::TooHeavy { .. })));
    }
}
