//! Holding the sitting: roll call, decisions, closing, opening again.

use super::world::{World, at, clerk, day, refused, sitting_day, withdrawn};
use council::applications::Stage;
use council::bodies::DecidesBy;
use council::calendar::moment;
use council::decisions::{
    Decider, Decision, DecisionKind, FollowUpKind, NewFollowUp, NotRetainedReason, Outcome, PostponementReason, Votes,
};
use council::meetings::{AgendaItemChange, MeetingState, NewItemAbout, PersonPresence, RollCall};
use council::{AgendaItemId, Cents, Day, MeetingId, Minute, Refusal};
use tests::Desk;

/// A sitting that is open on two situations and another matter.
fn opened(world: &mut World) -> (MeetingId, [AgendaItemId; 3]) {
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    let (_, marchand) = world.ready("Marchand");
    let items = [
        world.hear(meeting, lenoir).unwrap(),
        world.hear(meeting, marchand).unwrap(),
        world.add(meeting, NewItemAbout::Other).unwrap(),
    ];
    world.convene(meeting);
    world.open(meeting);
    (meeting, items)
}

fn postponed() -> Outcome {
    Outcome::Postponed {
        reason: PostponementReason::MissingPapers,
        communicable: "Il manque dans votre dossier : l’avis d’imposition.".into(),
        expected: "l’avis d’imposition".into(),
        returns_on: day(2027, 3, 11),
    }
}

#[test]
fn row_54_a_sitting_closes_only_once_everything_is_decided_and_numbers_follow_the_agenda() {
    let mut world = World::new();
    let (meeting, [first, second, other]) = opened(&mut world);
    world.decide(second, withdrawn()).unwrap();
    let refusal = refused(world.desk.office.close_sitting(&clerk(17, 0), meeting));
    assert_eq!(refusal, Refusal::Undecided { items: vec![first, other] });
    world.decide(first, postponed()).unwrap();
    world.decide(other, Outcome::Noted { text: "Point d’information.".into() }).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let decisions = world.desk.office.decisions(Some(meeting), None).unwrap();
    let numbers: Vec<_> = decisions.iter().map(|row| (row.item, row.number.map(|number| number.to_string()))).collect();
    assert_eq!(
        numbers,
        [(first, Some("D-2026-001".into())), (second, Some("D-2026-002".into())), (other, None)],
        "in the order of the agenda, whatever was decided first"
    );
    let year = world.desk.office.decisions(None, Some(2026)).unwrap();
    assert_eq!(year.len(), 2);
    assert_eq!(year[0].decision.outcome, postponed(), "a decision reads back as it was recorded");
}

#[test]
fn row_34_what_remains_is_carried_over_and_comes_back_by_itself() {
    let mut world = World::new();
    let (meeting, [first, ..]) = opened(&mut world);
    world.decide(first, withdrawn()).unwrap();
    assert_eq!(world.desk.office.carry_over(&clerk(17, 0), meeting).unwrap().0, 2);
    world.desk.office.close_sitting(&clerk(17, 1), meeting).unwrap();
    let next = world.planned_on(day(2027, 3, 11));
    assert_eq!(world.titles(next), ["previous_minutes", "Marchand", "other"]);
    assert_eq!(world.desk.office.carried_items(next).unwrap(), []);
    let again = world.planned_on(day(2027, 6, 10));
    assert_eq!(world.titles(again), ["previous_minutes"], "placed once");
}

#[test]
fn an_item_whose_consent_no_longer_holds_waits_and_says_why() {
    let mut world = World::new();
    let (meeting, _) = opened(&mut world);
    world.desk.office.carry_over(&clerk(17, 0), meeting).unwrap();
    world.desk.office.close_sitting(&clerk(17, 1), meeting).unwrap();
    // The consents of August 2026 hold until August 2027.
    let next = world.planned_on(day(2027, 12, 9));
    assert_eq!(world.titles(next), ["previous_minutes", "other"]);
    let left = world.desk.office.carried_items(next).unwrap();
    assert_eq!(left.len(), 2);
    let expired = Refusal::ConsentExpired { on: day(2027, 8, 1) };
    assert!(left.iter().all(|item| item.problem.as_ref() == Some(&expired) && item.reference == "2026-T4"));
    let brought = world.desk.office.bring_back_item(&clerk(18, 0), next, left[0].item);
    assert_eq!(refused(brought), expired);
}

#[test]
fn a_killed_program_resumes_where_the_sitting_was() {
    let mut world = World::new();
    let (meeting, [first, second, _]) = opened(&mut world);
    world.desk.office.start_item(&clerk(14, 35), first).unwrap();
    let change = AgendaItemChange::Discussion("La commission s’interroge sur le loyer.".into());
    world.desk.office.change_agenda_item(&clerk(14, 40), first, change).unwrap();
    world.decide(first, withdrawn()).unwrap();
    world.desk.office.start_item(&clerk(14, 42), second).unwrap();
    world.desk = world.desk.reopened();
    let sitting = world.sitting(meeting, 14, 50);
    assert_eq!((sitting.current, sitting.resumes_at), (Some(second), Some(at(14, 42))));
    assert_eq!(world.desk.office.item(first).unwrap().discussion, "La commission s’interroge sur le loyer.");
    assert_eq!(sitting.meeting.row.state, MeetingState::Open);
}

#[test]
fn a_decision_is_replaced_until_the_closing() {
    let mut world = World::new();
    let (meeting, [first, ..]) = opened(&mut world);
    world.decide(first, withdrawn()).unwrap();
    world.decide(first, postponed()).unwrap();
    assert_eq!(world.desk.office.decisions(Some(meeting), None).unwrap().len(), 1);
    world.desk.office.undo(&clerk(15, 1)).unwrap();
    assert_eq!(world.desk.office.item(first).unwrap().decision.unwrap().outcome, withdrawn());
    world.desk.office.clear_decision(&clerk(15, 2), first).unwrap();
    assert!(world.desk.office.item(first).unwrap().decision.is_none());
}

#[test]
fn row_45_a_sitting_opened_again_keeps_its_numbers_and_corrects_the_rest() {
    let mut world = World::new();
    let (meeting, [first, second, other]) = opened(&mut world);
    let supported =
        |cents| Outcome::Supported { decider: Decider::Landlord, grant: None, deposit: Some(Cents::new(cents)) };
    world.decide(first, supported(32_000)).unwrap();
    world.decide(second, Outcome::Noted { text: String::new() }).unwrap();
    world.decide(other, Outcome::Resolution { text: "Convention reconduite.".into() }).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let silent = world.desk.office.reopen_sitting(&clerk(17, 5), meeting, " ");
    assert_eq!(refused(silent), Refusal::Empty { field: "reason".into() });
    world.desk.office.reopen_sitting(&clerk(17, 5), meeting, "montant à corriger").unwrap();
    let unnumbered = world.decide(first, Outcome::CarriedOver);
    assert_eq!(refused(unnumbered), Refusal::DecisionNumbered);
    assert_eq!(refused(world.desk.office.clear_decision(&clerk(17, 6), first)), Refusal::DecisionNumbered);
    world.decide(first, supported(35_000)).unwrap();
    world.decide(second, withdrawn()).unwrap();
    world.desk.office.close_sitting(&clerk(17, 10), meeting).unwrap();
    let numbers: Vec<_> = world
        .desk
        .office
        .decisions(Some(meeting), None)
        .unwrap()
        .iter()
        .map(|row| row.number.unwrap().to_string())
        .collect();
    assert_eq!(numbers, ["D-2026-001", "D-2026-003", "D-2026-002"]);
}

/// Corrects what a closed sitting decided, and closes it again.
fn corrected(world: &mut World, meeting: MeetingId, item: AgendaItemId, outcome: Outcome, effective_on: Day) {
    let office = &mut world.desk.office;
    office.reopen_sitting(&clerk(17, 5), meeting, "à corriger").unwrap();
    let decision = Decision { outcome, votes: None, informed_by: "la référente".into(), effective_on };
    office.record_decision(&clerk(17, 6), item, decision).unwrap();
    office.close_sitting(&clerk(17, 10), meeting).unwrap();
}

#[test]
fn row_44_a_corrected_decision_takes_back_the_end_it_had_called_for_whatever_its_day() {
    let mut world = World::new();
    let (meeting, [first, second, other]) = opened(&mut world);
    world.decide(first, withdrawn()).unwrap();
    world.decide(second, Outcome::Noted { text: String::new() }).unwrap();
    world.decide(other, Outcome::Noted { text: String::new() }).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let stage = |world: &World| world.found("Lenoir").stage;
    assert_eq!(stage(&world), Stage::Withdrawn);
    corrected(&mut world, meeting, first, withdrawn(), day(2026, 12, 20));
    let ended = world.desk.office.application(world.found("Lenoir").id, day(2026, 12, 21)).unwrap().request.ended;
    assert_eq!(ended.map(|(on, _)| on), Some(day(2026, 12, 20)), "on the day the correction says");
    corrected(&mut world, meeting, first, postponed(), sitting_day());
    assert_eq!(stage(&world), Stage::Postponed, "the application goes on");
}

#[test]
fn row_25_a_pause_a_decision_called_for_is_corrected_with_it_and_ends_before_its_term_by_a_gesture() {
    let mut world = World::new();
    let (meeting, [first, second, other]) = opened(&mut world);
    let away = |until| Outcome::Postponed {
        reason: PostponementReason::PersonUnavailable,
        communicable: "Vous êtes momentanément indisponible.".into(),
        expected: String::new(),
        returns_on: until,
    };
    world.decide(first, away(day(2027, 3, 11))).unwrap();
    world.decide(second, Outcome::Noted { text: String::new() }).unwrap();
    world.decide(other, Outcome::Noted { text: String::new() }).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let lenoir = world.found("Lenoir").id;
    let pauses = |world: &World| {
        let sheet = world.desk.office.application(lenoir, sitting_day()).unwrap();
        sheet.pauses.into_iter().map(|(_, period)| (period.from, period.until)).collect::<Vec<_>>()
    };
    assert_eq!(pauses(&world), [(sitting_day(), Some(day(2027, 3, 11)))]);
    corrected(&mut world, meeting, first, away(day(2027, 2, 1)), sitting_day());
    assert_eq!(pauses(&world), [(sitting_day(), Some(day(2027, 2, 1)))], "one pause, to the corrected day");
    let later = Desk::founder(moment(day(2026, 12, 14), Minute::new(600).unwrap()).unwrap().get());
    let pause = world.desk.office.application(lenoir, sitting_day()).unwrap().pauses[0].0;
    world.desk.office.end_pause(&later, pause).unwrap();
    let row = |world: &World, on| world.desk.office.application(lenoir, on).unwrap().row;
    assert!(row(&world, day(2026, 12, 13)).is_paused && !row(&world, day(2026, 12, 14)).is_paused);
    world.desk.office.undo(&later).unwrap();
    assert!(row(&world, day(2026, 12, 14)).is_paused, "and taken up again by undoing");
    corrected(&mut world, meeting, first, postponed(), sitting_day());
    assert_eq!(pauses(&world), [], "what is decided instead calls for none");
}

#[test]
fn a_closing_says_what_is_to_be_done_and_by_when() {
    let mut world = World::new();
    let (meeting, [first, second, other]) = opened(&mut world);
    world.decide(first, postponed()).unwrap();
    world.decide(second, withdrawn()).unwrap();
    world.decide(other, Outcome::Resolution { text: "Écrire au bailleur.".into() }).unwrap();
    let what = NewFollowUp { what: "Écrire au bailleur".into(), owner: Some(world.members[2]), due_on: None };
    world.desk.office.add_follow_up(&clerk(16, 0), other, what).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let rows = world.desk.office.follow_ups(Some(meeting)).unwrap();
    let kinds: Vec<_> = rows.iter().map(|row| (row.item, row.kind, row.due_on)).collect();
    let letter = Some(day(2026, 12, 18));
    assert_eq!(
        kinds,
        [
            (first, FollowUpKind::TellPerson, letter),
            (first, FollowUpKind::SendLetter, letter),
            (first, FollowUpKind::Complete, Some(day(2027, 3, 11))),
            (second, FollowUpKind::TellPerson, letter),
            (second, FollowUpKind::SendLetter, letter),
            (other, FollowUpKind::Other, None),
        ]
    );
    let to_come = world.desk.office.mark_follow_up(&clerk(18, 0), rows[0].id, letter);
    assert_eq!(refused(to_come), Refusal::InTheFuture { day: day(2026, 12, 18) });
    world.desk.office.mark_follow_up(&clerk(18, 0), rows[0].id, Some(sitting_day())).unwrap();
    assert_eq!(world.desk.office.follow_ups(None).unwrap().len(), 5);
    let application = world.desk.office.item(second).unwrap();
    assert_eq!(application.row.decided.unwrap().kind, DecisionKind::Withdrawn);
}

#[test]
fn row_35_arrivals_departures_and_powers_make_the_quorum_live() {
    let mut world = World::deciding(DecidesBy::Vote, Some(3));
    let meeting = world.planned();
    world.add(meeting, NewItemAbout::Other).unwrap();
    world.convene(meeting);
    world.desk.office.open_sitting(&clerk(14, 30), meeting, at(14, 30)).unwrap();
    let [chair, care, landlord, user] = world.participants(meeting)[..] else { panic!("four members") };
    let mut call = |who, called, minute| world.desk.office.call_roll(&clerk(14, minute), who, called);
    call(chair, RollCall::Present, 31).unwrap();
    call(care, RollCall::Present, 31).unwrap();
    assert_eq!(refused(call(landlord, RollCall::Represented { proxy: landlord }, 32)), Refusal::PowerToOneself);
    call(landlord, RollCall::Represented { proxy: care }, 32).unwrap();
    call(user, RollCall::Arrives { minute: 15 * 60 }, 33).unwrap();
    assert_eq!(refused(call(user, RollCall::Arrives { minute: 15 * 60 + 5 }, 33)), Refusal::InTheRoom);
    call(care, RollCall::Leaves { minute: 15 * 60 + 30 }, 34).unwrap();
    assert_eq!(refused(call(care, RollCall::Leaves { minute: 15 * 60 + 40 }, 34)), Refusal::NotInTheRoom);
    let room = |hour, minute| {
        let room = world.sitting(meeting, hour, minute).room;
        (room.present, room.represented, room.is_quorate)
    };
    assert_eq!(room(14, 45), (2, 1, true));
    assert_eq!(room(15, 10), (3, 1, true));
    assert_eq!(room(15, 45), (2, 0, false), "the power left with its holder");
}

#[test]
fn row_37_a_body_that_votes_counts_the_votes_in_the_room() {
    let mut world = World::deciding(DecidesBy::Vote, None);
    let (_, [first, ..]) = opened(&mut world);
    let mut vote = |in_favour, against| {
        let votes = Some(Votes { in_favour, against, abstained: 0 });
        let decision =
            Decision { outcome: withdrawn(), votes, informed_by: String::new(), effective_on: sitting_day() };
        world.desk.office.record_decision(&clerk(15, 0), first, decision)
    };
    assert_eq!(refused(vote(3, 2)), Refusal::TooManyVotes { cast: 5, held: 4 });
    assert_eq!(refused(vote(2, 2)), Refusal::VoteTied);
    vote(3, 1).unwrap();
    assert_eq!(refused(world.decide(first, withdrawn())), Refusal::VotesMissing);
}

#[test]
fn without_quorum_everything_is_carried_over_and_the_sitting_closes() {
    let mut world = World::deciding(DecidesBy::Consensus, Some(3));
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    let item = world.hear(meeting, lenoir).unwrap();
    world.convene(meeting);
    world.desk.office.open_sitting(&clerk(14, 30), meeting, at(14, 30)).unwrap();
    let member = world.participants(meeting)[0];
    world.desk.office.call_roll(&clerk(14, 31), member, RollCall::Present).unwrap();
    assert_eq!(refused(world.decide(item, withdrawn())), Refusal::NoQuorum);
    world.desk.office.carry_over(&clerk(14, 45), meeting).unwrap();
    world.desk.office.close_sitting(&clerk(14, 46), meeting).unwrap();
    assert_eq!(world.desk.office.meeting(meeting).unwrap().row.state, MeetingState::Closed);
}

#[test]
fn row_43_a_reason_the_person_may_read_is_asked_for() {
    let mut world = World::new();
    let (_, [first, ..]) = opened(&mut world);
    let silent = Outcome::NotRetained { reason: NotRetainedReason::OutsideRemit, communicable: " ".into() };
    assert_eq!(refused(world.decide(first, silent)), Refusal::Empty { field: "communicable_reason".into() });
    let person = AgendaItemChange::Person { presence: Some(PersonPresence::Accompanied), companion: "une amie".into() };
    world.desk.office.change_agenda_item(&clerk(15, 0), first, person).unwrap();
}
