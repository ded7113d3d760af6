//! The example council: what it holds on its day, so that every screen and every paper has something to show.

use council::applications::{ApplicationOrder, ApplicationRow, ApplicationsQuery, ConsentStanding, Stage};
use council::bodies::BodyKind;
use council::calendar::moment;
use council::dashboard::Horizon;
use council::decisions::DecisionKind;
use council::deposits::{DepositMode, DepositStatus, DepositsQuery};
use council::dwellings::DwellingsQuery;
use council::meetings::{AgendaItemKind, ItemAbout, MeetingRow, MeetingState};
use council::minutes::{MinutesState, MinutesVersion, SealsCheck};
use council::places::PlaceState;
use council::settings::SettingKey;
use council::tenancies::{TenanciesQuery, TenancyState};
use council::workshops::{SpeakerRole, WorkshopState, WorkshopsQuery};
use council::{Day, Instant, Minute};
use secretariat::{EXAMPLE_PASSPHRASE, Example, Office, Session, VaultFolder, cover};
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use tests::{Home, example, example_day};

/// Nine in the morning of the day it is told for.
pub(crate) fn morning() -> Instant {
    moment(example_day(), Minute::new(9 * 60).unwrap()).unwrap()
}

/// The example, opened in a home of its own.
pub(crate) fn opened() -> (Home, Session) {
    let home = example();
    let user = cover(&home.example()).unwrap().users[0].slot.clone();
    let session = Session::open(&home.example(), &user, EXAMPLE_PASSPHRASE, morning()).unwrap();
    (home, session)
}

pub(crate) fn applications(office: &Office) -> Vec<ApplicationRow> {
    let query = ApplicationsQuery {
        words: String::new(),
        communes: vec![],
        stages: vec![],
        order: ApplicationOrder::Code,
        descending: false,
    };
    office.applications(&query, example_day()).unwrap().rows
}

fn commissions(office: &Office) -> Vec<MeetingRow> {
    let all = office.meetings(None).unwrap();
    all.into_iter().filter(|meeting| meeting.body_kind == BodyKind::HousingCommission).collect()
}

#[test]
fn about_a_hundred_and_ten_people_ask_or_live_in_the_73_places() {
    let (_home, session) = opened();
    let office = session.office();
    let all = applications(office);
    let people: BTreeSet<_> = all.iter().map(|row| row.person).collect();
    assert!((105..=118).contains(&people.len()), "{}", people.len());
    let stages: BTreeSet<_> = all.iter().map(|row| row.stage).collect();
    assert_eq!(stages.into_iter().collect::<Vec<_>>(), Stage::ALL, "every stage has somebody");
    assert!(all.iter().any(|row| row.is_paused));
    assert!(all.iter().any(|row| row.consent == ConsentStanding::Withdrawn));

    let kinds = office.place_kinds().unwrap();
    let places: Vec<_> = kinds.iter().filter(|kind| kind.planned_capacity.is_some()).map(|kind| kind.places).collect();
    assert_eq!(places, [47, 10, 4, 12]);
    assert!(kinds.iter().all(|kind| kind.planned_capacity.is_none_or(|planned| planned == kind.places)));
    let taken = office.dwellings(&DwellingsQuery::default(), example_day()).unwrap().states;
    let of = |wanted| taken.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    assert!(of(PlaceState::Occupied) > 55 && of(PlaceState::Available) > 0, "{taken:?}");
    let first = office.dwellings(&DwellingsQuery::default(), day(2023, 12, 4)).unwrap().states;
    assert_eq!(first.iter().find(|(state, _)| *state == PlaceState::Occupied).unwrap().1, 67, "lived in before");
}

#[test]
fn twelve_commissions_were_held_and_sealed_and_one_is_prepared() {
    let (_home, session) = opened();
    let office = session.office();
    let all = commissions(office);
    let (held, ahead): (Vec<_>, Vec<_>) = all.iter().partition(|meeting| meeting.on_day < example_day());
    assert_eq!((held.len(), ahead.len()), (12, 1));
    for meeting in &held {
        assert_eq!((meeting.state, meeting.minutes_state), (MeetingState::Closed, Some(MinutesState::Sealed)));
        let minutes = office.minutes(meeting.id).unwrap();
        assert_eq!(minutes.missing, [], "{}", meeting.reference);
        for version in MinutesVersion::ALL {
            let (_, pdf) = office.sealed_paper(minutes.seal.as_ref().unwrap().n, *version).unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
        }
    }
    let hosts: BTreeSet<_> = held.iter().map(|meeting| &meeting.host_name).collect();
    assert_eq!(hosts.len(), 6, "each commune hosts in its turn");
    let seals = u32::try_from(office.seals().unwrap().len()).unwrap();
    assert!(seals > 12, "other bodies are sealed too");
    assert_eq!(office.verify_seals().unwrap(), SealsCheck::Intact { seals, destroyed: 0 });
    assert_eq!(ahead[0].state, MeetingState::Convened);
    let sheet = office.meeting(ahead[0].id).unwrap();
    let hearings = sheet.agenda.items.iter().filter(|item| item.kind == AgendaItemKind::Hearing).count();
    assert!(hearings >= 3, "{hearings}");
    assert!(office.check().unwrap().is_sound());
}

#[test]
fn nobody_is_heard_without_a_consent_that_holds() {
    let (_home, session) = opened();
    let office = session.office();
    let mut heard = 0;
    for meeting in commissions(office) {
        for item in office.meeting(meeting.id).unwrap().agenda.items {
            let ItemAbout::Hearing(hearing) = item.about else { continue };
            assert_eq!(hearing.person.is_some(), hearing.consent.is_some(), "one or the other");
            if let Some(application) = hearing.application {
                let consents = office.application(application, example_day()).unwrap().consents;
                let rested = consents.iter().find(|consent| Some(consent.id) == hearing.consent).unwrap();
                let holds = rested.given_on <= meeting.on_day && meeting.on_day < rested.expires_on;
                let is_withdrawn = rested.withdrawn_on.is_some_and(|on| on <= meeting.on_day);
                assert!(holds && rested.reread_on.is_some(), "{}", meeting.reference);
                assert_eq!(is_withdrawn, item.pulled_on.is_some(), "{}", meeting.reference);
                heard += 1;
            }
        }
    }
    assert!(heard > 40, "{heard}");
}

#[test]
fn every_decision_is_taken_some_day_and_what_follows_is_followed() {
    let (_home, session) = opened();
    let office = session.office();
    let decisions = office.decisions(None, None).unwrap();
    let kinds: BTreeSet<_> = decisions.iter().map(|row| row.decision.outcome.kind()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), DecisionKind::ALL);
    let numbered = |row: &&council::decisions::DecisionRow| row.decision.outcome.kind().is_numbered();
    assert!(decisions.iter().filter(numbered).all(|row| row.number.is_some()));

    let states = TenanciesQuery { words: String::new(), states: TenancyState::ALL.to_vec() };
    let tenancies = office.tenancies(&states, example_day()).unwrap().rows;
    let has = |state| tenancies.iter().any(|row| row.state == state);
    for state in
        [TenancyState::Current, TenancyState::TemporaryAbsence, TenancyState::UnderNotice, TenancyState::Settled]
    {
        assert!(has(state), "{state:?}");
    }
    let deposits = office.deposits(&DepositsQuery::default(), example_day()).unwrap().rows;
    let statuses: BTreeSet<_> = deposits.iter().map(|row| row.status).collect();
    for status in [
        DepositStatus::Paid,
        DepositStatus::Returned,
        DepositStatus::PartlyReturned,
        DepositStatus::Withheld,
        DepositStatus::Cancelled,
    ] {
        assert!(statuses.contains(&status), "{status:?} of {statuses:?}");
    }
    for row in &deposits {
        let sheet = office.deposit(row.id, example_day()).unwrap();
        let Some(place) = row.place.as_ref().filter(|_| !sheet.decision_number.is_empty()) else { continue };
        let title = office.dwelling(place.dwelling, example_day()).unwrap().card.title;
        assert_eq!((sheet.row.mode, sheet.cap.is_some()), (DepositMode::usual(Some(title)), true));
    }
}

#[test]
fn about_forty_five_workshops_are_told_over_three_seasons() {
    let (_home, session) = opened();
    let office = session.office();
    let all = office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    let is_past = |day: Option<Day>| day.is_some_and(|day| day < example_day());
    let (past, ahead): (Vec<_>, Vec<_>) = all.iter().partition(|row| is_past(row.hours.map(|hours| hours.on_day)));
    assert!((42..=48).contains(&past.len()), "{}", past.len());
    assert!((3..=6).contains(&ahead.len()), "{}", ahead.len());
    let held: Vec<_> =
        past.iter().filter(|row| matches!(row.state, WorkshopState::Held | WorkshopState::Evaluated)).collect();
    let attended: u32 = held.iter().map(|row| row.attended).sum();
    let average = f64::from(attended) / f64::from(u32::try_from(held.len()).unwrap());
    assert!((8.0..=10.0).contains(&average), "{average}");
    for state in [WorkshopState::Cancelled, WorkshopState::Postponed] {
        assert_eq!(past.iter().filter(|row| row.state == state).count(), 1, "{state:?}");
    }
    let speaks = |role: SpeakerRole| {
        held.iter()
            .any(|row| office.workshop(row.id, example_day()).unwrap().speakers.iter().any(|one| one.role == role))
    };
    assert!(SpeakerRole::ALL.iter().filter(|role| **role != SpeakerRole::Carer).all(|role| speaks(*role)));
}

#[test]
fn the_coordinator_has_something_to_do_and_papers_are_filled() {
    let (_home, session) = opened();
    let office = session.office();
    let board = office.dashboard(example_day()).unwrap();
    let near = |horizon| board.todo.iter().filter(|todo| todo.horizon == horizon).count();
    assert!((1..=6).contains(&near(Horizon::Late)) && near(Horizon::Week) >= 2, "{:?}", board.todo);
    assert_eq!(board.places.len(), 73);
    let settings = office.settings(example_day()).unwrap();
    for key in
        [SettingKey::CouncilName, SettingKey::CouncilAddress, SettingKey::SignatoryName, SettingKey::CoordinationName]
    {
        assert!(!settings[&key].is_empty(), "{key:?}");
    }
    let unsigned = office.bodies(example_day()).unwrap().into_iter().filter(|body| {
        let seats = office.body(body.id, example_day()).unwrap().seats;
        seats.iter().any(|seat| seat.contact.is_some() && seat.confidentiality_signed_on.is_none())
    });
    assert_eq!(unsigned.map(|body| body.kind).collect::<Vec<_>>(), [BodyKind::HousingCommission]);
}

#[test]
fn told_again_for_the_same_day_everything_is_the_same_to_the_byte() {
    let (_home, session) = opened();
    let folder = tempfile::tempdir().unwrap();
    let again = VaultFolder::new(folder.path().join("exemple"));
    let again = Session::found_example(&again, Example { day: example_day(), scale: 1 }, |_| ControlFlow::Continue(()))
        .unwrap();
    let (one, other) = (session.office(), again.office());
    assert_eq!(one.digest().unwrap(), other.digest().unwrap());
    assert_eq!(one.seal_files().unwrap(), other.seal_files().unwrap());
    let last = one.seals().unwrap().last().unwrap().n;
    for version in MinutesVersion::ALL {
        assert_eq!(one.sealed_paper(last, *version).unwrap(), other.sealed_paper(last, *version).unwrap());
    }
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}
