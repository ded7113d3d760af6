//! Contacts and people by name, where a query only needs to say who.

use crate::row::Columns;
use council::directory::ContactName;
use council::people::PersonName;
use rusqlite::{Result, Row};

/// The columns of a contact's name, prefixed by the alias of the table.
pub(crate) fn contact_as(alias: &str) -> String {
    columns(alias, &["id", "civility", "title", "family_name", "given_name"])
}

/// The columns of a person's name, prefixed by the alias of the table, with her latest file code.
pub(crate) fn person_as(alias: &str) -> String {
    format!(
        "{}, coalesce((SELECT code FROM application mine WHERE mine.person = {alias}.id ORDER BY mine.received_on DESC, mine.id DESC LIMIT 1), '') AS {alias}_code",
        columns(alias, &["id", "civility", "family_name", "given_name"])
    )
}

/// Somebody of the directory in one function, as words: «Mme Claire Vasseur, adjointe au maire, Ronchin»; empty without one.
pub(crate) const ROLE: &str = "trim(coalesce(contact.title || ' ', '') || coalesce(contact.given_name || ' ', '') || coalesce(contact.family_name, '')
    || coalesce(', ' || nullif(role.function, ''), '') || coalesce(', ' || coalesce(organisation.name, commune.name), '')) AS role_words";

/// What [`ROLE`] reads, joined by the column that holds the function.
pub(crate) fn joining_role(column: &str) -> String {
    format!(
        "LEFT JOIN contact_role role ON role.id = {column} LEFT JOIN contact ON contact.id = role.contact
         LEFT JOIN organisation ON organisation.id = role.organisation LEFT JOIN commune ON commune.id = role.commune"
    )
}

fn columns(alias: &str, names: &[&str]) -> String {
    names.iter().map(|name| format!("{alias}.{name} AS {alias}_{name}")).collect::<Vec<_>>().join(", ")
}

/// The contact under an alias; none where the join found nobody.
pub(crate) fn contact(row: &Row<'_>, alias: &str) -> Result<Option<ContactName>> {
    let Some(id) = row.maybe_id(&format!("{alias}_id"))? else { return Ok(None) };
    Ok(Some(ContactName {
        id,
        civility: row.maybe_code(&format!("{alias}_civility"))?,
        title: row.text(&format!("{alias}_title"))?,
        family_name: row.text(&format!("{alias}_family_name"))?,
        given_name: row.text(&format!("{alias}_given_name"))?,
    }))
}

/// The person under an alias; none where the join found nobody.
pub(crate) fn person(row: &Row<'_>, alias: &str) -> Result<Option<PersonName>> {
    let Some(id) = row.maybe_id(&format!("{alias}_id"))? else { return Ok(None) };
    Ok(Some(PersonName {
        id,
        civility: row.maybe_code(&format!("{alias}_civility"))?,
        family_name: row.text(&format!("{alias}_family_name"))?,
        given_name: row.text(&format!("{alias}_given_name"))?,
        code: row.text(&format!("{alias}_code"))?,
    }))
}

/// The person under an alias of a join that always finds her.
pub(crate) fn who(row: &Row<'_>, alias: &str) -> Result<PersonName> {
    person(row, alias)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}
