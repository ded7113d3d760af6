//! A workshop with what its date collides with.

use crate::settings;
use council::calendar::{SchoolHolidays, Zone};
use council::settings::SettingKey;
use council::workshops::{Booking, Conflict, Event, WorkshopRow, conflicts, crowding};
use council::{Day, WorkshopId};
use storage::{Page, calendar, workshops};

/// The school holidays of the council's zone.
pub(super) fn school(page: &Page<'_>, today: Day) -> storage::Result<SchoolHolidays> {
    let zone = settings::text(page, SettingKey::SchoolZone, today)?;
    calendar::school_holidays(page, Zone::from_code(&zone).unwrap_or(Zone::B))
}

/// What the date of a workshop collides with; nothing for one that has no date, or does not take place.
pub(super) fn conflicts_of(page: &Page<'_>, workshop: &WorkshopRow, today: Day) -> storage::Result<Vec<Conflict>> {
    let Some(hours) = workshop.hours.filter(|_| workshop.state.next().iter().any(|state| state.takes_its_hours()))
    else {
        return Ok(Vec::new());
    };
    let booking = Booking {
        event: Event::Workshop(workshop.id),
        hours,
        venue: workshop.venue,
        people: workshops::speakers(page, workshop.id)?.into_iter().map(|speaker| speaker.contact.id).collect(),
    };
    let mut found = conflicts(&booking, &calendar::bookings(page, hours.on_day)?, &school(page, today)?);
    let venue = workshop.venue.map(|venue| workshops::venue(page, venue)).transpose()?.flatten();
    let holds = venue.and_then(|venue| venue.capacity);
    found.extend(crowding(workshop.capacity, workshop.registered, workshop.attended, holds));
    Ok(found)
}

/// A workshop, as lists show it.
pub(super) fn row(page: &Page<'_>, id: WorkshopId) -> crate::Result<WorkshopRow> {
    workshops::row(page, id)?.ok_or(crate::Error::NotFound("workshop"))
}
