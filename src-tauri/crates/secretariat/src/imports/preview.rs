//! What an import would do, as it is shown.

use super::SortedRows;
use council::imports::{ImportField, Remark, Unplaced};
use exchange::preview::RowError;
use serde::Serialize;
use ts_rs::TS;

/// *Aperçu de l'import*: what it would do, row by row where a row does not go in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportPreview {
    /// Rows of the file, without its headers.
    pub rows: u32,
    /// Rows that go in.
    pub taken: u32,
    /// What they bring.
    pub counts: ImportCounts,
    /// Landlords the directory does not know, added with their dwellings.
    pub landlords: Vec<String>,
    /// Themes, venues and speakers the register does not know, added with their workshops.
    pub themes: Vec<String>,
    /// Venues.
    pub venues: Vec<String>,
    /// Speakers, added to the directory.
    pub speakers: Vec<String>,
    /// What is worth knowing of rows that go in.
    pub remarks: Vec<RowRemark>,
    /// What is wrong with the rows that cannot be read.
    pub rejected: Vec<RowError>,
    /// The rows that read well and that the register cannot take.
    pub left_out: Vec<LeftOut>,
    /// Rows that say what the register knows already.
    pub unchanged: u32,
    /// Rows that nobody asked for: the other communes of France.
    pub passed_over: u32,
    /// Communes of the register that the file does not have.
    pub not_in_file: Vec<String>,
    /// The required fields that no column fills: no row goes in before they have one.
    pub unmapped: Vec<ImportField>,
}

/// *Ce que l'import apporte*.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportCounts {
    /// Communes added.
    pub communes: u32,
    /// Figures of population added or corrected.
    pub populations: u32,
    /// Dwellings added.
    pub dwellings: u32,
    /// Their places.
    pub places: u32,
    /// Applications added, each with its person.
    pub applications: u32,
    /// Workshops added.
    pub workshops: u32,
    /// School holidays set.
    pub school_holidays: u32,
    /// Lines of a bank statement added.
    pub bank_lines: u32,
}

/// *Ligne laissée de côté*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOut {
    /// Its number in the file, from 1.
    pub row: u32,
    /// Why.
    pub why: Unplaced,
}

/// *Remarque sur une ligne*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RowRemark {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What is worth knowing.
    pub remark: Remark,
}

impl ImportPreview {
    /// What reading alone tells.
    pub(super) fn of(sorted: &SortedRows) -> Self {
        Self {
            rows: sorted.count,
            rejected: sorted.rejected.clone(),
            unmapped: sorted.unmapped.clone(),
            ..Self::default()
        }
    }
}
