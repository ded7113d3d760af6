//! The archive around XLSX and ODS, checked before anything in it is opened.

use super::TableError;
use quick_xml::events::Event;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

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

/// Reads the directory of the archive, and only that: a part that unpacks to more than the directory says is an error of the
/// archive crate when it is read.
pub(super) fn check(bytes: &[u8]) -> Result<Kind, TableError> {
    let mut archive = open(bytes)?;
    if archive.len() > PARTS {
        return Err(TableError::Bomb);
    }
    let (mut kind, mut unpacked, mut texts) = (None, 0_u64, Vec::new());
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| TableError::Damaged)?;
        unpacked = unpacked.saturating_add(part.size());
        let name = part.name().map_err(|_| TableError::Damaged)?.to_ascii_lowercase();
        if name == "content.xml" {
            kind = Some(Kind::Ods);
        } else if name.ends_with("workbook.xml") {
            kind = Some(Kind::Xlsx);
        } else if name.ends_with("sharedstrings.xml") {
            texts.push(index);
        }
    }
    if unpacked > UNPACKED || unpacked > RATIO.saturating_mul(bytes.len() as u64) {
        return Err(TableError::Bomb);
    }
    for index in texts {
        let part = archive.by_index(index).map_err(|_| TableError::Damaged)?;
        let size = part.size();
        if claimed_texts(part) > size {
            return Err(TableError::Bomb);
        }
    }
    kind.ok_or(TableError::UnknownFormat)
}

/// How many texts the table of texts of an XLSX claims to hold: its reader makes room for them on trust.
fn claimed_texts(part: impl Read) -> u64 {
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
