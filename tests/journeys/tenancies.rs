//! What an entry, an exit and a review change elsewhere: the vacancy, the request, the next review.

use crate::dwellings::{Council, day, refused, today};
use council::applications::{ApplicationOrder, ApplicationsQuery, Stage};
use council::bodies::{BodyKind, DecidesBy, NewBody, Rhythm};
use council::dwellings::Title;
use council::meetings::NewMeeting;
use council::tenancies::{EntryStep, ExitStep, NewNotice, NoticeGround, ReviewKind, TenancyChange};
use council::{Day, MeetingId, Minute, Refusal};
use secretariat::Office;

/// A commission planned on a day.
fn commission(council: &mut Council, on_day: Day) -> MeetingId {
    let body = NewBody {
        kind: BodyKind::HousingCommission,
        name: "Commission".into(),
        short_name: "C".into(),
        decides_by: DecidesBy::Consensus,
        quorum: None,
        rhythm: Rhythm::Quarterly,
    };
    let (body, _) = council.desk.office.add_body(&today(day(1, 2)), body).unwrap();
    let (start_minute, planned_minutes) = (Minute::new(840).unwrap(), 120);
    let meeting = NewMeeting { body, on_day, start_minute, planned_minutes, venue: None, host_commune: None };
    council.desk.office.plan_meeting(&today(day(1, 2)), meeting).unwrap().0
}

#[test]
fn who_moves_in_before_the_day_foreseen_fills_the_vacancy_and_the_place_is_offered_no_more() {
    let mut council = Council::new();
    let actor = today(day(4, 2));
    let (first, second) = (council.person("Arnould"), council.person("Bastien"));
    let tenancy = council.enter(first, day(2, 1)).unwrap();
    let notice = NewNotice { on_day: day(4, 1), ground: NoticeGround::TightMarket, judge_order: String::new() };
    council.desk.office.note_notice(&actor, tenancy, notice).unwrap();
    council.desk.office.declare_vacancy(&actor, council.place, day(5, 1)).unwrap();
    let meeting = commission(&mut council, day(6, 11));
    assert_eq!(council.desk.office.place_offers(meeting).unwrap().len(), 1);
    council.leave(tenancy, day(4, 20));
    council.enter(second, day(4, 28)).unwrap();
    assert_eq!(council.desk.office.place_offers(meeting).unwrap(), []);
    let sheet = council.desk.office.dwelling(council.dwelling, day(7, 1)).unwrap();
    assert_eq!((sheet.places[0].vacancies[0].filled_on, sheet.places[0].row.declared), (Some(day(4, 28)), None));
}

#[test]
fn who_enters_without_a_proposal_is_rehoused() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    council.enter(person, day(2, 1)).unwrap();
    let stages = |on| {
        let query = ApplicationsQuery {
            words: String::new(),
            communes: vec![],
            stages: vec![],
            order: ApplicationOrder::Code,
            descending: false,
        };
        let rows = council.desk.office.applications(&query, on).unwrap().rows;
        rows.into_iter().map(|row| row.stage).collect::<Vec<_>>()
    };
    assert_eq!(stages(day(1, 31)), [Stage::Received]);
    assert_eq!(stages(day(2, 1)), [Stage::Rehoused]);
}

#[test]
fn a_review_done_moves_the_next_by_half_a_year() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let office = &mut council.desk.office;
    office.change_tenancy(&today(day(2, 1)), tenancy, TenancyChange::Title(Title::SubLease)).unwrap();
    let next = |office: &Office| office.tenancy(tenancy, day(7, 1)).unwrap().row.next_review_on;
    assert_eq!(next(office), Some(day(8, 1)));
    let too_early = office.note_review(&today(day(7, 1)), tenancy, ReviewKind::SixMonths, day(1, 31));
    assert_eq!(refused(too_early), Refusal::LeftBeforeEntry { on: day(2, 1) });
    let to_come = office.note_review(&today(day(7, 1)), tenancy, ReviewKind::SixMonths, day(7, 2));
    assert_eq!(refused(to_come), Refusal::InTheFuture { day: day(7, 2) });
    office.note_review(&today(day(7, 20)), tenancy, ReviewKind::SixMonths, day(7, 20)).unwrap();
    assert_eq!(next(office), Day::from_ymd_opt(2027, 2, 1));
    office.undo(&today(day(7, 20))).unwrap();
    assert_eq!(next(office), Some(day(8, 1)));
}

#[test]
fn a_step_of_an_entry_or_an_exit_is_not_done_on_a_day_to_come() {
    let mut council = Council::new();
    let person = council.person("Wattel");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let (office, actor) = (&mut council.desk.office, today(day(2, 2)));
    let to_come = Some(day(2, 3));
    let refusal = Refusal::InTheFuture { day: day(2, 3) };
    assert_eq!(refused(office.mark_entry_step(&actor, tenancy, EntryStep::Keys, to_come)), refusal);
    assert_eq!(refused(office.mark_exit_step(&actor, tenancy, ExitStep::Keys, to_come)), refusal);
    office.mark_entry_step(&actor, tenancy, EntryStep::Keys, Some(day(2, 2))).unwrap();
}

#[test]
fn row_74_reviews_and_visits_are_read_back_with_the_day_the_person_was_last_seen() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let office = &mut council.desk.office;
    office.change_tenancy(&today(day(2, 1)), tenancy, TenancyChange::Title(Title::SubLease)).unwrap();
    let seen = |office: &Office| office.tenancy(tenancy, day(9, 1)).unwrap().seen_on;
    assert_eq!(seen(office), None);
    office.note_review(&today(day(7, 20)), tenancy, ReviewKind::SixMonths, day(7, 20)).unwrap();
    office.note_review(&today(day(8, 4)), tenancy, ReviewKind::Visit, day(8, 3)).unwrap();
    let reviews = office.tenancy(tenancy, day(9, 1)).unwrap().reviews;
    let told: Vec<_> = reviews.iter().map(|review| (review.kind, review.due_on, review.done_on)).collect();
    assert_eq!(
        told,
        [(ReviewKind::Visit, day(8, 3), day(8, 3)), (ReviewKind::SixMonths, day(8, 1), day(7, 20))],
        "the latest first, each with the day it was due"
    );
    assert_eq!(seen(office), Some(day(8, 3)));
    office.undo(&today(day(8, 4))).unwrap();
    assert_eq!(seen(office), Some(day(7, 20)));
}
