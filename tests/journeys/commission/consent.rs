//! No situation is shared without the person's agreement (settled rule 4).

use super::world::{EVERY_COLLEGE, World, before, clerk, day, refused, sitting_day, withdrawn};
use council::bodies::College;
use council::decisions::Outcome;
use council::meetings::{ItemAbout, NewItemAbout, RecusalTimes};
use council::people::{ConsentExpression, ConsentForm, NewConsent};
use council::{Refusal, applications::ApplicationChange};

#[test]
fn without_a_consent_nobody_is_put_on_an_agenda() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.applicant("Lenoir");
    assert_eq!(refused(world.hear(meeting, application)), Refusal::ConsentMissing);
    world.consents(person, EVERY_COLLEGE);
    world.hear(meeting, application).unwrap();
}

#[test]
fn without_a_consent_a_situation_is_examined_without_identity() {
    let mut world = World::new();
    let meeting = world.planned();
    let item = world.add(meeting, NewItemAbout::Anonymous).unwrap();
    world.convene(meeting);
    world.open(meeting);
    assert_eq!(refused(world.decide(item, withdrawn())), Refusal::AnonymousHearing);
    assert!(world.desk.office.item(item).unwrap().file.is_none(), "no file is read");
    world.decide(item, Outcome::Noted { text: "Orienter vers le CCAS.".into() }).unwrap();
}

#[test]
fn the_refusal_says_which_part_of_the_consent_fails() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.applicant("Lenoir");
    let consent = |given_on, scope: &[College], reread_on| NewConsent {
        given_on,
        form: ConsentForm::Written,
        expressed_by: ConsentExpression::Alone,
        witness: String::new(),
        scope: scope.to_vec(),
        reread_on,
    };
    let re_read = Some(day(2026, 10, 2));
    let cases = [
        (consent(day(2025, 12, 10), EVERY_COLLEGE, re_read), Refusal::ConsentExpired { on: sitting_day() }),
        (consent(day(2026, 9, 1), EVERY_COLLEGE, None), Refusal::ConsentNotReread),
        (
            consent(day(2026, 10, 2), &[College::Elected, College::Care, College::Users], re_read),
            Refusal::ConsentOutOfScope { college: College::Landlords },
        ),
    ];
    for (consent, expected) in cases {
        world.desk.office.record_consent(&before(), person, consent).unwrap();
        assert_eq!(refused(world.hear(meeting, application)), expected);
    }
    let represented = NewConsent {
        expressed_by: ConsentExpression::Represented,
        ..consent(day(2026, 10, 3), EVERY_COLLEGE, re_read)
    };
    world.desk.office.record_consent(&before(), person, represented).unwrap();
    assert_eq!(refused(world.hear(meeting, application)), Refusal::ConsentNotHerOwn);
}

#[test]
fn a_sheet_that_changes_is_read_again_before_it_is_opened() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.ready("Lenoir");
    let item = world.hear(meeting, application).unwrap();
    let change = ApplicationChange::Request("Un logement près du métro.".into());
    world.desk.office.change_application(&before(), application, change).unwrap();
    let problem = |world: &World| match &world.desk.office.meeting(meeting).unwrap().agenda.items[0].about {
        ItemAbout::Hearing(hearing) => hearing.consent_problem.clone(),
        _ => unreachable!("the item is a situation"),
    };
    assert_eq!(problem(&world), Some(Refusal::ConsentNotReread));
    world.convene(meeting);
    world.open(meeting);
    let opened = world.desk.office.start_item(&clerk(14, 40), item);
    assert_eq!(refused(opened), Refusal::ConsentNotReread);
    world.consents(person, EVERY_COLLEGE);
    world.desk.office.start_item(&clerk(14, 41), item).unwrap();
    assert_eq!(problem(&world), None, "the examination rests on the consent that was renewed");
}

#[test]
fn a_withdrawn_consent_pulls_its_item_off_at_once() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.applicant("Lenoir");
    let consent = world.consents(person, EVERY_COLLEGE);
    let item = world.hear(meeting, application).unwrap();
    world.convene(meeting);
    world.open(meeting);
    world.desk.office.withdraw_consent(&clerk(14, 35), consent, sitting_day()).unwrap();
    let pulled = Refusal::ItemPulled { on: sitting_day() };
    assert_eq!(refused(world.desk.office.start_item(&clerk(14, 40), item)), pulled);
    assert_eq!(refused(world.decide(item, withdrawn())), pulled);
    assert_eq!(world.desk.office.meeting(meeting).unwrap().row.undecided, 0);
    world.desk.office.close_sitting(&clerk(16, 0), meeting).unwrap();
    assert_eq!(world.desk.office.decisions(Some(meeting), None).unwrap(), []);
}

#[test]
fn undoing_a_withdrawal_puts_the_item_back() {
    let mut world = World::new();
    let meeting = world.planned();
    let (person, application) = world.applicant("Lenoir");
    let consent = world.consents(person, EVERY_COLLEGE);
    world.hear(meeting, application).unwrap();
    world.desk.office.withdraw_consent(&before(), consent, day(2026, 11, 3)).unwrap();
    assert!(world.desk.office.meeting(meeting).unwrap().agenda.items[0].pulled_on.is_some());
    world.desk.office.undo(&before()).unwrap();
    assert!(world.desk.office.meeting(meeting).unwrap().agenda.items[0].pulled_on.is_none());
}

#[test]
fn row_40_whoever_the_consent_does_not_cover_steps_out() {
    let mut world = World::new();
    let meeting = world.planned();
    let (_, application) = world.ready("Lenoir");
    let item = world.hear(meeting, application).unwrap();
    world.convene(meeting);
    let family = world.member("Roussel", "parente", College::Families, None);
    let (person, narrow) = world.applicant("Marchand");
    world.consents(person, &[College::Elected, College::Care, College::Landlords, College::Users]);
    let other = world.hear(meeting, narrow).unwrap();
    // Someone of a college the person did not name takes a seat after the agenda was made.
    world.convene(meeting);
    world.open(meeting);
    let sheet = world.desk.office.meeting(meeting).unwrap();
    let late = sheet.participants.iter().find(|member| member.contact.id == family).unwrap().id.unwrap();
    world.desk.office.call_roll(&clerk(14, 32), late, council::meetings::RollCall::Present).unwrap();
    world.desk.office.start_item(&clerk(14, 40), item).unwrap();
    let uncovered = Refusal::ConsentOutOfScope { college: College::Families };
    assert_eq!(refused(world.desk.office.start_item(&clerk(14, 50), other)), uncovered);
    assert_eq!(refused(world.decide(other, withdrawn())), uncovered);
    world.desk.office.step_out(&clerk(14, 51), other, late, Some(RecusalTimes::default())).unwrap();
    world.desk.office.start_item(&clerk(14, 52), other).unwrap();
    world.decide(other, withdrawn()).unwrap();
}
