//! Member towns and their populations.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::directory::{CommuneRow, NewCommune, PopulationKind, PopulationRow};
use council::{CommuneId, text};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Every commune the register knows, by name, with its populations.
pub fn communes(page: &Page<'_>) -> Result<Vec<CommuneRow>> {
    let mut known: HashMap<CommuneId, Vec<PopulationRow>> = HashMap::new();
    let populations = page.all("SELECT * FROM population ORDER BY vintage DESC, kind", [], population)?;
    for (commune, population) in populations {
        known.entry(commune).or_default().push(population);
    }
    page.all("SELECT * FROM commune ORDER BY sort_key", [], |row| {
        let id = row.id("id")?;
        Ok(CommuneRow {
            id,
            insee: row.text("insee")?,
            name: row.text("name")?,
            postcode: row.maybe_text("postcode")?,
            part_of: row.maybe_text("part_of")?,
            member_from_on: row.maybe_day("member_from_on")?,
            member_until_on: row.maybe_day("member_until_on")?,
            populations: known.remove(&id).unwrap_or_default(),
        })
    })
}

fn population(row: &Row<'_>) -> rusqlite::Result<(CommuneId, PopulationRow)> {
    Ok((
        row.id("commune")?,
        PopulationRow {
            id: row.id("id")?,
            vintage: row.number("vintage")?,
            kind: row.code("kind")?,
            count: row.number("count")?,
            source: row.text("source")?,
        },
    ))
}

/// The commune that bears an INSEE code.
pub fn commune_by_insee(page: &Page<'_>, insee: &str) -> Result<Option<CommuneId>> {
    page.maybe("SELECT id FROM commune WHERE insee = ?1", [insee], |row| row.id("id"))
}

/// Adds a commune, without its population.
pub fn add_commune(step: &Step<'_>, commune: &NewCommune) -> Result<CommuneId> {
    step.insert(
        "INSERT INTO commune (insee, name, sort_key, postcode, part_of, member_from_on)
         VALUES (:insee, :name, :sort_key, :postcode, :part_of, :member_from_on)",
        named_params! {
            ":insee": commune.insee,
            ":name": commune.name,
            ":sort_key": text::sort_key(&commune.name),
            ":postcode": commune.postcode,
            ":part_of": commune.part_of,
            ":member_from_on": commune.member_from_on,
        },
    )
}

/// Adds or corrects the population of a commune for one vintage and kind.
pub fn set_population(
    step: &Step<'_>,
    commune: CommuneId,
    vintage: u16,
    kind: PopulationKind,
    count: u32,
    source: &str,
) -> Result<()> {
    step.run(
        "INSERT INTO population (commune, vintage, kind, count, source) VALUES (:commune, :vintage, :kind, :count, :source)
         ON CONFLICT (commune, vintage, kind) DO UPDATE SET count = excluded.count, source = excluded.source",
        named_params! { ":commune": commune.get(), ":vintage": vintage, ":kind": kind.code(), ":count": count, ":source": source },
    )?;
    Ok(())
}
