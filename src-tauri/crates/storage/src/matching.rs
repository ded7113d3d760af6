//! What the matching reads beside the applications and the dwellings: what each asks, and what would be left to live on.

use crate::row::Columns;
use crate::{Page, Result, applications};
use council::applications::{Budget, ConsumptionUnits};
use council::matching::{Wish, claims};
use council::{ApplicationId, Cents, CommuneId, Day};
use rusqlite::Row;
use std::collections::{BTreeMap, HashMap};

/// What every application asks on a day, and the budget of its household but for the rent.
pub fn wishes(page: &Page<'_>, day: Day) -> Result<Vec<(Wish, Budget)>> {
    let mut communes = applications::ranked_wishes(page)?;
    let mut births: HashMap<ApplicationId, Vec<Option<Day>>> = HashMap::new();
    let members = "SELECT application, birth_on FROM household_member WHERE expected = 0 ORDER BY id";
    for (id, birth_on) in page.all(members, [], |row| Ok((row.id("application")?, row.maybe_day("birth_on")?)))? {
        births.entry(id).or_default().push(birth_on);
    }
    page.all(include_str!("matching.sql"), [day], |row| {
        let id = row.id("id")?;
        let wish = wish(row, communes.remove(&id).unwrap_or_default())?;
        let units = ConsumptionUnits::of(&births.remove(&id).unwrap_or_default(), day);
        Ok((wish, budget(row, units)?))
    })
}

/// The names of the communes.
pub fn commune_names(page: &Page<'_>) -> Result<BTreeMap<CommuneId, String>> {
    let names = page.all("SELECT id, name FROM commune", [], |row| Ok((row.id("id")?, row.text("name")?)))?;
    Ok(names.into_iter().collect())
}

fn wish(row: &Row<'_>, communes: Vec<CommuneId>) -> rusqlite::Result<Wish> {
    let resources: Option<Cents> = row.maybe_cents("resources_cents")?;
    Ok(Wish {
        application: row.id("id")?,
        received_on: row.day("received_on")?,
        communes,
        typology_min: row.maybe_code("typology_min")?,
        typology_max: row.maybe_code("typology_max")?,
        rent_max: row.maybe_cents("rent_max_cents")?,
        yearly_resources: resources.map(|monthly| Cents::new(monthly.get().saturating_mul(12))),
        floor_max: row.maybe_number("floor_max")?,
        needs_lift: row.flag("needs_lift")?,
        needs_step_free: row.flag("needs_step_free")?,
        furnished: row.maybe_flag("furnished")?,
        accepts_sublet: row.maybe_flag("accepts_sublet")?,
        accepts_shared: row.maybe_flag("accepts_shared")?,
        animals: row.text("animals")?,
        claims: claims(row.flag("urgent")?, row.maybe_day("dalo_on")?, row.maybe_code("current_housing")?),
    })
}

fn budget(row: &Row<'_>, units: ConsumptionUnits) -> rusqlite::Result<Budget> {
    let amount = |column| Ok::<_, rusqlite::Error>(row.maybe_cents(column)?.unwrap_or(Cents::ZERO));
    Ok(Budget {
        resources: amount("resources_cents")?,
        housing: Cents::ZERO,
        housing_benefit: amount("housing_benefit_cents")?,
        other_charges: amount("charges_cents")?,
        units,
    })
}
