//! A calendar that comes in: its events, each with its days and hours in Paris.

use super::When;
use super::moment::{self, Moment};
use super::rule;
use crate::cells::{self, Problem, Read};
use crate::columns::Mapping;
use crate::lines::{self, Line};
use crate::preview::{Accepted, Preview, RowError};
use crate::table::TableError;
use crate::text::excerpt;
use chrono::{NaiveDateTime, TimeDelta};
use council::{Day, Minute};
use std::collections::BTreeSet;

/// The most bytes of a calendar.
const BYTES: usize = 10 << 20;
/// The most events, and the most occurrences of all of them.
const EVENTS: usize = 20_000;
/// The longest event, in minutes: a year.
const LONGEST: i64 = 366 * 24 * 60;

/// An event of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The identity its own program gave it; empty when it gave none.
    pub uid: String,
    /// Its version.
    pub sequence: u32,
    /// Title.
    pub title: String,
    /// Description, on several lines.
    pub description: String,
    /// Where it takes place.
    pub place: String,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// When it takes place; several times when it repeats.
    pub occurrences: Vec<When>,
    /// Whether these are all: a repetition is followed for two years and 500 times.
    pub complete: bool,
}

/// Reads a calendar. A row is an event, numbered from 1; a column is the name of a property.
///
/// # Errors
/// [`TableError`] when the file is too heavy, holds too many events, or is not a calendar.
pub fn read(bytes: &[u8]) -> Result<Preview<Event>, TableError> {
    if bytes.len() > BYTES {
        return Err(TableError::TooHeavy { max: BYTES });
    }
    let lines = lines::read(bytes).ok_or(TableError::UnknownFormat)?;
    // Some programs hand over an event alone, without the calendar around it.
    let is_whole =
        |line: &Line| ["VCALENDAR", "VEVENT"].iter().any(|name| line.value.trim().eq_ignore_ascii_case(name));
    let calendar = lines.iter().any(|line| line.name == "BEGIN" && is_whole(line));
    if !calendar {
        return Err(TableError::UnknownFormat);
    }
    let withdrawn = lines.iter().any(|line| line.name == "METHOD" && line.value.eq_ignore_ascii_case("CANCEL"));
    let components = components(&lines)?;
    let mut preview = Preview { accepted: Vec::new(), rejected: Vec::new(), mapping: Mapping::default() };
    let (mut replaced, mut occurrences) = (BTreeSet::new(), 0);
    for (properties, row) in components.iter().zip(1..) {
        let component = Component { properties };
        match component.event(withdrawn) {
            Ok(event) => {
                occurrences += event.occurrences.len();
                if occurrences > EVENTS {
                    return Err(TableError::TooManyRows { max: EVENTS });
                }
                if let Some(when) = component.replaces() {
                    replaced.insert((event.uid.clone(), when));
                }
                preview.accepted.push(Accepted { row, value: event });
            }
            Err((column, problem)) => preview.rejected.push(RowError {
                row,
                column: column.to_owned(),
                excerpt: excerpt(&component.text("SUMMARY"), 40),
                problem,
            }),
        }
    }
    preview.accepted.retain_mut(|event| {
        let Event { uid, occurrences, .. } = &mut event.value;
        // An occurrence told apart stands alone; the series no longer holds it, and is none when all of it is told apart.
        if occurrences.len() > 1 {
            occurrences.retain(|when| !replaced.contains(&(uid.clone(), start(*when))));
        }
        !occurrences.is_empty()
    });
    Ok(preview)
}

/// The properties of each event, without those of what it holds, as its alarms.
fn components(lines: &[Line]) -> Result<Vec<Vec<&Line>>, TableError> {
    let mut events: Vec<Vec<&Line>> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for line in lines {
        match line.name.as_str() {
            "BEGIN" => {
                open.push(line.value.trim().to_ascii_uppercase());
                if open.last().is_some_and(|name| name == "VEVENT") {
                    if events.len() >= EVENTS {
                        return Err(TableError::TooManyRows { max: EVENTS });
                    }
                    events.push(Vec::new());
                }
            }
            "END" => drop(open.pop()),
            _ if open.last().is_some_and(|name| name == "VEVENT") => {
                if let Some(event) = events.last_mut() {
                    event.push(line);
                }
            }
            _ => {}
        }
    }
    Ok(events)
}

/// When an occurrence starts: what its identity is made of.
fn start(when: When) -> (Day, Option<Minute>) {
    match when {
        When::Days { from, .. } => (from, None),
        When::Hours { day, start, .. } => (day, Some(start)),
    }
}

struct Component<'a> {
    properties: &'a [&'a Line],
}

impl Component<'_> {
    fn find(&self, name: &str) -> Option<&Line> {
        self.properties.iter().find(|line| line.name == name).copied()
    }

    fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = Moment> + 'n {
        self.properties.iter().filter(move |line| line.name == name).flat_map(|line| moment::list(line))
    }

    fn text(&self, name: &str) -> String {
        self.find(name).map(Line::text).unwrap_or_default()
    }

    fn event(&self, withdrawn: bool) -> Result<Event, (&'static str, Problem)> {
        let line = |name: &'static str| cells::line(&self.text(name)).map_err(|problem| (name, problem));
        let description = self.text("DESCRIPTION");
        if description.len() > 32 << 10 {
            return Err(("DESCRIPTION", Problem::TooLong));
        }
        let (occurrences, complete) = self.occurrences()?;
        Ok(Event {
            uid: line("UID")?,
            sequence: self.text("SEQUENCE").trim().parse().unwrap_or(0),
            title: line("SUMMARY")?,
            description,
            place: line("LOCATION")?,
            cancelled: withdrawn || self.text("STATUS").trim().eq_ignore_ascii_case("CANCELLED"),
            occurrences,
            complete,
        })
    }

    fn occurrences(&self) -> Result<(Vec<When>, bool), (&'static str, Problem)> {
        let first = self.find("DTSTART").ok_or(("DTSTART", Problem::Missing))?;
        let first = moment::of(first).map_err(|problem| ("DTSTART", problem))?;
        let length = self.length(first)?;
        let (starts, complete) = self.starts(first)?;
        let excluded: BTreeSet<_> = self.all("EXDATE").filter_map(|moment| shown_in_paris(moment).ok()).collect();
        let mut occurrences = BTreeSet::new();
        for moment in starts {
            let (day, minute) = shown_in_paris(moment).map_err(|problem| ("DTSTART", problem))?;
            if !excluded.contains(&(day, minute)) && !excluded.contains(&(day, None)) {
                occurrences.insert(occurrence(day, minute, length).ok_or(("DTEND", Problem::OutOfRange))?);
            }
        }
        if occurrences.is_empty() {
            return Err(("EXDATE", Problem::AllLeftOut));
        }
        Ok((occurrences.into_iter().collect(), complete))
    }

    /// Every start, and whether the rule was followed to its end.
    fn starts(&self, first: Moment) -> Result<(Vec<Moment>, bool), (&'static str, Problem)> {
        let mut starts = vec![first];
        let mut complete = true;
        if let Some(line) = self.find("RRULE") {
            let rule = rule::parse(&line.value).ok_or(("RRULE", Problem::UnknownRule))?;
            let (shown, zone) = match first {
                Moment::Day(day) => (NaiveDateTime::from(day), chrono_tz::Tz::UTC),
                Moment::Time { shown, zone } => (shown, zone),
            };
            let until = match rule.until.as_deref().map(|text| moment::parse(text, zone)) {
                None => None,
                Some(None) => return Err(("RRULE", Problem::UnknownRule)),
                Some(Some(Moment::Day(day))) => day.and_hms_opt(23, 59, 59),
                Some(Some(Moment::Time { shown, zone: written })) => {
                    shown.and_local_timezone(written).earliest().map(|until| {
                        if matches!(first, Moment::Day(_)) { shown } else { until.with_timezone(&zone).naive_local() }
                    })
                }
            };
            let (days, ended) = rule.follow(shown.date(), shown.time(), until);
            complete = ended;
            starts.extend(days.into_iter().map(|day| match first {
                Moment::Day(_) => Moment::Day(day),
                Moment::Time { shown, zone } => Moment::Time { shown: day.and_time(shown.time()), zone },
            }));
        }
        starts.extend(self.all("RDATE").take(EVENTS));
        Ok((starts, complete))
    }

    /// How long the event lasts: whole days, or minutes.
    fn length(&self, first: Moment) -> Result<TimeDelta, (&'static str, Problem)> {
        let length = match (self.find("DTEND"), self.find("DURATION")) {
            (Some(end), _) => {
                let end = moment::of(end).map_err(|problem| ("DTEND", problem))?;
                between(first, end).map_err(|problem| ("DTEND", problem))?
            }
            (None, Some(line)) => duration(&line.value).ok_or(("DURATION", Problem::NotATime))?,
            (None, None) => TimeDelta::zero(),
        };
        match length.num_minutes() {
            ..0 => Err(("DTEND", Problem::EndsBeforeStart)),
            0..=LONGEST => Ok(length),
            _ => Err(("DTEND", Problem::OutOfRange)),
        }
    }

    /// The occurrence of a series that this event stands for.
    fn replaces(&self) -> Option<(Day, Option<Minute>)> {
        shown_in_paris(moment::of(self.find("RECURRENCE-ID")?).ok()?).ok()
    }
}

fn shown_in_paris(moment: Moment) -> Read<(Day, Option<Minute>)> {
    match moment {
        Moment::Day(day) => Ok((day, None)),
        Moment::Time { shown, zone } => moment::in_paris(shown, zone).map(|(day, minute)| (day, Some(minute))),
    }
}

fn between(first: Moment, end: Moment) -> Read<TimeDelta> {
    match (first, end) {
        (Moment::Day(first), Moment::Day(end)) => Ok(end - first),
        (Moment::Time { shown, zone }, Moment::Time { shown: end, zone: of_end }) => {
            let length = moment::instant(end, of_end)?.get() - moment::instant(shown, zone)?.get();
            Ok(TimeDelta::milliseconds(length))
        }
        _ => Err(Problem::NotATime),
    }
}

/// An all-day event that ends the day it starts, which the standard forbids and many write, lasts that day.
fn occurrence(day: Day, minute: Option<Minute>, length: TimeDelta) -> Option<When> {
    match minute {
        None => Some(When::Days { from: day, until: day.checked_add_signed(length.max(TimeDelta::days(1)))? }),
        Some(start) => Some(When::Hours { day, start, minutes: u32::try_from(length.num_minutes()).ok()? }),
    }
}

/// `PT1H30M`, `P2D`, `P1W`.
fn duration(value: &str) -> Option<TimeDelta> {
    let value = value.trim().to_ascii_uppercase();
    let mut total = TimeDelta::zero();
    let (mut number, mut in_time) = (String::new(), false);
    for letter in value.trim_start_matches('+').strip_prefix('P')?.chars() {
        let seconds = match (letter, in_time) {
            ('0'..='9', _) if number.len() < 6 => {
                number.push(letter);
                continue;
            }
            ('T', false) => {
                in_time = true;
                continue;
            }
            ('W', false) => 7 * 86_400,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        total += TimeDelta::seconds(number.parse::<i64>().ok()? * seconds);
        number.clear();
    }
    number.is_empty().then_some(total)
}
