//! Public holidays of the public file. The council computes its own: the file is there to check them against.

use crate::cells::{self, Problem};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Preview, Unmapped, preview};
use crate::table::Table;
use chrono::Datelike;
use council::Day;
use council::calendar::public_holidays;
use council::imports::ImportField as F;
use std::collections::BTreeSet;

/// The fields of a holiday.
pub const FIELDS: Target = &[
    Field::required(F::OnDay, &["date", "jour"]),
    Field::required(F::Name, &["nom jour ferie", "nom", "libelle", "jour ferie"]),
];

/// A holiday of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its day.
    pub day: Day,
    /// Its name, in French as published.
    pub name: String,
}

/// Reads holidays.
///
/// # Errors
/// [`Unmapped`] without a column for the day or the name.
pub fn read(table: &Table, mapping: Mapping) -> Result<Preview<Holiday>, Unmapped> {
    let mut known = BTreeSet::new();
    preview(FIELDS, table, mapping, |line| {
        let day = line.need(F::OnDay, cells::day);
        let name = line.filled(F::Name, 100);
        let holiday = Holiday { day: day?, name: name? };
        // Two holidays may share a day, as Ascension and 1 May 2008.
        if !known.insert((holiday.day, holiday.name.clone())) {
            line.refuse(F::OnDay, Problem::Repeated);
        }
        Some(holiday)
    })
}

/// The days on which a file and the computation disagree, over the years the file holds.
pub fn disagreements(published: impl IntoIterator<Item = Day>) -> Vec<Day> {
    let published: BTreeSet<Day> = published.into_iter().collect();
    let years: BTreeSet<i32> = published.iter().map(Datelike::year).collect();
    let computed: BTreeSet<Day> = years.into_iter().flat_map(public_holidays).map(|(day, _)| day).collect();
    published.symmetric_difference(&computed).copied().collect()
}
