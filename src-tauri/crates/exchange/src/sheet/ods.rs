//! ODS with real days and amounts.

use super::{Sheet, TooLarge, Value, digits};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter, result::ZipResult};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?>"#,
    r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">"#,
    r#"<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>"#,
    r#"<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>"#,
    r"</manifest:manifest>"
);

/// Day, amount and header as French people read them; the values beneath stay days and numbers.
const HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.3""#,
    r#" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0""#,
    r#" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0""#,
    r#" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0""#,
    r#" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0""#,
    r#" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0""#,
    r#" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">"#,
    r"<office:automatic-styles>",
    r#"<number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text>"#,
    r#"<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>"#,
    r#"<number:currency-style style:name="c"><number:number number:decimal-places="2" number:min-decimal-places="2""#,
    r#" number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text>"#,
    r"<number:currency-symbol>€</number:currency-symbol></number:currency-style>",
    r#"<style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>"#,
    r#"<style:style style:name="amount" style:family="table-cell" style:data-style-name="c"/>"#,
    r#"<style:style style:name="header" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>"#,
    r"</office:automatic-styles><office:body><office:spreadsheet>"
);

const TAIL: &str = "</office:spreadsheet></office:body></office:document-content>";

/// The sheets as one ODS file. The same sheets give the same bytes.
///
/// # Errors
/// [`TooLarge`] when the archive cannot hold them.
pub fn to_ods(sheets: &[Sheet]) -> Result<Vec<u8>, TooLarge> {
    pack(&content(sheets)).map_err(|_| TooLarge)
}

fn pack(content: &str) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The type comes first and is not compressed, so that a system can tell the file by its first bytes.
    archive.start_file("mimetype", SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
    archive.write_all(MIME.as_bytes())?;
    for (name, text) in [("META-INF/manifest.xml", MANIFEST), ("content.xml", content)] {
        archive.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content(sheets: &[Sheet]) -> String {
    let mut xml = HEAD.to_owned();
    for sheet in sheets {
        let _ = write!(xml, r#"<table:table table:name="{}"><table:table-row>"#, escaped(&sheet.name));
        for header in &sheet.headers {
            text_cell(&mut xml, r#" table:style-name="header""#, header);
        }
        xml.push_str("</table:table-row>");
        for row in &sheet.rows {
            xml.push_str("<table:table-row>");
            for value in row {
                cell(&mut xml, value);
            }
            xml.push_str("</table:table-row>");
        }
        xml.push_str("</table:table>");
    }
    xml.push_str(TAIL);
    xml
}

fn cell(xml: &mut String, value: &Value) {
    let _ = match value {
        Value::Empty => write!(xml, "<table:table-cell/>"),
        Value::Text(text) => {
            text_cell(xml, "", text);
            Ok(())
        }
        Value::Count(count) => write!(
            xml,
            r#"<table:table-cell office:value-type="float" office:value="{count}"><text:p>{count}</text:p></table:table-cell>"#
        ),
        Value::Hundredths(number) => write!(
            xml,
            r#"<table:table-cell office:value-type="float" office:value="{}"><text:p>{}</text:p></table:table-cell>"#,
            digits(*number, '.'),
            digits(*number, ',')
        ),
        Value::Amount(amount) => write!(
            xml,
            r#"<table:table-cell table:style-name="amount" office:value-type="currency" office:currency="EUR" office:value="{}"><text:p>{} €</text:p></table:table-cell>"#,
            digits(amount.get(), '.'),
            digits(amount.get(), ',')
        ),
        Value::Day(day) => write!(
            xml,
            r#"<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{}"><text:p>{}</text:p></table:table-cell>"#,
            day.format("%Y-%m-%d"),
            day.format("%d/%m/%Y")
        ),
    };
}

fn text_cell(xml: &mut String, style: &str, text: &str) {
    let _ = write!(xml, r#"<table:table-cell{style} office:value-type="string">"#);
    for paragraph in text.lines() {
        let _ = write!(xml, "<text:p>{}</text:p>", spaced(&escaped(paragraph)));
    }
    xml.push_str("</table:table-cell>");
}

/// XML knows no control characters, even escaped.
fn escaped(text: &str) -> String {
    let printable: String = text.chars().filter(|letter| !letter.is_control() || *letter == '\t').collect();
    quick_xml::escape::escape(printable).into_owned()
}

/// The format folds runs of spaces, unless they are counted.
fn spaced(text: &str) -> String {
    text.replace('\t', "<text:tab/>").replace("  ", " <text:s/>")
}
