//! What is planned over the days, whatever it is; and the school holidays behind it.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::calendar::{SchoolBreak, SchoolHolidays, Zone};
use council::workshops::{Booking, CalendarEvent, Event, EventLayer, Hours, WorkshopState};
use council::{ContactId, Day, MeetingId, Period, WorkshopId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// What is planned in a period, in order.
///
/// # Errors
/// When the register cannot be read.
pub fn events(page: &Page<'_>, period: Period) -> Result<Vec<CalendarEvent>> {
    page.all(
        include_str!("events.sql"),
        named_params! { ":from": period.from, ":until": period.until.unwrap_or(Day::MAX) },
        event,
    )
}

/// What takes a venue or somebody's time on a day.
///
/// # Errors
/// When the register cannot be read.
pub fn bookings(page: &Page<'_>, day: Day) -> Result<Vec<Booking>> {
    let mut expected: HashMap<Event, Vec<ContactId>> = HashMap::new();
    for (event, contact) in
        page.all(include_str!("expected.sql"), [day], |row| Ok((event_of(row)?, row.id("contact")?)))?
    {
        expected.entry(event).or_default().push(contact);
    }
    let held = |event: &CalendarEvent| !event.called_off && event.state.is_none_or(WorkshopState::takes_its_hours);
    let planned = events(page, Period { from: day, until: day.succ_opt() })?;
    Ok(planned
        .into_iter()
        .filter(held)
        .map(|planned| Booking {
            people: expected.remove(&planned.event).unwrap_or_default(),
            event: planned.event,
            hours: planned.hours,
            venue: planned.venue,
        })
        .collect())
}

fn event_of(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(match row.code::<EventLayer>("layer")? {
        EventLayer::Workshop => Event::Workshop(row.id::<WorkshopId>("id")?),
        EventLayer::Commission | EventLayer::Meeting => Event::Meeting(row.id::<MeetingId>("id")?),
    })
}

fn event(row: &Row<'_>) -> rusqlite::Result<CalendarEvent> {
    Ok(CalendarEvent {
        event: event_of(row)?,
        layer: row.code("layer")?,
        title: row.text("title")?,
        reference: row.text("reference")?,
        hours: Hours {
            on_day: row.day("on_day")?,
            start: row.minute("start_minute")?,
            minutes: row.number("minutes")?,
        },
        venue: row.maybe_id("venue")?,
        place: row.text("place")?,
        state: row.maybe_code("state")?,
        called_off: row.flag("called_off")?,
        following: row.number("following")?,
    })
}

/// The school holidays of a zone.
///
/// # Errors
/// When the register cannot be read.
pub fn school_holidays(page: &Page<'_>, zone: Zone) -> Result<SchoolHolidays> {
    let breaks = page.all("SELECT * FROM school_holiday WHERE zone = ?1", [zone.code()], |row| {
        Ok(SchoolBreak { kind: row.code("kind")?, period: row.period()? })
    })?;
    Ok(SchoolHolidays::new(breaks))
}

/// Sets one of the school holidays of a zone, in the place of what it overlaps.
///
/// # Errors
/// When the register cannot be written.
pub fn set_school_break(step: &Step<'_>, zone: Zone, run: &SchoolBreak) -> Result<()> {
    let SchoolBreak { kind, period } = run;
    let until = period.until.unwrap_or(Day::MAX);
    step.run(
        "DELETE FROM school_holiday WHERE zone = ?1 AND from_on < ?3 AND until_on > ?2",
        (zone.code(), period.from, until),
    )?;
    step.run(
        "INSERT INTO school_holiday (zone, kind, from_on, until_on) VALUES (?1, ?2, ?3, ?4)",
        (zone.code(), kind.code(), period.from, until),
    )?;
    Ok(())
}

/// Puts the school holidays of a zone that start in a period in the place of those that are there.
///
/// # Errors
/// When the register cannot be written.
pub fn set_school_holidays(step: &Step<'_>, zone: Zone, year: Period, breaks: &[SchoolBreak]) -> Result<()> {
    step.run(
        "DELETE FROM school_holiday WHERE zone = ?1 AND from_on >= ?2 AND from_on < ?3",
        (zone.code(), year.from, year.until.unwrap_or(Day::MAX)),
    )?;
    for each in breaks {
        step.run(
            "INSERT INTO school_holiday (zone, kind, from_on, until_on) VALUES (?1, ?2, ?3, ?4)",
            (zone.code(), each.kind.code(), each.period.from, each.period.until),
        )?;
    }
    Ok(())
}
