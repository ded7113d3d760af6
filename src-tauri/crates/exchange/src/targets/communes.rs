//! Communes and their populations, from the file of INSEE's legal populations as published.

use crate::cells;
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Preview, Unmapped, preview};
use crate::table::{Limits, Table};
use council::directory::PopulationKind;
use council::imports::ImportField as F;
use std::collections::BTreeSet;

/// The fields of a commune.
pub const FIELDS: Target = &[
    Field::required(F::Insee, &["com", "code insee", "insee", "codgeo", "code commune", "code insee commune"]),
    Field::required(F::Name, &["commune", "nom commune", "nom", "libelle", "libgeo"]),
    Field::optional(F::Postcode, &["code postal", "cp"]),
    Field::optional(F::Municipal, &["pmun", "population municipale"]),
    Field::optional(F::Total, &["ptot", "population totale", "population"]),
];

/// The limits for this file: France has some 35,000 communes.
pub fn limits() -> Limits {
    Limits { rows: 50_000, ..Limits::default() }
}

/// A commune of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// INSEE code.
    pub insee: String,
    /// Name.
    pub name: String,
    /// Postcode, when the file has it.
    pub postcode: Option<String>,
    /// The figures the file gives.
    pub populations: Vec<Population>,
}

/// *Population* of a commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Population {
    /// Year of reference.
    pub vintage: u16,
    /// Which of the two published figures.
    pub kind: PopulationKind,
    /// Inhabitants.
    pub count: u32,
    /// Where the figure comes from.
    pub source: String,
}

/// Reads communes; the file says neither the year of its figures nor its source, so the user does.
///
/// # Errors
/// [`Unmapped`] without a column for the code or the name.
pub fn read(table: &Table, mapping: Mapping, vintage: u16, source: &str) -> Result<Preview<Commune>, Unmapped> {
    let mut known = BTreeSet::new();
    preview(FIELDS, table, mapping, |line| {
        let insee = line.need(F::Insee, cells::insee);
        let name = line.filled(F::Name, 100);
        let postcode = line.may(F::Postcode, cells::postcode);
        let municipal = line.may(F::Municipal, cells::integer).map(|count| (PopulationKind::Municipal, count));
        let total = line.may(F::Total, cells::integer).map(|count| (PopulationKind::Total, count));
        let populations = [municipal, total].into_iter().flatten();
        let populations =
            populations.map(|(kind, count)| Population { vintage, kind, count, source: source.to_owned() });
        let insee = insee?;
        if !known.insert(insee.clone()) {
            line.refuse(F::Insee, cells::Problem::Repeated);
        }
        Some(Commune { insee, name: name?, postcode, populations: populations.collect() })
    })
}
