//! The rows that do not go in, as a file to correct and bring back.

use super::file::ImportFile;
use super::preview::ImportPreview;
use crate::ExportedFile;
use documents::imports;
use exchange::preview::rejected_csv;
use std::collections::BTreeMap;

impl ImportFile {
    /// The rows of the file that do not go in, each with why, for French Excel; none when every row does.
    pub fn rejected(&self, preview: &ImportPreview) -> Option<ExportedFile> {
        let mut reasons: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        for error in &preview.rejected {
            reasons.entry(error.row).or_default().push(imports::row_error(&error.column, error.problem));
        }
        for left in &preview.left_out {
            reasons.entry(left.row).or_default().push(imports::unplaced(left.why).to_owned());
        }
        let csv = || rejected_csv(&self.table, imports::REASON, &reasons);
        (!reasons.is_empty()).then(|| (imports::rejected_file(self.target).to_owned(), csv()))
    }
}
