//! What every paper must pass, whatever it says.

use crate::examples::{self, Size};
use crate::tools;
use documents::Paper;
use documents::papers::agenda::agenda;
use documents::papers::attendance::attendance;
use documents::papers::convocation::convocation;
use documents::papers::emergency::emergency;
use documents::papers::minutes::{Version, minutes};
use documents::papers::notification::notification;
use documents::papers::poster::poster;
use documents::papers::recovery::recovery;
use documents::papers::workshop_attendance::workshop_attendance;

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
    let mut depth = 0;
    for part in html.split_inclusive(['<', '>']) {
        let text = part.trim_end_matches(['<', '>']);
        if part.ends_with('>') {
            let inline = ["strong", "/strong", "em", "/em"].contains(&text);
            if !inline && words.last().is_some_and(|last| !last.is_empty()) {
                words.push(String::new());
            }
            depth += 1;
        } else if let Some(last) = words.last_mut() {
            last.push_str(text);
        }
    }
    assert!(depth > 0, "a reading has elements");
    let unescape =
        |text: String| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    words.into_iter().map(|text| tools::plain(&unescape(text))).filter(|text| !text.is_empty()).collect()
}

const SIZES: [Size; 3] = [Size::Small, Size::Usual, Size::Large];

/// Makes a paper at every size and hands each to every tool.
fn at_every_size(name: &str, paper: impl Fn(Size) -> Paper) {
    for size in SIZES {
        holds(&format!("{name}-{size:?}").to_lowercase(), &paper(size));
    }
}

#[test]
fn the_agenda_is_an_archive() {
    at_every_size("agenda", |size| agenda(&examples::agenda(size)));
}

#[test]
fn the_convocation_is_an_archive() {
    at_every_size("convocation", |size| convocation(&examples::convocation(size)));
}

#[test]
fn the_attendance_sheet_of_a_sitting_is_an_archive() {
    at_every_size("attendance", |size| attendance(&examples::attendance(size)));
}

#[test]
fn the_attendance_sheet_of_a_workshop_is_an_archive() {
    at_every_size("workshop-attendance", |size| workshop_attendance(&examples::workshop_attendance(size)));
}

#[test]
fn the_poster_is_an_archive() {
    at_every_size("poster", |size| poster(&examples::poster(size)));
}

#[test]
fn the_recovery_sheet_is_an_archive() {
    at_every_size("recovery", |size| recovery(&examples::recovery(size)));
}

#[test]
fn the_emergency_folder_is_an_archive() {
    at_every_size("emergency", |size| emergency(&examples::emergency(size)));
}

#[test]
fn the_letters_are_archives() {
    for size in SIZES {
        for (name, facts) in examples::notifications(size) {
            holds(&format!("letter-{name}-{size:?}").to_lowercase(), &notification(&facts));
        }
    }
}

#[test]
fn the_nominative_minutes_are_an_archive() {
    at_every_size("minutes-nominative", |size| minutes(&examples::minutes(size), Version::Nominative));
}

#[test]
fn the_shareable_minutes_are_an_archive() {
    at_every_size("minutes-shareable", |size| minutes(&examples::minutes(size), Version::Shareable));
}
