//! What partners tell the council of somebody: followed without an identity, named only with her agreement.

use crate::commission::world::{EVERY_COLLEGE, World, before, day, refused, sitting_day};
use council::Actor;
use council::Refusal;
use council::calendar::moment;
use council::dashboard::Matter;
use council::situations::{Naming, NewSituation, NewSituationEntry, SituationChange};
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
