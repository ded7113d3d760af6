//! Every paper drawn from a real register: what it says, what it must not, what it waits for.

use crate::quarter::{Quarter, SETTINGS, drawn_on, noon};
use crate::world::{World, before, day, refused};
use council::house_texts::{HouseText, TextFault, TextFaultKind};
use council::library::{PaperLack, PaperRequest};
use council::meetings::{MeetingState, NewItemAbout};
use council::settings::SettingKey;
use council::workshops::{NewWorkshop, Season, WorkshopChange};
use council::{Refusal, people::PersonChange};
use secretariat::{DrawnPapers, Error, PaperFile};

fn drawn(quarter: &Quarter, request: PaperRequest) -> DrawnPapers {
    quarter.world.desk.office.papers(request, drawn_on()).unwrap()
}

fn names(files: &[PaperFile]) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

/// What a paper says, its hard spaces made plain.
fn words(file: &PaperFile) -> String {
    file.ready()
        .unwrap()
        .card
        .reading
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace("<strong>", "")
        .replace("</strong>", "")
}

/// Every request of the quarter.
fn requests(quarter: &Quarter) -> [PaperRequest; 7] {
    let Quarter { held, next, workshop, .. } = *quarter;
    [
        PaperRequest::Convocations { meeting: next },
        PaperRequest::Agenda { meeting: held },
        PaperRequest::Attendance { meeting: next },
        PaperRequest::Minutes { meeting: held },
        PaperRequest::Letters { meeting: held },
        PaperRequest::WorkshopAttendance { workshop },
        PaperRequest::Poster { workshop },
    ]
}

#[test]
fn every_paper_bears_the_name_of_nobody_and_is_the_same_file_twice() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let mut seen = Vec::new();
    for request in requests(&quarter) {
        let (once, again) = (drawn(&quarter, request), drawn(&quarter, request));
        assert!(!once.files.is_empty() && once.waiting.is_empty(), "{request:?}");
        for (file, twin) in once.files.iter().zip(&again.files) {
            assert_eq!(file.to_pdf().unwrap(), twin.to_pdf().unwrap(), "{}", file.name);
        }
        seen.extend(once.files.into_iter().map(|file| file.name));
    }
    let letters = (1..=9).map(|number| format!("notification-D-2026-{number:03}.pdf"));
    let expected = (1..=4)
        .map(|number| format!("convocation-2027-T1-{number:02}.pdf"))
        .chain(["ordre-du-jour-2026-T4.pdf", "emargement-2027-T1.pdf"].map(str::to_owned))
        .chain(["pv-2026-T4-nominatif.pdf", "pv-2026-T4-diffusable.pdf"].map(str::to_owned))
        .chain(letters)
        .chain(["emargement-atelier-42.pdf".to_owned()])
        .chain(["maisons-a4", "ephemeride-a4", "marches-a4"].map(|design| format!("affiche-atelier-42-{design}.pdf")))
        .chain(["maisons-a3", "ephemeride-a3", "marches-a3"].map(|design| format!("affiche-atelier-42-{design}.pdf")))
        .chain(["maisons-a5", "ephemeride-a5", "marches-a5"].map(|design| format!("tract-atelier-42-{design}.pdf")));
    assert_eq!(seen, expected.collect::<Vec<_>>());
}

#[test]
fn the_papers_around_a_sitting_are_drawn_from_the_register() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let Quarter { held, next, workshop, .. } = quarter;
    let season = Season::of(drawn_on());
    let names = |request| drawn(&quarter, request).files.into_iter().map(|file| file.name).collect::<Vec<_>>();
    let [room, landlord, care] = &drawn(&quarter, PaperRequest::SittingFile { meeting: held }).files[..] else {
        panic!("three versions of the file")
    };
    let hearings = names(PaperRequest::Presentations { meeting: held });
    assert!(!hearings.is_empty() && hearings.iter().all(|name| name.starts_with("fiche-de-presentation-2026-T4-")));
    for sheet in drawn(&quarter, PaperRequest::Presentations { meeting: held }).files {
        let said = words(&sheet);
        let person = said.split("Personne</th><td>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
        assert!(words(care).contains(person), "the care team knows whom it is about");
        assert!(!words(room).contains(person) && !words(landlord).contains(person), "the others do not");
    }
    let record = words(&drawn(&quarter, PaperRequest::DecisionsRecord { meeting: held }).files[0]);
    assert!(record.contains("D-2026-001") && record.contains("admission"), "{record}");
    let extracts = names(PaperRequest::Extracts { meeting: held });
    assert!(extracts.iter().any(|name| name.starts_with("extrait-personne-2026-T4-")));
    assert!(extracts.iter().any(|name| name.starts_with("extrait-bailleur-2026-T4-")));
    for request in [
        PaperRequest::Invitations { meeting: held },
        PaperRequest::Undertakings { meeting: next },
        PaperRequest::Proxy { meeting: next },
        PaperRequest::SpareSheets { meeting: held },
        PaperRequest::DecisionsRegister { year: 2026 },
        PaperRequest::PlacesTable,
        PaperRequest::DepositsState,
        PaperRequest::TreasurerReport { from: drawn_on(), to: drawn_on() },
        PaperRequest::Questionnaire { workshop },
        PaperRequest::Programme { season },
        PaperRequest::CommunePosters { season },
        PaperRequest::SeasonReport { season },
        PaperRequest::Handover,
        PaperRequest::WindowTest,
    ] {
        assert!(!names(request).is_empty(), "{request:?}");
    }
    let seal = PaperRequest::Verify { meeting: held };
    let refused = quarter.world.desk.office.papers(seal, drawn_on()).unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::PaperLacks { lacks }) if lacks == [PaperLack::Seal]));
}

#[test]
fn row_62_a_text_that_the_council_words_itself_is_printed_and_one_with_a_fault_is_refused() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let (held, day) = (quarter.held, drawn_on());
    let actor = before();
    let office = &mut quarter.world.desk.office;
    let texts = office.house_texts(day).unwrap();
    assert!(texts.iter().all(|row| row.words == row.usual));
    let refused = office.set_house_text(&actor, HouseText::Contact, "Appelez {COORDINATION_TELL}", day).unwrap_err();
    let Error::Refused(Refusal::FaultyText { faults }) = refused else { panic!("{refused:?}") };
    let meant =
        TextFaultKind::UnknownField { name: "COORDINATION_TELL".into(), meant: Some("COORDINATION_TEL".into()) };
    assert_eq!(faults, [TextFault { after: "Appelez".into(), what: meant }]);
    office.set_house_text(&actor, HouseText::Contact, "Appelez le {COORDINATION_TEL}, à toute heure.", day).unwrap();
    let letter = words(&drawn(&quarter, PaperRequest::Letters { meeting: held }).files[0]);
    assert!(letter.contains("Appelez le ") && letter.contains(", à toute heure."), "{letter}");
    let office = &mut quarter.world.desk.office;
    office.undo(&actor).unwrap();
    assert!(
        words(&drawn(&quarter, PaperRequest::Letters { meeting: held }).files[0]).contains("Une question, un doute")
    );
}

#[test]
fn each_letter_says_what_the_register_holds() {
    let mut quarter = Quarter::new();
    quarter.tell();
    let letters = drawn(&quarter, PaperRequest::Letters { meeting: quarter.held }).files;
    let said: Vec<String> = letters.iter().map(words).collect();
    let expected: [&[&str]; 9] = [
        &[
            "Elle vous propose une place : un logement de type T2, à Ronchin.",
            "jusqu’au lundi 21 décembre 2026",
            "Loyer : 331,52 €. Charges : 58,48 €. Aide au logement estimée : 271,00 €",
            "320,00 €. Le Conseil intercommunal Rivage le prend en charge",
            "La signature du bail se prépare avec Mme Sarah Plouvier, mandataire judiciaire.",
            "Copie : Mme Sarah Plouvier, mandataire judiciaire.",
        ],
        &[
            "la présente à Habitat Flandre pour un logement de type T2, à Ronchin.",
            "C’est la commission d’attribution d’Habitat Flandre qui décide.",
        ],
        &[
            "à une condition : votre demande de logement social est renouvelée.",
            "avant le vendredi 15 janvier 2027. Mme Sarah Delporte peut vous y aider : 03 53 01 20 30.",
            "Jusqu’à cette date, un logement partagé de type T2, à Ronchin, reste réservé pour vous.",
        ],
        &["la liste d’attente pour un logement de type T2, à Ronchin.", "en position 2"],
        &["la liste d’attente pour une place transitoire.", "au plus tard le mercredi 10 mars 2027"],
        &[
            "La référente vous en a parlé le 11 décembre 2026.",
            "Ce qui est attendu : l’avis d’imposition 2025. Qui vous aide : Mme Sarah Delporte, 03 53 01 20 30.",
            "Pourquoi : Il manque dans votre dossier : l’avis d’imposition 2025.",
            "Votre demande revient devant la commission du jeudi 11 mars 2027, à Ronchin.",
            "elle compte toujours depuis le 1er septembre 2026",
        ],
        &["Notre association n’intervient que dans les communes de Ronchin et de Lezennes."],
        &["La commission vous propose de demander une place en résidence accueil."],
        &["Vous nous avez dit avoir trouvé une autre solution."],
    ];
    for (letter, expected) in said.iter().zip(expected) {
        for words in expected {
            assert!(letter.contains(words), "«{words}» is missing from:\n{letter}");
        }
        assert!(letter.contains("votre demande n° 059042612345678901 reste valable"), "{letter}");
        assert!(letter.contains("(prévue le jeudi 11 mars 2027)"), "{letter}");
    }
}

#[test]
fn a_letter_that_disappoints_waits_until_the_person_was_told_by_voice() {
    let mut quarter = Quarter::new();
    let letters = PaperRequest::Letters { meeting: quarter.held };
    let before_telling = drawn(&quarter, letters);
    assert_eq!(before_telling.files.len(), 6, "good news and waiting may be written");
    let waiting: Vec<_> =
        before_telling.waiting.iter().map(|paper| (paper.file_name.as_str(), &*paper.lacks)).collect();
    let told: &[PaperLack] = &[PaperLack::Told];
    assert_eq!(
        waiting,
        [
            ("notification-D-2026-006.pdf", told),
            ("notification-D-2026-007.pdf", told),
            ("notification-D-2026-008.pdf", told)
        ]
    );
    let standings = |quarter: &Quarter| {
        let standings = quarter.world.desk.office.letter_standings(quarter.held, drawn_on()).unwrap();
        standings.into_iter().map(|letter| letter.lacks).collect::<Vec<_>>()
    };
    let lacks = standings(&quarter);
    assert_eq!((lacks.len(), &lacks[5..8]), (9, &[told.to_vec(), told.to_vec(), told.to_vec()][..]));
    quarter.tell();
    assert_eq!(drawn(&quarter, letters).files.len(), 9);
    assert!(standings(&quarter).iter().all(Vec::is_empty));
    assert_eq!(quarter.world.desk.office.letter_standings(quarter.next, drawn_on()).unwrap(), []);
}

#[test]
fn no_letter_leaves_for_somebody_who_died() {
    let mut quarter = Quarter::new();
    let rows = quarter.world.desk.office.decisions(Some(quarter.held), None).unwrap();
    let person = rows[0].person.as_ref().unwrap().id;
    let died = PersonChange::DiedOn(Some(drawn_on()));
    quarter.world.desk.office.change_person(&noon(), person, died).unwrap();
    let letters = drawn(&quarter, PaperRequest::Letters { meeting: quarter.held });
    assert_eq!(letters.waiting[0].lacks, [PaperLack::Deceased]);
}

#[test]
fn letters_are_written_once_the_sitting_is_closed() {
    let mut quarter = Quarter::new();
    let letters = PaperRequest::Letters { meeting: quarter.next };
    let refusal = refused(quarter.world.desk.office.papers(letters, drawn_on()));
    assert_eq!(refusal, Refusal::MeetingIs { state: MeetingState::Planned });
    quarter.world.convene(quarter.next);
    let minutes = PaperRequest::Minutes { meeting: quarter.next };
    let refusal = refused(quarter.world.desk.office.papers(minutes, drawn_on()));
    assert_eq!(refusal, Refusal::MeetingIs { state: MeetingState::Convened });
}

#[test]
fn a_paper_says_everything_it_lacks_at_once() {
    let mut world = World::new();
    let meeting = world.planned();
    let lacks = |world: &World, request| match refused(world.desk.office.papers(request, drawn_on())) {
        Refusal::PaperLacks { lacks } => lacks,
        other => panic!("{other:?}"),
    };
    let setting = |key| PaperLack::Setting { key };
    assert_eq!(
        lacks(&world, PaperRequest::Convocations { meeting }),
        [
            setting(SettingKey::CouncilCity),
            setting(SettingKey::CoordinationPhone),
            setting(SettingKey::CoordinationEmail),
            setting(SettingKey::SignatoryName),
            setting(SettingKey::SignatoryQuality),
            PaperLack::Venue,
        ]
    );
    assert_eq!(lacks(&world, PaperRequest::Agenda { meeting }), [PaperLack::Venue, PaperLack::Points]);
    for (key, value) in SETTINGS {
        world.desk.office.set_setting(&before(), key, value, day(2020, 1, 1)).unwrap();
    }
    world.add(meeting, NewItemAbout::Other).unwrap();
    assert_eq!(lacks(&world, PaperRequest::Agenda { meeting }), [PaperLack::Venue]);
    let theme = world.desk.office.themes().unwrap()[0].id;
    let idea = NewWorkshop { theme, title: "Le sommeil".into(), hours: None, venue: None, capacity: None };
    let (workshop, _) = world.desk.office.plan_workshop(&before(), idea).unwrap();
    assert_eq!(lacks(&world, PaperRequest::Poster { workshop }), [PaperLack::Hours, PaperLack::Venue]);
}

#[test]
fn the_minutes_are_a_draft_then_the_very_bytes_that_were_sealed() {
    let mut quarter = Quarter::new();
    let minutes = PaperRequest::Minutes { meeting: quarter.held };
    let draft = drawn(&quarter, minutes).files;
    assert!(words(&draft[0]).contains("M. Paul Tétard") && !words(&draft[1]).contains("Tétard"));
    assert!(words(&draft[0]).contains("réorientation vers une place en résidence accueil"));

    quarter.seal();
    let sealed = drawn(&quarter, minutes).files;
    assert_eq!(names(&sealed), names(&draft));
    for (file, version) in sealed.iter().zip(council::minutes::MinutesVersion::ALL) {
        let (_, kept) = quarter.world.desk.office.sealed_paper(1, *version).unwrap();
        assert!(file.to_pdf().unwrap() == kept, "the file is the one that was sealed");
        assert!(words(file).contains("PV-2026-01"), "and its words are read");
    }
    // Whatever changes afterwards, what was sealed stays; words that no longer make it are not shown for it.
    quarter.world.planned_on(day(2027, 1, 14));
    let later = drawn(&quarter, minutes).files;
    assert_eq!(later[0].to_pdf().unwrap(), sealed[0].to_pdf().unwrap());
    assert_eq!(words(&later[0]), "");
}

#[test]
fn a_poster_names_who_confirmed_and_a_sheet_names_no_theme() {
    let mut quarter = Quarter::new();
    let workshop = quarter.workshop;
    let poster = words(&drawn(&quarter, PaperRequest::Poster { workshop }).files[0]);
    for expected in [
        "Traverser un deuil",
        "Mardi 12 janvier",
        "27 rue Sadi-Carnot, Ronchin",
        "Gratuit – sur inscription jusqu’au vendredi 8 janvier – tout public",
        "Avec Mme Claire Petit, pair-aidante.",
        "03 53 01 20 22 ou coordination@rivage.example",
        "3114",
        "le GEM Le Passage",
    ] {
        assert!(poster.contains(expected), "«{expected}» is missing from:\n{poster}");
    }
    assert!(!poster.contains("Morel"), "somebody who has not confirmed is not announced");
    let sheets = drawn(&quarter, PaperRequest::WorkshopAttendance { workshop }).files;
    let sheet = words(&sheets[0]);
    assert!(sheet.contains("feuille 2 / 2") && !sheet.contains("deuil"), "{sheet}");
    let price = WorkshopChange::Price(council::Cents::new(500));
    quarter.world.desk.office.change_workshop(&before(), workshop, price).unwrap();
    assert!(words(&drawn(&quarter, PaperRequest::Poster { workshop }).files[0]).contains("5,00 € – sur inscription"));
}
