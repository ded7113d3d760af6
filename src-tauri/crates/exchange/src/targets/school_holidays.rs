//! School holidays of one zone, from the public file that says for each day who is on holiday.

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

/// The fields of a day, for a zone.
pub const fn fields(zone: Zone) -> Target {
    match zone {
        Zone::A => ZONE_A,
        Zone::B => ZONE_B,
        Zone::C => ZONE_C,
    }
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
