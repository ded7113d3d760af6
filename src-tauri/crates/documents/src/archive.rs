//! The archive pass: what PDF/A-2a and PDF/UA-1 ask for beyond drawing, and the file itself.

mod objects;
mod outline;
mod structure;
mod xmp;

use crate::flow::Layout;
use crate::paper::{About, PaperError};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::Write as _;

/// A small sRGB profile, which says what the colours of the page mean.
const PROFILE: &[u8] = include_bytes!("../../../../assets/color/sRGB-v2-micro.icc");

/// Makes an archive of what was drawn.
///
/// # Errors
/// [`PaperError::Write`] when a part of the file is missing or cannot be written.
pub(crate) fn seal(mut document: Document, layout: &Layout, about: &About) -> Result<Vec<u8>, PaperError> {
    "1.7".clone_into(&mut document.version);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (number, page) in pages.iter().enumerate() {
        prepare_page(&mut document, *page, number)?;
    }
    let structure = structure::write(&mut document, layout, &pages);
    let outline = outline::write(&mut document, &layout.outline, &pages, layout.format.scale());
    let intent = output_intent(&mut document);
    let metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp::packet(about).into_bytes())
            .with_compression(false);
    let metadata = document.add_object(metadata);

    let catalog = document.catalog_mut().map_err(written)?;
    catalog.set("Lang", Object::string_literal("fr-FR"));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("PageMode", if outline.is_some() { "UseOutlines" } else { "UseNone" });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }

    let info = document.add_object(information(about));
    document.trailer.set("Info", info);
    compress(&mut document)?;
    let id = Object::String(identity(&document), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    objects::tidy(&mut document);
    write(&mut document)
}

fn written(error: impl std::fmt::Display) -> PaperError {
    PaperError::Write(error.to_string())
}

/// Ties a page to its structure, and removes what is empty.
fn prepare_page(document: &mut Document, page: ObjectId, number: usize) -> Result<(), PaperError> {
    let number = i64::try_from(number).map_err(written)?;
    let dictionary = document.get_dictionary_mut(page).map_err(written)?;
    dictionary.set("StructParents", number);
    dictionary.set("Tabs", "S");
    dictionary.remove(b"Annots");
    let resources_id = dictionary.get(b"Resources").and_then(Object::as_reference).map_err(written)?;
    let resources = document.get_dictionary_mut(resources_id).map_err(written)?;
    for kind in ["ExtGState", "Shading"] {
        resources.remove(kind.as_bytes());
    }
    let pictures = resources.get(b"XObject").and_then(Object::as_reference).ok();
    if pictures.is_none_or(|id| document.get_dictionary(id).is_ok_and(Dictionary::is_empty)) {
        document.get_dictionary_mut(resources_id).map_err(written)?.remove(b"XObject");
    }
    Ok(())
}

fn output_intent(document: &mut Document) -> Dictionary {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

fn information(about: &About) -> Dictionary {
    let day = about.day.format("D:%Y%m%d000000Z").to_string();
    dictionary! {
        "Title" => text(&about.title),
        "Author" => text(&about.author),
        "Creator" => text(xmp::TOOL),
        "Producer" => text(xmp::TOOL),
        "CreationDate" => Object::string_literal(day.as_str()),
        "ModDate" => Object::string_literal(day.as_str()),
    }
}

/// Text of a dictionary: UTF-16 with its mark, as every reader takes it.
fn text(words: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The level beyond which a page takes half as long again to pack for a hundredth of its bytes.
const LEVEL: Compression = Compression::new(6);

/// Compresses the streams. Validators miscount one that ends in a line end: it gets a byte more, which means nothing: a
/// space where words are read, a one after a font. The colour profile is always the same, and ends well.
fn compress(document: &mut Document) -> Result<(), PaperError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let (is_font, is_profile) = (stream.dict.has(b"Length1"), stream.dict.has(b"N"));
        let mut plain = std::mem::take(&mut stream.content);
        loop {
            pack(stream, &plain)?;
            if is_profile || !ends_a_line(&stream.content) {
                break;
            }
            // A compressed stream ends with a sum of its bytes: a zero would never change how it ends.
            plain.push(if is_font { 1 } else { b' ' });
            if is_font {
                stream.dict.set("Length1", i64::try_from(plain.len()).map_err(written)?);
            }
        }
    }
    Ok(())
}

/// Puts content into a stream, packed where that makes it shorter.
fn pack(stream: &mut Stream, plain: &[u8]) -> Result<(), PaperError> {
    let mut zlib = ZlibEncoder::new(Vec::new(), LEVEL);
    zlib.write_all(plain).map_err(written)?;
    let packed = zlib.finish().map_err(written)?;
    if packed.len() < plain.len() {
        stream.set_content(packed);
        stream.dict.set("Filter", "FlateDecode");
    } else {
        stream.set_plain_content(plain.to_vec());
    }
    Ok(())
}

fn ends_a_line(bytes: &[u8]) -> bool {
    matches!(bytes.last(), Some(b'\r' | b'\n'))
}

/// The identity of a file: a digest of what it holds, so that the same paper is the same file.
fn identity(document: &Document) -> Vec<u8> {
    let mut digest = Sha256::new();
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    digest.finalize()[..16].to_vec()
}

/// Writes the file. Streams made by the writer itself must not end in a line end either: others are then made, of fewer
/// and fewer objects, since a short paper puts all its objects in one.
fn write(document: &mut Document) -> Result<Vec<u8>, PaperError> {
    for objects in (2..=100).rev() {
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .compression_level(6)
            .max_objects_per_stream(objects)
            .build();
        let mut bytes = Vec::new();
        document.clone().save_with_options(&mut bytes, options).map_err(written)?;
        if !has_short_stream(&bytes) {
            return Ok(bytes);
        }
    }
    Err(PaperError::Write("no arrangement of the objects is readable by all".to_owned()))
}

fn has_short_stream(bytes: &[u8]) -> bool {
    const END: &[u8] = b"endstream";
    bytes
        .windows(END.len())
        .enumerate()
        .any(|(at, window)| window == END && at >= 2 && bytes[at - 1] == b'\n' && ends_a_line(&bytes[..at - 1]))
}

#[cfg(test)]
mod tests {
    use super::{compress, ends_a_line};
    use crate::paper::{About, Paper, Sheet};
    use crate::{Block, Look};
    use council::Day;
    use lopdf::{Document, Stream, dictionary};

    #[test]
    fn however_its_bytes_fall_a_short_paper_is_made() {
        for number in 0..400 {
            let paper = Paper {
                about: About { title: format!("{number}"), author: "A".to_owned(), day: Day::MIN },
                sheet: Sheet::default(),
                blocks: vec![Block::paragraph(format!("Page {number}").as_str(), Look::BODY)],
            };
            assert!(paper.to_pdf().is_ok(), "{number}");
        }
    }

    /// The sum at the end of a compressed font may be a line end: what is added to it must change that sum.
    #[test]
    fn however_its_bytes_fall_a_font_is_compressed() {
        for last in 0..=255 {
            let content = [vec![0; 400], vec![last]].concat();
            let font = Stream::new(dictionary! { "Length1" => 401 }, content);
            let mut document = Document::new();
            let id = document.add_object(font);
            compress(&mut document).unwrap();
            let kept = document.get_object(id).unwrap().as_stream().unwrap();
            assert!(kept.dict.has(b"Filter") && !ends_a_line(&kept.content), "{last}");
        }
    }
}
