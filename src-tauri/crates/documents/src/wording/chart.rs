//! The words of charts: their figures, for those who do not see them.

use crate::papers::chart::{Bars, Strip};

pub(crate) const BEFORE: &str = "Trait fin : la période précédente.";

/// A count on its bar.
pub(crate) fn count(count: u32) -> String {
    count.to_string()
}

/// A part under its strip.
pub(crate) fn part(name: &str, count: u32) -> String {
    format!("{name} : {count}")
}

/// The figures of bars.
pub(crate) fn bars(data: &Bars) -> String {
    let row = |(number, (name, count)): (usize, &(String, u32))| match data.before.get(number) {
        None => format!("{name} : {count}"),
        Some(before) => format!("{name} : {count} ({before} la période précédente)"),
    };
    format!("{} {}.", data.finding, data.rows.iter().enumerate().map(row).collect::<Vec<_>>().join(" ; "))
}

/// The figures of a strip.
pub(crate) fn strip(data: &Strip) -> String {
    let parts: Vec<String> = data.parts.iter().map(|(name, count)| part(name, *count)).collect();
    format!("{} {}.", data.finding, parts.join(" ; "))
}
