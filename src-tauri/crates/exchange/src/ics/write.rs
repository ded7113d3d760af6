//! A calendar that goes out.

use super::When;
use crate::lines::Writer;
use chrono::DateTime;
use council::calendar::{civil, moment};
use council::{Day, Instant, Minute, Ruled};

/// An event to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identity: the same for ever, so that an agenda recognises a change.
    pub uid: String,
    /// Its version, one more at each change.
    pub sequence: u32,
    /// When it takes place.
    pub when: When,
    /// Title.
    pub title: String,
    /// Description; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub place: String,
    /// Whether it was cancelled.
    pub cancelled: bool,
}

/// The rules of Paris since 1996, for programs that do not know the zone by its name.
const PARIS: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Paris",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The events as one calendar, under a name; `stamp` is the moment it is written.
///
/// # Errors
/// [`council::Refusal::NoSuchMinute`] for an event at an hour that clocks skip.
pub fn to_ics(name: &str, entries: &[Entry], stamp: Instant) -> Ruled<Vec<u8>> {
    let stamp = DateTime::from_timestamp_millis(stamp.get()).unwrap_or_default();
    let mut file = Writer::default();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//Palier//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    {
        file.line(line);
    }
    file.text("X-WR-CALNAME", name);
    for line in PARIS {
        file.line(line);
    }
    for entry in entries {
        file.line("BEGIN:VEVENT");
        file.text("UID", &entry.uid);
        file.line(&format!("DTSTAMP:{}", stamp.format("%Y%m%dT%H%M%SZ")));
        file.line(&format!("SEQUENCE:{}", entry.sequence));
        write_when(&mut file, entry.when)?;
        file.text("SUMMARY", &entry.title);
        file.text("DESCRIPTION", &entry.description);
        file.text("LOCATION", &entry.place);
        file.line(if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        file.line("END:VEVENT");
    }
    file.line("END:VCALENDAR");
    Ok(file.into_bytes())
}

fn write_when(file: &mut Writer, when: When) -> Ruled {
    match when {
        When::Days { from, until } => {
            file.line(&format!("DTSTART;VALUE=DATE:{}", from.format("%Y%m%d")));
            file.line(&format!("DTEND;VALUE=DATE:{}", until.format("%Y%m%d")));
        }
        When::Hours { day, start, minutes } => {
            let end = Instant::new(moment(day, start)?.get().saturating_add(i64::from(minutes) * 60_000));
            file.line(&format!("DTSTART;TZID=Europe/Paris:{}", shown(day, start)));
            if let Some((day, end)) = civil(end) {
                file.line(&format!("DTEND;TZID=Europe/Paris:{}", shown(day, end)));
            }
        }
    }
    Ok(())
}

fn shown(day: Day, minute: Minute) -> String {
    format!("{}T{:02}{:02}00", day.format("%Y%m%d"), minute.get() / 60, minute.get() % 60)
}
