//! Two records of the same person, made one and told apart again.

use crate::dwellings::{Council, day, today};
use council::applications::{ApplicationOrder, ApplicationsQuery};
use council::journal::{ChangeKind, RecordKind};
use council::people::{MoneyLine, MoneySide, NewPerson, NoteLevel, PersonChange};
use council::{Cents, PersonId};
use secretariat::Error;

fn alike(council: &Council) -> Vec<PersonId> {
    let asked = NewPerson { family_name: "Delattre".into(), given_name: "Claude".into(), ..NewPerson::default() };
    council.desk.office.resembling(&asked).unwrap().into_iter().map(|one| one.person).collect()
}

#[test]
fn row_12_two_records_of_a_person_are_made_one_with_both_histories_and_told_apart_again() {
    let mut council = Council::new();
    let (kept, left) = (council.person("Delattre"), council.person("Delâtre"));
    let actor = today(day(2, 1));
    let office = &mut council.desk.office;
    office.change_person(&actor, kept, PersonChange::Email("c@exemple.fr".into())).unwrap();
    office.change_person(&actor, left, PersonChange::Email("autre@exemple.fr".into())).unwrap();
    office.change_person(&actor, left, PersonChange::BirthOn(Some(day(1, 5)))).unwrap();
    office.write_note(&actor, left, NoteLevel::Shared, "Passe par l’accueil.").unwrap();
    let line = MoneyLine {
        side: MoneySide::Resource,
        kind: "aah".into(),
        cents: Cents::new(97_000),
        note: String::new(),
        from_on: day(1, 1),
        until_on: None,
    };
    office.add_money_line(&actor, left, line).unwrap();
    let tenancy = council.enter(left, day(3, 1)).unwrap();
    assert_eq!(alike(&council), [left, kept]);

    council.desk.office.merge_people(&today(day(3, 2)), kept, left).unwrap();
    assert_eq!(alike(&council), [kept]);
    let office = &mut council.desk.office;
    assert_eq!(office.tenancy(tenancy, day(3, 2)).unwrap().row.person.id, kept);
    let everybody = ApplicationsQuery {
        words: String::new(),
        stages: Vec::new(),
        communes: Vec::new(),
        order: ApplicationOrder::Name,
        descending: false,
    };
    let found = office.applications(&everybody, day(3, 2)).unwrap().rows;
    assert_eq!(found.len(), 2, "each request keeps its place");
    for row in &found {
        let sheet = office.application(row.id, day(3, 2)).unwrap();
        assert_eq!((sheet.who.id, sheet.who.birth_on), (kept, Some(day(1, 5))), "what was lacking is taken");
        assert_eq!(sheet.who.email, "c@exemple.fr", "what was said stays");
        assert_eq!((sheet.money.len(), sheet.notes.len()), (1, 1));
    }
    let added = |office: &secretariat::Office| {
        let history = office.record_history(RecordKind::Person, kept.get()).unwrap();
        history.iter().filter(|change| change.kind == ChangeKind::Added).count()
    };
    assert_eq!(added(office), 2, "both histories");
    let again = office.merge_people(&today(day(3, 2)), kept, left);
    assert!(matches!(again, Err(Error::NotFound("person"))));
    assert!(matches!(office.merge_people(&today(day(3, 2)), kept, kept), Err(Error::NotFound("person"))));

    office.undo(&today(day(3, 3))).unwrap();
    assert_eq!(office.tenancy(tenancy, day(3, 3)).unwrap().row.person.id, left);
    assert_eq!(added(office), 1);
    assert_eq!(alike(&council), [left, kept]);
}
