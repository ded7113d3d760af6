//! Calendars in and out.
#![expect(clippy::unwrap_used, reason = "what a test cannot unwrap fails the test")]

use council::{Day, Instant, Minute};
use exchange::cells::Problem;
use exchange::ics::{Entry, Event, When, read, to_ics};
use exchange::preview::Preview;
use exchange::table::TableError;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

fn at(hour: u16, minute: u16) -> Minute {
    Minute::new(hour * 60 + minute).unwrap()
}

/// A calendar of one event with those lines.
fn calendar(lines: &[&str]) -> Preview<Event> {
    let event = lines.join("\r\n");
    read(format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").as_bytes()).unwrap()
}

fn event(lines: &[&str]) -> Event {
    let mut preview = calendar(lines);
    assert_eq!(preview.rejected, []);
    preview.accepted.remove(0).value
}

fn refusal(lines: &[&str]) -> (String, Problem) {
    let error = calendar(lines).rejected.remove(0);
    (error.column, error.problem)
}

fn workshop() -> Entry {
    Entry {
        uid: "atelier-18@palier".to_owned(),
        sequence: 2,
        when: When::Hours { day: day(2026, 11, 5), start: at(18, 30), minutes: 90 },
        title: "Mieux dormir ; écouter, comprendre, et retrouver le chemin du sommeil sans s’épuiser".to_owned(),
        description: "Entrée libre\nAccès de plain-pied".to_owned(),
        place: "Médiathèque, 1 rue des Essais".to_owned(),
        cancelled: false,
    }
}

#[test]
fn what_goes_out_comes_back() {
    let holiday = Entry {
        uid: "2@palier".to_owned(),
        when: When::Days { from: day(2026, 2, 14), until: day(2026, 3, 2) },
        cancelled: true,
        ..workshop()
    };
    let file = to_ics("Palier", &[workshop(), holiday.clone()], Instant::new(1_795_000_000_000)).unwrap();
    let events = read(&file).unwrap().accepted;
    for (event, entry) in events.iter().zip([workshop(), holiday]) {
        assert_eq!(event.value.uid, entry.uid);
        assert_eq!(event.value.sequence, entry.sequence);
        assert_eq!(event.value.title, entry.title);
        assert_eq!(event.value.description, entry.description);
        assert_eq!(event.value.place, entry.place);
        assert_eq!(event.value.cancelled, entry.cancelled);
        assert_eq!(event.value.occurrences, [entry.when]);
    }
}

#[test]
fn a_calendar_is_written_as_the_standard_says() {
    let file = String::from_utf8(to_ics("Palier", &[workshop()], Instant::new(1_795_000_000_000)).unwrap()).unwrap();
    assert!(
        file.split_inclusive("\r\n")
            .all(|line| line.ends_with("\r\n") && line.len() <= 77 && line.matches('\n').count() == 1)
    );
    for line in [
        "BEGIN:VTIMEZONE",
        "DTSTART;TZID=Europe/Paris:20261105T183000",
        "DTEND;TZID=Europe/Paris:20261105T200000",
        "DTSTAMP:20261118T110640Z",
        "SEQUENCE:2",
        "STATUS:CONFIRMED",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line}");
    }
}

#[test]
fn an_event_at_an_hour_that_clocks_skip_is_not_written() {
    let entry = Entry { when: When::Hours { day: day(2026, 3, 29), start: at(2, 30), minutes: 60 }, ..workshop() };
    assert!(to_ics("", &[entry], Instant::new(0)).is_err());
}

#[test]
fn an_event_over_the_change_of_clocks_keeps_its_length() {
    let when = When::Hours { day: day(2026, 3, 29), start: at(1, 30), minutes: 60 };
    let file = to_ics("", &[Entry { when, ..workshop() }], Instant::new(0)).unwrap();
    assert!(String::from_utf8_lossy(&file).contains("DTEND;TZID=Europe/Paris:20260329T033000"));
    assert_eq!(read(&file).unwrap().accepted[0].value.occurrences, [when]);
}

#[test]
fn an_all_day_event_that_ends_the_day_it_starts_lasts_that_day() {
    let one_day = [When::Days { from: day(2026, 5, 14), until: day(2026, 5, 15) }];
    assert_eq!(event(&["DTSTART;VALUE=DATE:20260514", "DTEND;VALUE=DATE:20260514"]).occurrences, one_day);
    assert_eq!(event(&["DTSTART;VALUE=DATE:20260514", "DTEND;VALUE=DATE:20260515"]).occurrences, one_day);
    assert_eq!(event(&["DTSTART;VALUE=DATE:20260514"]).occurrences, one_day);
}

#[test]
fn hours_of_any_zone_are_those_of_paris() {
    let half_past_six = [When::Hours { day: day(2026, 11, 5), start: at(18, 30), minutes: 60 }];
    for start in [
        "DTSTART:20261105T183000",
        "DTSTART:20261105T173000Z",
        "DTSTART;TZID=Europe/Paris:20261105T183000",
        "DTSTART;TZID=\"Europe/London\":20261105T173000",
        "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Paris:20261105T183000",
        "DTSTART;TZID=Romance Standard Time:20261105T183000",
        "DTSTART;TZID=GMT Standard Time:20261105T173000",
        "DTSTART;TZID=\"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris\":20261105T183000",
        "DTSTART;TZID=America/Montreal:20261105T123000",
    ] {
        assert_eq!(event(&[start, "DURATION:PT1H"]).occurrences, half_past_six, "{start}");
    }
}

#[test]
fn a_series_keeps_its_hour_when_clocks_change() {
    let event = event(&[
        "DTSTART;TZID=Europe/Paris:20261020T183000",
        "DTEND;TZID=Europe/Paris:20261020T200000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261103T173000Z",
    ]);
    let expected = [day(2026, 10, 20), day(2026, 10, 27), day(2026, 11, 3)].map(|day| When::Hours {
        day,
        start: at(18, 30),
        minutes: 90,
    });
    assert_eq!(event.occurrences, expected);
    assert!(event.complete);
}

#[test]
fn a_day_taken_out_of_a_series_is_out_and_a_day_added_is_in() {
    let event = event(&[
        "DTSTART:20261020T183000",
        "RRULE:FREQ=WEEKLY;COUNT=3",
        "EXDATE:20261027T173000Z",
        "RDATE:20261028T183000",
    ]);
    assert_eq!(
        event.occurrences.iter().map(|when| when.day()).collect::<Vec<_>>(),
        [day(2026, 10, 20), day(2026, 10, 28), day(2026, 11, 3)]
    );
}

#[test]
fn an_occurrence_told_apart_leaves_its_series() {
    let file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261020T183000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n\
                BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261027T183000\nDTSTART:20261028T190000\nEND:VEVENT\nEND:VCALENDAR\n";
    let events = read(file.as_bytes()).unwrap().accepted;
    assert_eq!(
        events[0].value.occurrences.iter().map(|when| when.day()).collect::<Vec<_>>(),
        [day(2026, 10, 20), day(2026, 11, 3)]
    );
    assert_eq!(events[1].value.occurrences.len(), 1);
}

#[test]
fn a_series_without_end_is_cut_and_says_so() {
    let event = event(&["DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=DAILY"]);
    assert_eq!((event.occurrences.len(), event.complete), (500, false));
}

#[test]
fn an_alarm_inside_an_event_is_not_the_event() {
    let event = event(&[
        "SUMMARY:Atelier",
        "DTSTART:20261105T183000",
        "BEGIN:VALARM",
        "SUMMARY:Rappel",
        "DURATION:PT5M",
        "END:VALARM",
        "LOCATION:Ici",
    ]);
    assert_eq!((event.title.as_str(), event.place.as_str()), ("Atelier", "Ici"));
    assert_eq!(event.occurrences, [When::Hours { day: day(2026, 11, 5), start: at(18, 30), minutes: 0 }]);
}

#[test]
fn what_is_wrong_is_told_with_its_property() {
    for (lines, column, problem) in [
        (&["SUMMARY:x"][..], "DTSTART", Problem::Missing),
        (&["DTSTART:hier"], "DTSTART", Problem::NotATime),
        (&["DTSTART;VALUE=DATE:20270229"], "DTSTART", Problem::NotATime),
        (&["DTSTART:20260329T023000"], "DTSTART", Problem::NoSuchHour),
        (&["DTSTART:20261105T183000", "DTEND:20261105T180000"], "DTEND", Problem::EndsBeforeStart),
        (&["DTSTART:20261105T183000", "DTEND;VALUE=DATE:20261106"], "DTEND", Problem::NotATime),
        (&["DTSTART:20261105T183000", "DURATION:PT999999H"], "DTEND", Problem::OutOfRange),
        (&["DTSTART:20261105T183000", "DURATION:-PT1H"], "DURATION", Problem::NotATime),
        (&["DTSTART:20261105T183000", "RRULE:FREQ=SECONDLY"], "RRULE", Problem::UnknownRule),
        (&["DTSTART:20261105T183000", "EXDATE:20261105T183000"], "EXDATE", Problem::AllLeftOut),
    ] {
        assert_eq!(refusal(lines), (column.to_owned(), problem), "{lines:?}");
    }
}

#[test]
fn a_cancellation_is_known_by_its_status_or_its_method() {
    assert!(event(&["DTSTART:20261105T183000", "STATUS:CANCELLED"]).cancelled);
    let withdrawn =
        b"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20261105T183000\nEND:VEVENT\nEND:VCALENDAR\n";
    assert!(read(withdrawn).unwrap().accepted[0].value.cancelled);
}

#[test]
fn what_is_not_a_calendar_is_told_apart() {
    assert_eq!(read(b"BEGIN:VCARD\nEND:VCARD\n").unwrap_err(), TableError::UnknownFormat);
    assert_eq!(read(b"\x00\x01").unwrap_err(), TableError::UnknownFormat);
    assert_eq!(read(&vec![b' '; (10 << 20) + 1]).unwrap_err(), TableError::TooHeavy { max: 10 << 20 });
}

#[test]
fn too_many_occurrences_are_refused_before_they_fill_the_memory() {
    let series = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY\nEND:VEVENT\n".repeat(41);
    assert_eq!(
        read(format!("BEGIN:VCALENDAR\n{series}END:VCALENDAR\n").as_bytes()).unwrap_err(),
        TableError::TooManyRows { max: 20_000 }
    );
}
