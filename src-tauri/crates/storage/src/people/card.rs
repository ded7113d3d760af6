//! Who a person is.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::people::{NewPerson, PersonCard, PersonChange};
use council::text::{search_text, sort_key, sound_key};
use council::{Coded, CommuneId, Day, PersonId};
use rusqlite::types::ToSql;
use rusqlite::{Row, named_params};

/// One person.
pub fn card(page: &Page<'_>, id: PersonId) -> Result<Option<PersonCard>> {
    page.maybe("SELECT * FROM person WHERE id = ?1", [id.get()], |row| {
        Ok(PersonCard {
            id: row.id("id")?,
            civility: row.maybe_code("civility")?,
            family_name: row.text("family_name")?,
            birth_name: row.text("birth_name")?,
            given_name: row.text("given_name")?,
            birth_on: row.maybe_day("birth_on")?,
            birth_place: row.text("birth_place")?,
            nationality: row.maybe_code("nationality")?,
            permit_until_on: row.maybe_day("permit_until_on")?,
            commune: row.maybe_id("commune")?,
            phone: row.text("phone")?,
            voicemail: row.maybe_flag("voicemail")?,
            email: row.text("email")?,
            street: row.text("street")?,
            complement: row.text("complement")?,
            postcode: row.text("postcode")?,
            city: row.text("city")?,
            domiciled_at: row.text("domiciled_with")?,
            reach_through: row.text("reach_through")?,
            died_on: row.maybe_day("died_on")?,
        })
    })
}

/// A known person, as she is compared with a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub person: PersonId,
    /// Name in use.
    pub family_name: String,
    /// Name at birth.
    pub birth_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// Code of her latest application.
    pub code: Option<String>,
}

/// The people worth comparing with a name and a day of birth: those whose name sounds alike, or born the same day.
pub fn alike(page: &Page<'_>, family_name: &str, given_name: &str, birth_on: Option<Day>) -> Result<Vec<Known>> {
    page.all(
        "SELECT person.*, (SELECT code FROM application WHERE person = person.id ORDER BY code DESC LIMIT 1) AS code
         FROM person WHERE merged_into IS NULL AND anonymised_on IS NULL
           AND (sound_key IN (:straight, :swapped) OR birth_on = :birth_on OR instr(search_text, :family) > 0)
         ORDER BY sort_key LIMIT 200",
        named_params! {
            ":straight": sound_key(&format!("{family_name} {given_name}")),
            ":swapped": sound_key(&format!("{given_name} {family_name}")),
            ":birth_on": birth_on,
            ":family": sort_key(family_name),
        },
        known,
    )
}

/// Everybody worth comparing with whom a file brings.
pub fn named(page: &Page<'_>) -> Result<Vec<Known>> {
    page.all(
        "SELECT person.*, NULL AS code FROM person WHERE merged_into IS NULL AND anonymised_on IS NULL ORDER BY id",
        [],
        known,
    )
}

fn known(row: &Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known {
        person: row.id("id")?,
        family_name: row.text("family_name")?,
        birth_name: row.text("birth_name")?,
        given_name: row.text("given_name")?,
        birth_on: row.maybe_day("birth_on")?,
        code: row.maybe_text("code")?,
    })
}

/// Adds a person.
pub fn add_person(step: &Step<'_>, person: &NewPerson) -> Result<PersonId> {
    let id = step.insert(
        "INSERT INTO person (civility, family_name, birth_name, given_name, birth_on, phone, email, commune, sort_key, sound_key, search_text)
         VALUES (:civility, :family_name, :birth_name, :given_name, :birth_on, :phone, :email, :commune, '', '', '')",
        named_params! {
            ":civility": person.civility.map(Coded::code),
            ":family_name": person.family_name,
            ":birth_name": person.birth_name,
            ":given_name": person.given_name,
            ":birth_on": person.birth_on,
            ":phone": person.phone,
            ":email": person.email,
            ":commune": person.commune.map(CommuneId::get),
        },
    )?;
    index(step, id)?;
    Ok(id)
}

/// Changes one field of a person.
pub fn change_person(step: &Step<'_>, id: PersonId, change: &PersonChange) -> Result<()> {
    let (column, value): (&str, &dyn ToSql) = match change {
        PersonChange::Civility(civility) => ("civility", &civility.map(Coded::code)),
        PersonChange::FamilyName(name) => ("family_name", name),
        PersonChange::BirthName(name) => ("birth_name", name),
        PersonChange::GivenName(name) => ("given_name", name),
        PersonChange::BirthOn(day) => ("birth_on", day),
        PersonChange::BirthPlace(place) => ("birth_place", place),
        PersonChange::Nationality(nationality) => ("nationality", &nationality.map(Coded::code)),
        PersonChange::PermitUntilOn(day) => ("permit_until_on", day),
        PersonChange::Commune(commune) => ("commune", &commune.map(CommuneId::get)),
        PersonChange::Phone(phone) => ("phone", phone),
        PersonChange::Voicemail(allowed) => ("voicemail", allowed),
        PersonChange::Email(email) => ("email", email),
        PersonChange::Street(street) => ("street", street),
        PersonChange::Complement(complement) => ("complement", complement),
        PersonChange::Postcode(postcode) => ("postcode", postcode),
        PersonChange::City(city) => ("city", city),
        PersonChange::DomiciledAt(place) => ("domiciled_with", place),
        PersonChange::ReachThrough(way) => ("reach_through", way),
        PersonChange::DiedOn(day) => ("died_on", day),
    };
    step.set("person", id, column, value)?;
    index(step, id)
}

/// Writes anew the keys a person is sorted and found by.
pub(super) fn index(step: &Step<'_>, id: PersonId) -> Result<()> {
    let (family, birth, given): (String, String, String) =
        step.one("SELECT family_name, birth_name, given_name FROM person WHERE id = ?1", [id.get()], |row| {
            Ok((row.text("family_name")?, row.text("birth_name")?, row.text("given_name")?))
        })?;
    step.one_row(
        "person",
        "UPDATE person SET sort_key = :sort, sound_key = :sound, search_text = :search WHERE id = :id",
        named_params! {
            ":id": id.get(),
            ":sort": sort_key(&format!("{family} {given}")),
            ":sound": sound_key(&format!("{family} {given}")),
            ":search": search_text([family.as_str(), birth.as_str(), given.as_str()]),
        },
    )
}
