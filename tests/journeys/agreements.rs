//! What is signed with others and what others ask: entered, near its end, answered, taken back.

use crate::dwellings::{Council, day, refused, today};
use council::agreements::{
    AgreementChange, AgreementDuration, AgreementKind, NewAgreement, NewParty, RenewalKind, RenewalOf, TermState,
};
use council::dashboard::Matter;
use council::dwellings::Title;
use council::queries::{NewQuery, QueryChange};
use council::settings::SettingKey;
use council::tenancies::{EntryStep, TenancyChange};
use council::{Day, Refusal};
use secretariat::Office;

fn matters(office: &Office, on: Day) -> (usize, usize) {
    let todo = office.dashboard(on).unwrap().todo;
    let count = |is: fn(&Matter) -> bool| todo.iter().filter(|todo| is(&todo.matter)).count();
    (
        count(|matter| matches!(matter, Matter::Agreement { .. })),
        count(|matter| matches!(matter, Matter::OfficialQuery { .. })),
    )
}

#[test]
fn rows_5_and_7_an_agreement_is_signed_nears_its_end_and_is_taken_back() {
    let mut council = Council::new();
    let (actor, person) = (today(day(4, 2)), council.person("Arnould"));
    let office = &mut council.desk.office;
    let new = NewAgreement {
        kind: AgreementKind::Tripartite,
        object: "Engagement des trois parties".into(),
        starts_on: day(1, 1),
        ends_on: Some(day(6, 30)),
        is_tacit: false,
        notice_months: 2,
        with: None,
    };
    assert_eq!(
        refused(office.add_agreement(&actor, NewAgreement { ends_on: Some(day(1, 1)), ..new.clone() })),
        Refusal::EmptyPeriod
    );
    let (id, _) = office.add_agreement(&actor, new).unwrap();
    let (party, _) = office.add_party(&actor, id, NewParty::Person(person)).unwrap();
    assert_eq!(refused(office.sign_agreement(&actor, party, Some(day(4, 3)))), Refusal::InTheFuture { day: day(4, 3) });
    office.sign_agreement(&actor, party, Some(day(4, 1))).unwrap();

    let row = office.agreement(id, day(4, 2)).unwrap();
    assert_eq!((row.term, row.notice_by_on), (TermState::ThreeMonths, Some(day(4, 30))));
    assert_eq!(row.parties.iter().map(|party| party.signed_on).collect::<Vec<_>>(), [Some(day(4, 1))]);
    assert_eq!(matters(office, day(4, 2)), (1, 0));

    let longer = AgreementDuration { starts_on: day(1, 1), ends_on: Day::from_ymd_opt(2028, 12, 31) };
    office.change_agreement(&actor, id, AgreementChange::Duration(longer)).unwrap();
    assert_eq!(matters(office, day(4, 2)), (0, 0), "it no longer ends soon");
    office.undo(&actor).unwrap();
    assert_eq!(office.agreement(id, day(4, 2)).unwrap().holds_until_on, Some(day(6, 30)));
    office.remove_party(&actor, party).unwrap();
    assert_eq!(office.agreement(id, day(4, 2)).unwrap().parties, []);
    assert!(office.remove_party(&actor, party).is_err(), "it is not there any more");
}

#[test]
fn row_64_a_query_waits_for_its_answer_and_no_longer_once_it_is_given() {
    let mut council = Council::new();
    let (actor, office) = (today(day(4, 2)), &mut council.desk.office);
    let new = NewQuery {
        asked_by: None,
        received_on: day(4, 1),
        subject: "Bruit la nuit".into(),
        answer_due_on: Some(day(4, 16)),
    };
    let later = NewQuery { received_on: day(4, 3), ..new.clone() };
    assert_eq!(refused(office.add_query(&actor, later)), Refusal::InTheFuture { day: day(4, 3) });
    let (id, _) = office.add_query(&actor, new).unwrap();
    assert_eq!(matters(office, day(4, 12)), (0, 1));
    let before = QueryChange::AnsweredOn(Some(day(3, 31)));
    assert_eq!(refused(office.change_query(&actor, id, before)), Refusal::EmptyPeriod);
    office.change_query(&actor, id, QueryChange::AnsweredOn(Some(day(4, 12)))).unwrap();
    assert_eq!(matters(office, day(4, 12)), (0, 0));
    assert_eq!(office.queries().unwrap()[0].answered_on, Some(day(4, 12)));
    office.undo(&actor).unwrap();
    assert_eq!(office.query(id).unwrap().answered_on, None);
}

#[test]
fn row_71_one_timeline_holds_what_ends_with_agreements_leases_insurance_and_mandates() {
    let mut council = Council::new();
    let (actor, person) = (today(day(4, 2)), council.person("Arnould"));
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let office = &mut council.desk.office;
    assert_eq!(office.renewals(day(4, 2)).unwrap().uninsured, 1);
    office.mark_entry_step(&actor, tenancy, EntryStep::Insurance, Some(day(2, 1))).unwrap();
    for change in [
        TenancyChange::Title(Title::SlidingLease),
        TenancyChange::LeaseEndsOn(Some(day(7, 31))),
        TenancyChange::InsuredUntilOn(None),
    ] {
        office.change_tenancy(&actor, tenancy, change).unwrap();
    }
    let new = NewAgreement {
        kind: AgreementKind::CouncilLandlord,
        object: "Convention cadre".into(),
        starts_on: day(1, 1),
        ends_on: Some(day(4, 20)),
        is_tacit: false,
        notice_months: 1,
        with: Some(council.landlord),
    };
    let (agreement, _) = office.add_agreement(&actor, new).unwrap();
    office.set_setting(&actor, SettingKey::DelegatedUntil, "2026-03-31", day(1, 1)).unwrap();
    let renewals = office.renewals(day(4, 2)).unwrap();
    let told: Vec<_> = renewals.rows.iter().map(|row| (row.kind, row.due_on, row.term)).collect();
    let insured_until = Day::from_ymd_opt(2027, 1, 31).unwrap();
    assert_eq!(
        told,
        [
            (RenewalKind::Delegation, day(3, 31), TermState::Expired),
            (RenewalKind::Agreement, day(4, 20), TermState::OneMonth),
            (RenewalKind::LandlordAnswer, day(5, 31), TermState::ThreeMonths),
            (RenewalKind::Lease, day(7, 31), TermState::SixMonths),
            (RenewalKind::Review, day(8, 1), TermState::SixMonths),
            (RenewalKind::Insurance, insured_until, TermState::Running),
        ]
    );
    assert_eq!((renewals.rows[1].of, renewals.uninsured), (RenewalOf::Agreement(agreement), 0));
    assert_eq!(renewals.rows[1].notice_by_on, Some(day(3, 20)));
    council.leave(tenancy, day(4, 10));
    let kinds: Vec<_> = council.desk.office.renewals(day(4, 11)).unwrap().rows.iter().map(|row| row.kind).collect();
    assert_eq!(kinds, [RenewalKind::Delegation, RenewalKind::Agreement], "whoever left renews nothing");
}

#[test]
fn a_year_of_cooperation_counts_what_was_signed_and_names_what_is_shared() {
    let mut council = Council::new();
    let actor = today(day(4, 2));
    let office = &mut council.desk.office;
    let new = NewAgreement {
        kind: AgreementKind::CouncilLandlord,
        object: "Convention cadre".into(),
        starts_on: day(1, 1),
        ends_on: None,
        is_tacit: false,
        notice_months: 0,
        with: Some(council.landlord),
    };
    let (id, _) = office.add_agreement(&actor, new).unwrap();
    office.change_agreement(&actor, id, AgreementChange::Functions("Accueil, visites".into())).unwrap();
    let told = |office: &Office, year| {
        let of = office.cooperation(year).unwrap();
        (of.signed.len(), of.held.len(), of.functions)
    };
    let functions = vec!["accueil".to_owned(), "visites".to_owned()];
    assert_eq!(told(office, 2026), (0, 1, functions.clone()), "nobody signed yet");
    let party = office.agreement(id, day(4, 2)).unwrap().parties[0].id;
    office.sign_agreement(&actor, party, Some(day(4, 1))).unwrap();
    assert_eq!(told(office, 2026), (1, 1, functions.clone()));
    assert_eq!(told(office, 2027), (0, 1, functions));
    assert_eq!(told(office, 2025).1, 0);
}
