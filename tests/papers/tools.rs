//! The tools a paper is handed to, as a coordinator's computer or an archive would.

use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a tool of the system printed; it must have succeeded.
fn run(tool: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(tool).args(arguments).arg(file).output().unwrap_or_else(|_| panic!("{tool} is needed"));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool} on {}: {printed}{said}", file.display());
    printed
}

/// Writes a paper where its picture can be looked at: `target/papers/<name>.pdf`.
pub(crate) fn keep(name: &str, pdf: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../papers");
    std::fs::create_dir_all(&folder).expect("a folder for the papers");
    let file = folder.join(format!("{name}.pdf"));
    std::fs::write(&file, pdf).expect("a paper is written");
    file
}

/// The rules of a profile that a paper breaks.
pub(crate) fn broken_rules(pdf: &[u8], profile: &str) -> Vec<String> {
    let profile: ValidationProfile = profile.parse().expect("a profile");
    let options = ValidationOptions::default().profile(profile).limits(SafetyLimits::unlimited());
    let report = validate_pdf_bytes(pdf, &options).expect("the paper is read");
    report.failures.into_iter().map(|failure| format!("{} {}", failure.rule_id, failure.message)).collect()
}

pub(crate) fn check_syntax(file: &Path) {
    let said = run("qpdf", &["--check"], file);
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
}

/// Whether every face is embedded and cut to what is printed.
pub(crate) fn check_fonts(file: &Path) {
    let table = run("pdffonts", &[], file);
    let faces: Vec<&str> = table.lines().skip(2).collect();
    assert!(!faces.is_empty(), "a paper has letters");
    for face in faces {
        let columns: Vec<&str> = face.split_whitespace().collect();
        let [embedded, subset, unicode] = columns[columns.len() - 5..columns.len() - 2] else { panic!("{face}") };
        assert_eq!([embedded, subset, unicode], ["yes", "yes", "yes"], "{face}");
    }
}

/// The text, its words joined by single spaces.
pub(crate) fn text(file: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw"]).arg(file).arg("-").output().expect("pdftotext is needed");
    plain(&String::from_utf8_lossy(&output.stdout))
}

/// Words joined by single plain spaces. The narrow ones are too narrow for `pdftotext` to see.
pub(crate) fn plain(words: &str) -> String {
    words.replace('\u{202f}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of one page, from 1.
pub(crate) fn text_of_page(file: &Path, page: u32) -> String {
    let page = page.to_string();
    let output = Command::new("pdftotext").args(["-raw", "-f", &page, "-l", &page]).arg(file).arg("-").output();
    plain(&String::from_utf8_lossy(&output.expect("pdftotext is needed").stdout))
}

/// The words of the first page with their left, top, right and bottom, in points from the top-left corner.
pub(crate) fn places(file: &Path) -> Vec<(String, [f32; 4])> {
    let output = Command::new("pdftotext").args(["-bbox", "-f", "1", "-l", "1"]).arg(file).arg("-").output();
    let xml = String::from_utf8_lossy(&output.expect("pdftotext is needed").stdout).into_owned();
    let value = |line: &str, name: &str| {
        let start = line.split_once(&format!("{name}=\"")).expect("a place").1;
        start.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    xml.lines()
        .filter(|line| line.trim_start().starts_with("<word"))
        .map(|line| {
            let word = line.split_once('>').expect("a word").1.trim_end_matches("</word>").to_owned();
            (word, ["xMin", "yMin", "xMax", "yMax"].map(|name| value(line, name)))
        })
        .collect()
}

/// Where the clicks of a file lead.
pub(crate) fn targets(file: &Path) -> Vec<String> {
    let plain = file.with_extension("plain.pdf");
    let written = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(file).arg(&plain).status();
    assert!(written.expect("qpdf is needed").success());
    let bytes = std::fs::read(&plain).expect("a plain file");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let uris = text.split("/URI (").skip(1).filter_map(|rest| rest.split_once(')')).map(|(uri, _)| uri.to_owned());
    uris.collect()
}

/// Width, height and grays of a picture.
pub(crate) fn grays(png: &[u8]) -> (usize, usize, Vec<u8>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a picture of some size")];
    let frame = reader.next_frame(&mut pixels).expect("a frame");
    let grays =
        pixels[..frame.buffer_size()].chunks_exact(frame.color_type.samples()).map(|pixel| pixel[0].min(pixel[1]));
    (frame.width as usize, frame.height as usize, grays.collect())
}
