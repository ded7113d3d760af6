//! What papers say, and what they must not.

use crate::examples::{self, Size, minutes_of};
use crate::tools;
use council::house_texts::{HouseText, PictureFault};
use documents::house_texts::HouseTexts;
use documents::papers::agenda::agenda;
use documents::papers::convocation::{SecondTime, convocation};
use documents::papers::disposal::{Disposal, Lot, disposal};
use documents::papers::emergency::emergency;
use documents::papers::minutes::{Item, Minutes, Override, Part, State, Version, minutes};
use documents::papers::notification::notification;
use documents::papers::poster::{Design, Poster, poster};
use documents::papers::recovery::recovery;
use documents::papers::sitting_file::{Reader, SittingFile, sitting_file};
use documents::{Paper, PaperError, Picture, convocation_message, page_count, page_image};

fn examined(facts: &mut Minutes) -> &mut documents::papers::minutes::Hearing {
    facts
        .items
        .iter_mut()
        .find_map(|item| if let Item::Hearing(hearing) = item { Some(&mut **hearing) } else { None })
        .expect("a hearing")
}

#[test]
fn the_shareable_minutes_betray_nobody() {
    let facts = minutes_of(24, State::Sealed);
    let nominative = minutes(&facts, Version::Nominative).to_html();
    let shareable = minutes(&facts, Version::Shareable).to_html();
    let withheld = [
        "Tétard",
        "Œuvrard",
        "Łukasiewicz",
        "rue de Rome",
        "416,25",
        "avis d’imposition",
        "Delporte, assistante sociale",
        "sa curatrice",
        "hébergement provisoire",
        "visitable",
        "Peltier fait connaître",
        "14\u{a0}h\u{a0}15",
        "Hellemmes",
        "Habitat Flandre, qui décide",
    ];
    for words in withheld {
        assert!(nominative.contains(words), "«{words}» is what the nominative version says");
        assert!(!shareable.contains(words), "«{words}» must not leave the house");
    }
    assert!(shareable.contains("Un membre s’est retiré pour ce point."));
    assert!(shareable.contains("1\u{202f}664,50\u{a0}€"), "the sum of the deposits is for all");
}

#[test]
fn what_is_rewritten_for_one_version_is_never_printed_in_the_other() {
    let mut facts = examples::minutes(Size::Usual);
    let text = vec!["Madame Tétard préfère attendre le printemps.".into()];
    facts.overrides = vec![Override { part: Part::Point(3), version: Version::Nominative, text }];
    assert!(minutes(&facts, Version::Nominative).to_html().contains("préfère attendre le printemps"));
    assert!(!minutes(&facts, Version::Shareable).to_html().contains("préfère attendre"));
}

#[test]
fn every_part_of_the_minutes_says_beforehand_what_it_will_print() {
    let facts = examples::minutes(Size::Usual);
    for version in [Version::Nominative, Version::Shareable] {
        let pdf = minutes(&facts, version).to_pdf().expect("minutes are made");
        let file = tools::keep(&format!("parts-{version:?}").to_lowercase(), &pdf);
        let letters = |words: &str| tools::plain(words).replace(['-', ' '], "");
        let printed = letters(&tools::text(&file));
        for part in facts.parts() {
            for paragraph in facts.generated(version, part) {
                assert!(printed.contains(&letters(&paragraph)), "{part:?} of {version:?} says «{paragraph}»");
            }
        }
    }
}

#[test]
fn a_letter_that_no_face_holds_is_named_and_nothing_is_printed() {
    for (name, letter) in [("Mme سلمى", 'س'), ("M. 山田", '山'), ("M. \u{1F600}", '\u{1F600}')] {
        let mut facts = examples::minutes(Size::Small);
        examined(&mut facts).person = name.into();
        assert_eq!(minutes(&facts, Version::Nominative).to_pdf(), Err(PaperError::Unprintable(letter)));
    }
}

#[test]
fn symbols_that_the_main_face_lacks_are_printed_all_the_same() {
    let mut facts = examples::minutes(Size::Small);
    examined(&mut facts).request = "Une case ☒ cochée, une flèche → et des ciseaux ✂.".into();
    let pdf = minutes(&facts, Version::Nominative).to_pdf().expect("minutes are made");
    let text = tools::text(&tools::keep("symbols", &pdf));
    assert!(text.contains('☒') && text.contains('→') && text.contains('✂'), "{text}");
    assert_eq!(tools::broken_rules(&pdf, "2a"), Vec::<String>::new());
}

#[test]
fn a_name_of_ten_thousand_letters_and_one_with_markup_are_only_names() {
    let mut facts = examples::minutes(Size::Small);
    examined(&mut facts).person = "W".repeat(10_000);
    let pdf = minutes(&facts, Version::Nominative).to_pdf().expect("minutes are made");
    let letters = tools::text(&tools::keep("long-name", &pdf)).matches('W').count();
    assert!(letters >= 10_000, "{letters} letters are printed");

    examined(&mut facts).person = "<b>Zoé</b> **& Cie**".into();
    let pdf = minutes(&facts, Version::Nominative).to_pdf().expect("minutes are made");
    assert!(tools::text(&tools::keep("markup-name", &pdf)).contains("<b>Zoé</b> **& Cie**"));
}

#[test]
fn a_letter_to_a_person_takes_one_sheet_with_the_rights_overleaf() {
    for size in [Size::Small, Size::Usual] {
        for (name, facts) in examples::notifications(size) {
            let pdf = notification(&facts).to_pdf().expect("a letter is made");
            assert_eq!(page_count(&pdf), Ok(2), "{name} {size:?}");
            let file = tools::keep(&format!("sheet-{name}-{size:?}").to_lowercase(), &pdf);
            assert!(tools::text_of_page(&file, 2).starts_with("Vos droits et vos autres démarches"), "{name} {size:?}");
        }
    }
}

#[test]
fn the_emergency_folder_says_who_lives_where_who_is_beside_and_whom_to_call() {
    let pdf = emergency(&examples::emergency(Size::Usual)).to_pdf().expect("a folder is made");
    let text = tools::text(&tools::keep("emergency-says", &pdf));
    for words in [
        "24 personnes logées, 4 communes",
        "Hellemmes – 6 personnes",
        "Mme Zoé Œuvrard, 06 12 34 56 78",
        "équipe du secteur : Mme Claire Petit, 03 53 01 20 44",
        "protection : Mme Inès Valmont, mandataire",
        "départ le 31/12/2026",
        "Coordination : Maëlle Caron",
        "Envoyer les convocations",
        "Danger immédiat : 15",
    ] {
        assert!(text.contains(&tools::plain(words)), "«{words}» is missing from:\n{text}");
    }
    let empty = emergency(&examples::emergency(Size::Small)).to_html();
    assert!(empty.contains("Personne n’est logé à ce jour") && empty.contains("Rien n’est attendu"));
}

#[test]
fn a_poster_takes_one_page_whatever_it_says() {
    for size in [Size::Small, Size::Usual, Size::Large] {
        let pdf = poster(&examples::poster(size)).to_pdf().expect("a poster is made");
        assert_eq!(page_count(&pdf), Ok(1), "{size:?}");
    }
}

#[test]
fn a_recovery_sheet_takes_one_page_and_gives_its_key_back() {
    for size in [Size::Small, Size::Usual, Size::Large] {
        let facts = examples::recovery(size);
        let pdf = recovery(&facts).to_pdf().expect("a sheet is made");
        assert_eq!(page_count(&pdf), Ok(1), "{size:?}");
        let text = tools::text(&tools::keep(&format!("recovery-key-{size:?}").to_lowercase(), &pdf));
        let typed: Vec<&str> = text.split(' ').filter(|word| facts.groups.iter().any(|group| group == word)).collect();
        assert_eq!(typed, facts.groups, "the groups are read back, in order");
    }
}

#[test]
fn a_title_is_set_in_even_lines_without_cutting_a_word() {
    for title in ["Traverser un deuil", "Retrouver le sommeil", "Anxiété : s’apaiser"] {
        let mut facts = examples::poster(Size::Usual);
        facts.title = title.into();
        let pdf = poster(&facts).to_pdf().expect("a poster is made");
        let text = tools::text(&tools::keep("title", &pdf));
        assert!(text.contains(&tools::plain(title)), "«{title}» is cut:\n{text}");
    }
}

#[test]
fn the_window_of_the_envelope_shows_the_address_and_nothing_else() {
    let pdf = convocation(&examples::convocation(Size::Usual)).to_pdf().expect("a letter is made");
    let words = tools::places(&tools::keep("window", &pdf));
    let mm = |points: f32| points / 72.0 * 25.4;
    let mut shown = Vec::new();
    for (word, [left, top, right, bottom]) in words {
        let [left, top, right, bottom] = [left, top, right, bottom].map(mm);
        let near = right > 95.0 && left < 205.0 && bottom > 42.0 && top < 92.0;
        if near {
            assert!(left >= 104.9 && right <= 195.0, "«{word}» stands at {left}–{right} mm across");
            assert!(top >= 53.5 && bottom <= 80.5, "«{word}» stands at {top}–{bottom} mm down");
            shown.push(word);
        }
    }
    assert_eq!(shown.join(" ").split(' ').next(), Some("M."));
    assert!(shown.join(" ").ends_with("59155 FACHES THUMESNIL"));
}

#[test]
fn an_address_that_does_not_fit_the_window_is_refused_and_never_cut() {
    let mut facts = examples::convocation(Size::Usual);
    facts.member.postal = (1..=14).map(|line| format!("LIGNE {line}")).collect();
    assert_eq!(convocation(&facts).to_pdf(), Err(PaperError::AddressTooLong { lines: 14 }));
    facts.member.postal = vec!["M. Hervé Lemaître-Delacroix, bâtiment B".repeat(5); 2];
    assert!(matches!(convocation(&facts).to_pdf(), Err(PaperError::AddressTooLong { lines: 7.. })));
}

#[test]
fn row_33_each_copy_of_the_file_says_nothing_of_what_it_withholds() {
    let secret = ["Tétard", "Delporte", "Plouvier", "équipe mobile", "curatelle"];
    let data = |reader| SittingFile {
        council: examples::council(),
        drawn_up_on: examples::day(2026, 12, 3),
        sitting: examples::sitting(),
        reader,
        landlord: None,
        copy: Some(7),
        situations: crate::gallery::situations(Size::Usual),
    };
    let told = |reader| sitting_file(&data(reader)).to_html();
    let (room, landlord, care) = (told(Reader::Room), told(Reader::Landlord), told(Reader::Care));
    for words in secret {
        assert!(care.contains(words), "the care team is told «{words}»");
        assert!(!room.contains(words) && !landlord.contains(words), "«{words}» is withheld");
    }
    for words in ["huit ans", "hébergement provisoire", "de 40 à 49"] {
        assert!(room.contains(words) && !landlord.contains(words), "a landlord is not told «{words}»");
    }
    assert!(landlord.contains("27,62") && !room.contains("27,62"));
    assert!(room.contains("le nom de la personne") && landlord.contains("la protection juridique"), "and says so");
    assert!(care.contains("Rien de ce que le secrétariat sait n’en est retiré."));
}

#[test]
fn what_matters_on_a_poster_is_read_at_three_metres_in_every_design() {
    for design in Design::ALL {
        for size in [Size::Small, Size::Usual, Size::Large] {
            let facts = Poster { design, ..examples::poster(size) };
            let pdf = poster(&facts).to_pdf().expect("a poster is made");
            assert_eq!(page_count(&pdf), Ok(1), "{design:?} {size:?}");
            let places = tools::places(&tools::keep(&format!("afar-{design:?}-{size:?}").to_lowercase(), &pdf));
            // A line of Source Sans is 1.25 times the size of its letters: 32 points are capitals of 7.5 mm.
            for wanted in ["12", "janvier", "18", "Médiathèque"] {
                let height = places
                    .iter()
                    .filter(|(word, _)| word.trim_matches('\u{a0}').contains(wanted))
                    .map(|(_, [_, top, _, bottom])| bottom - top)
                    .fold(0.0, f32::max);
                assert!(height >= 32.0 * 1.2, "«{wanted}» is {height} points tall in {design:?} {size:?}");
            }
        }
    }
}

#[test]
fn a_telephone_reads_the_code_of_a_poster() {
    let facts = examples::poster(Size::Usual);
    let pdf = poster(&facts).to_pdf().expect("a poster is made");
    let png = page_image(&pdf, 0, 1600).expect("a picture");
    let (width, height, gray) = tools::grays(&png);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| gray[y * width + x]);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    assert_eq!(grids[0].decode().expect("a code that is read").1, "tel:+33353012022");
}

#[test]
fn addresses_of_the_web_and_of_the_post_are_clicked() {
    let (_, facts) = examples::notifications(Size::Usual).remove(0);
    let pdf = notification(&facts).to_pdf().expect("a letter is made");
    let file = tools::keep("links", &pdf);
    let targets = tools::targets(&file);
    for wanted in
        ["https://www.cnil.fr", "https://www.demande-logement-social.gouv.fr", "mailto:coordination@rivage.example"]
    {
        let named = tools::text(&file).contains(wanted.trim_start_matches("https://").trim_start_matches("mailto:"));
        assert_eq!(targets.iter().any(|target| target == wanted), named, "{wanted} in {targets:?}");
    }
    assert!(targets.len() >= 2, "{targets:?}");
}

#[test]
fn a_logo_goes_into_the_paper_as_its_file_holds_it() {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/pictures/seance.png")).unwrap();
    let logo = Picture::read(&bytes).expect("a picture that can be printed");
    let mut facts = examples::agenda(Size::Usual);
    facts.council.logo = Some(logo);
    let pdf = agenda(&facts).to_pdf().expect("an agenda is made");
    tools::keep("logo", &pdf);
    assert_eq!(tools::broken_rules(&pdf, "2a"), Vec::<String>::new());
    assert_eq!(tools::broken_rules(&pdf, "ua1"), Vec::<String>::new());
    let plain = agenda(&examples::agenda(Size::Usual)).to_pdf().expect("an agenda is made").len();
    assert!(pdf.len() < plain + bytes.len() + 2_000, "{} bytes for a picture of {}", pdf.len(), bytes.len());
    assert_eq!(Picture::read(b"GIF89a").err(), Some(PictureFault::Unknown));
    assert_eq!(Picture::read(&bytes[..40]).err(), Some(PictureFault::Damaged));
}

#[test]
fn papers_that_are_bound_begin_each_a_sheet_of_its_own() {
    let letters: Vec<_> =
        examples::notifications(Size::Usual).into_iter().map(|(_, facts)| notification(&facts)).collect();
    let agenda = agenda(&examples::agenda(Size::Usual));
    let bound = [&agenda, &letters[0], &agenda, &letters[1]];
    let pdf = Paper::bound(&bound).expect("papers are bound");
    let file = tools::keep("bound", &pdf);
    assert_eq!(tools::broken_rules(&pdf, "2a"), Vec::<String>::new());
    assert_eq!(tools::broken_rules(&pdf, "ua1"), Vec::<String>::new());
    let mut page = 1;
    for paper in bound {
        assert_eq!(page % 2, 1, "a paper begins on the front of a sheet");
        assert!(!tools::text_of_page(&file, page).is_empty(), "page {page}");
        page += u32::try_from(paper.page_count().unwrap()).unwrap().next_multiple_of(2);
    }
    assert_eq!(Paper::bound(&[]), Err(PaperError::Unreadable));
}

#[test]
fn nobody_signs_a_page_that_says_nothing() {
    let lot = Lot {
        shelf: "A-001".into(),
        what: "feuilles d’émargement d’ateliers".into(),
        years: (2021, 2021),
        count: 24,
        rule: "trois ans après l’atelier".into(),
    };
    // The same slip a line longer each time: at one of these the signatures no longer fit the first page.
    let overflow = (20..60).find_map(|count| {
        let data = Disposal {
            council: examples::council(),
            drawn_up_on: examples::day(2026, 11, 27),
            number: "2026-1".into(),
            lots: vec![lot.clone(); count],
        };
        let pdf = disposal(&data).to_pdf().expect("a slip is made");
        (page_count(&pdf).expect("pages") == 2).then_some(pdf)
    });
    let file = tools::keep("signed", &overflow.expect("a slip that needs a second page"));
    let last = tools::text_of_page(&file, 2);
    assert!(last.starts_with("En présence de"), "{last}");
}

#[test]
fn a_text_of_the_house_is_printed_as_the_council_words_it() {
    let mut facts = examples::convocation(Size::Usual);
    let words = "**Un rappel.** Venez à l’heure.".to_owned();
    facts.council.texts = HouseTexts::new([(HouseText::Reminders, words)]);
    let html = convocation(&facts).to_html();
    assert!(html.contains("Un rappel.") && !html.contains("Trois rappels."));
    facts.council.texts = HouseTexts::new([(HouseText::Reminders, "Bonjour {NOM_INCONNU}".to_owned())]);
    assert!(convocation(&facts).to_html().contains("Trois rappels."), "a text with a fault is never printed");
}

/// The words of a paper, with plain spaces.
fn words(paper: &Paper) -> String {
    paper.to_html().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn row_31_a_second_convocation_says_so_and_whether_a_quorum_is_asked_again() {
    let mut facts = examples::convocation(Size::Usual);
    assert!(!words(&convocation(&facts)).contains("seconde"));
    facts.second = Some(SecondTime { first_on: examples::day(2026, 12, 3), needs_quorum: false });
    let free = words(&convocation(&facts));
    assert!(free.contains("(seconde convocation)") && free.contains("Le jeudi 3 décembre 2026"), "{free}");
    assert!(free.contains("quel que soit le nombre de membres présents"));
    assert!(convocation_message(&facts).subject.ends_with("(seconde convocation)"));
    facts.second = facts.second.map(|second| SecondTime { needs_quorum: true, ..second });
    assert!(words(&convocation(&facts)).contains("Le quorum est de nouveau exigé"));
    assert!(convocation_message(&facts).body.replace('\u{a0}', " ").contains("Le quorum est de nouveau exigé"));
}

#[test]
fn what_was_decided_between_two_sittings_is_on_the_agenda_of_the_next_one() {
    let (with, without) = (examples::agenda(Size::Large), examples::agenda(Size::Usual));
    let told = words(&agenda(&with));
    assert!(told.contains("Décision n° U-2026-001 du 2 novembre 2026 (dossier 2026-044)"), "{told}");
    assert!(!words(&agenda(&without)).contains("entre deux séances"));
    let letter = words(&convocation(&examples::convocation(Size::Large)));
    assert!(letter.contains("des décisions n° U-2026-001 et n° U-2026-002, prises entre deux séances"), "{letter}");
}

#[test]
fn a_page_is_seen_as_it_is_printed() {
    let pdf = convocation(&examples::convocation(Size::Usual)).to_pdf().expect("a letter is made");
    let picture = page_image(&pdf, 0, 600).expect("a picture");
    assert_eq!(&picture[1..4], b"PNG");
    assert_eq!(picture[16..20], 600_u32.to_be_bytes(), "as wide as asked");
    assert_eq!(page_image(&pdf, 9, 600), Err(PaperError::NoPage(9)));
    assert_eq!(page_count(b"not a paper"), Err(PaperError::Unreadable));
}

#[test]
fn the_words_of_the_minutes_and_of_the_letters_are_reviewed() {
    let facts = minutes_of(12, State::Sealed);
    insta::assert_snapshot!("minutes-nominative", minutes(&facts, Version::Nominative).to_html());
    insta::assert_snapshot!("minutes-shareable", minutes(&facts, Version::Shareable).to_html());
    for (name, facts) in examples::notifications(Size::Usual) {
        insta::assert_snapshot!(format!("letter-{name}"), notification(&facts).to_html());
    }
    insta::assert_snapshot!("convocation", convocation(&examples::convocation(Size::Usual)).to_html());
}
