//! Reading dwellings: one query for them, one for their rents; their places come from `places`.

use crate::row::Columns;
use crate::{Page, Result, places};
use council::DwellingId;
use council::dwellings::{DwellingDetails, DwellingRecord, Equipment, RentRow};
use rusqlite::Row;
use std::collections::HashMap;

const DWELLINGS: &str = "SELECT dwelling.*, commune.name AS commune_name, coalesce(landlord.name, '') AS landlord_name,
        coalesce(agreement.object, '') AS agreement_object, agreement.ends_on AS agreement_ends_on
    FROM dwelling JOIN commune ON commune.id = dwelling.commune
    LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
    LEFT JOIN agreement ON agreement.id = dwelling.agreement";

/// Every dwelling, by commune and street.
pub fn dwellings(page: &Page<'_>) -> Result<Vec<DwellingRecord>> {
    let mut all =
        page.all(&format!("{DWELLINGS} ORDER BY commune.sort_key, dwelling.street, dwelling.reference"), [], record)?;
    hang(&mut all, rents(page)?, places::places(page)?);
    Ok(all)
}

/// One dwelling.
pub fn dwelling(page: &Page<'_>, id: DwellingId) -> Result<Option<DwellingRecord>> {
    let mut found: Vec<_> =
        page.maybe(&format!("{DWELLINGS} WHERE dwelling.id = ?1"), [id.get()], record)?.into_iter().collect();
    hang(&mut found, rents(page)?, places::places(page)?);
    Ok(found.pop())
}

/// The dwelling that bears a reference.
pub fn id_of_reference(page: &Page<'_>, reference: &str) -> Result<Option<DwellingId>> {
    page.maybe("SELECT id FROM dwelling WHERE reference = ?1", [reference], |row| row.id("id"))
}

fn rents(page: &Page<'_>) -> Result<Vec<(DwellingId, RentRow)>> {
    page.all("SELECT * FROM rent ORDER BY from_on DESC", [], |row| {
        let rent = RentRow {
            id: row.id("id")?,
            from_on: row.day("from_on")?,
            rent: row.cents("rent_cents")?,
            charges: row.cents("charges_cents")?,
        };
        Ok((row.id("dwelling")?, rent))
    })
}

fn hang(records: &mut [DwellingRecord], rents: Vec<(DwellingId, RentRow)>, places: Vec<council::places::PlaceRecord>) {
    let at: HashMap<_, _> = records.iter().enumerate().map(|(at, record)| (record.id, at)).collect();
    for (dwelling, rent) in rents {
        if let Some(at) = at.get(&dwelling) {
            records[*at].rents.push(rent);
        }
    }
    for place in places {
        if let Some(at) = at.get(&place.dwelling) {
            records[*at].places.push(place);
        }
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<DwellingRecord> {
    Ok(DwellingRecord {
        id: row.id("id")?,
        reference: row.text("reference")?,
        landlord: row.maybe_id("landlord")?,
        landlord_name: row.text("landlord_name")?,
        commune: row.id("commune")?,
        commune_name: row.text("commune_name")?,
        details: details(row)?,
        street: row.text("street")?,
        typology: row.maybe_code("typology")?,
        title: row.code("title")?,
        rents: Vec::new(),
        places: Vec::new(),
        search_text: row.text("search_text")?,
    })
}

fn details(row: &Row<'_>) -> rusqlite::Result<DwellingDetails> {
    let equipment: Vec<String> = serde_json::from_str(&row.text("equipment")?).unwrap_or_default();
    Ok(DwellingDetails {
        complement: row.text("complement")?,
        postcode: row.text("postcode")?,
        city: row.text("city")?,
        area_dm2: row.maybe_number("area_dm2")?,
        floor: row.maybe_number("floor")?,
        lift: row.maybe_flag("lift")?,
        step_free: row.maybe_flag("step_free")?,
        furnished: row.maybe_flag("furnished")?,
        animals_allowed: row.maybe_flag("animals_allowed")?,
        heating: row.maybe_code("heating")?,
        energy_class: row.maybe_code("energy_class")?,
        equipment: equipment.iter().filter_map(|code| Equipment::from_code(code)).collect(),
        agreement: row.maybe_id("agreement")?,
        agreement_object: row.text("agreement_object")?,
        agreement_ends_on: row.maybe_day("agreement_ends_on")?,
        income_ceiling: row.maybe_cents("income_ceiling_cents")?,
        keys: row.text("keys")?,
        note: row.text("note")?,
    })
}
