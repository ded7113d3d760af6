//! The matching, explained, over the example council: the same answer from both sides, and rules that can be tried.

use crate::example::{applications, morning, opened};
use council::applications::Stage;
use council::matching::{Criterion, Finding, MatchingRules, Priority, Verdict};
use council::{Actor, Day, Period, UserId};
use secretariat::Office;
use tests::example_day;

fn me() -> Actor {
    Actor { user: UserId::new(1), at: morning() }
}

fn fits(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Fits { .. })
}

#[test]
fn row_22_every_open_application_has_one_verdict_for_every_place_to_fill_the_same_from_both_sides() {
    let (_home, session) = opened();
    let office = session.office();
    let board = office.matching(example_day()).unwrap();
    assert!(board.places.len() >= 2, "{}", board.places.len());
    for place in &board.places {
        let told = office.match_place(place.place.id, example_day()).unwrap();
        let fitting: Vec<_> = told.matches.iter().take_while(|one| fits(&one.fit.verdict)).collect();
        assert_eq!(u32::try_from(fitting.len()).unwrap(), place.fitting);
        assert!(
            told.matches.iter().skip(fitting.len()).all(|one| !fits(&one.fit.verdict)),
            "those that fit come first"
        );
        for (at, one) in fitting.iter().enumerate() {
            let Verdict::Fits { position, of, after } = &one.fit.verdict else { unreachable!("it fits") };
            assert_eq!((*position, *of), (u32::try_from(at + 1).unwrap(), place.fitting));
            assert_eq!(after.iter().map(|(_, many)| many).sum::<u32>(), position - 1, "each before is explained");
            assert!(
                one.fit
                    .checks
                    .iter()
                    .all(|check| check.finding != Finding::Unmet || !board.rules.required.contains(&check.criterion))
            );
        }
        for one in told.matches.iter().take(12) {
            let other = office.match_application(one.application, example_day()).unwrap();
            let from_there = other.places.iter().find(|there| there.place.place.id == place.place.id).unwrap();
            assert_eq!(from_there.fit, one.fit);
        }
    }
}

#[test]
fn row_21_the_hardest_to_fill_comes_first_then_the_longest_vacant() {
    let (_home, session) = opened();
    let places = session.office().matching(example_day()).unwrap().places;
    assert!(places.is_sorted_by_key(|place| (place.fitting, place.free_on)));
    assert!(places.first().unwrap().fitting < places.last().unwrap().fitting, "the example can tell");
}

#[test]
fn row_26_a_request_knows_its_place_among_the_like_and_how_long_they_waited() {
    let (_home, session) = opened();
    let office = session.office();
    let ready = applications(office).into_iter().find(|row| row.stage == Stage::Ready && !row.is_paused).unwrap();
    let similar = office.match_application(ready.id, example_day()).unwrap().similar;
    let position = similar.position.unwrap();
    assert!((1..=similar.of).contains(&position), "{position} of {}", similar.of);
    let wait = similar.wait.expect("somebody was rehoused in two years");
    assert!(wait.of > 0 && wait.days > 0);
    let over = applications(office).into_iter().find(|row| row.stage == Stage::Rehoused).unwrap();
    assert_eq!(office.match_application(over.id, example_day()).unwrap().similar.position, None);
}

/// The first place that somebody fits, and who goes first.
fn first(office: &Office, day: Day) -> (council::PlaceId, council::ApplicationId) {
    let board = office.matching(day).unwrap();
    let place = board.places.iter().rfind(|place| place.fitting > 1).expect("a place that several fit").place.id;
    (place, office.match_place(place, day).unwrap().matches[0].application)
}

#[test]
fn row_25_a_pause_takes_a_person_out_for_so_many_days_and_she_comes_back_by_herself() {
    let (_home, mut session) = opened();
    let office = session.office_mut();
    let (place, application) = first(office, example_day());
    let back = example_day().checked_add_days(chrono::Days::new(30)).unwrap();
    let pause = Period::new(example_day(), Some(back)).unwrap();
    office.pause_application(&me(), application, pause, "").unwrap();
    let verdict = |office: &Office, day| {
        let told = office.match_place(place, day).unwrap().matches;
        told.into_iter().find(|one| one.application == application).unwrap().fit.verdict
    };
    assert_eq!(verdict(office, example_day()), Verdict::Paused { until: Some(back) });
    assert!(fits(&verdict(office, back)), "without anybody doing anything");
}

#[test]
fn row_24_rules_are_tried_before_they_are_set_and_set_in_one_gesture() {
    let (_home, mut session) = opened();
    let office = session.office_mut();
    let before = office.matching(example_day()).unwrap();
    let rules = MatchingRules { required: vec![Criterion::Commune], priorities: vec![Priority::Roofless] };
    let preview = office.preview_matching(&rules, example_day()).unwrap();
    assert!(!preview.is_empty(), "the example is large enough for rules to matter");
    office.set_matching_rules(&me(), &rules).unwrap();
    let after = office.matching(example_day()).unwrap();
    assert_eq!(after.rules, rules);
    for place in &after.places {
        let then = before.places.iter().find(|one| one.place == place.place).unwrap();
        let told = preview.iter().find(|one| one.place == place.place);
        let (now, tried) = told.map_or((then.fitting, then.fitting), |one| (one.fitting_now, one.fitting_then));
        assert_eq!((now, tried), (then.fitting, place.fitting));
        if let Some(told) = told {
            let matches = office.match_place(place.place.id, example_day()).unwrap().matches;
            let first = matches.into_iter().next().filter(|one| fits(&one.fit.verdict)).map(|one| one.person);
            assert_eq!(told.first_then, first);
        }
    }
    office.undo(&me()).unwrap();
    assert_eq!(office.matching(example_day()).unwrap(), before);
}

#[test]
fn row_23_what_a_decision_rested_on_is_kept_with_it_whatever_changes_after() {
    let (_home, mut session) = opened();
    let office = session.office_mut();
    let frozen = |office: &Office| -> Vec<_> {
        let passages = applications(office).into_iter().flat_map(|row| {
            office
                .application(row.id, example_day())
                .unwrap()
                .passages
                .into_iter()
                .filter_map(|passage| passage.decision)
        });
        passages.filter_map(|decision| office.frozen_match(decision.id).unwrap()).collect()
    };
    let before = frozen(office);
    assert!(!before.is_empty(), "a place was granted in the example");
    for matched in &before {
        assert!(matched["checks"].as_array().unwrap().len() >= 3);
        assert!(matched["rules"]["required"].as_array().is_some() && matched["verdict"]["kind"].is_string());
    }
    let none = MatchingRules { required: vec![], priorities: vec![] };
    office.set_matching_rules(&me(), &none).unwrap();
    assert_eq!(frozen(office), before);
}
