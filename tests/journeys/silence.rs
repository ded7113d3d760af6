//! The watch over silences: who was not seen, what ends before the next commission, which landlord has not answered.

use crate::commission::world::{World, before, clerk, day, sitting_day};
use crate::dwellings::{Council, day as of, today};
use council::agreements::{AgreementKind, NewAgreement, NewParty};
use council::bodies::{Capacity, College, NewMandate};
use council::dashboard::{Silence, SilentRecord, Watch};
use council::decisions::{Decider, FollowUpKind, Outcome};
use council::people::{ContactMedium, NewContactEvent, PersonChange, Protection, ProtectionKind};
use council::settings::SettingKey;
use council::tenancies::{NewNotice, NoticeGround, ReviewKind};
use council::{Actor, Day, Period};
use secretariat::Office;

fn seen_by(office: &Office, watch: Watch, on: Day) -> Vec<Silence> {
    let list = office.silences(watch, on).unwrap();
    let counts = office.dashboard(on).unwrap().watches.counts;
    let count = counts.iter().find(|one| one.watch == watch).unwrap().count;
    assert_eq!(usize::try_from(count).unwrap(), list.silences.len(), "the number opens its list");
    list.silences
}

fn exchange(medium: ContactMedium, on_day: Day) -> NewContactEvent {
    NewContactEvent { on_day, medium, with_contact: None, text: String::new() }
}

#[test]
fn row_74_a_tenant_who_was_not_seen_for_three_months_is_watched_until_she_is() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, of(2, 1)).unwrap();
    let office = &mut council.desk.office;
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(4, 30)), []);
    let silent = seen_by(office, Watch::UnseenTenants, of(5, 1));
    assert_eq!((silent[0].record, silent[0].on), (SilentRecord::Tenancy(tenancy), Some(of(2, 1))));
    let actor = today(of(5, 2));
    office.note_exchange(&actor, person, &exchange(ContactMedium::Phone, of(5, 2))).unwrap();
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(5, 2)).len(), 1, "a call is not a meeting");
    office.note_review(&actor, tenancy, ReviewKind::Visit, of(5, 2)).unwrap();
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(8, 1)), []);
    office.undo(&actor).unwrap();
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(5, 2)).len(), 1);
    office.set_setting(&actor, SettingKey::SilenceMonths, "6", of(5, 1)).unwrap();
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(5, 2)), [], "the council says how long a silence is");
    assert_eq!(seen_by(office, Watch::UnseenTenants, of(8, 1)).len(), 1);
}

#[test]
fn row_74_an_applicant_is_watched_unless_she_asked_for_a_pause_and_seen_when_she_comes() {
    let mut world = World::new();
    let (person, application) = world.applicant("Lenoir");
    let seen = |world: &World, on| seen_by(&world.desk.office, Watch::UnseenApplicants, on);
    assert_eq!(seen(&world, day(2026, 11, 30)), []);
    let silent = seen(&world, day(2026, 12, 1));
    assert_eq!((silent[0].record, silent[0].on), (SilentRecord::Application(application), None), "never seen");
    let pause = Period::new(day(2026, 11, 2), Some(day(2027, 1, 1))).unwrap();
    world.desk.office.pause_application(&before(), application, pause, "").unwrap();
    assert_eq!(seen(&world, day(2026, 12, 1)), []);
    let visit = exchange(ContactMedium::Interview, day(2026, 11, 1));
    world.desk.office.note_exchange(&before(), person, &visit).unwrap();
    assert_eq!(seen(&world, day(2027, 1, 2)), []);
    assert_eq!(seen(&world, day(2027, 2, 1))[0].on, Some(day(2026, 11, 1)));
}

#[test]
fn what_ends_before_the_next_commission_is_counted_kind_by_kind() {
    let mut world = World::new();
    let (_, application) = world.ready("Lenoir");
    let far = world.planned_on(day(2027, 7, 1));
    let on = day(2027, 6, 1);
    let office = &mut world.desk.office;
    // The consent of 1 August 2026 holds at the commission of 1 July, and not at one of September.
    assert_eq!(seen_by(office, Watch::Consents, on), []);
    office.cancel_meeting(&before(), far, day(2026, 11, 2)).unwrap();
    let mandate = NewMandate {
        contact: Some(world.members[1]),
        within: None,
        college: College::Care,
        capacity: Capacity::Guest,
        substitute_for: None,
        votes: 0,
        from_on: day(2026, 1, 1),
        until_on: Some(day(2027, 9, 1)),
        confidentiality_signed_on: None,
    };
    office.add_mandate(&before(), world.body, mandate).unwrap();
    let agreement = NewAgreement {
        kind: AgreementKind::CouncilHospital,
        object: "Convention de secteur".into(),
        starts_on: day(2026, 1, 1),
        ends_on: Some(day(2027, 8, 31)),
        is_tacit: false,
        notice_months: 2,
        with: None,
    };
    let tacit = NewAgreement { is_tacit: true, ..agreement.clone() };
    let (agreement, _) = office.add_agreement(&before(), agreement).unwrap();
    office.add_agreement(&before(), tacit).unwrap();
    world.planned_on(day(2027, 9, 9));
    let records = |watch| seen_by(&world.desk.office, watch, on).iter().map(|one| one.record).collect::<Vec<_>>();
    assert_eq!(records(Watch::Consents), [SilentRecord::Application(application)]);
    assert_eq!(records(Watch::Mandates), [SilentRecord::Body(world.body)]);
    assert_eq!(records(Watch::Agreements), [SilentRecord::Agreement(agreement)], "what renews itself does not end");
}

#[test]
fn a_permit_or_a_protection_that_ends_before_the_next_commission_is_counted() {
    let mut world = World::new();
    let (person, application) = world.ready("Lenoir");
    let office = &mut world.desk.office;
    office.change_person(&before(), person, PersonChange::PermitUntilOn(Some(day(2026, 12, 1)))).unwrap();
    let measure = |from_on, until_on| Protection {
        kind: ProtectionKind::ReinforcedCuratorship,
        mandatary_kind: None,
        mandatary: None,
        judged_on: None,
        covers_person: false,
        signs_lease: false,
        receives_letters: false,
        from_on: Some(from_on),
        until_on: Some(until_on),
    };
    office.add_protection(&before(), person, &measure(day(2021, 12, 5), day(2026, 12, 5))).unwrap();
    world.planned();
    let on = day(2026, 11, 20);
    let seen = |world: &World, watch, on| {
        seen_by(&world.desk.office, watch, on).iter().map(|one| (one.record, one.on)).collect::<Vec<_>>()
    };
    let of = SilentRecord::Application(application);
    assert_eq!(seen(&world, Watch::Permits, on), [(of, Some(day(2026, 12, 1)))]);
    assert_eq!(seen(&world, Watch::Permits, day(2026, 12, 1)), [], "once over, it is no longer about to end");
    assert_eq!(seen(&world, Watch::Protections, on), [(of, Some(day(2026, 12, 5)))]);
    let renewed = measure(day(2026, 12, 5), day(2031, 12, 5));
    world.desk.office.add_protection(&before(), person, &renewed).unwrap();
    assert_eq!(seen(&world, Watch::Protections, on), [], "a measure that was renewed does not end");
    world.desk.office.undo(&before()).unwrap();
    world.desk.office.change_person(&before(), person, PersonChange::DiedOn(Some(day(2026, 11, 2)))).unwrap();
    assert_eq!((seen(&world, Watch::Permits, on), seen(&world, Watch::Protections, on)), (vec![], vec![]));
}

#[test]
fn a_notice_that_ends_before_the_next_commission_is_counted() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, of(2, 1)).unwrap();
    let office = &mut council.desk.office;
    let notice = NewNotice { on_day: of(4, 1), ground: NoticeGround::TightMarket, judge_order: String::new() };
    office.note_notice(&today(of(4, 2)), tenancy, notice).unwrap();
    let ending = seen_by(office, Watch::Tenancies, of(4, 2));
    assert_eq!((ending[0].record, ending[0].on), (SilentRecord::Tenancy(tenancy), Some(of(5, 1))));
}

#[test]
fn a_landlord_that_does_not_answer_is_watched_after_its_days() {
    let mut world = World::new();
    let meeting = world.planned();
    let (_, application) = world.ready("Lenoir");
    let item = world.hear(meeting, application).unwrap();
    world.convene(meeting);
    world.open(meeting);
    world.decide(item, Outcome::Supported { decider: Decider::Landlord, grant: None, deposit: None }).unwrap();
    world.desk.office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let supported = |world: &World, on| seen_by(&world.desk.office, Watch::Supported, on);
    assert_eq!(supported(&world, day(2027, 1, 8)), []);
    let silent = supported(&world, day(2027, 1, 9));
    assert_eq!((silent[0].record, silent[0].on), (SilentRecord::Meeting(meeting), Some(sitting_day())));
    let rows = world.desk.office.follow_ups(Some(meeting)).unwrap();
    let followed = rows.iter().find(|row| row.kind == FollowUpKind::FollowDecider).unwrap().id;
    let later = Actor {
        at: council::calendar::moment(day(2027, 1, 9), council::Minute::new(600).unwrap()).unwrap(),
        ..before()
    };
    world.desk.office.mark_follow_up(&later, followed, Some(day(2027, 1, 9))).unwrap();
    assert_eq!(supported(&world, day(2027, 1, 9)), []);
}

#[test]
fn a_convention_the_landlord_did_not_sign_is_watched_and_the_persons_signature_is_not() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let landlord = council.landlord;
    let office = &mut council.desk.office;
    let actor = today(of(4, 2));
    let new = NewAgreement {
        kind: AgreementKind::CouncilLandlord,
        object: "Cadre".into(),
        starts_on: of(4, 1),
        ends_on: None,
        is_tacit: false,
        notice_months: 2,
        with: None,
    };
    let (id, _) = office.add_agreement(&actor, new).unwrap();
    office.add_party(&actor, id, NewParty::Person(person)).unwrap();
    let (party, _) = office.add_party(&actor, id, NewParty::Organisation(landlord)).unwrap();
    assert_eq!(seen_by(office, Watch::Signatures, of(4, 30)), []);
    let unsigned = seen_by(office, Watch::Signatures, of(5, 1));
    assert_eq!(unsigned.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Habitat des Essais"]);
    office.sign_agreement(&today(of(5, 1)), party, Some(of(5, 1))).unwrap();
    assert_eq!(seen_by(office, Watch::Signatures, of(5, 1)), []);
}
