//! Around a sitting: no quorum, a decision that could not wait, the landlord's committee, the copy that was signed.

use super::minutes::{held, later, seal};
use super::world::{World, at, before, clerk, day, refused, sitting_day, withdrawn};
use crate::quarter::{Quarter, place_of};
use council::applications::Stage;
use council::attachments::NewAttachment;
use council::bodies::{BodyChange, DecidesBy};
use council::calendar::moment;
use council::decisions::{CaleolOutcome, FollowUpKind, NewUrgent, Ratification};
use council::directory::{NewOrganisation, OrganisationKind};
use council::dwellings::{NewDwelling, Scheme, Title, Typology};
use council::library::PaperRequest;
use council::meetings::{MeetingState, RollCall, SecondSitting};
use council::minutes::{MinutesState, MinutesVersion, NewSigned};
use council::places::{Attempts, NewCaleol, PlaceState, ProposalRow};
use council::settings::SettingKey;
use council::tenancies::ProposalAnswer;
use council::{Actor, ApplicationId, Day, MeetingId, Minute, PlaceId, Refusal};
use secretariat::Office;
use tests::Desk;

/// A commission of four that needs three, with one of them in the room.
fn deserted(world: &mut World) -> MeetingId {
    let meeting = world.planned();
    let (_, lenoir) = world.ready("Lenoir");
    world.hear(meeting, lenoir).unwrap();
    world.convene(meeting);
    world.desk.office.open_sitting(&clerk(14, 30), meeting, at(14, 30)).unwrap();
    let member = world.participants(meeting)[0];
    world.desk.office.call_roll(&clerk(14, 31), member, RollCall::Present).unwrap();
    meeting
}

const fn again(on_day: Day) -> SecondSitting {
    SecondSitting { on_day, start_minute: Minute::MIDNIGHT }
}

#[test]
fn row_36_without_a_quorum_a_carence_is_found_and_the_body_is_convened_again_to_the_same_agenda() {
    let mut world = World::deciding(DecidesBy::Consensus, Some(3));
    let meeting = deserted(&mut world);
    let (office, actor) = (&mut world.desk.office, clerk(15, 0));
    assert_eq!(refused(office.declare_carence(&actor, meeting, again(sitting_day()))), Refusal::EmptyPeriod);
    let (second, _) = office.declare_carence(&actor, meeting, again(day(2026, 12, 17))).unwrap();
    assert_eq!(office.meeting(meeting).unwrap().row.state, MeetingState::Closed);
    assert_eq!(office.meeting(second).unwrap().second_of_on, Some(sitting_day()));
    let reading =
        office.minutes_reading(meeting, MinutesVersion::Shareable).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(reading.contains("Procès-verbal de carence"), "{reading}");
    assert!(reading.contains("jeudi 17 décembre 2026"), "the second sitting is announced");
    assert_eq!(world.titles(second), ["previous_minutes", "Lenoir"]);
    let office = &mut world.desk.office;
    assert_eq!(office.meeting(second).unwrap().quorum, Some(3));
    office.set_setting(&actor, SettingKey::SecondWithoutQuorum, "yes", day(2026, 1, 1)).unwrap();
    assert_eq!(office.meeting(second).unwrap().quorum, None, "where the rules say so");
    assert_eq!(office.meeting(meeting).unwrap().quorum, Some(3), "the first one keeps its own");
    office.undo(&actor).unwrap();
    office.undo(&actor).unwrap();
    assert_eq!(office.meeting(meeting).unwrap().row.state, MeetingState::Open);
    assert!(office.meeting(second).is_err(), "one gesture is undone whole");
}

#[test]
fn the_second_convocation_says_that_it_is_one_on_its_letter_and_in_its_message() {
    let mut quarter = Quarter::prepared(Desk::new());
    let held = quarter.held;
    let body = quarter.world.body;
    quarter.world.desk.office.change_body(&before(), body, BodyChange::Quorum(Some(3))).unwrap();
    quarter.world.convene(held);
    let office = &mut quarter.world.desk.office;
    office.open_sitting(&clerk(14, 30), held, at(14, 30)).unwrap();
    let (second, _) = office.declare_carence(&clerk(15, 0), held, again(day(2026, 12, 17))).unwrap();
    let letters = |office: &Office, meeting| {
        let drawn = office.papers(PaperRequest::Convocations { meeting }, sitting_day()).unwrap().files;
        drawn[0].ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert!(!letters(office, held).contains("seconde convocation"));
    let asked = letters(office, second);
    assert!(asked.contains("(seconde convocation)") && asked.contains("Le quorum est de nouveau exigé"), "{asked}");
    assert!(asked.contains("Le jeudi 10 décembre 2026, le quorum n’étant pas atteint"), "{asked}");
    office.set_setting(&clerk(15, 1), SettingKey::SecondWithoutQuorum, "yes", day(2026, 1, 1)).unwrap();
    assert!(letters(office, second).contains("quel que soit le nombre de membres présents"));
    let message = office.convocation_message(second, sitting_day()).unwrap();
    assert!(message.subject.ends_with("(seconde convocation)"), "{}", message.subject);
}

#[test]
fn a_carence_is_not_found_where_the_quorum_is_reached() {
    let mut world = World::deciding(DecidesBy::Consensus, Some(3));
    let meeting = deserted(&mut world);
    for member in world.participants(meeting) {
        world.desk.office.call_roll(&clerk(14, 40), member, RollCall::Present).unwrap();
    }
    let found = world.desk.office.declare_carence(&clerk(15, 0), meeting, again(day(2026, 12, 17)));
    assert_eq!(refused(found), Refusal::QuorumReached);
}

/// A flat of one place, free.
fn flat(world: &mut World) -> PlaceId {
    let office = &mut world.desk.office;
    let landlord = NewOrganisation {
        kind: OrganisationKind::Landlord,
        name: "Habitat Flandre".into(),
        short_name: String::new(),
        city: String::new(),
    };
    let (landlord, _) = office.add_organisation(&before(), landlord).unwrap();
    let kinds = office.place_kinds().unwrap();
    let dwelling = NewDwelling {
        reference: "L-12".into(),
        landlord: Some(landlord),
        commune: world.ronchin,
        street: "12 rue des Lilas".into(),
        complement: String::new(),
        postcode: "59790".into(),
        typology: Some(Typology::T2),
        title: Title::DirectLease,
        rent: None,
        kind: kinds.into_iter().find(|kind| kind.scheme == Scheme::AssociativeFlat).unwrap().id,
        places: 1,
        opened_on: day(2026, 1, 1),
    };
    office.add_dwelling(&before(), dwelling).unwrap();
    place_of(office, "L-12")
}

fn urgent(application: ApplicationId, place: PlaceId) -> NewUrgent {
    NewUrgent {
        application,
        place,
        decided_on: day(2026, 11, 2),
        needed_before_on: day(2026, 11, 9),
        authority: "Mme Vasseur, présidente, et Habitat Flandre".into(),
        reason: "Le bailleur reprend le logement le 9.".into(),
    }
}

fn stage(office: &Office, application: ApplicationId) -> Stage {
    office.application(application, sitting_day()).unwrap().row.stage
}

fn state(office: &Office, place: PlaceId, on: Day) -> Option<PlaceState> {
    office.places(on).unwrap().into_iter().find(|one| one.row.id == place).unwrap().row.state
}

#[test]
fn what_cannot_wait_is_decided_between_two_sittings_and_the_next_one_confirms_it() {
    let mut world = World::new();
    let place = flat(&mut world);
    let (person, application) = world.applicant("Lenoir");
    let office = &mut world.desk.office;
    assert_eq!(refused(office.take_urgent_decision(&before(), urgent(application, place))), Refusal::ConsentMissing);
    world.consents(person, super::world::EVERY_COLLEGE);
    let office = &mut world.desk.office;
    let nobody = NewUrgent { authority: " ".into(), ..urgent(application, place) };
    assert_eq!(refused(office.take_urgent_decision(&before(), nobody)), Refusal::Empty { field: "authority".into() });
    let (id, _) = office.take_urgent_decision(&before(), urgent(application, place)).unwrap();
    assert_eq!(stage(office, application), Stage::Admitted);
    assert_eq!(state(office, place, sitting_day()), Some(PlaceState::Reserved));
    let twice = office.take_urgent_decision(&before(), urgent(application, place));
    assert_eq!(refused(twice), Refusal::PlaceIs { state: PlaceState::Reserved });

    let (_, marchand) = world.ready("Marchand");
    let meeting = world.planned();
    let item = world.hear(meeting, marchand).unwrap();
    world.convene(meeting);
    world.open(meeting);
    world.decide(item, withdrawn()).unwrap();
    let office = &mut world.desk.office;
    let waiting = office.urgent_decisions(meeting).unwrap();
    assert_eq!(waiting.iter().map(|row| row.number.to_string()).collect::<Vec<_>>(), ["U-2026-001"]);
    let pending = Refusal::UrgentPending { numbers: vec!["U-2026-001".into()] };
    assert_eq!(refused(office.close_sitting(&clerk(17, 0), meeting)), pending);
    office.ratify_urgent_decision(&clerk(16, 0), id, meeting, Ratification::Confirmed).unwrap();
    let again = office.ratify_urgent_decision(&clerk(16, 1), id, meeting, Ratification::Confirmed);
    assert_eq!(refused(again), Refusal::UrgentSettled);
    office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let reading = office.minutes_reading(meeting, MinutesVersion::Shareable).unwrap();
    assert!(reading.contains("U-2026-001") && reading.contains("Elle la confirme."), "{reading}");
    assert!(!reading.contains("Lenoir"), "the version that leaves the house names nobody");
}

#[test]
fn what_a_sitting_does_not_confirm_gives_the_place_back() {
    let mut world = World::new();
    let place = flat(&mut world);
    let (_, application) = world.ready("Lenoir");
    let (id, _) = world.desk.office.take_urgent_decision(&before(), urgent(application, place)).unwrap();
    let meeting = world.planned();
    world.convene(meeting);
    world.open(meeting);
    let office = &mut world.desk.office;
    let silent = office.ratify_urgent_decision(&clerk(16, 0), id, meeting, Ratification::Replaced(" ".into()));
    assert_eq!(refused(silent), Refusal::Empty { field: "text".into() });
    let instead = Ratification::Replaced("la demande est examinée en mars.".into());
    office.ratify_urgent_decision(&clerk(16, 0), id, meeting, instead).unwrap();
    assert_eq!(state(office, place, sitting_day()), Some(PlaceState::Available));
    assert_ne!(stage(office, application), Stage::Admitted);
    office.close_sitting(&clerk(17, 0), meeting).unwrap();
    let reading = office.minutes_reading(meeting, MinutesVersion::Nominative).unwrap();
    assert!(reading.contains("la demande est examinée en mars."), "{reading}");
    assert_eq!(office.urgent_decisions(meeting).unwrap().len(), 1, "the sitting keeps what it said");
}

/// A morning, in Paris.
fn morning(on: Day) -> Actor {
    Desk::founder(moment(on, Minute::new(540).unwrap()).unwrap().get())
}

/// The proposal of the place that the landlord's committee decides of.
fn supported(office: &Office, on: Day) -> (PlaceId, ProposalRow) {
    let place = place_of(office, "L-13");
    let sheet = office.places(on).unwrap().into_iter().find(|one| one.row.id == place).unwrap();
    (place, sheet.proposals.into_iter().next().unwrap())
}

fn caleol(outcome: CaleolOutcome, notified_on: Option<Day>) -> NewCaleol {
    let rank = (outcome == CaleolOutcome::Ranked).then_some(1);
    NewCaleol { on_day: day(2027, 3, 15), outcome, rank, notified_on, answer_days: 10 }
}

#[test]
fn the_offer_of_a_landlord_has_its_own_last_day_and_silence_is_then_a_refusal() {
    let mut quarter = Quarter::new();
    let held = quarter.held;
    let office = &mut quarter.world.desk.office;
    let (place, proposal) = supported(office, day(2027, 3, 15));
    let silence = |office: &mut Office, on| {
        let none = Attempts { person_on: vec![], referent_called_on: None };
        office.note_silence(&morning(on), proposal.id, &none)
    };
    let offer = caleol(CaleolOutcome::Ranked, Some(day(2027, 3, 17)));
    let to_come = office.note_caleol(&morning(day(2027, 3, 16)), proposal.id, offer);
    assert_eq!(refused(to_come), Refusal::InTheFuture { day: day(2027, 3, 17) });
    office.note_caleol(&morning(day(2027, 3, 18)), proposal.id, offer).unwrap();
    let (_, noted) = supported(office, day(2027, 3, 18));
    let said = noted.caleol.unwrap();
    // Ten days after 17 March 2027 is a Saturday, before Easter Sunday and Easter Monday.
    assert_eq!((said.rank, said.answer_due_on), (Some(1), Some(day(2027, 3, 30))));
    let awaits = office.follow_ups(Some(held)).unwrap().into_iter().find(|row| row.kind == FollowUpKind::FollowDecider);
    assert_eq!(awaits.unwrap().done_on, Some(day(2027, 3, 15)), "its answer is no longer awaited");
    assert_eq!(refused(silence(office, day(2027, 3, 30))), Refusal::AnswerNotYetDue { on: day(2027, 3, 30) });
    silence(office, day(2027, 3, 31)).unwrap();
    assert_eq!(state(office, place, day(2027, 4, 1)), Some(PlaceState::Available));
}

#[test]
fn a_landlord_that_grants_nothing_lets_the_place_go_and_a_correction_takes_it_back() {
    let mut quarter = Quarter::new();
    let office = &mut quarter.world.desk.office;
    let (place, proposal) = supported(office, day(2027, 3, 15));
    let on = morning(day(2027, 3, 18));
    for outcome in [CaleolOutcome::NotGranted, CaleolOutcome::Inadmissible] {
        office.note_caleol(&on, proposal.id, caleol(outcome, None)).unwrap();
        let (_, noted) = supported(office, day(2027, 3, 18));
        assert_eq!(noted.answer, Some((day(2027, 3, 15), ProposalAnswer::PlaceLost)), "{outcome:?}");
        assert_eq!(state(office, place, day(2027, 3, 18)), Some(PlaceState::Available));
    }
    office.note_caleol(&on, proposal.id, caleol(CaleolOutcome::Granted, None)).unwrap();
    let (_, noted) = supported(office, day(2027, 3, 18));
    assert_eq!((noted.answer, noted.caleol.unwrap().notified_on), (None, None));
    // Its day of receipt is not known: silence says nothing yet.
    let none = Attempts { person_on: vec![], referent_called_on: None };
    let silent = office.note_silence(&morning(day(2027, 6, 1)), proposal.id, &none);
    assert_eq!(refused(silent), Refusal::TooFewAttempts { made: 0, least: 2 });
}

#[test]
fn row_57_the_signed_copy_is_kept_with_the_minutes_whose_number_it_bears() {
    let mut world = World::new();
    let (meeting, _) = held(&mut world, sitting_day());
    let scan = || NewAttachment { name: "scan.pdf".into(), bytes: b"%PDF-1.4 signed".to_vec() };
    let signed =
        |number: &str, day_of_month| NewSigned { number: number.into(), signed_on: day(2026, 12, day_of_month) };
    let keep = |world: &mut World, signed: NewSigned, on: u32| {
        world.desk.office.keep_signed_copy(&later(on), meeting, &signed, scan())
    };
    let draft = Refusal::MinutesAre { state: MinutesState::Draft };
    assert_eq!(refused(keep(&mut world, signed("PV-2026-01", 14), 14)), draft);
    seal(&mut world, meeting, &later(14));
    let other = Refusal::OtherMinutes { number: "PV-2026-01".into() };
    assert_eq!(refused(keep(&mut world, signed("PV-2026-02", 16), 16)), other);
    assert_eq!(refused(keep(&mut world, signed("PV-2026-01", 9), 16)), Refusal::EmptyPeriod);
    keep(&mut world, signed(" pv-2026-01 ", 16), 16).unwrap();
    let copy = world.desk.office.minutes(meeting).unwrap().signed.unwrap();
    assert_eq!((copy.name.as_str(), copy.signed_on), ("scan.pdf", day(2026, 12, 16)));
    let file = world.desk.office.attachment(copy.document).unwrap();
    assert_eq!(file.bytes, scan().bytes);
    let sum = sha256sum(&file.bytes);
    assert_eq!(copy.sha256.to_string(), sum, "the tool of the computer finds the same digest");
    assert!(world.desk.office.detach(&later(17), copy.document).is_err(), "it is not taken away by mistake");
    world.desk.office.undo(&later(17)).unwrap();
    assert_eq!(world.desk.office.minutes(meeting).unwrap().signed, None);
}

fn sha256sum(bytes: &[u8]) -> String {
    let file = tempfile();
    std::fs::write(&file, bytes).unwrap();
    let said = std::process::Command::new("sha256sum").arg(&file).output().unwrap();
    std::fs::remove_file(&file).unwrap();
    String::from_utf8(said.stdout).unwrap().split_whitespace().next().unwrap().to_owned()
}

fn tempfile() -> std::path::PathBuf {
    std::env::temp_dir().join(format!("palier-signed-{}.pdf", std::process::id()))
}
