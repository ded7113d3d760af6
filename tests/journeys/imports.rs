//! A file from its bytes to the register and back: previewed, accepted as one act, undone, redone.

use council::applications::{Applicant, ApplicationOrder, ApplicationsQuery, NewApplication};
use council::directory::{NewCommune, PopulationKind};
use council::dwellings::DwellingsQuery;
use council::imports::{ImportField as Field, ImportTarget, Problem, Remark, Unplaced};
use council::people::NewPerson;
use council::{Actor, Balance, Cents, Day, Digest, Refusal};
use exchange::sheet::{Sheet, Value, to_xlsx};
use secretariat::{Error, ImportFile, ImportPlan, ImportPreview, NewCommunes, SortedRows, Stop, TableError, Watch};
use std::fs;
use tests::{Desk, top};

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> Day {
    day(2026, 11, 25)
}

fn actor() -> Actor {
    Desk::founder(today().and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis())
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(top().join("tests/fixtures").join(name)).unwrap()
}

fn read(target: ImportTarget, bytes: impl Into<Vec<u8>>) -> ImportFile {
    ImportFile::read(target, "fichier.csv", bytes.into(), &Stop::default(), |_| {}).unwrap()
}

fn sorted(file: &ImportFile) -> SortedRows {
    file.sort_out(ImportPlan { mapping: file.proposed(), communes: None }).unwrap()
}

fn figures(wanted: &[&str]) -> NewCommunes {
    let wanted = wanted.iter().map(|code| (*code).to_owned()).collect();
    NewCommunes { vintage: 2023, source: "Insee".into(), wanted, member_from_on: None }
}

/// The applications that words find.
fn asking(words: &str) -> ApplicationsQuery {
    ApplicationsQuery {
        words: words.into(),
        stages: Vec::new(),
        communes: Vec::new(),
        order: ApplicationOrder::Name,
        descending: false,
    }
}

/// A council that knows three communes; Hellemmes is an associated one, typed by hand.
fn desk() -> Desk {
    let mut desk = Desk::new();
    for (insee, name, part_of) in
        [("59507", "Ronchin", None), ("59410", "Mons-en-Barœul", None), ("59298", "Hellemmes", Some("59350"))]
    {
        let commune = NewCommune {
            insee: insee.into(),
            name: name.into(),
            postcode: None,
            part_of: part_of.map(str::to_owned),
            member_from_on: None,
            population: None,
        };
        desk.office.add_commune(&actor(), commune).unwrap();
    }
    desk
}

/// Accepts what a preview told, and sees that one undo brings everything back and one redo does it again.
fn accepted(desk: &mut Desk, rows: &SortedRows) -> ImportPreview {
    let contents = |desk: &Desk| -> Digest { desk.office.digest().unwrap() };
    let before = contents(desk);
    let preview = desk.office.preview_import(rows, today()).unwrap();
    assert_eq!(contents(desk), before, "a preview writes nothing");
    let mut heard = Vec::new();
    let watch = &mut Watch { stop: &Stop::default(), told: &mut |done, of| heard.push((done, of)) };
    desk.office.import(&actor(), rows, &preview, watch).unwrap();
    let after = contents(desk);
    assert_ne!(after, before);
    assert_eq!(heard.first().map(|told| told.0), Some(0), "its progress was told");
    desk.office.undo(&actor()).unwrap();
    assert_eq!(contents(desk), before, "one undo brings everything back");
    desk.office.redo(&actor()).unwrap();
    assert_eq!(contents(desk), after);
    preview
}

fn problems(preview: &ImportPreview) -> Vec<(u32, &str, Problem)> {
    preview.rejected.iter().map(|error| (error.row, error.column.as_str(), error.problem)).collect()
}

fn left_out(preview: &ImportPreview) -> Vec<(u32, Unplaced)> {
    preview.left_out.iter().map(|left| (left.row, left.why)).collect()
}

#[test]
fn row_105_dwellings_of_a_windows_file_come_in_together_and_go_together() {
    let mut desk = desk();
    let file = read(ImportTarget::Dwellings, fixture("dwellings.csv"));
    let preview = accepted(&mut desk, &sorted(&file));
    assert_eq!((preview.rows, preview.taken, preview.counts.dwellings, preview.counts.places), (5, 2, 2, 3));
    assert_eq!(preview.landlords, ["Toits du Nord"]);
    assert_eq!(problems(&preview), [(5, "Loyer HC", Problem::NotAnAmount)]);
    assert_eq!(left_out(&preview), [(4, Unplaced::UnknownCommune), (6, Unplaced::UnknownKind)]);
    let found = desk.office.dwellings(&DwellingsQuery::default(), today()).unwrap();
    let streets: Vec<_> = found.rows.iter().map(|row| row.card.street.as_str()).collect();
    assert_eq!(streets, ["12 rue de l’Été", "3 allée des Hêtres"]);
    let sheet = desk.office.dwelling(found.rows[0].card.id, today()).unwrap();
    assert_eq!(
        (sheet.details.area_dm2, sheet.details.floor, sheet.details.step_free),
        (Some(4_150), Some(0), Some(true))
    );
    assert_eq!(sheet.card.rent, Some(Cents::new(33_152)));
    let again = desk.office.preview_import(&sorted(&file), today()).unwrap();
    assert_eq!(again.taken, 0);
    assert_eq!(left_out(&again)[0], (2, Unplaced::KnownReference));
}

#[test]
fn row_105_applications_keep_the_day_they_were_first_received() {
    let mut desk = desk();
    let known = NewPerson {
        family_name: "Connue".into(),
        given_name: "Ève".into(),
        birth_on: Some(day(1990, 5, 4)),
        ..NewPerson::default()
    };
    let application = NewApplication {
        applicant: Applicant::New(known),
        received_on: day(2025, 1, 2),
        referred_by: None,
        referrer_text: String::new(),
        request: String::new(),
    };
    desk.office.add_application(&actor(), application).unwrap();
    let file = read(ImportTarget::Applications, fixture("applications.csv"));
    let preview = accepted(&mut desk, &sorted(&file));
    assert_eq!((preview.rows, preview.taken, preview.counts.applications), (7, 3, 3));
    assert_eq!(
        problems(&preview),
        [(5, "Date de la demande", Problem::NoSuchDay), (5, "Né(e) le", Problem::NoSuchDay)]
    );
    assert_eq!(
        left_out(&preview),
        [(6, Unplaced::RepeatedPerson), (7, Unplaced::InTheFuture), (8, Unplaced::KnownPerson)]
    );
    let remarks: Vec<_> = preview.remarks.iter().map(|remark| (remark.row, remark.remark)).collect();
    assert_eq!(remarks, [(3, Remark::UnknownWish), (4, Remark::UnknownWish), (9, Remark::Resembles)]);
    let found = desk.office.applications(&asking("oeuvrard"), today()).unwrap();
    assert_eq!((found.rows[0].code.as_str(), found.rows[0].received_on), ("2025-002", day(2025, 11, 5)));
    let sheet = desk.office.application(found.rows[0].id, today()).unwrap();
    assert_eq!(
        (sheet.who.city.as_str(), sheet.request.near.as_str()),
        ("Lille", "Lille"),
        "nothing of the file is lost"
    );
    let found = desk.office.applications(&asking("delattre"), today()).unwrap();
    let sheet = desk.office.application(found.rows[0].id, today()).unwrap();
    assert_eq!((found.rows[0].referrer.as_str(), sheet.who.phone.as_str()), ("CMP des Tilleuls", "+33353012030"));
    assert_eq!(sheet.request.rent_max, Some(Cents::new(42_050)));
    assert_eq!(found.rows[0].communes, ["Ronchin"]);
}

#[test]
fn row_102_populations_of_the_public_file_come_with_their_source_and_their_year() {
    let mut desk = desk();
    let mut france = fixture("communes.csv");
    for number in 0..120 {
        france.extend(format!("99;Ailleurs;98;1;01;{number:03};98{number:03};Bourg {number};{number};1;2\n").bytes());
    }
    let file = read(ImportTarget::Communes, france);
    assert!(file.sheet().choose_communes);
    let named = file.find_communes(&file.proposed(), "LEZENNES");
    assert_eq!((named[0].insee.as_str(), named[0].municipal), ("59346", Some(2_978)));
    assert_eq!(file.find_communes(&file.proposed(), "barœul")[0].insee, "59410");
    let plan = ImportPlan { mapping: file.proposed(), communes: Some(figures(&["59346"])) };
    let preview = accepted(&mut desk, &file.sort_out(plan.clone()).unwrap());
    assert_eq!((preview.rows, preview.taken, preview.passed_over), (126, 3, 123));
    assert_eq!((preview.counts.communes, preview.counts.populations), (1, 6));
    assert_eq!(preview.not_in_file, ["Hellemmes"]);
    let communes = desk.office.communes().unwrap();
    let of = |name: &str| &communes.iter().find(|commune| commune.name == name).unwrap().populations;
    let figures: Vec<_> = of("Mons-en-Barœul")
        .iter()
        .map(|figure| (figure.kind, figure.count, figure.vintage, figure.source.as_str()))
        .collect();
    assert_eq!(
        figures,
        [(PopulationKind::Municipal, 21_105, 2023, "Insee"), (PopulationKind::Total, 21_244, 2023, "Insee")]
    );
    assert!(of("Hellemmes").is_empty());
    let again = desk.office.preview_import(&file.sort_out(plan).unwrap(), today()).unwrap();
    assert_eq!((again.taken, again.unchanged), (0, 3));
}

#[test]
fn row_102_a_figure_without_a_source_is_refused() {
    let file = read(ImportTarget::Communes, fixture("communes.csv"));
    let plan = |communes| ImportPlan { mapping: file.proposed(), communes };
    let nobody = NewCommunes { source: " ".into(), ..figures(&[]) };
    assert_eq!(file.sort_out(plan(Some(nobody))).unwrap_err(), Refusal::Empty { field: "source".into() });
    assert!(matches!(file.sort_out(plan(None)).unwrap_err(), Refusal::OutOfBounds { .. }));
    assert!(!file.sheet().choose_communes, "a council's own list goes in whole");
}

#[test]
fn row_105_a_spreadsheet_is_read_by_its_types() {
    let mut desk = desk();
    let headers = ["Nom", "Prénom", "Demande du", "Loyer maximum"].map(str::to_owned).to_vec();
    let text = |text: &str| Value::Text(text.to_owned());
    let row = vec![text("Delattre"), text("Inès"), Value::Day(day(2026, 1, 12)), Value::Amount(Balance::new(42_050))];
    let sheet = Sheet { name: "Feuille".into(), headers, rows: vec![row] };
    let file = read(ImportTarget::Applications, to_xlsx(&[sheet], today()).unwrap());
    assert_eq!(accepted(&mut desk, &sorted(&file)).taken, 1);
    let found = desk.office.applications(&asking(""), today()).unwrap();
    let sheet = desk.office.application(found.rows[0].id, today()).unwrap();
    assert_eq!((sheet.row.received_on, sheet.request.rent_max), (day(2026, 1, 12), Some(Cents::new(42_050))));
}

#[test]
fn row_105_the_rows_left_out_come_back_as_a_file_that_says_why_and_imports_again() {
    let mut desk = desk();
    let file = read(ImportTarget::Dwellings, fixture("dwellings.csv"));
    let preview = accepted(&mut desk, &sorted(&file));
    let (name, csv) = file.rejected(&preview).unwrap();
    assert_eq!(name, "logements-lignes-ecartees.csv");
    let text = String::from_utf8(csv).unwrap();
    assert!(text.starts_with("\u{feff}Référence;Bailleur;"), "French Excel opens it");
    assert_eq!(text.lines().count(), 4);
    assert!(text.contains("« Loyer HC » : ce n’est pas un montant, écrivez par exemple 398,20."), "{text}");
    let corrected = text.replace("trois cents", "300").replace("Nulle-Part", "Ronchin").replace("Igloo", "");
    let again = read(ImportTarget::Dwellings, corrected);
    let preview = accepted(&mut desk, &sorted(&again));
    assert_eq!(preview.taken, 3);
    assert!(again.rejected(&preview).is_none());
}

#[test]
fn row_105_columns_that_are_not_found_are_named_and_the_user_has_the_last_word() {
    let desk = desk();
    let file = read(ImportTarget::Applications, "Patronyme;Prénom;Demande du\nDelattre;Inès;12/01/2026\n");
    let preview = desk.office.preview_import(&sorted(&file), today()).unwrap();
    assert_eq!((preview.unmapped.as_slice(), preview.taken), ([Field::FamilyName].as_slice(), 0));
    let mapping = file.proposed().with(Field::FamilyName, Some(0));
    let rows = file.sort_out(ImportPlan { mapping, communes: None }).unwrap();
    assert_eq!(desk.office.preview_import(&rows, today()).unwrap().taken, 1);
}

#[test]
fn an_endless_name_is_one_row_less_and_html_is_only_text() {
    let mut desk = desk();
    let endless = "x".repeat(10_000);
    let tagged = "<img src=x onerror=alert(1)>";
    let text = format!("Nom;Prénom;Demande du\n{endless};A;12/01/2026\n{tagged};B;12/01/2026\n");
    let preview = accepted(&mut desk, &sorted(&read(ImportTarget::Applications, text)));
    assert_eq!(problems(&preview), [(2, "Nom", Problem::TooLong)]);
    assert!(preview.rejected[0].excerpt.chars().count() < 50);
    assert_eq!(desk.office.applications(&asking(""), today()).unwrap().rows[0].family_name, tagged);
}

#[test]
fn a_file_that_is_no_table_says_what_it_is() {
    let refused = |bytes: &[u8]| {
        ImportFile::read(ImportTarget::Dwellings, "f", bytes.to_vec(), &Stop::default(), |_| {}).unwrap_err()
    };
    assert_eq!(refused(b""), TableError::Empty);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), TableError::UnknownFormat);
    assert_eq!(refused(b"\xff\xfea\x00\xd8"), TableError::UnknownFormat);
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old"), TableError::OldOrLocked);
}

#[test]
fn an_import_given_up_or_overtaken_writes_nothing() {
    let mut desk = desk();
    let file = read(ImportTarget::Dwellings, fixture("dwellings.csv"));
    let rows = sorted(&file);
    let preview = desk.office.preview_import(&rows, today()).unwrap();
    let before = desk.office.digest().unwrap();
    let stop = Stop::default();
    let given_up =
        desk.office.import(&actor(), &rows, &preview, &mut Watch { stop: &stop, told: &mut |_, _| stop.stop() });
    assert!(matches!(given_up, Err(Error::Stopped)));
    assert_eq!(desk.office.digest().unwrap(), before);
    desk.office.import(&actor(), &rows, &preview, &mut Watch { stop: &Stop::default(), told: &mut |_, _| {} }).unwrap();
    let overtaken =
        desk.office.import(&actor(), &rows, &preview, &mut Watch { stop: &Stop::default(), told: &mut |_, _| {} });
    assert!(matches!(overtaken, Err(Error::Refused(Refusal::FactsMoved))));
}
