//! The recovery sheet of a vault that is about to be founded: there is no register to ask yet.

use super::PaperFile;
use council::Day;
use documents::papers::recovery::{Recovery, recovery};
use vault::RecoverySheet;

/// The sheet as a paper, printed on a day by whoever founds the vault of a council.
pub fn recovery_paper(sheet: &RecoverySheet, council: &str, author: &str, day: Day) -> PaperFile {
    let groups = sheet.groups().iter().map(|group| group.to_string()).collect();
    let data = Recovery { council: council.to_owned(), author: author.to_owned(), printed_on: day, groups };
    PaperFile::new("feuille-de-recuperation.pdf".to_owned(), recovery(&data))
}
