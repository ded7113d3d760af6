//! The cases that go wrong in a real year: each says what happens, and loses nothing.

use super::minutes::{later, seal};
use super::world::{World, at, before, clerk, day, refused, sitting_day, withdrawn};
use crate::quarter::{Quarter, place_of};
use council::applications::{ApplicationOrder, ApplicationRow, ApplicationsQuery, Stage};
use council::calendar::moment;
use council::decisions::{Awaited, Decision, Outcome};
use council::dwellings::Title;
use council::library::PaperRequest;
use council::meetings::{MeetingState, NewItemAbout, RollCall};
use council::minutes::MinutesVersion;
use council::places::{Attempts, PlaceSheet, PlaceState, note_no_answer};
use council::tenancies::{NewTenancy, ProposalAnswer};
use council::{Actor, Day, Minute, PlaceId, PlaceKindId, Refusal};
use secretariat::Office;
use tests::Desk;

fn on(day: Day, hour: u16, minute: u16) -> Actor {
    Desk::founder(moment(day, Minute::new(hour * 60 + minute).unwrap()).unwrap().get())
}

#[test]
fn two_commissions_of_one_day_have_their_own_reference_agenda_and_numbers() {
    let mut world = World::new();
    let (morning, afternoon) = (world.planned(), world.planned());
    let reference = |world: &World, id| world.desk.office.meeting(id).unwrap().row.reference;
    assert_eq!((reference(&world, morning), reference(&world, afternoon)), ("2026-T4".into(), "2026-T4-2".into()));
    for (meeting, name) in [(morning, "Lenoir"), (afternoon, "Marchand")] {
        let (_, application) = world.ready(name);
        let item = world.hear(meeting, application).unwrap();
        world.convene(meeting);
        world.open(meeting);
        world.decide(item, withdrawn()).unwrap();
        let first = world.desk.office.meeting(meeting).unwrap().agenda.items[0].clone();
        if first.decided.is_none() {
            world.decide(first.id, Outcome::Approved { observation: String::new() }).unwrap();
        }
        world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    }
    let numbers = |world: &World, id| {
        let rows = world.desk.office.decisions(Some(id), None).unwrap();
        rows.iter().filter_map(|row| row.number).map(|number| number.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&world, morning), ["D-2026-001"]);
    assert_eq!(numbers(&world, afternoon), ["D-2026-002"]);
}

#[test]
fn a_person_is_not_put_on_two_agendas() {
    let mut world = World::new();
    let (first, second) = (world.planned(), world.planned_on(day(2026, 12, 17)));
    let (_, lenoir) = world.ready("Lenoir");
    let item = world.hear(first, lenoir).unwrap();
    assert_eq!(refused(world.hear(second, lenoir)), Refusal::AlreadyOnAgenda { meeting: "2026-T4".into() });
    world.desk.office.remove_agenda_item(&before(), item).unwrap();
    world.hear(second, lenoir).unwrap();
}

#[test]
fn a_consent_withdrawn_after_the_convocation_frees_the_slot_and_the_pack_is_printed_without_it() {
    let mut quarter = Quarter::prepared(Desk::new());
    let meeting = quarter.held;
    quarter.world.convene(meeting);
    let office = &mut quarter.world.desk.office;
    let agenda = office.meeting(meeting).unwrap().agenda;
    let heard: Vec<_> = agenda.items.iter().filter(|item| item.kind.code() == "hearing").collect();
    let (first, second) = (heard[0].clone(), heard[1].clone());
    let pack = |office: &Office| {
        let files = office.papers(PaperRequest::SittingFile { meeting }, sitting_day()).unwrap().files;
        files.iter().map(|file| file.ready().unwrap().card.reading.clone()).collect::<String>()
    };
    assert!(pack(office).contains("Tétard"));
    let application = found(office, "Tétard", sitting_day());
    let consents = office.application(application.id, sitting_day()).unwrap().consents;
    office.withdraw_consent(&on(day(2026, 12, 4), 9, 0), consents[0].id, day(2026, 12, 4)).unwrap();
    assert!(!pack(office).contains("Tétard"), "printed again, the pack says nothing of her");
    let agenda = office.meeting(meeting).unwrap().agenda;
    let moved = agenda.items.iter().find(|item| item.id == second.id).unwrap();
    assert_eq!(moved.slot.starts_at, first.slot.starts_at, "the next person comes at her hour");
}

#[test]
fn who_stops_sitting_on_the_eve_is_not_convened_and_who_stops_on_the_morrow_is() {
    for (until, convened) in [(sitting_day(), 3), (day(2026, 12, 11), 4)] {
        let mut world = World::new();
        let meeting = world.planned();
        let seats = world.desk.office.body(world.body, sitting_day()).unwrap().seats;
        world.desk.office.end_mandate(&before(), seats[1].id, until, false).unwrap();
        world.convene(meeting);
        assert_eq!(world.participants(meeting).len(), convened, "until {until}");
    }
}

fn sheet(office: &Office, place: PlaceId, on: Day) -> PlaceSheet {
    office.places(on).unwrap().into_iter().find(|one| one.row.id == place).unwrap()
}

fn found(office: &Office, name: &str, on: Day) -> ApplicationRow {
    let query = ApplicationsQuery {
        words: name.into(),
        communes: vec![],
        stages: vec![],
        order: ApplicationOrder::Code,
        descending: false,
    };
    office.applications(&query, on).unwrap().rows.remove(0)
}

fn stage_of(office: &Office, name: &str, on: Day) -> Stage {
    found(office, name, on).stage
}

#[test]
fn a_place_the_landlord_takes_back_after_the_decision_leaves_the_person_ready_and_proposes_nobody_else() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let place = place_of(office, "L-12");
    assert_eq!(stage_of(office, "Tétard", day(2026, 12, 20)), Stage::Admitted);
    office.give_place_back(&on(day(2027, 1, 5), 9, 0), place, day(2027, 1, 5)).unwrap();
    let after = sheet(office, place, day(2027, 1, 6));
    assert_eq!((after.row.state, after.to_propose), (Some(PlaceState::Returned), None));
    assert!(after.proposals.iter().all(|one| matches!(one.answer, Some((_, ProposalAnswer::PlaceLost)))));
    assert_ne!(stage_of(office, "Tétard", day(2027, 1, 6)), Stage::Admitted, "she waits for another place");
    office.undo(&on(day(2027, 1, 5), 9, 5)).unwrap();
    assert_eq!(stage_of(office, "Tétard", day(2027, 1, 6)), Stage::Admitted);
}

#[test]
fn row_47_when_the_first_rank_refuses_and_the_second_is_housed_elsewhere_nobody_is_left_to_propose() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let (wanted, other) = (place_of(office, "L-12"), place_of(office, "L-14"));
    let proposals = sheet(office, wanted, day(2026, 12, 20)).proposals;
    let of_rank = |rank| proposals.iter().find(|one| one.rank == rank).unwrap().clone();
    let (first, second) = (of_rank(1), of_rank(2));
    // Whoever holds the other place lets it go, and the second enters it.
    let held = sheet(office, other, day(2026, 12, 20)).proposals;
    let actor = on(day(2027, 1, 4), 9, 0);
    for kept in held {
        office.note_answer(&actor, kept.id, ProposalAnswer::Refused, day(2027, 1, 4)).unwrap();
    }
    let tenancy = NewTenancy {
        person: second.person.id,
        place: other,
        title: Title::DirectLease,
        lease_signed_on: Some(day(2027, 1, 5)),
        entered_on: day(2027, 1, 5),
    };
    office.enter_place(&on(day(2027, 1, 5), 9, 0), &tenancy).unwrap();
    office.note_answer(&on(day(2027, 1, 6), 9, 0), first.id, ProposalAnswer::Refused, day(2027, 1, 6)).unwrap();
    let after = sheet(office, wanted, day(2027, 1, 7));
    assert_eq!(after.to_propose, None, "she lives elsewhere");
    assert_eq!(after.row.state, Some(PlaceState::Available), "the place goes back to the pool");
}

#[test]
fn a_decision_on_the_wrong_person_is_undone_before_the_closing_corrected_before_the_seal_and_never_after() {
    let mut world = World::new();
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    let (_, marchand) = world.ready("Marchand");
    let (right, wrong) = (world.hear(meeting, lenoir).unwrap(), world.hear(meeting, marchand).unwrap());
    world.convene(meeting);
    world.open(meeting);
    world.decide(wrong, withdrawn()).unwrap();
    world.desk.office.undo(&clerk(15, 1)).unwrap();
    assert!(world.desk.office.item(wrong).unwrap().decision.is_none(), "undone at once");
    let noted = || Outcome::Noted { text: "Situation entendue.".into() };
    world.decide(wrong, withdrawn()).unwrap();
    world.decide(right, noted()).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    assert_eq!(stage_of(&world.desk.office, "Marchand", sitting_day()), Stage::Withdrawn);
    world.desk.office.reopen_sitting(&clerk(17, 5), meeting, "décision portée sur une autre personne").unwrap();
    world.decide(right, withdrawn()).unwrap();
    let other = Outcome::WaitingList { awaited: Awaited::Kind { place_kind: kind(&world.desk.office) } };
    world.decide(wrong, other).unwrap();
    world.desk.office.close_sitting(&clerk(17, 10), meeting).unwrap();
    assert_eq!(stage_of(&world.desk.office, "Lenoir", sitting_day()), Stage::Withdrawn);
    assert_eq!(stage_of(&world.desk.office, "Marchand", sitting_day()), Stage::Waiting, "what followed was taken back");
    seal(&mut world, meeting, &later(14));
    let late = world.desk.office.reopen_sitting(&later(15), meeting, "encore");
    assert!(matches!(refused(late), Refusal::MinutesAre { .. }), "from then on a correction is sealed behind it");
}

fn kind(office: &Office) -> PlaceKindId {
    office.place_kinds().unwrap()[0].id
}

#[test]
fn a_last_day_holds_until_midnight_in_paris_whatever_the_clocks_do_that_night() {
    // 2 a.m. on 29 March 2026 does not exist; 2.30 a.m. on 25 October 2026 comes twice.
    for (last, morrow) in [(day(2026, 3, 29), day(2026, 3, 30)), (day(2026, 10, 25), day(2026, 10, 26))] {
        let attempts = Attempts { person_on: vec![last, last], referent_called_on: Some(last) };
        let rule = |at: Actor| note_no_answer(last, &attempts, at.day());
        assert_eq!(rule(on(last, 23, 59)), Err(Refusal::AnswerNotYetDue { on: last }));
        assert_eq!(rule(on(morrow, 0, 0)), Ok(()));
        let first_minute = on(last, 0, 0).at.get();
        let length = on(morrow, 0, 0).at.get() - first_minute;
        assert_ne!(length, 24 * 3_600_000, "that day is not twenty-four hours long");
    }
    let never = moment(day(2026, 3, 29), Minute::new(150).unwrap());
    assert!(never.is_err(), "an hour that does not exist is refused");
}

#[test]
fn a_sitting_that_runs_past_midnight_is_of_the_day_it_began() {
    let mut world = World::new();
    let meeting = world.planned();
    let item = world.add(meeting, NewItemAbout::Other).unwrap();
    world.convene(meeting);
    let midnight = |minute| on(day(2026, 12, 11), 0, minute);
    world.desk.office.open_sitting(&clerk(22, 0), meeting, at(22, 0)).unwrap();
    let members = world.participants(meeting);
    for member in &members {
        world.desk.office.call_roll(&clerk(22, 1), *member, RollCall::Present).unwrap();
    }
    world.desk.office.start_item(&midnight(5), item).unwrap();
    world.desk.office.call_roll(&midnight(10), members[3], RollCall::Leaves { minute: 24 * 60 + 10 }).unwrap();
    let room = world.desk.office.sitting(meeting, midnight(20).at).unwrap().room;
    assert_eq!(room.present, 3, "who left after midnight is no longer in the room");
    let decision = Decision {
        outcome: Outcome::Resolution { text: "Convention reconduite.".into() },
        votes: None,
        informed_by: String::new(),
        effective_on: sitting_day(),
    };
    world.desk.office.record_decision(&midnight(30), item, decision).unwrap();
    world.desk.office.close_sitting(&midnight(45), meeting).unwrap();
    let sheet = world.desk.office.meeting(meeting).unwrap();
    assert_eq!((sheet.row.state, sheet.row.on_day), (MeetingState::Closed, sitting_day()));
    let reading = world.desk.office.minutes_reading(meeting, MinutesVersion::Nominative).unwrap();
    let reading = reading.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(reading.contains("la séance est levée à 0 h 45"), "{reading}");
    assert!(reading.contains("part à 0 h 10"), "{reading}");
    let numbers = world.desk.office.decisions(Some(meeting), None).unwrap();
    assert_eq!(numbers[0].number.unwrap().to_string(), "D-2026-001");
}
