//! A series of workshops moved or cancelled as a whole, with the people to tell.

use crate::town::{Town, after, day, hours, me, refused};
use council::workshops::{Hours, NewRegistration, SeriesRhythm, TypedHours, WorkshopState, WorkshopsQuery};
use council::{Day, Minute, Refusal, WorkshopId};
use secretariat::Error;

const TODAY: Day = Day::from_ymd_opt(2026, 10, 1).unwrap();

/// Workshops of every week from a first day on, in order.
fn weekly(town: &mut Town, first: Day, until: Day) -> Vec<WorkshopId> {
    let id = town.plan("Le stress", first, 5, 0);
    let office = &mut town.desk.office;
    let days = office.series_days(id, SeriesRhythm::Weekly, until, TODAY).unwrap();
    let days = days.into_iter().map(|each| each.day).collect();
    office.plan_series(&me(), id, SeriesRhythm::Weekly, days).unwrap();
    let rows = office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    rows.iter().rev().map(|row| row.id).collect()
}

fn register(town: &mut Town, id: WorkshopId, name: &str) {
    let new = NewRegistration { name: name.to_owned(), phone: String::new(), needs: String::new() };
    town.desk.office.register(&me(), id, new).unwrap();
}

fn dates(town: &Town, series: &[WorkshopId]) -> Vec<Day> {
    series.iter().map(|id| town.sheet(*id).row.hours.unwrap().on_day).collect()
}

#[test]
fn row_83_a_series_moves_as_a_whole_and_tells_whom_to_call() {
    let mut town = Town::new();
    let series = weekly(&mut town, day(2026, 11, 5), day(2026, 11, 26));
    register(&mut town, series[1], "A");
    register(&mut town, series[3], "B");
    assert_eq!((town.sheet(series[1]).in_series, town.sheet(series[1]).following), (3, 2));
    let month = council::Period::month(day(2026, 11, 5)).unwrap();
    let following: Vec<_> =
        town.desk.office.calendar(month, TODAY).unwrap().events.iter().map(|event| event.following).collect();
    assert_eq!(following, [3, 2, 1, 0], "the calendar knows whom a move may take along");
    let afternoon = TypedHours { on_day: day(2026, 11, 10), start: Minute::new(840).unwrap(), end: 930 };
    let (told, _) = town.desk.office.move_series(&me(), series[1], afternoon, TODAY).unwrap();
    assert_eq!(
        dates(&town, &series),
        [day(2026, 11, 5), day(2026, 11, 10), day(2026, 11, 17), day(2026, 11, 24)],
        "those before stay"
    );
    let people: Vec<_> = told
        .iter()
        .map(|each| (each.workshop.id, each.to_tell.iter().map(|one| one.name.as_str()).collect::<Vec<_>>()))
        .collect();
    assert_eq!(people, [(series[1], vec!["A"]), (series[2], vec![]), (series[3], vec!["B"])]);
    assert!(told.iter().all(|each| each.conflicts.is_empty()));
    let last = told[2].workshop.hours;
    assert_eq!(last, Some(Hours { on_day: day(2026, 11, 24), start: Minute::new(840).unwrap(), minutes: 90 }));
    town.desk.office.undo(&me()).unwrap();
    assert_eq!(dates(&town, &series)[1..], [day(2026, 11, 12), day(2026, 11, 19), day(2026, 11, 26)]);
}

#[test]
fn row_83_a_series_is_cancelled_as_a_whole_but_for_what_was_held() {
    let mut town = Town::new();
    let series = weekly(&mut town, day(2026, 9, 10), day(2026, 10, 1));
    register(&mut town, series[2], "A");
    town.desk.office.count_present(&me(), series[0], 9, TODAY).unwrap();
    let (told, _) = town.desk.office.cancel_series(&me(), series[1], TODAY).unwrap();
    assert_eq!(told.iter().map(|each| each.to_tell.len()).collect::<Vec<_>>(), [0, 1, 0]);
    let states: Vec<_> = series.iter().map(|id| town.sheet(*id).row.state).collect();
    let off = WorkshopState::Cancelled;
    assert_eq!(states, [WorkshopState::Held, off, off, off]);
    assert_eq!(town.sheet(series[1]).following, 0);
    let (_, agenda) = town.desk.office.season_agenda(None, TODAY).unwrap();
    assert_eq!(String::from_utf8(agenda).unwrap().matches("STATUS:CANCELLED").count(), 3);
    let again = town.desk.office.cancel_series(&me(), series[1], TODAY);
    assert!(matches!(again, Err(Error::NotFound("series"))), "it is cancelled already");
    town.desk.office.undo(&me()).unwrap();
    assert_eq!(town.sheet(series[3]).row.state, WorkshopState::Planned);
}

#[test]
fn a_series_that_meets_an_hour_that_is_not_moves_not_at_all() {
    let mut town = Town::new();
    let series = weekly(&mut town, day(2027, 3, 14), day(2027, 4, 4));
    let night = TypedHours { on_day: day(2027, 3, 14), start: Minute::new(150).unwrap(), end: 240 };
    let refusal = refused(town.desk.office.move_series(&me(), series[0], night, TODAY));
    assert!(matches!(refusal, Refusal::NoSuchMinute { .. }), "{refusal:?}");
    assert_eq!(dates(&town, &series), [day(2027, 3, 14), day(2027, 3, 21), day(2027, 3, 28), day(2027, 4, 4)]);
    let alone = town.plan("Le deuil", day(2026, 12, 1), 8, 1);
    let moved = town.desk.office.move_series(&me(), alone, hours(day(2026, 12, 2)), after());
    assert!(matches!(moved, Err(Error::NotFound("series"))), "it is in none");
}
