//! What every paper must pass, whatever it says.

use crate::gallery::{KINDS, Size};
use crate::tools;
use documents::Paper;
use std::path::{Path, PathBuf};

/// Hands a paper to every tool.
fn holds(name: &str, paper: &Paper) {
    let pdf = paper.to_pdf().expect("the paper is made");
    assert_eq!(pdf, paper.to_pdf().expect("the paper is made again"), "{name}: the same paper is the same file");
    holds_as(name, &pdf, &paper.to_html());
}

/// Hands a file to every tool, with what it says.
pub(crate) fn holds_as(name: &str, pdf: &[u8], reading: &str) {
    let file = tools::keep(name, pdf);
    for profile in ["2a", "ua1"] {
        assert_eq!(tools::broken_rules(pdf, profile), Vec::<String>::new(), "{name} in profile {profile}");
    }
    tools::check_syntax(&file);
    tools::check_fonts(&file);
    // `pdftotext` takes hyphens that end a line for the cut of a word: letters are compared, in order.
    let letters = |words: &str| words.replace(['-', ' '], "");
    let printed = letters(&tools::text(&file));
    for words in spoken(reading) {
        assert!(printed.contains(&letters(&words)), "{name}: «{words}» is not read back from:\n{printed}");
    }
}

/// The words of each element of a reading.
fn spoken(html: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let (mut depth, mut drawn) = (0, false);
    for part in html.split_inclusive(['<', '>']) {
        let text = part.trim_end_matches(['<', '>']);
        if part.ends_with('>') {
            let inline = ["strong", "/strong", "em", "/em"].contains(&text);
            if !inline && words.last().is_some_and(|last| !last.is_empty()) {
                words.push(String::new());
            }
            depth += 1;
            // What a drawing says in words is heard, and not printed.
            drawn = text.contains("role=\"img\"");
        } else if drawn {
            drawn = false;
        } else if let Some(last) = words.last_mut() {
            last.push_str(text);
        }
    }
    assert!(depth > 0, "a reading has elements");
    let unescape =
        |text: String| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    words.into_iter().map(|text| tools::plain(&unescape(text))).filter(|text| !text.is_empty()).collect()
}

/// Makes the papers of some kinds at every size and hands each to every tool.
fn kinds_hold(part: usize) {
    let mut broken = Vec::new();
    for kind in KINDS.iter().skip(part).step_by(PARTS) {
        for size in Size::ALL {
            for (variant, paper) in (kind.papers)(size) {
                let name = format!("{}{variant}-{size:?}", kind.name).to_lowercase();
                // Each paper says what it breaks; the others are still looked at.
                broken.extend(std::panic::catch_unwind(|| holds(&name, &paper)).err().map(|_| name.clone()));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new(), "the papers that break a rule");
}

/// The gallery is cut in parts, so that the processors share it.
const PARTS: usize = 4;

#[test]
fn every_kind_of_paper_is_an_archive_1_of_4() {
    kinds_hold(0);
}

#[test]
fn every_kind_of_paper_is_an_archive_2_of_4() {
    kinds_hold(1);
}

#[test]
fn every_kind_of_paper_is_an_archive_3_of_4() {
    kinds_hold(2);
}

#[test]
fn every_kind_of_paper_is_an_archive_4_of_4() {
    kinds_hold(3);
}

#[test]
fn no_kind_of_paper_is_forgotten() {
    let mut laid_out = Vec::new();
    for source in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/documents/src/papers"))) {
        for line in std::fs::read_to_string(source).expect("a source").lines() {
            if let Some(rest) = line.strip_prefix("pub fn ").filter(|rest| rest.ends_with("-> Paper {")) {
                laid_out.extend(rest.split(['(', '<']).next().map(str::to_owned));
            }
        }
    }
    assert!(laid_out.len() > 40, "the papers were read");
    laid_out.sort_unstable();
    let mut listed: Vec<String> = KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    listed.sort_unstable();
    assert_eq!(listed, laid_out, "the gallery lists every function that lays a paper out");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of papers").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}
