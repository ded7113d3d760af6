//! What every paper must pass, whatever it says.

use crate::examples::{self, Size};
use crate::tools;
use documents::Paper;
use documents::papers::agenda::agenda;
use documents::papers::convocation::convocation;

/// Hands a paper to every tool.
fn holds(name: &str, paper: &Paper) {
    let pdf = paper.to_pdf().expect("the paper is made");
    assert_eq!(pdf, paper.to_pdf().expect("the paper is made again"), "{name}: the same paper is the same file");
    let file = tools::keep(name, &pdf);
    for profile in ["2a", "ua1"] {
        assert_eq!(tools::broken_rules(&pdf, profile), Vec::<String>::new(), "{name} in profile {profile}");
    }
    tools::check_syntax(&file);
    tools::check_fonts(&file);
    let printed = tools::text(&file).replace("- ", "");
    for words in spoken(&paper.to_html()) {
        assert!(printed.contains(&words.replace("- ", "")), "{name}: «{words}» is not read back from:\n{printed}");
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

#[test]
fn the_agenda_is_an_archive_at_every_size() {
    for size in [Size::Small, Size::Usual, Size::Large] {
        holds(&format!("agenda-{size:?}").to_lowercase(), &agenda(&examples::agenda(size)));
    }
}

#[test]
fn the_convocation_is_an_archive_at_every_size() {
    for size in [Size::Small, Size::Usual, Size::Large] {
        holds(&format!("convocation-{size:?}").to_lowercase(), &convocation(&examples::convocation(size)));
    }
}
