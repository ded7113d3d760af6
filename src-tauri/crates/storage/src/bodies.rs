//! Bodies, their seats, the dated mandates of those who sit.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::bodies::{BodyChange, BodyRow, MandateChange, MandateRow, NewBody, NewMandate};
use council::directory::RoleIn;
use council::{BodyId, CommuneId, ContactId, Day, Identity, MandateId, OrganisationId};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};

const BODIES: &str = include_str!("bodies.sql");

/// Every body as it stands on a day, in the order they were added.
pub fn bodies(page: &Page<'_>, day: Day) -> Result<Vec<BodyRow>> {
    page.all(&format!("{BODIES} ORDER BY body.id"), named_params! { ":day": day }, body_row)
}

/// One body as it stands on a day.
pub fn body(page: &Page<'_>, id: BodyId, day: Day) -> Result<Option<BodyRow>> {
    page.maybe(&format!("{BODIES} WHERE body.id = :id"), named_params! { ":day": day, ":id": id.get() }, body_row)
}

fn body_row(row: &Row<'_>) -> rusqlite::Result<BodyRow> {
    Ok(BodyRow {
        id: row.id("id")?,
        kind: row.code("kind")?,
        name: row.text("name")?,
        short_name: row.text("short_name")?,
        decides_by: row.code("decides_by")?,
        quorum: row.maybe_number("quorum")?,
        rhythm: row.code("rhythm")?,
        held: row.number("held")?,
        vacant: row.number("vacant")?,
        next_on: row.maybe_day("next_on")?,
        ends_next_on: row.maybe_day("ends_next_on")?,
    })
}

/// Every mandate and vacant seat a body ever had, by college and by name; functions as the directory says on a day.
pub fn mandates(page: &Page<'_>, body: BodyId, day: Day) -> Result<Vec<MandateRow>> {
    let sql = format!(
        "SELECT mandate.*, {}, coalesce(organisation.name, commune.name, '') AS within_name,
                coalesce((SELECT function FROM contact_role role WHERE role.contact = mandate.contact
                          AND role.organisation IS mandate.organisation AND role.commune IS mandate.commune
                          AND (role.until_on IS NULL OR role.until_on > ?2) ORDER BY role.from_on DESC, role.id DESC LIMIT 1), '') AS function
         FROM mandate LEFT JOIN contact ON contact.id = mandate.contact
         LEFT JOIN organisation ON organisation.id = mandate.organisation LEFT JOIN commune ON commune.id = mandate.commune
         WHERE mandate.body = ?1 ORDER BY contact.sort_key IS NULL, contact.sort_key, mandate.from_on, mandate.id",
        names::contact_as("contact")
    );
    let mut mandates = page.all(&sql, (body.get(), day), mandate)?;
    mandates.sort_by_key(|mandate| mandate.college);
    Ok(mandates)
}

/// The seats of a body on a day, vacant ones with them.
pub fn seats_on(page: &Page<'_>, body: BodyId, day: Day) -> Result<Vec<MandateRow>> {
    let mut seats = mandates(page, body, day)?;
    seats.retain(|seat| seat.from_on <= day && seat.until_on.is_none_or(|until| day < until));
    Ok(seats)
}

/// One mandate.
pub fn mandate_of(page: &Page<'_>, id: MandateId, day: Day) -> Result<Option<MandateRow>> {
    let body = page.maybe("SELECT body FROM mandate WHERE id = ?1", [id.get()], |row| row.id("body"))?;
    let Some(body) = body else { return Ok(None) };
    Ok(mandates(page, body, day)?.into_iter().find(|mandate| mandate.id == id))
}

fn mandate(row: &Row<'_>) -> rusqlite::Result<MandateRow> {
    Ok(MandateRow {
        id: row.id("id")?,
        body: row.id("body")?,
        contact: names::contact(row, "contact")?,
        within: within(row)?,
        within_name: row.text("within_name")?,
        function: row.text("function")?,
        college: row.code("college")?,
        capacity: row.code("capacity")?,
        substitute_for: row.maybe_id("substitute_for")?,
        votes: row.number("votes")?,
        from_on: row.day("from_on")?,
        until_on: row.maybe_day("until_on")?,
        confidentiality_signed_on: row.maybe_day("confidentiality_signed_on")?,
    })
}

fn within(row: &Row<'_>) -> rusqlite::Result<Option<RoleIn>> {
    let organisation = row.maybe_id("organisation")?.map(RoleIn::Organisation);
    Ok(organisation.or(row.maybe_id("commune")?.map(RoleIn::Commune)))
}

/// The two columns that say within what a seat is held.
pub(crate) fn within_columns(within: Option<RoleIn>) -> (Option<i64>, Option<i64>) {
    match within {
        Some(RoleIn::Organisation(id)) => (Some(OrganisationId::get(id)), None),
        Some(RoleIn::Commune(id)) => (None, Some(CommuneId::get(id))),
        None => (None, None),
    }
}

/// Adds a body.
pub fn add_body(step: &Step<'_>, body: &NewBody) -> Result<BodyId> {
    step.insert(
        "INSERT INTO body (kind, name, short_name, decides_by, quorum, rhythm) VALUES (:kind, :name, :short_name, :decides_by, :quorum, :rhythm)",
        named_params! {
            ":kind": body.kind.code(),
            ":name": body.name,
            ":short_name": body.short_name,
            ":decides_by": body.decides_by.code(),
            ":quorum": body.quorum,
            ":rhythm": body.rhythm.code(),
        },
    )
}

/// Changes one field of a body.
pub fn change_body(step: &Step<'_>, id: BodyId, change: &BodyChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        BodyChange::Name(name) => ("name", name),
        BodyChange::ShortName(name) => ("short_name", name),
        BodyChange::DecidesBy(way) => ("decides_by", &way.code()),
        BodyChange::Quorum(quorum) => ("quorum", quorum),
        BodyChange::Rhythm(rhythm) => ("rhythm", &rhythm.code()),
    };
    step.set("body", id, column, value)
}

/// Adds a seat, held or vacant.
pub fn add_mandate(step: &Step<'_>, body: BodyId, mandate: &NewMandate) -> Result<MandateId> {
    let (organisation, commune) = within_columns(mandate.within);
    step.insert(
        "INSERT INTO mandate (body, contact, organisation, commune, college, capacity, substitute_for, votes, from_on, until_on, confidentiality_signed_on)
         VALUES (:body, :contact, :organisation, :commune, :college, :capacity, :substitute_for, :votes, :from_on, :until_on, :signed_on)",
        named_params! {
            ":body": body.get(),
            ":contact": mandate.contact.map(Identity::get),
            ":organisation": organisation,
            ":commune": commune,
            ":college": mandate.college.code(),
            ":capacity": mandate.capacity.code(),
            ":substitute_for": mandate.substitute_for.map(Identity::get),
            ":votes": mandate.votes,
            ":from_on": mandate.from_on,
            ":until_on": mandate.until_on,
            ":signed_on": mandate.confidentiality_signed_on,
        },
    )
}

/// Changes one field of a mandate.
pub fn change_mandate(step: &Step<'_>, id: MandateId, change: &MandateChange) -> Result<()> {
    match change {
        MandateChange::Within(within) => {
            let (organisation, commune) = within_columns(*within);
            let sql = "UPDATE mandate SET organisation = ?2, commune = ?3 WHERE id = ?1";
            step.one_row("mandate", sql, (id.get(), organisation, commune))
        }
        MandateChange::College(college) => step.set("mandate", id, "college", &college.code()),
        MandateChange::Votes(votes) => step.set("mandate", id, "votes", votes),
        MandateChange::ConfidentialitySignedOn(day) => step.set("mandate", id, "confidentiality_signed_on", day),
    }
}

/// Seats someone in a vacant seat from its first day.
pub fn seat(step: &Step<'_>, id: MandateId, contact: ContactId) -> Result<()> {
    step.set("mandate", id, "contact", &contact.get())
}

/// Ends a mandate: `until` is the first day it is no longer held.
pub fn end_mandate(step: &Step<'_>, id: MandateId, until: Day) -> Result<()> {
    step.set("mandate", id, "until_on", &until)
}
