//! The archive around XLSX and ODS, checked before anything in it is opened.

use super::{Stop, TableError};
use quick_xml::events::Event;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;
use zip::read::ZipFile;

/// The most bytes an archive may unpack to.
const UNPACKED: u64 = 200 << 20;
/// The most parts it may hold.
const PARTS: usize = 1_000;
/// The most it may unpack to, for each byte it weighs.
const RATIO: u64 = 100;

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Which spreadsheet an archive is.
pub(super) enum Kind {
    Xlsx,
    Ods,
}

pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, TableError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)
}

/// Reads the directory of the archive, then unpacks every part into nothing: a directory that lies about a size is found out
/// before a reader trusts it.
pub(super) fn check(bytes: &[u8], stop: &Stop) -> Result<Kind, TableError> {
    let mut archive = open(bytes)?;
    if archive.len() > PARTS {
        return Err(TableError::Bomb);
    }
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        declared = declared.saturating_add(archive.by_index_raw(index).map_err(|_| TableError::Damaged)?.size());
    }
    if declared > UNPACKED || declared > RATIO.saturating_mul(bytes.len() as u64) {
        return Err(TableError::Bomb);
    }
    for index in 0..archive.len() {
        stop.check()?;
        let part = archive.by_index(index).map_err(|_| TableError::Damaged)?;
        check_part(part)?;
    }
    if archive.index_for_name("content.xml").is_some() {
        Ok(Kind::Ods)
    } else if archive.file_names().flatten().any(|name| name.to_ascii_lowercase().ends_with("workbook.xml")) {
        Ok(Kind::Xlsx)
    } else {
        Err(TableError::UnknownFormat)
    }
}

fn check_part<R: Read>(mut part: ZipFile<'_, R>) -> Result<(), TableError> {
    let declared = part.size();
    let name = part.name().map_err(|_| TableError::Damaged)?;
    let of_strings = name.to_ascii_lowercase().ends_with("sharedstrings.xml");
    let mut within = part.by_ref().take(declared.saturating_add(1));
    if of_strings && claimed_strings(&mut within) > declared {
        return Err(TableError::Bomb);
    }
    std::io::copy(&mut within, &mut std::io::sink()).map_err(|_| TableError::Damaged)?;
    if within.limit() == 0 { Err(TableError::Bomb) } else { Ok(()) }
}

/// How many texts the table of texts of an XLSX claims to hold: its reader makes room for them on trust.
fn claimed_strings(part: impl Read) -> u64 {
    let mut xml = quick_xml::Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) if element.local_name().as_ref() == "sst" => {
                return match element.try_get_attribute("uniqueCount") {
                    Ok(claimed) => claimed.map_or(0, |count| count.value.parse().unwrap_or(u64::MAX)),
                    Err(_) => u64::MAX,
                };
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}
