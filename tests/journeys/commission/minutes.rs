//! The minutes: written by the facts, sealed, verified with the tools of the computer.

use super::world::{World, clerk, day, refused, withdrawn};
use council::calendar::moment;
use council::decisions::Outcome;
use council::meetings::{AgendaItemChange, NewItemAbout, PersonPresence};
use council::minutes::{BlockKey, MinutesState, MinutesVersion, Missing, SealsCheck};
use council::{Act, Actor, AgendaItemId, MeetingId, Minute, Refusal};
use secretariat::Error;
use std::fs;
use std::process::Command;
use tests::Desk;

/// The coordinator, days after the sitting.
pub(super) fn later(day_of_month: u32) -> Actor {
    let noon = moment(day(2026, 12, day_of_month), Minute::new(720).unwrap()).unwrap();
    Desk::founder(noon.get())
}

/// A sitting that was held and closed, with one situation.
pub(super) fn held(world: &mut World, on: council::Day) -> (MeetingId, AgendaItemId) {
    let meeting = world.planned_on(on);
    let (_, lenoir) = world.ready("Lenoir");
    let item = world.hear(meeting, lenoir).unwrap();
    world.convene(meeting);
    world.open(meeting);
    world.desk.office.start_item(&clerk(14, 35), item).unwrap();
    world.decide(item, withdrawn()).unwrap();
    if world.titles(meeting).contains(&"previous_minutes".to_owned()) {
        let first = world.desk.office.meeting(meeting).unwrap().agenda.items[0].id;
        world.decide(first, Outcome::Approved { observation: String::new() }).unwrap();
    }
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    (meeting, item)
}

pub(super) fn seal(world: &mut World, meeting: MeetingId, actor: &Actor) -> u32 {
    world.desk.office.review_minutes(actor, meeting, Some(day(2026, 12, 14))).unwrap();
    let papers = world.desk.office.prepare_seal(meeting, actor.at).unwrap().make().unwrap();
    world.desk.office.seal_minutes(actor, papers).unwrap().0.n
}

#[test]
fn row_50_the_minutes_write_themselves_and_name_what_is_missing() {
    let mut world = World::new();
    let (meeting, item) = held(&mut world, super::world::sitting_day());
    let sheet = world.desk.office.minutes(meeting).unwrap();
    assert_eq!(sheet.state, MinutesState::Draft);
    assert_eq!(sheet.missing, [Missing::Presenter { item }, Missing::PersonPresence { item }]);
    let block = |version| {
        let block = sheet.blocks.iter().find(|block| block.key == BlockKey::Item(item) && block.version == version);
        block.unwrap().generated.clone()
    };
    assert!(block(MinutesVersion::Nominative).contains("demande retirée"));
    let shareable = block(MinutesVersion::Shareable);
    for name in ["Lenoir", "Paul", "Vasseur", "la référente"] {
        assert!(!shareable.contains(name), "the shareable version names {name}");
    }
    let presenter = AgendaItemChange::PresentedBy(Some(world.members[1]));
    world.desk.office.change_agenda_item(&clerk(17, 10), item, presenter).unwrap();
    let came = AgendaItemChange::Person { presence: Some(PersonPresence::Present), companion: String::new() };
    world.desk.office.change_agenda_item(&clerk(17, 11), item, came).unwrap();
    assert_eq!(world.desk.office.minutes(meeting).unwrap().missing, []);
}

#[test]
fn a_rewritten_block_says_when_the_facts_change_and_offers_both() {
    let mut world = World::new();
    let (meeting, item) = held(&mut world, super::world::sitting_day());
    let (key, version) = (BlockKey::Item(item), MinutesVersion::Nominative);
    let office = &mut world.desk.office;
    office.rewrite_block(&clerk(17, 5), meeting, key, version, Some("Autrement dit.")).unwrap();
    let stale = |world: &World| {
        let sheet = world.desk.office.minutes(meeting).unwrap();
        let block = sheet.blocks.into_iter().find(|block| block.key == key && block.version == version).unwrap();
        let rewritten = block.rewritten.unwrap();
        assert_eq!(rewritten.text, "Autrement dit.");
        (rewritten.is_stale, block.generated, sheet.missing.contains(&Missing::StaleBlock { key, version }))
    };
    let (is_stale, before, missing) = stale(&world);
    assert!(!is_stale && !missing);
    let discussion = AgendaItemChange::Discussion("La commission a entendu la personne.".into());
    world.desk.office.change_agenda_item(&clerk(17, 6), item, discussion).unwrap();
    let (is_stale, after, missing) = stale(&world);
    assert!(is_stale && missing && before != after);
    world.desk.office.rewrite_block(&clerk(17, 7), meeting, key, version, Some("Autrement dit.")).unwrap();
    assert!(!stale(&world).0, "kept against the facts as they are");
    world.desk.office.rewrite_block(&clerk(17, 8), meeting, key, version, None).unwrap();
    let sheet = world.desk.office.minutes(meeting).unwrap();
    assert!(sheet.blocks.iter().all(|block| block.rewritten.is_none()));
}

#[test]
fn row_53_minutes_are_read_over_before_they_are_sealed_and_never_after() {
    let mut world = World::new();
    let (meeting, item) = held(&mut world, super::world::sitting_day());
    let early = world.desk.office.prepare_seal(meeting, later(14).at);
    assert_eq!(refused(early), Refusal::MinutesAre { state: MinutesState::Draft });
    assert_eq!(seal(&mut world, meeting, &later(14)), 1);
    let sealed = Refusal::MinutesAre { state: MinutesState::Sealed };
    let office = &mut world.desk.office;
    assert_eq!(refused(office.reopen_sitting(&later(15), meeting, "une faute")), sealed);
    let discussion = AgendaItemChange::Discussion("Autre chose.".into());
    assert_eq!(refused(office.change_agenda_item(&later(15), item, discussion)), sealed);
    assert_eq!(refused(office.review_minutes(&later(15), meeting, None)), sealed);
    let undone = office.undo(&later(15));
    assert!(matches!(undone, Err(Error::Register(storage::Error::Final(Act::Seal)))), "a seal is never undone");
    let sheet = office.minutes(meeting).unwrap();
    assert_eq!((sheet.state, sheet.seal.unwrap().number.to_string()), (MinutesState::Sealed, "PV-2026-01".into()));
}

#[test]
fn a_seal_is_refused_when_the_facts_moved_while_the_papers_were_made() {
    let mut world = World::new();
    let (meeting, item) = held(&mut world, super::world::sitting_day());
    world.desk.office.review_minutes(&later(14), meeting, Some(day(2026, 12, 14))).unwrap();
    let papers = world.desk.office.prepare_seal(meeting, later(14).at).unwrap().make().unwrap();
    let discussion = AgendaItemChange::Discussion("Ajouté entre-temps.".into());
    world.desk.office.change_agenda_item(&later(14), item, discussion).unwrap();
    assert_eq!(refused(world.desk.office.seal_minutes(&later(14), papers)), Refusal::FactsMoved);
    assert_eq!(world.desk.office.seals().unwrap(), []);
}

#[test]
fn row_58_the_next_meeting_approves_the_minutes() {
    let mut world = World::new();
    let (first, _) = held(&mut world, day(2026, 9, 10));
    seal(&mut world, first, &later(14));
    let (second, _) = held(&mut world, super::world::sitting_day());
    assert_eq!(world.desk.office.minutes(first).unwrap().approved_on, Some(super::world::sitting_day()));
    let sheet = world.desk.office.minutes(second).unwrap();
    let previous = sheet.blocks.iter().find(|block| block.key == BlockKey::Previous).unwrap();
    assert!(previous.generated.contains("PV-2026-01") && previous.generated.contains("approuvé"));
}

/// What the computer's own tool says of a file.
fn sha256sum(path: &std::path::Path) -> String {
    let told = Command::new("sha256sum").arg(path).output().expect("sha256sum is there");
    assert!(told.status.success());
    String::from_utf8(told.stdout).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[test]
fn row_56_anyone_verifies_the_seals_with_the_computers_own_tools() {
    let mut world = World::new();
    let (first, _) = held(&mut world, day(2026, 9, 10));
    let (second, _) = held(&mut world, super::world::sitting_day());
    assert_eq!([seal(&mut world, first, &later(14)), seal(&mut world, second, &later(15))], [1, 2]);
    assert_eq!(world.desk.office.verify_seals().unwrap(), SealsCheck::Intact { seals: 2, destroyed: 0 });

    let folder = world.desk.beside("export");
    fs::create_dir(&folder).unwrap();
    for (name, bytes) in world.desk.office.seal_files().unwrap() {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let register = fs::read_to_string(folder.join("registre-des-scelles.txt")).unwrap();
    let lines: Vec<Vec<&str>> = register.lines().map(|line| line.split(';').collect()).collect();
    assert_eq!(lines.len(), 2);
    for (n, line) in (1..).zip(&lines) {
        for (version, place) in [(MinutesVersion::Nominative, 2), (MinutesVersion::Shareable, 3)] {
            let (name, bytes) = world.desk.office.sealed_paper(n, version).unwrap();
            assert!(name.starts_with(line[1]) && bytes.starts_with(b"%PDF"));
            fs::write(folder.join(&name), &bytes).unwrap();
            assert_eq!(sha256sum(&folder.join(&name)), line[place]);
        }
    }
    let head = sha256sum(&folder.join("scelle-1.txt"));
    assert_eq!((lines[0][4], lines[1][4]), ("", head.as_str()), "the second bears the head of the first");
    assert_eq!(format!("{}\n", lines[1].join(";")), fs::read_to_string(folder.join("scelle-2.txt")).unwrap());

    // One byte altered shows, in the paper as in the seal.
    let (name, mut bytes) = world.desk.office.sealed_paper(1, MinutesVersion::Shareable).unwrap();
    bytes[100] ^= 1;
    fs::write(folder.join(&name), &bytes).unwrap();
    assert_ne!(sha256sum(&folder.join(&name)), lines[0][3]);
    let altered = fs::read_to_string(folder.join("scelle-1.txt")).unwrap().replacen("PV-2026-01", "PV-2026-02", 1);
    fs::write(folder.join("scelle-1.txt"), altered).unwrap();
    assert_ne!(sha256sum(&folder.join("scelle-1.txt")), lines[1][4]);
}

#[test]
fn row_52_sealed_papers_come_back_byte_for_byte_and_the_same_facts_make_the_same_bytes() {
    let mut world = World::new();
    let (meeting, _) = held(&mut world, super::world::sitting_day());
    world.desk.office.review_minutes(&later(14), meeting, Some(day(2026, 12, 14))).unwrap();
    let work = || world.desk.office.prepare_seal(meeting, later(14).at).unwrap();
    let (once, again) = (work().make().unwrap(), work().make().unwrap());
    assert_eq!(format!("{once:?}"), format!("{again:?}"));
}

#[test]
fn there_are_no_minutes_before_the_opening() {
    let mut world = World::new();
    let meeting = world.planned();
    world.add(meeting, NewItemAbout::Other).unwrap();
    assert!(matches!(world.desk.office.minutes(meeting), Err(Error::Refused(Refusal::MeetingIs { .. }))));
}
