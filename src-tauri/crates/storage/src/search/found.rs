//! What is found by words, kind after kind: one query each, a handful of lines each.

use super::expression;
use crate::row::Columns;
use crate::{Page, Result, names};
use council::Day;
use council::search::Found;
use council::text::finds;
use rusqlite::Row;

/// The most lines of one kind: beyond, more words are typed.
const MOST: i64 = 6;

/// What words find on a day: a tenancy that is over then is found by its application alone.
///
/// # Errors
/// When the register cannot be read.
pub fn found(page: &Page<'_>, typed: &str, day: Day) -> Result<Vec<Found>> {
    let Some(words) = expression(typed) else { return Ok(Vec::new()) };
    let code = typed.trim();
    let mut all = page.all(&applications(), (&words, code, MOST), application)?;
    all.extend(page.all(&tenancies(), (&words, code, MOST, day), tenancy)?);
    all.extend(page.all(DWELLINGS, (&words, MOST), dwelling)?);
    all.extend(page.all(&contacts(), (&words, MOST, day), contact)?.into_iter().flatten());
    all.extend(page.all(ORGANISATIONS, (&words, MOST), organisation)?);
    // Four a year and a body: their words are read where they stand.
    let meetings = page.all(MEETINGS, [], |row| Ok((row.text("words")?, meeting(row)?)))?;
    let meetings = meetings.into_iter().filter(|(held, _)| finds(held, typed)).map(|(_, meeting)| meeting);
    all.extend(meetings.take(MOST.unsigned_abs().try_into().unwrap_or(usize::MAX)));
    all.extend(page.all(WORKSHOPS, (&words, MOST), workshop)?);
    Ok(all)
}

/// The latest application of each person found, and the application whose code begins as typed.
fn applications() -> String {
    format!(
        "SELECT application.id, application.code, application.received_on, {}
         FROM application JOIN person ON person.id = application.person
         WHERE (person.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1)
                AND application.id = (SELECT id FROM application last WHERE last.person = person.id ORDER BY received_on DESC, id DESC LIMIT 1))
            OR instr(application.code, ?2) = 1
         ORDER BY person.sort_key, application.code LIMIT ?3",
        names::person_as("person")
    )
}

fn application(row: &Row<'_>) -> rusqlite::Result<Found> {
    let mut person = names::who(row, "person")?;
    person.code = row.text("code")?;
    Ok(Found::Application { id: row.id("id")?, person, received_on: row.day("received_on")? })
}

fn tenancies() -> String {
    format!(
        "SELECT tenancy.id, dwelling.reference, commune.name AS commune, {}
         FROM tenancy JOIN person ON person.id = tenancy.person JOIN place ON place.id = tenancy.place
         JOIN dwelling ON dwelling.id = place.dwelling JOIN commune ON commune.id = dwelling.commune
         WHERE (tenancy.left_on IS NULL OR tenancy.left_on > ?4)
           AND (person.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1)
                OR EXISTS (SELECT 1 FROM application asked WHERE asked.person = person.id AND instr(asked.code, ?2) = 1))
         ORDER BY person.sort_key, tenancy.id LIMIT ?3",
        names::person_as("person")
    )
}

fn tenancy(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found::Tenancy {
        id: row.id("id")?,
        person: names::who(row, "person")?,
        reference: row.text("reference")?,
        commune: row.text("commune")?,
    })
}

const DWELLINGS: &str =
    "SELECT dwelling.*, commune.name AS commune_name, coalesce(organisation.name, '') AS landlord_name
    FROM dwelling JOIN commune ON commune.id = dwelling.commune
    LEFT JOIN organisation ON organisation.id = dwelling.landlord
    WHERE dwelling.id IN (SELECT rowid FROM dwelling_search WHERE dwelling_search MATCH ?1)
    ORDER BY dwelling.reference LIMIT ?2";

fn dwelling(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found::Dwelling {
        id: row.id("id")?,
        reference: row.text("reference")?,
        street: row.text("street")?,
        commune: row.text("commune_name")?,
        landlord: row.text("landlord_name")?,
    })
}

/// A contact with the role taken last of those held on the day.
fn contacts() -> String {
    format!(
        "SELECT {}, coalesce((
             SELECT role.function || ', ' || coalesce(organisation.name, commune.name) FROM contact_role role
             LEFT JOIN organisation ON organisation.id = role.organisation LEFT JOIN commune ON commune.id = role.commune
             WHERE role.contact = contact.id AND (role.until_on IS NULL OR role.until_on > ?3)
             ORDER BY role.from_on DESC, role.id DESC LIMIT 1), '') AS role
         FROM contact WHERE contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1)
         ORDER BY contact.sort_key, contact.id LIMIT ?2",
        names::contact_as("contact")
    )
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Option<Found>> {
    let role = row.text("role")?;
    Ok(names::contact(row, "contact")?.map(|contact| Found::Contact { contact, role }))
}

const ORGANISATIONS: &str = "SELECT * FROM organisation
    WHERE id IN (SELECT rowid FROM organisation_search WHERE organisation_search MATCH ?1)
    ORDER BY sort_key, id LIMIT ?2";

fn organisation(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found::Organisation {
        id: row.id("id")?,
        name: row.text("name")?,
        nature: row.code("kind")?,
        city: row.text("city")?,
    })
}

const MEETINGS: &str =
    "SELECT meeting.*, body.name AS body_name, body.kind AS body_kind, meeting.reference || ' ' || body.short_name
        || ' ' || body.name || ' ' || coalesce(commune.name, '') AS words
    FROM meeting JOIN body ON body.id = meeting.body LEFT JOIN commune ON commune.id = meeting.host_commune
    ORDER BY meeting.on_day DESC, meeting.id DESC";

fn meeting(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found::Meeting {
        id: row.id("id")?,
        reference: row.text("reference")?,
        body: row.text("body_name")?,
        body_kind: row.code("body_kind")?,
        on_day: row.day("on_day")?,
    })
}

const WORKSHOPS: &str = "SELECT workshop.*, coalesce(venue.name, '') AS venue_name
    FROM workshop LEFT JOIN venue ON venue.id = workshop.venue
    WHERE workshop.id IN (SELECT rowid FROM workshop_search WHERE workshop_search MATCH ?1)
    ORDER BY workshop.on_day DESC, workshop.id DESC LIMIT ?2";

fn workshop(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found::Workshop {
        id: row.id("id")?,
        title: row.text("title")?,
        on_day: row.maybe_day("on_day")?,
        venue: row.text("venue_name")?,
    })
}

#[cfg(test)]
mod tests {
    use super::found;
    use crate::testing::{Desk, founder};
    use council::search::Found;
    use council::{Act, Day};

    /// What words find in the sample register, each by the first letter of its kind and its number.
    fn says(desk: &Desk, typed: &str, day: &str) -> Vec<(char, i64)> {
        let day: Day = day.parse().unwrap();
        let found = desk.register.page(|page| found(page, typed, day)).unwrap();
        found
            .into_iter()
            .map(|found| match found {
                Found::Application { id, .. } => ('a', id.get()),
                Found::Tenancy { id, .. } => ('t', id.get()),
                Found::Dwelling { id, .. } => ('d', id.get()),
                Found::Contact { contact, .. } => ('c', contact.id.get()),
                Found::Organisation { id, .. } => ('o', id.get()),
                Found::Meeting { id, .. } => ('m', id.get()),
                Found::Workshop { id, .. } => ('w', id.get()),
            })
            .collect()
    }

    fn filled() -> Desk {
        let mut desk = Desk::new();
        let samples = include_str!("../samples.sql");
        desk.register.step(Act::Import, &founder(1), |step| step.batch(samples)).unwrap();
        desk
    }

    #[test]
    fn each_kind_is_found_by_its_own_words() {
        let desk = filled();
        for (typed, finds) in
            [("d1", ('d', 1)), ("c", ('c', 1)), ("o", ('o', 1)), ("2026-t1", ('m', 1)), ("x", ('w', 2))]
        {
            assert_eq!(says(&desk, typed, "2026-06-01"), [finds], "{typed}");
        }
        assert_eq!(says(&desk, "  ", "2026-06-01"), []);
    }

    #[test]
    fn a_person_is_found_with_where_she_lives_until_she_leaves() {
        let desk = filled();
        assert_eq!(says(&desk, "P n", "2026-04-30"), [('a', 1), ('t', 1)]);
        assert_eq!(says(&desk, "P n", "2026-05-01"), [('a', 1)]);
    }

    #[test]
    fn the_code_stands_for_the_name() {
        let desk = filled();
        assert_eq!(says(&desk, "2026-0", "2026-04-30"), [('a', 1), ('t', 1)]);
        assert_eq!(says(&desk, "026-001", "2026-04-30"), [], "a code is typed from its beginning");
    }

    #[test]
    fn the_role_that_is_told_is_one_still_held() {
        let mut desk = filled();
        let role = |desk: &Desk, day: &str| {
            let day: Day = day.parse().unwrap();
            let found = desk.register.page(|page| found(page, "c", day)).unwrap();
            found.into_iter().find_map(|found| match found {
                Found::Contact { role, .. } => Some(role),
                _ => None,
            })
        };
        assert_eq!(role(&desk, "2026-06-01").as_deref(), Some("director, O"));
        let end = "UPDATE contact_role SET until_on = '2026-06-01' WHERE id = 1";
        desk.register.step(Act::EndRole, &founder(2), |step| step.run(end, [])).unwrap();
        assert_eq!(role(&desk, "2026-06-01").as_deref(), Some(""));
    }
}
