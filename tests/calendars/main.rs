//! The agendas that go out, read back by two libraries that are not ours: one in Rust, one in Python.
#![expect(clippy::unwrap_used, reason = "a calendar that cannot be read fails where it stopped")]

use council::calendar::moment;
use council::directory::NewCommune;
use council::workshops::{NewVenue, NewWorkshop, Season, TypedHours, WorkshopState};
use council::{Actor, Day, Minute, WorkshopId};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, EventLike};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use tests::Desk;

const TODAY: Day = Day::from_ymd_opt(2026, 9, 1).unwrap();

const fn me() -> Actor {
    Desk::founder(1)
}

/// A season of twenty workshops, some of them with words that a calendar must escape, fold or carry over a change of hour.
fn season() -> (Desk, Vec<Value>) {
    let mut desk = Desk::new();
    let lezennes: NewCommune = serde_json::from_value(json!({ "insee": "59346", "name": "Lezennes" })).unwrap();
    let (commune, _) = desk.office.add_commune(&me(), lezennes).unwrap();
    let hall = NewVenue {
        name: "Salle «\u{a0}Colette\u{a0}», 1er étage; porte B\\C".to_owned(),
        commune,
        street: String::new(),
        capacity: None,
    };
    let (venue, _) = desk.office.add_venue(&me(), hall).unwrap();
    let theme = desk.office.themes().unwrap()[0].id;
    let mut wanted = Vec::new();
    for n in 0..20 {
        let on_day = TODAY.checked_add_days(chrono::Days::new(14 * n)).unwrap();
        let start = Minute::new(u16::try_from(60 + 60 * n % 1200).unwrap()).unwrap();
        let hours = TypedHours { on_day, start, end: start.get() + 90 };
        let title = format!("{n} ; l’œuvre, été \\ {}", "à plier ".repeat(usize::try_from(n).unwrap()));
        let title = title.trim().to_owned();
        let new = NewWorkshop { theme, title: title.clone(), hours: Some(hours), venue: Some(venue), capacity: None };
        let (id, _) = desk.office.plan_workshop(&me(), new).unwrap();
        let cancelled = n % 5 == 4;
        if cancelled {
            desk.office.set_workshop_state(&me(), id, WorkshopState::Cancelled, TODAY).unwrap();
        }
        wanted.push(told(&desk, id, cancelled));
    }
    (desk, wanted)
}

/// What a workshop must be read as.
fn told(desk: &Desk, id: WorkshopId, cancelled: bool) -> Value {
    let row = desk.office.workshop(id, TODAY).unwrap().row;
    let hours = row.hours.unwrap();
    let start = moment(hours.on_day, hours.start).unwrap().get();
    let end = start + i64::from(hours.minutes) * 60_000;
    let shown =
        |millis| chrono::DateTime::from_timestamp_millis(millis).unwrap().format("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    json!({
        "sequence": row.ics_sequence,
        "title": row.title,
        "place": format!("{}, {}", row.venue_name, row.commune_name),
        "status": if cancelled { "CANCELLED" } else { "CONFIRMED" },
        "start": shown(start),
        "end": shown(end),
    })
}

/// The events in order of their start, and without their identities, which are only asked to differ.
fn in_order(mut events: Vec<Value>) -> Vec<Value> {
    let mut identities: Vec<String> =
        events.iter_mut().map(|event| event.as_object_mut().unwrap().remove("uid").unwrap().to_string()).collect();
    identities.sort();
    identities.dedup();
    assert_eq!(identities.len(), events.len(), "each event has its own identity");
    events.sort_by_key(|event| event["start"].to_string());
    events
}

fn by_rust(file: &[u8]) -> Vec<Value> {
    let calendar: Calendar = std::str::from_utf8(file).unwrap().parse().unwrap();
    let instant = |when: Option<DatePerhapsTime>| match when {
        Some(DatePerhapsTime::DateTime(when)) => {
            when.try_into_utc().unwrap().format("%Y-%m-%dT%H:%M:%S+00:00").to_string()
        }
        other => panic!("{other:?}"),
    };
    let events = calendar.components.iter().filter_map(CalendarComponent::as_event);
    let event = |event: &icalendar::Event| {
        json!({
            "uid": event.get_uid().unwrap(),
            "sequence": event.get_sequence().unwrap(),
            "title": event.get_summary().unwrap(),
            "place": event.get_location().unwrap_or_default(),
            "status": event.property_value("STATUS").unwrap(),
            "start": instant(event.get_start()),
            "end": instant(event.get_end()),
        })
    };
    events.map(event).collect()
}

fn by_python(file: &[u8]) -> Vec<Value> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let python = top.join("target/venv/bin/python");
    let mut reader = Command::new(&python)
        .arg(top.join("tests/calendars/read.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|_| panic!("{} is needed: `make setup` makes it", python.display()));
    reader.stdin.take().unwrap().write_all(file).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn row_93_two_other_libraries_read_a_season_as_it_is() {
    let (desk, wanted) = season();
    let (name, file) = desk.office.season_agenda(Some(Season::of(TODAY)), TODAY).unwrap();
    assert_eq!(name, "ateliers-2026-2027.ics");
    let (_, whole) = desk.office.season_agenda(None, TODAY).unwrap();
    assert_eq!(whole, file, "the register holds one season");
    assert_eq!(in_order(by_rust(&file)), wanted);
    assert_eq!(in_order(by_python(&file)), wanted);
}
