//! What bytes from elsewhere are given to: each answers with a value or a refusal, and panics at nothing.

use exchange::table::{Limits, Stop, TableError, read};
use exchange::{ics, vcf};
use std::cell::LazyCell;
use std::fs;
use tempfile::TempDir;
use vault::VaultFolder;

/// A target and its name, which is that of its corpus.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// Every target.
pub(crate) const TARGETS: &[Target] =
    &[("csv", csv), ("xlsx", xlsx), ("ics", calendar), ("vcf", cards), ("header", header), ("backup", backup)];

/// Rows fewer than an import may have, or one input takes a second.
const ROWS: usize = 500;

fn csv(bytes: &[u8]) {
    // An archive is for the other target.
    if !bytes.starts_with(b"PK") {
        // Damage is said of archives only: here it would be a panic caught on the reader's thread.
        assert_ne!(table(bytes), Err(TableError::Damaged));
    }
}

fn xlsx(bytes: &[u8]) {
    let _ = table(bytes);
}

fn table(bytes: &[u8]) -> Result<usize, TableError> {
    let limits = Limits { rows: ROWS, ..Limits::default() };
    let table = read(bytes.to_vec(), limits, &Stop::default(), |_| {})?;
    assert!(table.rows.len() <= ROWS);
    Ok(table.rows.len())
}

fn calendar(bytes: &[u8]) {
    for event in ics::read(bytes).map(|preview| preview.accepted).unwrap_or_default() {
        assert!((1..=500).contains(&event.value.occurrences.len()));
    }
}

fn cards(bytes: &[u8]) {
    let _ = vcf::read(bytes);
}

thread_local! {
    /// Where headers are read from: a cover is read from a folder.
    static FOLDER: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().expect("a folder"));
}

fn header(bytes: &[u8]) {
    FOLDER.with(|folder| {
        fs::write(folder.path().join("vault.json"), bytes).expect("a header");
        let _ = vault::cover(&VaultFolder::new(folder.path()));
    });
}

fn backup(bytes: &[u8]) {
    FOLDER.with(|folder| {
        let file = folder.path().join("one.palier");
        fs::write(&file, bytes).expect("a file");
        let _ = vault::backup_cover(&file);
    });
}
