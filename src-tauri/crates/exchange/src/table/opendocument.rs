//! ODS: the first sheet that is not empty, row by row. A row or a cell may claim to be repeated a million times: what is
//! blank is only counted, what is not meets the limits.

use super::{Row, Rows, TableError, archive};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::io::BufReader;

pub(super) fn read(bytes: &[u8], rows: &mut Rows) -> Result<(), TableError> {
    let mut archive = archive::open(bytes)?;
    if is_locked(&mut archive) {
        return Err(TableError::OldOrLocked);
    }
    let content = archive.by_name("content.xml").map_err(|_| TableError::Damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().expand_empty_elements = true;
    let mut sheet = Sheet::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| TableError::Damaged)? {
            Event::Start(element) => sheet.open(&element, rows)?,
            Event::End(element) => match element.name().as_ref() {
                "table:table" if !rows.is_empty() => return Ok(()),
                name => sheet.close(name, rows)?,
            },
            Event::Text(text) => sheet.write(&text.xml10_content(), rows),
            Event::CData(text) => sheet.write(&text.xml10_content(), rows),
            Event::GeneralRef(entity) => sheet.write(&resolved(&entity), rows),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn is_locked(archive: &mut archive::Archive) -> bool {
    let Ok(manifest) = archive.by_name("META-INF/manifest.xml") else { return false };
    std::io::read_to_string(manifest).is_ok_and(|manifest| manifest.contains("encryption-data"))
}

fn resolved(entity: &BytesRef) -> String {
    match entity.resolve_char_ref() {
        Ok(Some(letter)) => letter.to_string(),
        _ => quick_xml::escape::resolve_xml_entity(&entity.xml10_content()).unwrap_or_default().to_owned(),
    }
}

/// What is being read of a sheet.
#[derive(Default)]
struct Sheet {
    /// Number of the row being read, from 1, and how many times it stands.
    number: u32,
    repeats: u32,
    /// Its cells up to the last that is not blank, and how many blank ones follow.
    cells: Vec<String>,
    blanks: usize,
    cell: Option<Cell>,
    /// Depth inside a comment, whose text is not the cell's.
    comment: u32,
}

/// What is being read of a cell.
struct Cell {
    repeats: usize,
    /// The value of a number, a day or a time, which its text shows as the author liked.
    value: Option<String>,
    text: String,
    paragraphs: u32,
    in_paragraph: bool,
}

impl Sheet {
    fn open(&mut self, element: &BytesStart, rows: &Rows) -> Result<(), TableError> {
        if self.comment > 0 {
            self.comment += 1;
            return Ok(());
        }
        match element.name().as_ref() {
            "table:table" => self.number = 0,
            "table:table-row" => {
                self.number = self.number.saturating_add(1);
                self.repeats = repeats(element, "table:number-rows-repeated")?;
                self.cells.clear();
                self.blanks = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell = Some(Cell {
                    repeats: repeats(element, "table:number-columns-repeated")? as usize,
                    value: value(element)?,
                    text: String::new(),
                    paragraphs: 0,
                    in_paragraph: false,
                });
            }
            "office:annotation" => self.comment = 1,
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    cell.paragraphs += 1;
                    cell.in_paragraph = true;
                    if cell.paragraphs > 1 {
                        self.write("\n", rows);
                    }
                }
            }
            "text:s" => {
                let spaces = repeats(element, "text:c")? as usize;
                self.write(&" ".repeat(spaces.min(rows.limits.cell)), rows);
            }
            "text:tab" => self.write("\t", rows),
            "text:line-break" => self.write("\n", rows),
            _ => {}
        }
        Ok(())
    }

    /// Adds to the text of the cell, up to just beyond what a cell may hold.
    fn write(&mut self, text: &str, rows: &Rows) {
        if self.comment == 0
            && let Some(cell) = &mut self.cell
            && cell.in_paragraph
            && cell.text.len() <= rows.limits.cell
        {
            cell.text.push_str(text);
        }
    }

    fn close(&mut self, name: &str, rows: &mut Rows) -> Result<(), TableError> {
        if self.comment > 0 {
            self.comment -= 1;
            return Ok(());
        }
        match name {
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    cell.in_paragraph = false;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.put(cell, rows)?;
                }
            }
            "table:table-row" => self.end_row(rows)?,
            _ => {}
        }
        Ok(())
    }

    fn put(&mut self, cell: Cell, rows: &Rows) -> Result<(), TableError> {
        let text = cell.value.unwrap_or(cell.text);
        if text.is_empty() {
            self.blanks = self.blanks.saturating_add(cell.repeats);
            return Ok(());
        }
        let max = rows.limits.columns;
        let width = self.cells.len().saturating_add(self.blanks).saturating_add(cell.repeats);
        if width > max {
            return Err(TableError::TooManyColumns { row: self.number, max });
        }
        self.cells.resize(width - cell.repeats, String::new());
        self.cells.resize(width, text);
        self.blanks = 0;
        Ok(())
    }

    fn end_row(&mut self, rows: &mut Rows) -> Result<(), TableError> {
        let last = self.number.saturating_add(self.repeats - 1);
        if !self.cells.is_empty() {
            // The limit of rows ends this long before a million.
            for number in self.number..=last {
                rows.push(Row { number, cells: self.cells.clone() })?;
            }
        }
        self.number = last;
        Ok(())
    }
}

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, TableError> {
    let Some(attribute) = element.try_get_attribute(name).map_err(|_| TableError::Damaged)? else { return Ok(None) };
    let text = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| TableError::Damaged)?;
    Ok(Some(text.into_owned()))
}

fn repeats(element: &BytesStart, name: &str) -> Result<u32, TableError> {
    match attribute(element, name)? {
        Some(count) => count.parse().ok().filter(|count| *count > 0).ok_or(TableError::Damaged),
        None => Ok(1),
    }
}

/// The value a cell bears beside its text, written as [`super::Table`] says.
fn value(element: &BytesStart) -> Result<Option<String>, TableError> {
    let kind = attribute(element, "office:value-type")?;
    Ok(match kind.as_deref() {
        Some("float" | "currency" | "percentage") => {
            attribute(element, "office:value")?.map(|text| text.parse().map_or(text, super::workbook::decimal))
        }
        Some("date") => attribute(element, "office:date-value")?.map(|text| date_time(&text)),
        Some("time") => attribute(element, "office:time-value")?.map(|text| time(&text).unwrap_or(text)),
        Some("boolean") => attribute(element, "office:boolean-value")?,
        _ => attribute(element, "office:string-value")?,
    })
}

/// `2026-11-22T18:30:00` as `2026-11-22 18:30`; midnight is a day alone.
fn date_time(text: &str) -> String {
    match text.split_once('T') {
        Some((day, time)) if time.starts_with("00:00") => day.to_owned(),
        Some((day, time)) => format!("{day} {}", time.get(..5).unwrap_or(time)),
        None => text.to_owned(),
    }
}

/// `PT18H30M00S` as `18:30`.
fn time(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    Some(format!("{:02}:{:02}", hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?))
}
