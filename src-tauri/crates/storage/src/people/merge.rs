//! Two records of the same person made one.

use crate::removal::references;
use crate::{Result, Step};
use council::PersonId;

/// What the record that stays takes from the other where it says nothing.
const WHERE_BLANK: &[&str] = &[
    "civility",
    "birth_name",
    "birth_on",
    "birth_place",
    "nationality",
    "permit_until_on",
    "commune",
    "phone",
    "voicemail",
    "email",
    "domiciled_with",
    "reach_through",
    "died_on",
];

/// An address is taken whole, or not at all.
const ADDRESS: &[&str] = &["street", "complement", "postcode", "city"];

/// Has all that speaks of a person speak of another, who takes from her what she lacked. The record that is left stays, with
/// its history, and points to the one that was kept.
///
/// # Errors
/// [`crate::Error::NotFound`] when either is not there or was merged already.
pub fn merge(step: &Step<'_>, kept: PersonId, left: PersonId) -> Result<()> {
    let alive = "SELECT id FROM person WHERE id IN (?1, ?2) AND merged_into IS NULL";
    if step.all(alive, [kept.get(), left.get()], |_| Ok(()))?.len() < 2 {
        return Err(crate::Error::NotFound("person"));
    }
    for (table, column) in references(step, "person")? {
        let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ?1 WHERE \"{column}\" = ?2");
        step.run(&sql, [kept.get(), left.get()])?;
    }
    let blank = |column: &&str| format!("{column} = coalesce(nullif(person.{column}, ''), other.{column})");
    let whole = |column: &&str| {
        format!("{column} = iif(concat(person.street, person.city) = '', other.{column}, person.{column})")
    };
    let taken: Vec<_> = WHERE_BLANK.iter().map(blank).chain(ADDRESS.iter().map(whole)).collect();
    let sql =
        format!("UPDATE person SET {} FROM person other WHERE person.id = ?1 AND other.id = ?2", taken.join(", "));
    step.run(&sql, [kept.get(), left.get()])?;
    step.one_row("person", "UPDATE person SET merged_into = ?1 WHERE id = ?2", [kept.get(), left.get()])?;
    super::card::index(step, kept)
}
