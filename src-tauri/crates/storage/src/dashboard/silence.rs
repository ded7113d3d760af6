//! What the watch over silences looks at and no subject's own list gives.

use crate::row::Columns;
use crate::{Page, Result, names, places};
use council::dashboard::{Silence, SilentRecord};
use council::{Day, OrganisationId};
use std::collections::HashSet;

/// The mandates held on a day and no longer on another, of somebody, the first to end first.
///
/// # Errors
/// When the register cannot be read.
pub fn mandates_ending(page: &Page<'_>, today: Day, until: Day) -> Result<Vec<Silence>> {
    let sql = format!(
        "SELECT mandate.body, mandate.until_on, body.name AS body_name, {} FROM mandate
         JOIN body ON body.id = mandate.body JOIN contact ON contact.id = mandate.contact
         WHERE mandate.from_on <= ?1 AND mandate.until_on > ?1 AND mandate.until_on <= ?2
         ORDER BY mandate.until_on, contact.sort_key",
        names::contact_as("contact")
    );
    page.all(&sql, (today, until), |row| {
        Ok(Silence {
            record: SilentRecord::Body(row.id("body")?),
            person: None,
            contact: names::contact(row, "contact")?,
            paper: None,
            what: row.text("body_name")?,
            on: row.maybe_day("until_on")?,
        })
    })
}

/// Those whose permit to stay holds on a day and no longer on another, while a file or a place is theirs.
///
/// # Errors
/// When the register cannot be read.
pub fn permits_ending(page: &Page<'_>, today: Day, until: Day) -> Result<Vec<Silence>> {
    of_people(page, "SELECT id AS person, permit_until_on AS until_on FROM person", today, until)
}

/// Those whose legal protection holds on a day and no longer on another, while a file or a place is theirs; one that
/// another of the same kind follows does not end.
///
/// # Errors
/// When the register cannot be read.
pub fn protections_ending(page: &Page<'_>, today: Day, until: Day) -> Result<Vec<Silence>> {
    let last = "SELECT person, max(coalesce(until_on, '9999-12-31')) AS until_on FROM protection GROUP BY person, kind";
    of_people(page, last, today, until)
}

/// What of people ends between two days, found at their tenancy or else at their open application.
fn of_people(page: &Page<'_>, ends: &str, today: Day, until: Day) -> Result<Vec<Silence>> {
    let sql = format!(
        "SELECT * FROM (
             SELECT ends.until_on, {},
                    (SELECT id FROM tenancy WHERE tenancy.person = person.id AND left_on IS NULL ORDER BY id DESC LIMIT 1) AS tenancy,
                    (SELECT id FROM application WHERE application.person = person.id AND ended_on IS NULL
                     ORDER BY id DESC LIMIT 1) AS application
             FROM ({ends}) ends JOIN person ON person.id = ends.person
             WHERE ends.until_on > ?1 AND ends.until_on <= ?2
               AND person.merged_into IS NULL AND person.anonymised_on IS NULL AND person.died_on IS NULL)
         WHERE tenancy IS NOT NULL OR application IS NOT NULL ORDER BY until_on",
        names::person_as("person"),
    );
    page.all(&sql, (today, until), |row| {
        let record = match row.maybe_id("tenancy")? {
            Some(tenancy) => SilentRecord::Tenancy(tenancy),
            None => SilentRecord::Application(row.id("application")?),
        };
        Ok(Silence {
            record,
            person: names::person(row, "person")?,
            contact: None,
            paper: None,
            what: String::new(),
            on: row.maybe_day("until_on")?,
        })
    })
}

/// The candidatures that were supported, whose landlord or manager has not decided: since the sitting, the longest first.
///
/// # Errors
/// When the register cannot be read.
pub fn supported(page: &Page<'_>) -> Result<Vec<Silence>> {
    let sql = format!(
        "SELECT item.meeting, meeting.on_day, {}, {} FROM follow_up
         JOIN decision ON decision.id = follow_up.decision JOIN agenda_item item ON item.id = decision.agenda_item
         JOIN meeting ON meeting.id = item.meeting JOIN hearing ON hearing.agenda_item = item.id
         JOIN person ON person.id = hearing.person
         LEFT JOIN place ON place.id = decision.place LEFT JOIN dwelling ON dwelling.id = place.dwelling
         LEFT JOIN commune ON commune.id = dwelling.commune
         LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
         WHERE follow_up.kind = 'follow_decider' AND follow_up.done_on IS NULL AND meeting.closed_at IS NOT NULL
         ORDER BY meeting.on_day, item.position",
        names::person_as("person"),
        places::NAME,
    );
    page.all(&sql, [], |row| {
        Ok(Silence {
            record: SilentRecord::Meeting(row.id("meeting")?),
            person: names::person(row, "person")?,
            contact: None,
            paper: None,
            what: places::named(row)?.map(|place| place.landlord).unwrap_or_default(),
            on: row.maybe_day("on_day")?,
        })
    })
}

/// The organisations that let dwellings.
///
/// # Errors
/// When the register cannot be read.
pub fn landlords(page: &Page<'_>) -> Result<HashSet<OrganisationId>> {
    let found = page.all("SELECT id FROM organisation WHERE kind = 'landlord'", [], |row| row.id("id"))?;
    Ok(found.into_iter().collect())
}
