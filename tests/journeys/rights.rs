//! What a person may ask for: everything that is held on her, and nothing of anybody else.

use crate::quarter::{NAMES, Quarter, drawn_on, noon};
use crate::world::day;
use council::PersonId;
use council::attachments::{Attachable, NewAttachment};
use council::people::{ContactMedium, NewContactEvent, NoteLevel};
use council::situations::NewSituation;
use secretariat::{Error, ExportedFile};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::process::Command;

/// The files of an archive, by name.
fn opened((_, bytes): &ExportedFile) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let all = 0..archive.len();
    let read = |at: usize| {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    all.map(read).collect()
}

/// The words of a file, its hard spaces made plain and its lines joined.
fn printed(pdf: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("palier-rights-{}.pdf", std::process::id()));
    std::fs::write(&path, pdf).unwrap();
    let said = Command::new("pdftotext").args(["-raw", path.to_str().unwrap(), "-"]).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let words = String::from_utf8(said.stdout).unwrap().replace(['\u{a0}', '\u{202f}', '\n'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody who was heard, housed nowhere yet, told of, written to; and what is noted of her.
fn tetard(quarter: &mut Quarter) -> PersonId {
    let row = quarter.world.found("Tétard");
    let office = &mut quarter.world.desk.office;
    let person = office.application(row.id, drawn_on()).unwrap().who.id;
    let event = NewContactEvent {
        on_day: day(2026, 12, 12),
        medium: ContactMedium::Phone,
        with_contact: None,
        text: "Souhaite emménager en janvier.".into(),
    };
    office.note_exchange(&noon(), person, &event).unwrap();
    office.write_note(&noon(), person, NoteLevel::Coordination, "Rappeler le mardi.").unwrap();
    let told = NewSituation {
        raised_by: None,
        received_on: day(2026, 12, 1),
        commune: None,
        subject: "Serrure à changer".into(),
        due_on: None,
    };
    let (situation, _) = office.add_situation(&noon(), told).unwrap();
    office.name_situation(&noon(), situation, Some(person)).unwrap();
    let letter = NewAttachment { name: "attestation.pdf".into(), bytes: b"%PDF-1.4 hers".to_vec() };
    office.attach(&noon(), Attachable::Application, row.id.get(), letter).unwrap();
    person
}

#[test]
fn row_109_a_person_is_handed_everything_that_is_held_on_her_and_the_name_of_nobody_else() {
    let mut quarter = Quarter::new();
    let person = tetard(&mut quarter);
    let code = quarter.world.found("Tétard").code;
    let office = &quarter.world.desk.office;
    let file = office.export_person(person, drawn_on()).unwrap();
    assert_eq!(file.0, format!("donnees-dossier-{code}-2026-12-14.zip"), "the name of nobody");
    let files = opened(&file);
    let paper = printed(&files["donnees.pdf"]);
    for words in [
        "Tétard",
        "8 rue de Rome",
        "Souhaite emménager en janvier.",
        "Rappeler le mardi.",
        "Serrure à changer",
        "Curatelle renforcée",
        "n° D-2026-001",
        "320,00 €",
        "attestation.pdf",
        "donnees@rivage.example",
    ] {
        assert!(paper.contains(words), "«{words}» is missing from:\n{paper}");
    }
    let tables: Vec<&str> = files.keys().filter_map(|name| name.strip_prefix("tables/")).collect();
    for table in ["application.csv", "consent.csv", "decision.csv", "deposit_entry.csv", "person_note.csv"] {
        assert!(tables.contains(&table), "{tables:?}");
    }
    assert!(files.values().any(|bytes| bytes == b"%PDF-1.4 hers"), "her files go with her");
    // Her referent, her guardian, who presented her request, who tells her, and those who applied with her.
    let others = NAMES.iter().copied().filter(|name| *name != "Tétard");
    for other in others.chain(["Delporte", "Plouvier", "Morel", "la référente"]) {
        for (name, bytes) in &files {
            let text = if name == "donnees.pdf" { paper.clone() } else { String::from_utf8_lossy(bytes).into_owned() };
            assert!(!text.contains(other), "{name} names {other}");
        }
    }
}

#[test]
fn what_is_handed_to_one_holds_nothing_of_another() {
    let mut quarter = Quarter::new();
    tetard(&mut quarter);
    let other = quarter.world.found("Lenoir");
    let office = &quarter.world.desk.office;
    let person = office.application(other.id, drawn_on()).unwrap().who.id;
    let files = opened(&office.export_person(person, drawn_on()).unwrap());
    let applications = String::from_utf8(files["tables/application.csv"].clone()).unwrap();
    assert_eq!(applications.lines().count(), 2, "a head, and her own application:\n{applications}");
    assert!(applications.contains(&other.code));
    assert!(!files.contains_key("tables/situation.csv"), "a table without a row is left out");
    assert!(!printed(&files["donnees.pdf"]).contains("Serrure"));
    let nobody = office.export_person(PersonId::new(9999), drawn_on());
    assert!(matches!(nobody, Err(Error::NotFound("person"))));
}
