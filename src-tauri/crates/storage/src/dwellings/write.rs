//! Writing dwellings.

use super::id_of_reference;
use crate::row::Columns;
use crate::{Error, Result, Step, places};
use council::dwellings::{DwellingChange, NewDwelling, NewRent};
use council::{AgreementId, Cents, Coded, CommuneId, DwellingId, OrganisationId, Refusal, RentId, text};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// Adds a dwelling with its places and its first rent.
///
/// # Errors
/// [`Refusal::ReferenceTaken`].
pub fn add_dwelling(step: &Step<'_>, dwelling: &NewDwelling) -> Result<DwellingId> {
    own_reference(step, None, &dwelling.reference)?;
    let id = step.insert(
        "INSERT INTO dwelling (landlord, commune, reference, street, complement, postcode, city, typology, title, search_text)
         SELECT :landlord, id, :reference, :street, :complement,
                CASE :postcode WHEN '' THEN coalesce(postcode, '') ELSE :postcode END, name, :typology, :title, ''
         FROM commune WHERE id = :commune",
        named_params! {
            ":landlord": dwelling.landlord.map(OrganisationId::get),
            ":commune": dwelling.commune.get(),
            ":reference": dwelling.reference,
            ":street": dwelling.street,
            ":complement": dwelling.complement,
            ":postcode": dwelling.postcode,
            ":typology": dwelling.typology.map(Coded::code),
            ":title": dwelling.title.code(),
        },
    )?;
    for _ in 0..dwelling.places {
        places::add_place(step, id, dwelling.kind, dwelling.opened_on)?;
    }
    if let Some(rent) = &dwelling.rent {
        set_rent(step, id, rent)?;
    }
    index(step, id)?;
    Ok(id)
}

/// Changes one field of a dwelling.
///
/// # Errors
/// [`Refusal::ReferenceTaken`]; [`Error::NotFound`].
pub fn change_dwelling(step: &Step<'_>, id: DwellingId, change: &DwellingChange) -> Result<()> {
    use DwellingChange as C;
    let codes = |equipment: &[council::dwellings::Equipment]| {
        serde_json::json!(equipment.iter().map(|one| one.code()).collect::<Vec<_>>()).to_string()
    };
    let (column, value): (&str, &dyn ToSql) = match change {
        C::Reference(reference) => {
            own_reference(step, Some(id), reference)?;
            ("reference", reference)
        }
        C::Landlord(landlord) => ("landlord", &landlord.map(OrganisationId::get)),
        C::Commune(commune) => ("commune", &CommuneId::get(*commune)),
        C::Street(street) => ("street", street),
        C::Complement(complement) => ("complement", complement),
        C::Postcode(postcode) => ("postcode", postcode),
        C::City(city) => ("city", city),
        C::Typology(typology) => ("typology", &typology.map(Coded::code)),
        C::AreaDm2(area) => ("area_dm2", area),
        C::Floor(floor) => ("floor", floor),
        C::Lift(lift) => ("lift", lift),
        C::StepFree(step_free) => ("step_free", step_free),
        C::Furnished(furnished) => ("furnished", furnished),
        C::AnimalsAllowed(allowed) => ("animals_allowed", allowed),
        C::Heating(heating) => ("heating", &heating.map(Coded::code)),
        C::EnergyClass(class) => ("energy_class", &class.map(Coded::code)),
        C::Equipment(equipment) => ("equipment", &codes(equipment)),
        C::Title(title) => ("title", &title.code()),
        C::Agreement(agreement) => ("agreement", &agreement.map(AgreementId::get)),
        C::IncomeCeiling(ceiling) => ("income_ceiling_cents", &ceiling.map(Cents::get)),
        C::Keys(keys) => ("keys", keys),
        C::Note(note) => ("note", note),
    };
    step.set("dwelling", id, column, value)?;
    index(step, id)
}

/// Sets the rent of a dwelling from a day on, or corrects the one of that day.
pub fn set_rent(step: &Step<'_>, dwelling: DwellingId, rent: &NewRent) -> Result<()> {
    step.run(
        "INSERT INTO rent (dwelling, from_on, rent_cents, charges_cents) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (dwelling, from_on) DO UPDATE SET rent_cents = excluded.rent_cents, charges_cents = excluded.charges_cents",
        (dwelling.get(), rent.from_on, rent.rent.get(), rent.charges.get()),
    )?;
    Ok(())
}

/// Removes a rent set by mistake.
pub fn remove_rent(step: &Step<'_>, id: RentId) -> Result<()> {
    step.one_row("rent", "DELETE FROM rent WHERE id = ?1", [id.get()])
}

fn own_reference(step: &Step<'_>, mine: Option<DwellingId>, reference: &str) -> Result<()> {
    match id_of_reference(step, reference)? {
        Some(other) if Some(other) != mine => Err(Error::Refused(Refusal::ReferenceTaken)),
        _ => Ok(()),
    }
}

/// Writes anew what a dwelling is found by.
fn index(step: &Step<'_>, id: DwellingId) -> Result<()> {
    let texts: Vec<String> = step.one(
        "SELECT dwelling.reference, dwelling.street, dwelling.city, commune.name AS commune,
                coalesce(landlord.name || ' ' || landlord.short_name, '') AS landlord
         FROM dwelling JOIN commune ON commune.id = dwelling.commune
         LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord WHERE dwelling.id = ?1",
        [id.get()],
        |row| {
            ["reference", "street", "city", "commune", "landlord"].into_iter().map(|column| row.text(column)).collect()
        },
    )?;
    let words = text::search_text(texts.iter().map(String::as_str));
    step.set("dwelling", id, "search_text", &words)
}
