//! One quarter from end to end: what comes in from files is prepared, heard, cut short, taken up, sealed and verified.

use crate::quarter::{Quarter, decide, examine, hearings, place_of};
use crate::world::{EVERY_COLLEGE, before, clerk, sitting_day};
use council::MeetingId;
use council::applications::{ApplicationOrder, ApplicationsQuery};
use council::decisions::{Grant, Outcome, Rank};
use council::imports::ImportTarget;
use council::meetings::{AgendaItemChange, MeetingState};
use council::minutes::{MinutesVersion, SealsCheck};
use secretariat::{ImportFile, ImportPlan, Office, Stop, Watch};
use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};
use storage::Register;
use tests::{Desk, top};

/// Where the coordinator who is cut short finds the register, and which sitting she holds.
const CUT_SHORT: [&str; 2] = ["PALIER_REGISTER", "PALIER_SITTING"];

/// What she was typing.
const WORDS: &str = "La personne souhaite visiter avant";

/// Imports a file of the fixtures, and says how many rows were taken.
fn import(office: &mut Office, target: ImportTarget, name: &str) -> usize {
    let bytes = fs::read(top().join("tests/fixtures").join(name)).unwrap();
    let file = ImportFile::read(target, name, bytes, &Stop::default(), |_| {}).unwrap();
    let rows = file.sort_out(ImportPlan { mapping: file.proposed(), communes: None }).unwrap();
    let preview = office.preview_import(&rows, sitting_day()).unwrap();
    office.import(&before(), &rows, &preview, &mut Watch { stop: &Stop::default(), told: &mut |_, _| {} }).unwrap();
    preview.taken.try_into().unwrap()
}

/// Holds half a sitting in this process, then writes on until it is killed.
fn hold_until_killed(register: &Path, sitting: MeetingId) -> ! {
    let mut office = Office::over(Register::open(register, &Desk::key()).unwrap());
    decide(&mut office, sitting, 0..5);
    let open = hearings(&office, sitting)[5];
    office.start_item(&clerk(14, 45), open).unwrap();
    office.keep_item_draft(&clerk(14, 46), open, "discussion", WORDS).unwrap();
    println!("half");
    for nth in 0.. {
        let change = AgendaItemChange::Discussion(format!("{WORDS} ({nth})"));
        office.change_agenda_item(&clerk(14, 46), open, change).unwrap();
    }
    unreachable!("nobody counts so far")
}

/// The same in a process of its own, killed as a power cut would while it writes.
fn cut_short(register: &Path, sitting: MeetingId) {
    let mut process = Command::new(env::current_exe().unwrap())
        .args(["--exact", "whole::a_quarter_goes_from_a_file_to_a_seal_that_anyone_verifies", "--nocapture"])
        .env(CUT_SHORT[0], register)
        .env(CUT_SHORT[1], sitting.get().to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(process.stdout.take().unwrap()).lines();
    assert!(told.any(|line| line.unwrap().ends_with("half")), "half the sitting was held");
    process.kill().unwrap();
    process.wait().unwrap();
}

/// Whether the computer's own tool finds every paper of a folder as the register of seals says.
fn verifies(folder: &Path) -> bool {
    Command::new("sha256sum")
        .args(["--check", "--quiet", "--strict", "empreintes"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
        .success()
}

#[test]
fn a_quarter_goes_from_a_file_to_a_seal_that_anyone_verifies() {
    if let [Some(register), Some(sitting)] = CUT_SHORT.map(env::var_os) {
        let sitting = MeetingId::new(sitting.to_str().unwrap().parse().unwrap());
        hold_until_killed(Path::new(&register), sitting);
    }

    // Files come in; somebody of the file is heard for a dwelling of the other.
    let mut quarter = Quarter::prepared(Desk::new());
    let (sitting, office) = (quarter.held, &mut quarter.world.desk.office);
    assert_eq!(import(office, ImportTarget::Dwellings, "dwellings.csv"), 1);
    assert_eq!(import(office, ImportTarget::Applications, "applications.csv"), 4);
    let query = ApplicationsQuery {
        words: "delattre inès".into(),
        stages: Vec::new(),
        communes: Vec::new(),
        order: ApplicationOrder::Name,
        descending: false,
    };
    let application = office.applications(&query, sitting_day()).unwrap().rows[0].id;
    let person = office.application(application, sitting_day()).unwrap().who.id;
    quarter.world.consents(person, EVERY_COLLEGE);
    quarter.world.hear(sitting, application).unwrap();
    quarter.world.convene(sitting);
    quarter.world.open(sitting);

    // The sitting is cut short by a power cut, and taken up where it was.
    quarter.world.desk = quarter.world.desk.lent(|register| cut_short(register, sitting));
    let office = &mut quarter.world.desk.office;
    let sheet = office.meeting(sitting).unwrap();
    assert_eq!(sheet.row.state, MeetingState::Open);
    assert_eq!(
        sheet.agenda.items.iter().filter(|item| item.decided.is_some()).count(),
        5,
        "what was recorded is there"
    );
    let open = hearings(office, sitting)[5];
    assert_eq!(office.item_draft(&clerk(14, 50), open).unwrap()["discussion"], WORDS, "what was typed is there");
    decide(office, sitting, 5..9);
    let grant = Grant { place: place_of(office, "L-102"), rank: Rank::First };
    let last = hearings(office, sitting)[9];
    examine(office, sitting, last, 58, Outcome::Admission { grant, deposit: None });
    quarter.close();

    // The minutes write themselves, are read over and sealed.
    quarter.tell();
    quarter.seal();
    let office = &quarter.world.desk.office;
    assert_eq!(office.verify_seals().unwrap(), SealsCheck::Intact { seals: 1, destroyed: 0 });

    // A mayor verifies them with the tool of her computer alone; one altered byte fails.
    let folder = quarter.world.desk.beside("export");
    fs::create_dir(&folder).unwrap();
    for (name, bytes) in office.seal_files().unwrap() {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let register = fs::read_to_string(folder.join("registre-des-scelles.txt")).unwrap();
    let digests: Vec<&str> = register.trim_end().split(';').collect();
    let mut sums = String::new();
    let mut papers = Vec::new();
    for (version, column) in [(MinutesVersion::Nominative, 2), (MinutesVersion::Shareable, 3)] {
        let (name, bytes) = office.sealed_paper(1, version).unwrap();
        fs::write(folder.join(&name), bytes).unwrap();
        writeln!(sums, "{}  {name}", digests[column]).unwrap();
        papers.push(folder.join(name));
    }
    fs::write(folder.join("empreintes"), sums).unwrap();
    assert!(verifies(&folder));
    for paper in papers {
        let whole = fs::read(&paper).unwrap();
        let mut altered = whole.clone();
        altered[whole.len() / 2] ^= 1;
        fs::write(&paper, altered).unwrap();
        assert!(!verifies(&folder), "an altered byte shows");
        fs::write(&paper, whole).unwrap();
    }
    assert!(verifies(&folder), "and its repair too");
}
