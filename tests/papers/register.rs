//! Every paper drawn from a register, through every tool.

use crate::conformity::holds_as;
use crate::quarter::{Quarter, drawn_on};
use crate::tools;
use crate::world::{before, day};
use council::library::PaperRequest;
use council::settings::SettingKey;
use council::workshops::Season;
use std::collections::BTreeMap;

#[test]
fn the_papers_of_a_quarter_are_archives() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let Quarter { held, next, workshop, .. } = quarter;
    for request in [
        PaperRequest::Convocations { meeting: next },
        PaperRequest::Agenda { meeting: held },
        PaperRequest::Attendance { meeting: next },
        PaperRequest::Minutes { meeting: held },
        PaperRequest::Letters { meeting: held },
        PaperRequest::WorkshopAttendance { workshop },
        PaperRequest::Poster { workshop },
        PaperRequest::Emergency,
        PaperRequest::SittingFile { meeting: held },
        PaperRequest::Presentations { meeting: held },
        PaperRequest::Invitations { meeting: held },
        PaperRequest::DecisionsRecord { meeting: held },
        PaperRequest::Extracts { meeting: held },
        PaperRequest::DecisionsRegister { year: 2026 },
        PaperRequest::PlacesTable,
        PaperRequest::DepositsState,
        PaperRequest::TreasurerReport { from: day(2026, 1, 1), to: day(2026, 12, 31) },
        PaperRequest::Programme { season: Season::of(drawn_on()) },
        PaperRequest::CommunePosters { season: Season::of(drawn_on()) },
        PaperRequest::SeasonReport { season: Season::of(drawn_on()) },
        PaperRequest::Handover,
    ] {
        for file in quarter.world.desk.office.papers(request, drawn_on()).unwrap().files {
            let ready = file.ready().unwrap();
            let is_short = matches!(request, PaperRequest::Convocations { .. });
            assert!(!is_short || ready.card.pages == 1, "a short convocation keeps its slip on its page");
            holds_as(
                &format!("register-{}", ready.card.file_name.trim_end_matches(".pdf")),
                &ready.pdf,
                &ready.card.reading,
            );
        }
    }
}

/// How often each letter is printed; words that stand aslant are read letter by letter, in any order.
fn letters(words: &str) -> BTreeMap<char, i64> {
    let mut letters = BTreeMap::new();
    for letter in words.chars().filter(|letter| !letter.is_whitespace()) {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

/// What one has more often than the other, or less often.
fn apart(one: &BTreeMap<char, i64>, other: &BTreeMap<char, i64>) -> BTreeMap<char, i64> {
    let mut apart = one.clone();
    for (letter, count) in other {
        *apart.entry(*letter).or_default() -= count;
    }
    apart.retain(|_, count| *count != 0);
    apart
}

#[test]
fn every_paper_of_an_example_says_that_it_is_one() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let (held, next, workshop) = (quarter.held, quarter.next, quarter.workshop);
    let office = &mut quarter.world.desk.office;
    for (request, own) in [
        (PaperRequest::Convocations { meeting: next }, ""),
        (PaperRequest::Agenda { meeting: held }, ""),
        (PaperRequest::Attendance { meeting: next }, ""),
        (PaperRequest::Minutes { meeting: held }, "BROUILLON"),
        (PaperRequest::Letters { meeting: held }, ""),
        (PaperRequest::WorkshopAttendance { workshop }, ""),
        (PaperRequest::Questionnaire { workshop }, ""),
        (PaperRequest::Poster { workshop }, ""),
        (PaperRequest::Emergency, ""),
        (PaperRequest::SittingFile { meeting: held }, "CONFIDENTIEL"),
        (PaperRequest::DecisionsRecord { meeting: held }, ""),
        (PaperRequest::PlacesTable, ""),
        (PaperRequest::WindowTest, ""),
    ] {
        let printed = |office: &secretariat::Office| {
            let ready = office.papers(request, drawn_on()).unwrap().files[0].ready().unwrap();
            (letters(&tools::text(&tools::keep("behind", &ready.pdf))), i64::from(ready.card.pages))
        };
        let (plain, pages) = printed(office);
        office.set_setting(&before(), SettingKey::Specimen, "yes", day(2020, 1, 1)).unwrap();
        let (marked, _) = printed(office);
        office.set_setting(&before(), SettingKey::Specimen, "", day(2020, 1, 1)).unwrap();
        let mut expected = apart(&letters("EXEMPLE"), &letters(own));
        for count in expected.values_mut() {
            *count *= pages;
        }
        assert_eq!(apart(&marked, &plain), expected, "{request:?}");
    }
}
