//! School holidays, from the two public files: the one that says for each day who is on holiday, and the ministry's own, that
//! says of each holidays the first day and the day school starts again.

use crate::cells::{self, Problem, Read};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Accepted, Preview, Unmapped, preview};
use crate::table::Table;
use crate::text::words;
use council::calendar::{SchoolBreak, SchoolBreakKind, Zone};
use council::imports::ImportField as F;
use council::{Day, Period};

const DAY: Field = Field::required(F::OnDay, &["date", "jour"]);
const NAME: Field = Field::required(F::Name, &["nom vacances", "vacances", "libelle"]);
const ZONE_A: Target = &[DAY, Field::required(F::Zone, &["vacances zone a", "zone a"]), NAME];
const ZONE_B: Target = &[DAY, Field::required(F::Zone, &["vacances zone b", "zone b"]), NAME];
const ZONE_C: Target = &[DAY, Field::required(F::Zone, &["vacances zone c", "zone c"]), NAME];

const RUNS: Target = &[
    Field::required(F::Name, &["description", "vacances", "libelle"]),
    Field::required(F::FromOn, &["date debut", "debut"]),
    Field::required(F::UntilOn, &["date fin", "fin", "reprise"]),
    Field::required(F::Zone, &["zones", "zone"]),
    Field::optional(F::Audience, &["population", "public"]),
];

/// *Vacances lues* of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadBreak {
    /// The zone the file says; none where the column chosen is that of a zone.
    pub zone: Option<Zone>,
    /// The run of days.
    pub run: SchoolBreak,
}

/// The fields of a day, for a zone.
pub const fn fields(zone: Zone) -> Target {
    match zone {
        Zone::A => ZONE_A,
        Zone::B => ZONE_B,
        Zone::C => ZONE_C,
    }
}

/// The fields of a file by its headers: that of days, or the ministry's own.
pub fn fields_of(table: &Table, zone: Zone) -> Target {
    let proposed = Mapping::propose(RUNS, &table.headers);
    let is_of_runs = proposed.column(F::FromOn).is_some() && proposed.column(F::UntilOn).is_some();
    if is_of_runs { RUNS } else { fields(zone) }
}

/// Reads the holidays of either file.
///
/// # Errors
/// [`Unmapped`] without a column for what every row must say.
pub fn read_either(table: &Table, mapping: Mapping, zone: Zone) -> Result<Preview<ReadBreak>, Unmapped> {
    if mapping.column(F::FromOn).is_none() || mapping.column(F::UntilOn).is_none() {
        let days = read(table, mapping, zone)?;
        let told =
            |each: Accepted<SchoolBreak>| Accepted { row: each.row, value: ReadBreak { zone: None, run: each.value } };
        let accepted = days.accepted.into_iter().map(told).collect();
        return Ok(Preview { accepted, rejected: days.rejected, mapping: days.mapping });
    }
    let runs = preview(RUNS, table, mapping, |line| {
        let (from, until) = (line.need(F::FromOn, civil_day), line.need(F::UntilOn, civil_day));
        // What is for teachers alone, a day that is no holidays, and zones overseas are passed over.
        let audience = line.may(F::Audience, |text| Ok(words(text))).unwrap_or_default();
        let (kind, zone) = (kind(line.text(F::Name)).ok(), zone_of(line.text(F::Zone)));
        let is_for_pupils = !audience.iter().any(|word| word == "enseignants");
        let (Some(kind), Some(zone), true) = (kind, zone, is_for_pupils) else { return Some(None) };
        let period = Period::new(from?, Some(until?));
        if period.is_none() {
            line.refuse(F::UntilOn, Problem::EndsBeforeStart);
        }
        Some(Some(ReadBreak { zone: Some(zone), run: SchoolBreak { kind, period: period? } }))
    })?;
    let mut accepted: Vec<Accepted<ReadBreak>> = Vec::new();
    for each in runs.accepted {
        let Some(value) = each.value else { continue };
        // The file says each holidays once for every academy.
        if !accepted.iter().any(|known| known.value == value) {
            accepted.push(Accepted { row: each.row, value });
        }
    }
    Ok(Preview { accepted, rejected: runs.rejected, mapping: runs.mapping })
}

fn zone_of(text: &str) -> Option<Zone> {
    match words(text).last().map(String::as_str) {
        Some("a") => Some(Zone::A),
        Some("b") => Some(Zone::B),
        Some("c") => Some(Zone::C),
        _ => None,
    }
}

/// A day, or a moment in UTC as the ministry writes the midnight of Paris: `2025-10-17T22:00:00+00:00` is the 18th.
fn civil_day(text: &str) -> Read<Day> {
    let Some((day, time)) = text.split_once('T') else { return cells::day(text) };
    let day = cells::day(day)?;
    let is_evening = time.get(..2).is_some_and(|hour| hour == "22" || hour == "23");
    if is_evening { day.succ_opt().ok_or(Problem::NoSuchDay) } else { Ok(day) }
}

/// Reads the holidays of a zone: days that follow one another under one name are one run, numbered by its first row.
///
/// # Errors
/// [`Unmapped`] without a column for the day, the zone or the name.
pub fn read(table: &Table, mapping: Mapping, zone: Zone) -> Result<Preview<SchoolBreak>, Unmapped> {
    let days = preview(fields(zone), table, mapping, |line| {
        let day = line.need(F::OnDay, cells::day);
        let away = line.need(F::Zone, cells::yes_no);
        let kind = if away == Some(true) { Some(line.need(F::Name, kind)?) } else { None };
        Some((day?, kind))
    })?;
    let mut away: Vec<(Day, SchoolBreakKind, u32)> =
        days.accepted.iter().filter_map(|each| Some((each.value.0, each.value.1?, each.row))).collect();
    away.sort();
    let runs = away.chunk_by(|one, next| one.1 == next.1 && next.0 <= one.0.succ_opt().unwrap_or(one.0));
    let accepted = runs.filter_map(|run| {
        let (first, last) = (run.first()?, run.last()?);
        let period = Period::new(first.0, Some(last.0.succ_opt()?))?;
        Some(Accepted { row: first.2, value: SchoolBreak { kind: first.1, period } })
    });
    Ok(Preview { accepted: accepted.collect(), rejected: days.rejected, mapping: days.mapping })
}

fn kind(name: &str) -> Read<SchoolBreakKind> {
    let mut kinds = words(name).into_iter().filter_map(|word| match word.as_str() {
        "toussaint" => Some(SchoolBreakKind::AllSaints),
        "noel" => Some(SchoolBreakKind::Christmas),
        "hiver" | "fevrier" => Some(SchoolBreakKind::Winter),
        "printemps" | "paques" => Some(SchoolBreakKind::Spring),
        "ascension" => Some(SchoolBreakKind::AscensionBridge),
        "ete" => Some(SchoolBreakKind::Summer),
        _ => None,
    });
    kinds.next_back().ok_or(Problem::NotInList)
}
