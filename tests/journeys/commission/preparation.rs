//! Bodies, planning, convocation, agenda.

use super::world::{World, before, day, refused, sitting_day};
use council::bodies::{Capacity, College, NewMandate};
use council::meetings::{AgendaItemKind, MeetingChange, MeetingState, MeetingStepKind, NewItemAbout, Reply};
use council::{Minute, Refusal};

#[test]
fn a_meeting_is_planned_with_its_reference_its_steps_and_its_chair() {
    let mut world = World::new();
    let meeting = world.planned();
    let sheet = world.desk.office.meeting(meeting).unwrap();
    assert_eq!((sheet.row.reference.as_str(), sheet.row.state), ("2026-T4", MeetingState::Planned));
    assert_eq!(sheet.chair.as_ref().map(|chair| chair.id), Some(world.members[0]), "the elected member of the host");
    assert_eq!(sheet.secretary, "Mme Inès Castel");
    let due: Vec<_> = sheet.preparation.iter().map(|step| (step.kind, step.due_on)).collect();
    assert_eq!(
        due,
        [
            (MeetingStepKind::CallForApplications, day(2026, 11, 10)),
            (MeetingStepKind::LandlordVacancies, day(2026, 11, 19)),
            (MeetingStepKind::Convocations, day(2026, 11, 25)),
            (MeetingStepKind::File, day(2026, 12, 3)),
        ]
    );
    let second = world.planned_on(day(2026, 12, 17));
    assert_eq!(world.desk.office.meeting(second).unwrap().row.reference, "2026-T4-2");
}

#[test]
fn a_meeting_that_moves_takes_the_steps_that_are_left() {
    let mut world = World::new();
    let meeting = world.planned();
    let steps = world.desk.office.meeting(meeting).unwrap().preparation;
    world.desk.office.mark_meeting_step(&before(), steps[0].id, Some(day(2026, 11, 9))).unwrap();
    let moved = MeetingChange::When { on_day: day(2026, 12, 17), start_minute: Minute::new(600).unwrap() };
    world.desk.office.change_meeting(&before(), meeting, moved).unwrap();
    let steps = world.desk.office.meeting(meeting).unwrap().preparation;
    assert_eq!(steps[0].due_on, day(2026, 11, 10), "what is done stays");
    assert_eq!(steps[2].due_on, day(2026, 12, 2));
}

#[test]
fn row_27_the_next_quarters_are_proposed_with_their_hosts() {
    let mut world = World::new();
    world.planned();
    let proposed = world.desk.office.propose_meetings(world.body, sitting_day(), 2).unwrap();
    let seen: Vec<_> = proposed.iter().map(|meeting| (meeting.on_day, meeting.reference.as_str())).collect();
    assert_eq!(seen, [(day(2027, 3, 11), "2027-T1"), (day(2027, 6, 10), "2027-T2")]);
    assert_eq!(proposed[0].host_commune, Some(world.ronchin));
}

#[test]
fn row_30_members_are_convened_as_they_sit_that_day_and_stay_convened() {
    let mut world = World::new();
    let meeting = world.planned();
    let seats = world.desk.office.body(world.body, sitting_day()).unwrap().seats;
    world.convene(meeting);
    assert_eq!(world.participants(meeting).len(), 4);
    let elected = seats.iter().find(|seat| seat.college == College::Elected).unwrap();
    world.desk.office.end_mandate(&before(), elected.id, day(2026, 12, 1), true).unwrap();
    let sheet = world.desk.office.meeting(meeting).unwrap();
    assert_eq!(sheet.participants.len(), 4, "a mandate that ends later changes nothing");
    assert_eq!(sheet.participants[0].quality, "adjointe au maire, Ronchin");
    assert_eq!(sheet.row.steps_done, 1, "the convocations went");
    let body = world.desk.office.body(world.body, sitting_day()).unwrap();
    assert_eq!((body.row.held, body.row.vacant), (3, 1));
    let vacant = body.seats.iter().find(|seat| seat.contact.is_none()).unwrap();
    world.desk.office.fill_seat(&before(), vacant.id, world.members[0], day(2026, 12, 5)).unwrap();
    assert_eq!(world.desk.office.body(world.body, sitting_day()).unwrap().row.vacant, 0);
    assert_eq!(world.desk.office.body(world.body, day(2026, 12, 3)).unwrap().row.vacant, 1, "it was, between the two");
}

#[test]
fn a_substitute_is_convened_and_answers_are_noted() {
    let mut world = World::new();
    let seats = world.desk.office.body(world.body, sitting_day()).unwrap().seats;
    let elected = seats.iter().find(|seat| seat.college == College::Elected).unwrap();
    let substitute = NewMandate {
        contact: Some(world.members[1]),
        within: None,
        college: College::Elected,
        capacity: Capacity::Substitute,
        substitute_for: None,
        votes: 1,
        from_on: day(2024, 1, 1),
        until_on: None,
        confidentiality_signed_on: None,
    };
    let alone = world.desk.office.add_mandate(&before(), world.body, substitute.clone());
    assert_eq!(refused(alone), Refusal::SubstituteOfNobody);
    let substitute = NewMandate { substitute_for: Some(elected.id), ..substitute };
    world.desk.office.add_mandate(&before(), world.body, substitute).unwrap();
    let meeting = world.planned();
    let early = world.desk.office.note_reply(&before(), council::ParticipantId::new(1), Reply::Coming);
    assert!(early.is_err(), "nobody is convened yet");
    world.convene(meeting);
    let member = world.participants(meeting)[0];
    world.desk.office.note_reply(&before(), member, Reply::Excused).unwrap();
    let sheet = world.desk.office.meeting(meeting).unwrap();
    assert_eq!(sheet.participants.iter().filter(|member| member.reply == Reply::Excused).count(), 1);
}

#[test]
fn row_29_an_agenda_takes_its_usual_order_and_then_the_hands_that_move_it() {
    let mut world = World::new();
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    let (_, marchand) = world.ready("Marchand");
    world.add(meeting, NewItemAbout::Other).unwrap();
    world.add(meeting, NewItemAbout::Deposit { deposit: None }).unwrap();
    world.hear(meeting, lenoir).unwrap();
    let second = world.hear(meeting, marchand).unwrap();
    world.add(meeting, NewItemAbout::Vacancies { place: None }).unwrap();
    world.add(meeting, NewItemAbout::Break).unwrap();
    assert_eq!(world.titles(meeting), ["vacancies", "Lenoir", "Marchand", "break", "deposit", "other"]);
    world.desk.office.move_agenda_item(&before(), second, 1).unwrap();
    assert_eq!(world.titles(meeting), ["vacancies", "Marchand", "Lenoir", "break", "deposit", "other"]);
    let agenda = world.desk.office.meeting(meeting).unwrap().agenda;
    let hours: Vec<_> = agenda.items.iter().map(|item| (item.number, item.slot.starts_at - 870)).collect();
    assert_eq!(
        hours,
        [(Some(1), 0), (Some(2), 10), (Some(3), 30), (None, 50), (Some(4), 60), (Some(5), 70)],
        "breaks bear no number"
    );
    assert_eq!((agenda.ends_at, agenda.overrun), (870 + 80, 0));
    world.desk.office.change_meeting(&before(), meeting, MeetingChange::PlannedMinutes(60)).unwrap();
    assert_eq!(world.desk.office.meeting(meeting).unwrap().agenda.overrun, 20);
    world.desk.office.remove_agenda_item(&before(), second).unwrap();
    assert_eq!(world.titles(meeting), ["vacancies", "Lenoir", "break", "deposit", "other"]);
}

#[test]
fn an_item_moved_many_times_keeps_its_place() {
    let mut world = World::new();
    let meeting = world.planned();
    let items: Vec<_> = (0..4).map(|_| world.add(meeting, NewItemAbout::Other).unwrap()).collect();
    // Each move halves the room between two others, until all positions are set anew.
    for turn in 0..40 {
        world.desk.office.move_agenda_item(&before(), items[turn % 2], 1).unwrap();
        let order: Vec<_> =
            world.desk.office.meeting(meeting).unwrap().agenda.items.iter().map(|item| item.id).collect();
        assert_eq!(order[1], items[turn % 2], "turn {turn}");
    }
}

#[test]
fn a_cancelled_meeting_gives_its_items_to_the_next() {
    let mut world = World::new();
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    world.hear(meeting, lenoir).unwrap();
    world.desk.office.cancel_meeting(&before(), meeting, day(2026, 12, 1)).unwrap();
    let next = world.planned_on(day(2026, 12, 17));
    assert_eq!(world.titles(next), ["Lenoir"]);
    let item = &world.desk.office.meeting(next).unwrap().agenda.items[0];
    assert_eq!((item.kind, item.carried_from.as_deref()), (AgendaItemKind::Hearing, Some("2026-T4")));
    let refusal = refused(world.hear(next, lenoir));
    assert_eq!(refusal, Refusal::AlreadyOnAgenda { meeting: "2026-T4-2".into() });
}
