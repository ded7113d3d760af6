//! Who lives where and whom to call, as one paper tells it: one query each.

use crate::names::{person_as, who};
use crate::row::Columns;
use crate::{Page, Result, places};
use council::people::{PersonName, SupportKind};
use council::places::PlaceName;
use council::{Day, PersonId, TenancyId};

/// A person who lives in a place on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HousedRow {
    /// Which tenancy.
    pub tenancy: TenancyId,
    /// Who.
    pub person: PersonName,
    /// Her telephone.
    pub phone: String,
    /// Where.
    pub place: PlaceName,
}

/// Everybody who lives in a place on a day, by commune, then by name.
///
/// # Errors
/// When the register cannot be read.
pub fn housed(page: &Page<'_>, day: Day) -> Result<Vec<HousedRow>> {
    page.all(
        &format!(
            "SELECT tenancy.id, person.phone, {}, {}
             FROM tenancy JOIN person ON person.id = tenancy.person
             JOIN place ON place.id = tenancy.place JOIN dwelling ON dwelling.id = place.dwelling
             JOIN commune ON commune.id = dwelling.commune
             LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
             WHERE tenancy.entered_on <= ?1 AND coalesce(tenancy.left_on > ?1, 1)
             ORDER BY commune.sort_key, person.sort_key, tenancy.id",
            person_as("person"),
            places::NAME,
        ),
        [day],
        |row| {
            Ok(HousedRow {
                tenancy: row.id("id")?,
                person: who(row, "person")?,
                phone: row.text("phone")?,
                place: places::named(row)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
            })
        },
    )
}

/// Somebody beside a person: as what (none for who carries a measure of protection), name, telephone.
pub type BesideRow = (PersonId, Option<SupportKind>, String, String);

/// Who stands beside each person on a day: those of her latest application, then who carries a measure.
///
/// # Errors
/// When the register cannot be read.
pub fn beside(page: &Page<'_>, day: Day) -> Result<Vec<BesideRow>> {
    page.all(include_str!("beside.sql"), [day], |row| {
        Ok((row.id("person")?, row.maybe_code("kind")?, row.text("name")?, row.text("phone")?))
    })
}

/// The organisations one calls about places and people, with what reaches them: name, telephone, electronic address.
///
/// # Errors
/// When the register cannot be read.
pub fn reachable(page: &Page<'_>) -> Result<Vec<[String; 3]>> {
    page.all(
        "SELECT name, phone, email FROM organisation
         WHERE kind IN ('landlord', 'hospital', 'guardianship_body', 'residence_manager', 'support_service')
           AND (phone <> '' OR email <> '') ORDER BY kind = 'landlord' DESC, sort_key",
        [],
        |row| Ok([row.text("name")?, row.text("phone")?, row.text("email")?]),
    )
}
