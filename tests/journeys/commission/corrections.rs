//! What corrects sealed minutes: beside them, behind them in the chain, told at the next sitting. They never change.

use super::minutes::{held, later, seal};
use super::world::{World, day, refused, sitting_day};
use council::calendar::moment;
use council::library::PaperRequest;
use council::minutes::{BlockKey, CorrectionRow, MinutesVersion, NewCorrection, Replacement, SealRow, SealsCheck};
use council::{Actor, CorrectionId, Day, MeetingId, Minute, Refusal};
use secretariat::Error;
use tests::Desk;

fn correction() -> NewCorrection {
    NewCorrection {
        part: BlockKey::Opening,
        passage: Replacement { old: "à la mairie de Ronchin".into(), new: "salle des fêtes de Ronchin".into() },
        shareable: None,
        asked_by: "la commune de Lezennes".into(),
        agreed_on: day(2026, 12, 15),
        reason: String::new(),
    }
}

fn written(world: &mut World, meeting: MeetingId, correction: NewCorrection) -> CorrectionId {
    world.desk.office.write_correction(&later(16), meeting, None, correction).unwrap().0
}

fn sealed(world: &mut World, id: CorrectionId, actor: &Actor) -> SealRow {
    let papers = world.desk.office.prepare_correction_seal(id, actor.at).unwrap().make().unwrap();
    world.desk.office.seal_correction(actor, papers).unwrap().0
}

fn beside(world: &World, meeting: MeetingId) -> Vec<CorrectionRow> {
    world.desk.office.minutes(meeting).unwrap().corrections
}

/// The words of both versions of a correction, with the names of their files.
fn printed(world: &World, correction: CorrectionId) -> Vec<(String, String)> {
    let drawn = world.desk.office.papers(PaperRequest::Correction { correction }, day(2026, 12, 20)).unwrap();
    let ready = drawn.files.iter().map(|file| file.ready().unwrap().card);
    ready.map(|card| (card.file_name, card.reading.replace(['\u{a0}', '\u{202f}'], " "))).collect()
}

#[test]
fn sealed_minutes_are_corrected_by_a_paper_of_its_own_behind_them_in_the_chain() {
    let mut world = World::new();
    let (first, _) = held(&mut world, day(2026, 9, 10));
    assert_eq!(seal(&mut world, first, &later(14)), 1);
    let untouched = world.desk.office.sealed_paper(1, MinutesVersion::Nominative).unwrap();
    let id = written(&mut world, first, correction());
    assert!(printed(&world, id)[0].1.contains("Projet de rectificatif"));

    let row = sealed(&mut world, id, &later(17));
    assert_eq!((row.n, row.number.to_string().as_str(), row.meeting), (2, "PV-2026-01-R1", first));
    assert_eq!(world.desk.office.sealed_paper(1, MinutesVersion::Nominative).unwrap(), untouched);
    assert_eq!(world.desk.office.verify_seals().unwrap(), SealsCheck::Intact { seals: 2, destroyed: 0 });
    let lines = String::from_utf8(world.desk.office.seal_files().unwrap().remove(0).1).unwrap();
    let heads: Vec<&str> = lines.lines().map(|line| line.rsplit(';').next().unwrap()).collect();
    assert_eq!(heads, ["", world.desk.office.seals().unwrap()[0].head.to_string().as_str()]);

    let [(name, nominative), (_, shareable)] = &printed(&world, id)[..] else { panic!("two versions") };
    assert_eq!(name, "PV-2026-01-R1-nominatif.pdf");
    for words in ["Rectificatif n° 1", "n° PV-2026-01", "salle des fêtes de Ronchin", "scellé n° 2", "de la commune"]
    {
        assert!(nominative.contains(words), "{words}: {nominative}");
    }
    assert!(shareable.contains("ne figure que dans la version nominative") && !shareable.contains("salle des fêtes"));
    assert_eq!(beside(&world, first)[0].number, Some(1));
}

#[test]
fn a_correction_is_changed_or_removed_until_it_is_sealed_and_every_gesture_is_undone() {
    let mut world = World::new();
    let (first, _) = held(&mut world, sitting_day());
    seal(&mut world, first, &later(14));
    let id = written(&mut world, first, correction());
    let more = NewCorrection { reason: "la salle avait changé".into(), ..correction() };
    world.desk.office.write_correction(&later(16), first, Some(id), more).unwrap();
    assert_eq!(beside(&world, first)[0].said.reason, "la salle avait changé");
    world.desk.office.remove_correction(&later(16), id).unwrap();
    assert!(beside(&world, first).is_empty());
    world.desk.office.undo(&later(16)).unwrap();
    assert_eq!(beside(&world, first)[0].said.reason, "la salle avait changé");
    world.desk.office.undo(&later(16)).unwrap();
    assert_eq!(beside(&world, first)[0].said.reason, "");

    sealed(&mut world, id, &later(17));
    let office = &mut world.desk.office;
    assert_eq!(refused(office.write_correction(&later(18), first, Some(id), correction())), Refusal::CorrectionSealed);
    assert_eq!(refused(office.remove_correction(&later(18), id)), Refusal::CorrectionSealed);
    assert_eq!(refused(office.prepare_correction_seal(id, later(18).at)), Refusal::CorrectionSealed);
    let undone = office.undo(&later(18));
    assert!(matches!(undone, Err(Error::Register(storage::Error::Final(council::Act::SealCorrection)))));
    let again = written(&mut world, first, correction());
    assert_eq!(sealed(&mut world, again, &later(18)).number.to_string(), "PV-2026-01-R2");
}

#[test]
fn only_sealed_minutes_are_corrected_and_only_where_they_say_something() {
    let mut world = World::new();
    let (first, _) = held(&mut world, sitting_day());
    let office = &mut world.desk.office;
    let early = office.write_correction(&later(16), first, None, correction());
    assert!(matches!(early, Err(Error::Refused(Refusal::MinutesAre { .. }))));
    seal(&mut world, first, &later(14));
    let office = &mut world.desk.office;
    let tomorrow = NewCorrection { agreed_on: day(2026, 12, 17), ..correction() };
    let ahead = office.write_correction(&later(16), first, None, tomorrow);
    assert_eq!(refused(ahead), Refusal::InTheFuture { day: day(2026, 12, 17) });
    let elsewhere = NewCorrection { part: BlockKey::Item(council::AgendaItemId::new(999)), ..correction() };
    assert!(matches!(office.write_correction(&later(16), first, None, elsewhere), Err(Error::NotFound(_))));
    let id = written(&mut world, first, correction());
    let papers = world.desk.office.prepare_correction_seal(id, later(17).at).unwrap().make().unwrap();
    let more = NewCorrection { reason: "autre chose".into(), ..correction() };
    world.desk.office.write_correction(&later(17), first, Some(id), more).unwrap();
    assert_eq!(refused(world.desk.office.seal_correction(&later(17), papers)), Refusal::FactsMoved);
}

/// What the minutes of a sitting that has just been opened say of minutes before them.
fn opened_on(world: &mut World, on: Day) -> Option<String> {
    let meeting = world.planned_on(on);
    world.convene(meeting);
    let at = moment(on, Minute::new(14 * 60 + 30).unwrap()).unwrap();
    world.desk.office.open_sitting(&Desk::founder(at.get()), meeting, at).unwrap();
    let blocks = world.desk.office.minutes(meeting).unwrap().blocks;
    let told = blocks.into_iter().find(|block| block.key == BlockKey::Previous)?;
    Some(told.generated.replace(['\u{a0}', '\u{202f}'], " "))
}

#[test]
fn the_next_sitting_is_told_and_the_one_after_is_not_told_again() {
    let mut world = World::new();
    let (first, _) = held(&mut world, sitting_day());
    seal(&mut world, first, &later(14));
    let id = written(&mut world, first, correction());
    sealed(&mut world, id, &later(17));
    let said = opened_on(&mut world, day(2027, 1, 14)).unwrap();
    assert!(
        said.contains("prend connaissance du rectificatif n° 1 au procès-verbal n° PV-2026-01")
            && said.contains("(scellé n° 2)"),
        "{said}"
    );
    assert_eq!(opened_on(&mut world, day(2027, 2, 11)), None);
    assert!(world.desk.office.minutes(first).unwrap().blocks.iter().all(|block| block.key != BlockKey::Previous));
}
