//! What a date collides with. Said, never forbidden.

use super::Hours;
use crate::calendar::{PublicHoliday, SchoolBreakKind, SchoolDay, SchoolHolidays, public_holiday};
use crate::{ContactId, MeetingId, VenueId, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Événement* of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "event", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum Event {
    /// A workshop.
    Workshop(WorkshopId),
    /// A meeting.
    Meeting(MeetingId),
}

/// *Créneau occupé* by an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// Which.
    pub event: Event,
    /// When.
    pub hours: Hours,
    /// Where, if that is set.
    pub venue: Option<VenueId>,
    /// Who must be there: speakers, chair.
    pub people: Vec<ContactId>,
}

/// *Conflit* of a date, worth saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Conflict {
    /// The venue is taken at that time.
    Venue {
        /// By what.
        with: Event,
    },
    /// Somebody is expected elsewhere at that time.
    Person {
        /// Who.
        contact: ContactId,
        /// By what.
        with: Event,
    },
    /// The council has another event at that time.
    SameTime {
        /// Which.
        with: Event,
    },
    /// A public holiday.
    PublicHoliday {
        /// Which.
        holiday: PublicHoliday,
    },
    /// School holidays.
    SchoolHoliday {
        /// Which.
        holiday: SchoolBreakKind,
    },
    /// Nothing is known of school holidays then.
    SchoolUnknown,
    /// More people than the venue holds.
    Crowded {
        /// How many are expected, or came.
        people: u32,
        /// How many the venue holds.
        holds: u32,
    },
}

/// What a booking collides with: first the day, then each other event at the same time, by what they share most.
pub fn conflicts(booking: &Booking, others: &[Booking], school: &SchoolHolidays) -> Vec<Conflict> {
    let mut found = Vec::new();
    found.extend(public_holiday(booking.hours.on_day).map(|holiday| Conflict::PublicHoliday { holiday }));
    match school.on(booking.hours.on_day) {
        SchoolDay::Break(holiday) => found.push(Conflict::SchoolHoliday { holiday }),
        SchoolDay::Unknown => found.push(Conflict::SchoolUnknown),
        SchoolDay::Term => {}
    }
    let at_once = others.iter().filter(|other| other.event != booking.event && other.hours.overlaps(&booking.hours));
    for other in at_once {
        let with = other.event;
        let before = found.len();
        if booking.venue.is_some() && booking.venue == other.venue {
            found.push(Conflict::Venue { with });
        }
        let shared = booking.people.iter().filter(|contact| other.people.contains(contact));
        found.extend(shared.map(|contact| Conflict::Person { contact: *contact, with }));
        if found.len() == before {
            found.push(Conflict::SameTime { with });
        }
    }
    found
}

/// Whether more people are expected, or came, than the venue holds.
pub fn crowding(capacity: Option<u32>, registered: u32, attended: u32, holds: Option<u32>) -> Option<Conflict> {
    let holds = holds?;
    // Beyond its seats nobody announced is expected: they wait.
    let people = capacity.unwrap_or(registered).max(attended);
    (people > holds).then_some(Conflict::Crowded { people, holds })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::SchoolBreak;
    use crate::{Day, Minute, Period};

    const SPEAKER: ContactId = ContactId::new(1);
    const HALL: VenueId = VenueId::new(1);

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn booking(id: i64, on_day: Day, start: u16) -> Booking {
        Booking {
            event: Event::Workshop(WorkshopId::new(id)),
            hours: Hours::lasting(on_day, Minute::new(start * 60).unwrap(), 120).unwrap(),
            venue: Some(HALL),
            people: vec![SPEAKER],
        }
    }

    /// Zone B, 2025-2026.
    fn school() -> SchoolHolidays {
        let away = |kind, from, until| SchoolBreak { kind, period: Period::new(from, Some(until)).unwrap() };
        let year_before = |month, of_month| Day::from_ymd_opt(2025, month, of_month).unwrap();
        SchoolHolidays::new(vec![
            away(SchoolBreakKind::AllSaints, year_before(10, 18), year_before(11, 3)),
            away(SchoolBreakKind::Christmas, year_before(12, 20), day(1, 5)),
            away(SchoolBreakKind::Winter, day(2, 14), day(3, 2)),
            away(SchoolBreakKind::Spring, day(4, 11), day(4, 27)),
            away(SchoolBreakKind::Summer, day(7, 4), day(9, 1)),
        ])
    }

    fn found(booking: &Booking, others: &[Booking]) -> Vec<Conflict> {
        conflicts(booking, others, &school())
    }

    #[test]
    fn more_people_than_a_venue_holds_are_said() {
        let crowded = |people| Some(Conflict::Crowded { people, holds: 40 });
        assert_eq!(crowding(Some(30), 60, 0, Some(40)), None, "those who wait do not come");
        assert_eq!(crowding(Some(50), 0, 0, Some(40)), crowded(50));
        assert_eq!(crowding(None, 41, 0, Some(40)), crowded(41));
        assert_eq!(crowding(Some(30), 30, 42, Some(40)), crowded(42));
        assert_eq!(crowding(Some(50), 0, 0, None), None);
    }

    #[test]
    fn a_free_date_collides_with_nothing() {
        let other_hour = booking(2, day(5, 12), 20);
        let itself = booking(1, day(5, 12), 18);
        assert_eq!(found(&booking(1, day(5, 12), 18), &[other_hour, itself]), []);
    }

    #[test]
    fn the_same_venue_and_the_same_speaker_are_both_said() {
        let other = booking(2, day(5, 12), 19);
        let with = other.event;
        assert_eq!(
            found(&booking(1, day(5, 12), 18), &[other]),
            [Conflict::Venue { with }, Conflict::Person { contact: SPEAKER, with }]
        );
    }

    #[test]
    fn another_event_elsewhere_at_the_same_time_is_said() {
        let with = Event::Meeting(MeetingId::new(4));
        let commission = Booking { event: with, venue: None, people: vec![], ..booking(2, day(5, 12), 17) };
        assert_eq!(found(&booking(1, day(5, 12), 18), &[commission]), [Conflict::SameTime { with }]);
    }

    #[test]
    fn two_events_without_a_venue_do_not_share_one() {
        let nowhere = |id| Booking { venue: None, people: vec![], ..booking(id, day(5, 12), 18) };
        let with = nowhere(2).event;
        assert_eq!(found(&nowhere(1), &[nowhere(2)]), [Conflict::SameTime { with }]);
    }

    #[test]
    fn holidays_are_said_and_so_is_what_is_not_known() {
        assert_eq!(
            found(&booking(1, day(7, 14), 18), &[]),
            [
                Conflict::PublicHoliday { holiday: PublicHoliday::NationalDay },
                Conflict::SchoolHoliday { holiday: SchoolBreakKind::Summer },
            ]
        );
        assert_eq!(found(&booking(1, day(10, 20), 18), &[]), [Conflict::SchoolUnknown]);
    }
}
