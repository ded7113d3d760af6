//! Organisations and the services they offer.

use super::contacts::role;
use crate::row::Columns;
use crate::{Page, Result, Step};
use council::directory::{NewOrganisation, OrganisationChange, OrganisationRow, OrganisationSheet, ServiceRow};
use council::{Coded, OrganisationId, text};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};

const ORGANISATIONS: &str = "SELECT organisation.*,
    (SELECT count(DISTINCT contact) FROM contact_role WHERE contact_role.organisation = organisation.id AND until_on IS NULL) AS contacts
    FROM organisation";

/// Every organisation, by name.
pub fn organisations(page: &Page<'_>) -> Result<Vec<OrganisationRow>> {
    page.all(&format!("{ORGANISATIONS} ORDER BY sort_key, id"), [], row_of)
}

/// One organisation, whole.
pub fn organisation(page: &Page<'_>, id: OrganisationId) -> Result<Option<OrganisationSheet>> {
    let found = page.maybe(&format!("{ORGANISATIONS} WHERE organisation.id = ?1"), [id.get()], sheet)?;
    let Some(mut sheet) = found else { return Ok(None) };
    sheet.services = page.all("SELECT * FROM service WHERE organisation = ?1 ORDER BY id", [id.get()], |row| {
        Ok(ServiceRow { kind: row.code("kind")?, label: row.text("label")?, capacity: row.maybe_number("capacity")? })
    })?;
    sheet.people = page.all(
        "SELECT role.*, organisation.name AS place FROM contact_role role JOIN organisation ON organisation.id = role.organisation
         JOIN contact ON contact.id = role.contact WHERE role.organisation = ?1 ORDER BY contact.sort_key, role.id",
        [id.get()],
        role,
    )?;
    Ok(Some(sheet))
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<OrganisationRow> {
    Ok(OrganisationRow {
        id: row.id("id")?,
        kind: row.code("kind")?,
        name: row.text("name")?,
        short_name: row.text("short_name")?,
        city: row.text("city")?,
        phone: row.text("phone")?,
        email: row.text("email")?,
        contacts: row.number("contacts")?,
    })
}

fn sheet(row: &Row<'_>) -> rusqlite::Result<OrganisationSheet> {
    Ok(OrganisationSheet {
        row: row_of(row)?,
        legal_nature: row.maybe_code("legal_nature")?,
        field: row.maybe_code("field")?,
        territory: row.text("territory")?,
        funding: row.text("funding")?,
        commune: row.maybe_id("commune")?,
        street: row.text("street")?,
        complement: row.text("complement")?,
        postcode: row.text("postcode")?,
        note: row.text("note")?,
        services: Vec::new(),
        people: Vec::new(),
    })
}

/// Adds an organisation.
pub fn add_organisation(step: &Step<'_>, organisation: &NewOrganisation) -> Result<OrganisationId> {
    let id = step.insert(
        "INSERT INTO organisation (kind, name, short_name, city, sort_key, search_text) VALUES (:kind, :name, :short_name, :city, '', '')",
        named_params! {
            ":kind": organisation.kind.code(),
            ":name": organisation.name,
            ":short_name": organisation.short_name,
            ":city": organisation.city,
        },
    )?;
    index(step, id)?;
    Ok(id)
}

/// Adds a service an organisation offers.
pub fn add_service(step: &Step<'_>, organisation: OrganisationId, service: &ServiceRow) -> Result<()> {
    step.run(
        "INSERT INTO service (organisation, kind, label, capacity) VALUES (?1, ?2, ?3, ?4)",
        (organisation.get(), service.kind.code(), &service.label, service.capacity),
    )?;
    Ok(())
}

/// Changes one field of an organisation.
pub fn change_organisation(step: &Step<'_>, id: OrganisationId, change: &OrganisationChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        OrganisationChange::Kind(kind) => ("kind", &kind.code()),
        OrganisationChange::LegalNature(nature) => ("legal_nature", &nature.map(Coded::code)),
        OrganisationChange::Field(field) => ("field", &field.map(Coded::code)),
        OrganisationChange::Name(name) => ("name", name),
        OrganisationChange::ShortName(name) => ("short_name", name),
        OrganisationChange::Territory(territory) => ("territory", territory),
        OrganisationChange::Funding(funding) => ("funding", funding),
        OrganisationChange::Commune(commune) => ("commune", &commune.map(council::CommuneId::get)),
        OrganisationChange::Street(street) => ("street", street),
        OrganisationChange::Complement(complement) => ("complement", complement),
        OrganisationChange::Postcode(postcode) => ("postcode", postcode),
        OrganisationChange::City(city) => ("city", city),
        OrganisationChange::Phone(phone) => ("phone", phone),
        OrganisationChange::Email(email) => ("email", email),
        OrganisationChange::Note(note) => ("note", note),
    };
    step.set("organisation", id, column, value)?;
    index(step, id)
}

/// Writes anew the keys an organisation is sorted and found by.
fn index(step: &Step<'_>, id: OrganisationId) -> Result<()> {
    let (name, short, city): (String, String, String) =
        step.one("SELECT name, short_name, city FROM organisation WHERE id = ?1", [id.get()], |row| {
            Ok((row.text("name")?, row.text("short_name")?, row.text("city")?))
        })?;
    step.one_row(
        "organisation",
        "UPDATE organisation SET sort_key = ?2, search_text = ?3 WHERE id = ?1",
        (id.get(), text::sort_key(&name), text::sort_key(&format!("{name} {short} {city}"))),
    )
}
