//! What partners tell the council of somebody: followed without an identity, named only with her agreement.

use crate::commission::world::{EVERY_COLLEGE, World, before, day, refused, sitting_day};
use council::applications::{ApplicationChange, ApplicationEnding};
use council::calendar::moment;
use council::dashboard::Matter;
use council::situations::{Brought, Naming, NewSituation, NewSituationEntry, SituationChange};
use council::{Actor, Refusal};
use secretariat::Office;

fn told(subject: &str) -> NewSituation {
    NewSituation {
        raised_by: None,
        received_on: day(2026, 11, 2),
        commune: None,
        subject: subject.into(),
        due_on: Some(day(2026, 12, 1)),
    }
}

fn waits(office: &Office, on: council::Day) -> Vec<String> {
    let todo = office.dashboard(on).unwrap().todo;
    let reference = |matter: &Matter| match matter {
        Matter::Situation { reference, .. } => Some(reference.to_string()),
        _ => None,
    };
    todo.iter().filter_map(|todo| reference(&todo.matter)).collect()
}

#[test]
fn a_situation_has_a_reference_and_a_deadline_until_it_is_closed() {
    let mut world = World::new();
    let office = &mut world.desk.office;
    let later = NewSituation { received_on: day(2026, 11, 3), ..told("Loyers en retard") };
    assert_eq!(refused(office.add_situation(&before(), later)), Refusal::InTheFuture { day: day(2026, 11, 3) });
    let early = NewSituation { due_on: Some(day(2026, 11, 1)), ..told("Loyers en retard") };
    assert_eq!(refused(office.add_situation(&before(), early)), Refusal::EmptyPeriod);
    assert_eq!(refused(office.add_situation(&before(), told(" "))), Refusal::Empty { field: "subject".into() });
    let (id, _) = office.add_situation(&before(), told("Loyers en retard")).unwrap();
    let (other, _) = office.add_situation(&before(), told("Voisinage")).unwrap();
    let references = |office: &Office| {
        let rows = office.situations(day(2026, 11, 2)).unwrap();
        rows.iter().map(|row| row.reference.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(references(office), ["S-2026-001", "S-2026-002"]);
    assert_eq!(waits(office, day(2026, 11, 27)), ["S-2026-001", "S-2026-002"]);

    let entry = NewSituationEntry {
        on_day: day(2026, 11, 2),
        text: "Le bailleur accepte un plan.".into(),
        due_on: Some(day(2027, 1, 15)),
    };
    let silent = NewSituationEntry { text: " ".into(), ..entry.clone() };
    assert_eq!(refused(office.write_situation(&before(), id, silent)), Refusal::Empty { field: "text".into() });
    office.write_situation(&before(), id, entry).unwrap();
    assert_eq!(waits(office, day(2026, 11, 27)), ["S-2026-002"], "it is looked at later");
    assert_eq!(office.situation(id, day(2026, 11, 2)).unwrap().entries.len(), 1);
    office.undo(&before()).unwrap();
    let sheet = office.situation(id, day(2026, 11, 2)).unwrap();
    assert_eq!((sheet.entries.len(), sheet.row.due_on), (0, Some(day(2026, 12, 1))), "one gesture is undone whole");

    office.change_situation(&before(), other, SituationChange::ClosedOn(Some(day(2026, 11, 2)))).unwrap();
    assert_eq!(waits(office, day(2026, 11, 27)), ["S-2026-001"]);
    assert_eq!(references(office), ["S-2026-001", "S-2026-002"], "a reference is kept for life, the closed ones last");
}

#[test]
fn nobody_is_named_in_a_situation_without_her_agreement_and_the_name_goes_with_it() {
    let mut world = World::new();
    let (person, _) = world.applicant("Lenoir");
    let (id, _) = world.desk.office.add_situation(&before(), told("Loyers en retard")).unwrap();
    let naming = |world: &World, on| {
        let row = world.desk.office.situation(id, on).unwrap().row;
        assert_eq!(row.person.is_some(), row.naming == Naming::Named, "a name is read only with an agreement");
        row.naming
    };
    assert_eq!(naming(&world, sitting_day()), Naming::Anonymous);
    assert_eq!(refused(world.desk.office.name_situation(&before(), id, Some(person))), Refusal::ConsentMissing);
    let consent = world.consents(person, EVERY_COLLEGE);
    world.desk.office.name_situation(&before(), id, Some(person)).unwrap();
    assert_eq!(naming(&world, sitting_day()), Naming::Named);
    assert_eq!(naming(&world, day(2027, 8, 1)), Naming::Hidden, "the agreement of August 2026 has ended");
    let at_noon = Actor { at: moment(sitting_day(), council::Minute::new(720).unwrap()).unwrap(), ..before() };
    world.desk.office.withdraw_consent(&at_noon, consent, sitting_day()).unwrap();
    assert_eq!(naming(&world, day(2026, 12, 9)), Naming::Named);
    assert_eq!(naming(&world, sitting_day()), Naming::Hidden);
    let rows = world.desk.office.situations(sitting_day()).unwrap();
    assert_eq!(rows[0].person, None, "the log does not name her either");
    world.desk.office.name_situation(&at_noon, id, None).unwrap();
    assert_eq!(naming(&world, sitting_day()), Naming::Anonymous);
}

#[test]
fn a_situation_is_brought_before_a_commission_under_the_persons_file_and_only_with_her_agreement() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.applicant("Lenoir");
    let (id, _) = world.desk.office.add_situation(&before(), told("Loyers en retard")).unwrap();
    let bring = |world: &mut World| world.desk.office.bring_situation(&before(), id, meeting);
    assert_eq!(refused(bring(&mut world)), Refusal::SituationUnnamed);
    let consent = world.consents(person, EVERY_COLLEGE);
    world.desk.office.name_situation(&before(), id, Some(person)).unwrap();
    let (brought, _) = bring(&mut world).unwrap();
    assert!(matches!(brought, Brought::Agenda(_)));
    assert_eq!(world.titles(meeting), ["Lenoir"]);
    let led = |world: &World| world.desk.office.situation(id, day(2026, 11, 2)).unwrap().row.application;
    assert_eq!(led(&world), Some(application));
    assert!(matches!(refused(bring(&mut world)), Refusal::AlreadyOnAgenda { .. }));
    world.desk.office.undo(&before()).unwrap();
    assert_eq!((world.titles(meeting), led(&world)), (vec![], None), "one gesture is undone whole");
    bring(&mut world).unwrap();
    world.desk.office.withdraw_consent(&before(), consent, day(2026, 11, 2)).unwrap();
    assert_eq!(led(&world), None, "the file goes with the agreement, as the name does");
    assert_eq!(refused(bring(&mut world)), Refusal::SituationUnnamed);
}

#[test]
fn without_a_file_one_is_opened_since_the_day_she_was_told_of_and_read_again_before_any_agenda() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.ready("Lenoir");
    let end = ApplicationChange::Ended(Some((day(2026, 10, 1), ApplicationEnding::Withdrawn)));
    world.desk.office.change_application(&before(), application, end).unwrap();
    let (id, _) = world.desk.office.add_situation(&before(), told("Cherche un logement")).unwrap();
    world.desk.office.name_situation(&before(), id, Some(person)).unwrap();
    let (brought, _) = world.desk.office.bring_situation(&before(), id, meeting).unwrap();
    let Brought::NewFile(file) = brought else { panic!("{brought:?}") };
    let sheet = world.desk.office.application(file, day(2026, 11, 2)).unwrap();
    assert_eq!((sheet.row.received_on, sheet.request.request.as_str()), (day(2026, 11, 2), "Cherche un logement"));
    assert_eq!(world.titles(meeting), [""; 0]);
    let again = world.desk.office.bring_situation(&before(), id, meeting);
    assert_eq!(refused(again), Refusal::ConsentNotReread, "it was not read again with her");
}
