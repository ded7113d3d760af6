//! What a hand or a file may give that is wrong: each time a sentence, and nothing lost.

use crate::town::{Town, after, day, me, refused, score};
use council::imports::{ImportTarget, Remark};
use council::workshops::{Conflict, NewWorkshop, Question, TypedHours, WorkshopChange, WorkshopsQuery};
use council::{Day, Minute, Refusal};
use secretariat::{ImportFile, Stop, TableError};

fn typed(on_day: Day, start: u16, end: u16) -> TypedHours {
    TypedHours { on_day, start: Minute::new(start).unwrap(), end }
}

#[test]
fn hours_that_are_none_are_refused_and_one_that_comes_twice_is_the_first() {
    let mut town = Town::new();
    let mut plan = |hours| {
        let new = NewWorkshop {
            theme: town.themes[0],
            title: "La nuit".to_owned(),
            hours: Some(hours),
            venue: None,
            capacity: None,
        };
        town.desk.office.plan_workshop(&me(), new)
    };
    assert_eq!(refused(plan(typed(day(2026, 11, 5), 1200, 1080))), Refusal::EndsBeforeStart);
    assert_eq!(refused(plan(typed(day(2026, 11, 5), 1380, 1500))), Refusal::CrossesMidnight);
    let skipped = refused(plan(typed(day(2026, 3, 29), 150, 240)));
    assert!(matches!(skipped, Refusal::NoSuchMinute { .. }), "{skipped:?}");
    let (twice, _) = plan(typed(day(2026, 10, 25), 150, 240)).unwrap();
    assert_eq!(town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().total, 1, "nothing else was written");
    let (_, agenda) = town.desk.office.workshop_agenda(twice, after()).unwrap();
    let agenda = String::from_utf8(agenda).unwrap();
    assert!(agenda.contains("DTSTART;TZID=Europe/Paris:20261025T023000"), "{agenda}");
}

#[test]
fn a_capacity_a_crowd_and_an_answer_are_within_their_bounds() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0);
    let none = town.desk.office.change_workshop(&me(), id, WorkshopChange::Capacity(Some(0)));
    assert!(matches!(refused(none), Refusal::OutOfBounds { field, min: 1, .. } if field == "capacity"));
    assert_eq!(town.sheet(id).row.capacity, Some(10), "it keeps the one it had");
    // The hall holds twelve: a crowd is said, for it came.
    town.desk.office.count_present(&me(), id, 40, after()).unwrap();
    assert_eq!(town.sheet(id).conflicts, [Conflict::Crowded { people: 40, holds: 12 }]);
    let beyond = refused(town.note(id, vec![score(Question::Clear, 5)]));
    assert_eq!(beyond, Refusal::OutOfBounds { field: "clear".to_owned(), min: 1, max: 4 });
    assert_eq!(town.sheet(id).sheets, 0);
}

#[test]
fn an_agenda_too_heavy_is_refused_and_one_without_end_is_cut_and_said() {
    let mut town = Town::new();
    let mut heavy = b"BEGIN:VCALENDAR\r\n".to_vec();
    heavy.resize((10 << 20) + 1, b'X');
    let read = ImportFile::read(ImportTarget::Workshops, "lourd.ics", heavy, &Stop::default(), |_| {});
    assert!(matches!(read, Err(TableError::TooHeavy { max }) if max == 10 << 20));
    let endless = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:sans-fin@b\r\nSUMMARY:Le stress\r\n\
        DTSTART:20270105T180000\r\nDTEND:20270105T200000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let told = town.take_in(ImportTarget::Workshops, "sans-fin.ics", endless.as_bytes());
    assert_eq!(told.taken, 105, "two years");
    assert!(told.remarks.iter().any(|remark| remark.remark == Remark::RepetitionCut));
    let again = town.take_in(ImportTarget::Workshops, "sans-fin.ics", endless.as_bytes());
    assert_eq!((again.taken, again.left_out.len()), (0, 105), "the same file brings nothing twice");
}
