//! A calendar as a table of workshops: one row for each time an event takes place.

use super::{Event, When, read};
use crate::preview::RowError;
use crate::table::{Row, Table, TableError};
use council::Minute;
use std::cmp::Reverse;

/// The headers, as the columns of workshops are known by.
const HEADERS: [&str; 8] =
    ["date", "titre", "heure debut", "heure fin", "lieu", "description", "annule", "identifiant"];

/// A calendar as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaTable {
    /// Its events, each row numbered as its event is in the file.
    pub table: Table,
    /// What is wrong with the events that cannot be read: each has a row too, with its title.
    pub refused: Vec<RowError>,
    /// The events whose repetition was cut.
    pub cut: Vec<u32>,
}

/// Whether a file says that it is a calendar.
pub fn is_agenda(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    start.get(..7).is_some_and(|head| head.eq_ignore_ascii_case(b"BEGIN:V"))
}

/// Reads a calendar as a table.
///
/// # Errors
/// [`TableError`] when the file is too heavy, holds too many events or none, or is not a calendar.
pub fn table(bytes: &[u8]) -> Result<AgendaTable, TableError> {
    let read = read(bytes)?;
    let taken = read.accepted.iter().flat_map(|event| {
        let Event { sequence, occurrences, .. } = &event.value;
        occurrences.iter().map(|when| (*sequence, row(event.row, &event.value, *when)))
    });
    let refused = read
        .rejected
        .iter()
        .map(|error| (0, Row { number: error.row, cells: vec![String::new(), error.excerpt.clone()] }));
    let mut rows: Vec<(u32, Row)> = taken.chain(refused).collect();
    if rows.is_empty() {
        return Err(TableError::Empty);
    }
    // The latest version of an event comes first: those it replaces are then repetitions of it.
    rows.sort_by_key(|(sequence, row)| (Reverse(*sequence), row.number));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let cut = read.accepted.iter().filter(|event| !event.value.complete).map(|event| event.row).collect();
    let headers = HEADERS.iter().map(|header| (*header).to_owned()).collect();
    Ok(AgendaTable { table: Table { headers, rows }, refused: read.rejected, cut })
}

fn row(number: u32, event: &Event, when: When) -> Row {
    let shown = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let (starts, ends) = match when {
        When::Days { .. } | When::Hours { minutes: 0, .. } => (String::new(), String::new()),
        When::Hours { start, minutes, .. } => {
            let start = u32::from(start.get());
            // What goes on after midnight is told as it stands: the day ends at 23:59.
            (shown(start), shown((start + minutes).min(u32::from(LAST.get()))))
        }
    };
    let starts = match when {
        When::Hours { start, minutes: 0, .. } => shown(u32::from(start.get())),
        _ => starts,
    };
    let uid = if event.uid.is_empty() { String::new() } else { format!("{}#{}", event.uid, when.day()) };
    let called_off = if event.cancelled { "oui" } else { "" };
    let texts = [event.title.as_str(), &starts, &ends, &event.place, &event.description, called_off, &uid];
    let cells = std::iter::once(when.day().to_string()).chain(texts.into_iter().map(str::to_owned)).collect();
    Row { number, cells }
}

/// The last minute of a day.
const LAST: Minute = match Minute::new(1439) {
    Some(minute) => minute,
    None => Minute::MIDNIGHT,
};

#[cfg(test)]
mod tests {
    use super::*;

    const AGENDA: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Le stress\r\nDTSTART:20261105T180000\r\n\
        DTEND:20261105T200000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nLOCATION:Salle\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n\
        SUMMARY:Sans date\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Portes ouvertes\r\nDTSTART;VALUE=DATE:20261010\r\n\
        DTEND;VALUE=DATE:20261010\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn each_time_an_event_takes_place_is_a_row() {
        assert!(is_agenda(AGENDA.as_bytes()) && !is_agenda(b"date;titre"));
        let read = table(AGENDA.as_bytes()).unwrap();
        let told: Vec<_> = read.table.rows.iter().map(|row| (row.number, row.cells.join("|"))).collect();
        assert_eq!(
            told,
            [
                (1, "2026-11-05|Le stress|18:00|20:00|Salle|||a@b#2026-11-05".to_owned()),
                (1, "2026-11-12|Le stress|18:00|20:00|Salle|||a@b#2026-11-12".to_owned()),
                (2, "|Sans date".to_owned()),
                (3, "2026-10-10|Portes ouvertes||||||".to_owned()),
            ]
        );
        assert_eq!(read.refused.len(), 1);
        assert_eq!(read.cut, [0; 0]);
    }

    #[test]
    fn an_event_handed_over_alone_is_read_too() {
        let alone = b"BEGIN:VEVENT\r\nSUMMARY:Seul\r\nDTSTART:20261105T180000\r\nEND:VEVENT\r\n";
        assert!(is_agenda(alone));
        assert_eq!(table(alone).unwrap().table.rows[0].cells[..3], ["2026-11-05", "Seul", "18:00"]);
    }

    #[test]
    fn a_calendar_without_events_is_empty() {
        assert_eq!(table(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), Err(TableError::Empty));
    }
}
