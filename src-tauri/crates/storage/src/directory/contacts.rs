//! Contacts and their dated roles.

use crate::row::Columns;
use crate::{Page, Result, Step, names};
use council::directory::{
    ContactChange, ContactName, ContactRoleRow, ContactRow, ContactSheet, NewContact, NewContactRole, RoleIn,
};
use council::{Coded, ContactId, ContactRoleId, Day, text};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};
use std::collections::HashMap;

const ROLES: &str = "SELECT role.*, coalesce(organisation.name, commune.name) AS place FROM contact_role role
    LEFT JOIN organisation ON organisation.id = role.organisation
    LEFT JOIN commune ON commune.id = role.commune";

/// Every contact, by name, with the roles held on the day.
pub fn contacts(page: &Page<'_>, today: Day) -> Result<Vec<ContactRow>> {
    let mut held: HashMap<ContactId, Vec<ContactRoleRow>> = HashMap::new();
    for role in page.all(&format!("{ROLES} ORDER BY role.from_on, role.id"), [], role)? {
        if holds(&role, today) {
            held.entry(role.contact).or_default().push(role);
        }
    }
    let mut rows = page.all("SELECT * FROM contact ORDER BY sort_key, id", [], row_of)?;
    for row in &mut rows {
        row.roles = held.remove(&row.id).unwrap_or_default();
    }
    Ok(rows)
}

/// One contact, whole.
pub fn contact(page: &Page<'_>, id: ContactId, today: Day) -> Result<Option<ContactSheet>> {
    let Some(mut sheet) = page.maybe("SELECT * FROM contact WHERE id = ?1", [id.get()], sheet)? else {
        return Ok(None);
    };
    (sheet.row.roles, sheet.other_roles) = roles_of(page, id)?.into_iter().partition(|role| holds(role, today));
    Ok(Some(sheet))
}

/// Every role a contact ever held, oldest first.
pub fn roles_of(page: &Page<'_>, contact: ContactId) -> Result<Vec<ContactRoleRow>> {
    page.all(&format!("{ROLES} WHERE role.contact = ?1 ORDER BY role.from_on, role.id"), [contact.get()], role)
}

/// Whoever holds a role, and how to call her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleHolder {
    /// Who.
    pub contact: ContactName,
    /// What she does there.
    pub function: String,
    /// Phone; empty when none is known.
    pub phone: String,
}

/// The holder of a role.
pub fn holder_of(page: &Page<'_>, role: ContactRoleId) -> Result<Option<RoleHolder>> {
    let sql = format!(
        "SELECT {}, contact.phone, role.function FROM contact_role role JOIN contact ON contact.id = role.contact WHERE role.id = ?1",
        names::contact_as("contact")
    );
    page.maybe(&sql, [role.get()], |row| {
        Ok(RoleHolder {
            contact: names::contact(row, "contact")?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
            function: row.text("function")?,
            phone: row.text("phone")?,
        })
    })
}

fn holds(role: &ContactRoleRow, day: Day) -> bool {
    role.from_on.is_none_or(|from| from <= day) && role.until_on.is_none_or(|until| day < until)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<ContactRow> {
    Ok(ContactRow {
        id: row.id("id")?,
        civility: row.maybe_code("civility")?,
        title: row.text("title")?,
        family_name: row.text("family_name")?,
        given_name: row.text("given_name")?,
        roles: Vec::new(),
        phone: row.text("phone")?,
        email: row.text("email")?,
    })
}

fn sheet(row: &Row<'_>) -> rusqlite::Result<ContactSheet> {
    Ok(ContactSheet {
        row: row_of(row)?,
        street: row.text("street")?,
        complement: row.text("complement")?,
        postcode: row.text("postcode")?,
        city: row.text("city")?,
        note: row.text("note")?,
        other_roles: Vec::new(),
    })
}

/// A role, with the name of the organisation or commune as `place`.
pub(super) fn role(row: &Row<'_>) -> rusqlite::Result<ContactRoleRow> {
    let within = match row.maybe_id("organisation")? {
        Some(organisation) => RoleIn::Organisation(organisation),
        None => RoleIn::Commune(row.id("commune")?),
    };
    Ok(ContactRoleRow {
        id: row.id("id")?,
        contact: row.id("contact")?,
        function: row.text("function")?,
        place: row.text("place")?,
        within,
        from_on: row.maybe_day("from_on")?,
        until_on: row.maybe_day("until_on")?,
    })
}

/// Adds a contact, without a role.
pub fn add_contact(step: &Step<'_>, contact: &NewContact) -> Result<ContactId> {
    let id = step.insert(
        "INSERT INTO contact (civility, title, family_name, given_name, phone, email, sort_key, search_text)
         VALUES (:civility, :title, :family_name, :given_name, :phone, :email, '', '')",
        named_params! {
            ":civility": contact.civility.map(Coded::code),
            ":title": contact.title,
            ":family_name": contact.family_name,
            ":given_name": contact.given_name,
            ":phone": contact.phone,
            ":email": contact.email,
        },
    )?;
    index(step, id)?;
    Ok(id)
}

/// Changes one field of a contact.
pub fn change_contact(step: &Step<'_>, id: ContactId, change: &ContactChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        ContactChange::Civility(civility) => ("civility", &civility.map(Coded::code)),
        ContactChange::Title(title) => ("title", title),
        ContactChange::FamilyName(name) => ("family_name", name),
        ContactChange::GivenName(name) => ("given_name", name),
        ContactChange::Phone(phone) => ("phone", phone),
        ContactChange::Email(email) => ("email", email),
        ContactChange::Street(street) => ("street", street),
        ContactChange::Complement(complement) => ("complement", complement),
        ContactChange::Postcode(postcode) => ("postcode", postcode),
        ContactChange::City(city) => ("city", city),
        ContactChange::Note(note) => ("note", note),
    };
    step.set("contact", id, column, value)?;
    index(step, id)
}

/// Writes anew the keys a contact is sorted and found by.
fn index(step: &Step<'_>, id: ContactId) -> Result<()> {
    let (family, given): (String, String) =
        step.one("SELECT family_name, given_name FROM contact WHERE id = ?1", [id.get()], |row| {
            Ok((row.text("family_name")?, row.text("given_name")?))
        })?;
    let key = text::sort_key(&format!("{family} {given}"));
    step.one_row("contact", "UPDATE contact SET sort_key = ?2, search_text = ?2 WHERE id = ?1", (id.get(), key))
}

/// Gives a contact a role.
pub fn add_role(step: &Step<'_>, contact: ContactId, role: &NewContactRole) -> Result<ContactRoleId> {
    let (organisation, commune) = match role.within {
        RoleIn::Organisation(id) => (Some(id.get()), None),
        RoleIn::Commune(id) => (None, Some(id.get())),
    };
    step.insert(
        "INSERT INTO contact_role (contact, organisation, commune, function, from_on)
         VALUES (:contact, :organisation, :commune, :function, :from_on)",
        named_params! {
            ":contact": contact.get(),
            ":organisation": organisation,
            ":commune": commune,
            ":function": role.function,
            ":from_on": role.from_on,
        },
    )
}

/// Ends a role: `until` is the first day it is no longer held.
pub fn end_role(step: &Step<'_>, role: ContactRoleId, until: Day) -> Result<()> {
    step.one_row("role", "UPDATE contact_role SET until_on = ?2 WHERE id = ?1", (role.get(), until))
}
