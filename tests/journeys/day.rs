//! The day of the coordinator: what is to be done follows from what happened, and goes when it is done.

use crate::commission::world::{World, before, day, sitting_day};
use council::applications::ApplicationChange;
use council::dashboard::{Horizon, Matter, Todo};
use council::meetings::MeetingStepKind;
use council::search::Found;
use council::settings::SettingKey;
use council::{Day, MeetingStepId, Subject};

fn todo(world: &World, on: Day) -> Vec<Todo> {
    world.desk.office.dashboard(on).unwrap().todo
}

fn steps(all: &[Todo]) -> Vec<(MeetingStepId, MeetingStepKind, Horizon)> {
    let step = |todo: &Todo| match todo.matter {
        Matter::Preparation { step, kind, .. } => Some((step, kind, todo.horizon)),
        _ => None,
    };
    all.iter().filter_map(step).collect()
}

#[test]
fn a_step_of_preparation_waits_until_it_is_marked_as_done() {
    let mut world = World::new();
    world.planned();
    // The convocations of a Thursday 10 December leave fifteen days before.
    let on = day(2026, 11, 25);
    let all = steps(&todo(&world, on));
    let kinds: Vec<_> = all.iter().map(|(_, kind, horizon)| (*kind, *horizon)).collect();
    assert_eq!(
        kinds,
        [
            (MeetingStepKind::CallForApplications, Horizon::Late),
            (MeetingStepKind::LandlordVacancies, Horizon::Late),
            (MeetingStepKind::Convocations, Horizon::Today),
        ]
    );
    assert_eq!(world.desk.office.overview(on).unwrap().waiting[&Subject::Meetings], 3);
    for (step, _, _) in &all {
        world.desk.office.mark_meeting_step(&before(), *step, Some(on)).unwrap();
    }
    assert_eq!(steps(&todo(&world, on)), []);
    assert!(!world.desk.office.overview(on).unwrap().waiting.contains_key(&Subject::Meetings));
    let next = world.desk.office.dashboard(on).unwrap().next.unwrap();
    assert_eq!(next.due_on, day(2026, 12, 3), "the file of the sitting");
}

#[test]
fn the_next_commission_is_shown_until_it_has_met() {
    let mut world = World::new();
    let far = world.planned_on(day(2027, 3, 11));
    let near = world.planned();
    let next = |world: &World, on| world.desk.office.dashboard(on).unwrap().commission.map(|meeting| meeting.id);
    assert_eq!(next(&world, day(2026, 11, 25)), Some(near));
    assert_eq!(next(&world, day(2026, 12, 11)), Some(far));
    world.open(near);
    assert_eq!(next(&world, day(2026, 12, 11)), Some(near), "a sitting that is open comes first");
}

#[test]
fn a_consent_is_announced_at_six_months_and_late_when_it_has_ended() {
    let mut world = World::new();
    let (_, application) = world.ready("Lenoir");
    let horizon = |world: &World, on| {
        let all = todo(world, on);
        let found = all
            .iter()
            .find(|todo| matches!(&todo.matter, Matter::Consent { application: of, .. } if *of == application));
        found.map(|todo| (todo.horizon, todo.due_on))
    };
    assert_eq!(horizon(&world, day(2027, 1, 31)), None);
    assert_eq!(horizon(&world, day(2027, 2, 1)), Some((Horizon::Later, day(2027, 7, 31))));
    assert_eq!(horizon(&world, day(2027, 7, 31)), Some((Horizon::Today, day(2027, 7, 31))));
    assert_eq!(horizon(&world, day(2027, 8, 1)), Some((Horizon::Late, day(2027, 7, 31))));
}

#[test]
fn the_length_of_a_consent_is_the_one_that_was_set_when_it_was_given() {
    let mut world = World::new();
    let (person, application) = world.applicant("Lenoir");
    world.desk.office.set_setting(&before(), SettingKey::ConsentMonths, "3", day(2026, 1, 1)).unwrap();
    world.consents(person, &[]);
    let sheet = world.desk.office.application(application, sitting_day()).unwrap();
    assert_eq!(sheet.consents[0].expires_on, day(2026, 11, 1));
}

#[test]
fn the_number_of_social_housing_is_announced_at_two_months_and_due_at_one() {
    let mut world = World::new();
    let (_, application) = world.applicant("Lenoir");
    let ends = ApplicationChange::NudExpiresOn(Some(day(2027, 1, 20)));
    world.desk.office.change_application(&before(), application, ends).unwrap();
    let due = |on| {
        let all = todo(&world, on);
        all.iter().find(|todo| matches!(todo.matter, Matter::Nud { .. })).map(|todo| (todo.horizon, todo.due_on))
    };
    assert_eq!(due(day(2026, 11, 19)), None);
    assert_eq!(due(day(2026, 11, 20)), Some((Horizon::Later, day(2026, 12, 20))));
    assert_eq!(due(day(2026, 12, 21)), Some((Horizon::Late, day(2026, 12, 20))));
}

#[test]
fn the_year_counts_what_happened_in_it() {
    let mut world = World::new();
    world.applicant("Lenoir");
    let year = |on| world.desk.office.dashboard(on).unwrap().year;
    assert_eq!((year(day(2026, 8, 31)).received, year(day(2026, 9, 1)).received), (0, 1));
    assert_eq!((year(day(2027, 1, 1)).year, year(day(2027, 1, 1)).received), (2027, 0));
}

#[test]
fn row_104_words_find_people_and_the_council_without_accents_in_any_order() {
    let mut world = World::new();
    let (_, application) = world.applicant("Évrard-Lefèvre");
    let meeting = world.planned();
    let found = |words: &str| world.desk.office.search(words, sitting_day()).unwrap();
    let people = found("paul EVRARD lef");
    assert!(matches!(&people[..], [Found::Application { id, .. }] if *id == application));
    assert!(matches!(&found("ronchin 2026")[..], [Found::Meeting { id, .. }] if *id == meeting));
    assert!(matches!(&found("vasseur")[..], [Found::Contact { role, .. }] if role == "adjointe au maire, Ronchin"));
    assert!(found("nobody here").is_empty());
}

#[test]
fn row_113_the_journal_tells_each_act_and_what_it_changed() {
    let mut world = World::new();
    let (_, application) = world.applicant("Lenoir");
    let change = ApplicationChange::Near("la gare".into());
    world.desk.office.change_application(&before(), application, change).unwrap();
    let office = &world.desk.office;
    let last = office.journal(None).unwrap().remove(0);
    assert_eq!(last.act, council::Act::ChangeApplication);
    let changes = office.act_changes(last.seq).unwrap();
    let near = changes.iter().flat_map(|row| &row.fields).find(|change| change.field == "near").unwrap();
    assert_eq!((near.before.as_deref(), near.after.as_deref()), (Some(""), Some("la gare")));
    let history = office.record_history(council::journal::RecordKind::Application, application.get()).unwrap();
    assert_eq!(history[0].seq, last.seq);
    assert_eq!(office.users().unwrap()[0].id, last.user);
}
