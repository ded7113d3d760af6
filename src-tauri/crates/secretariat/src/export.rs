//! The whole register in open formats, for another program or another time.

use crate::settings::text;
use crate::{Error, ExportedFile, Office, Result};
use council::settings::SettingKey;
use council::{Balance, Day};
use documents::export as words;
use exchange::archive::to_zip;
use exchange::sheet::{Sheet, Value, to_csv};
use storage::contents::{self, Content};
use storage::export::{StoredTable, StoredValue, tables};
use storage::journal;

impl Office {
    /// Everything that is recorded, in one archive: a file of separated values per table, what each holds, every paper and
    /// attachment, and a page that says what they are. The journal and what was undone stay in the vault.
    ///
    /// # Errors
    /// When the register cannot be read; [`Error::TooLarge`] beyond what an archive holds.
    pub fn export(&self, day: Day) -> Result<ExportedFile> {
        let files = self.consult(|page| {
            let (council, head) = (text(page, SettingKey::CouncilName, day)?, journal::head_digest(page)?);
            let mut files =
                vec![("LISEZ-MOI.txt".to_owned(), words::read_me(&council, day, &head.short()).into_bytes())];
            let mut definitions = String::new();
            for table in tables(page)? {
                definitions.push_str(&table.definition);
                definitions.push_str(";\n\n");
                files.push((format!("tables/{}.csv", table.name), to_csv(&sheet_of(table))));
            }
            files.push(("tables.sql".to_owned(), definitions.into_bytes()));
            let kept = contents::all(page)?;
            files
                .extend(kept.into_iter().map(|(digest, content)| (name(&digest.to_string(), &content), content.bytes)));
            Ok(files)
        })?;
        Ok((words::file(day), zipped(&files)?))
    }
}

/// Files as one archive.
pub(crate) fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    to_zip(files).map_err(|_| Error::TooLarge)
}

/// A table as it is written for another program.
pub(crate) fn sheet_of(table: StoredTable) -> Sheet {
    let kinds: Vec<_> = table.columns.iter().map(|column| kind(column)).collect();
    let row = |row: Vec<StoredValue>| row.into_iter().zip(&kinds).map(|(value, read)| read(value)).collect();
    Sheet { name: table.name, headers: table.columns, rows: table.rows.into_iter().map(row).collect() }
}

/// How the values of a column are read: the schema proves that its name says it.
fn kind(column: &str) -> fn(StoredValue) -> Value {
    if column.ends_with("_cents") {
        amount
    } else if column.ends_with("_on") || column == "on_day" {
        day
    } else {
        plain
    }
}

fn amount(value: StoredValue) -> Value {
    match value {
        StoredValue::Number(cents) => Value::Amount(Balance::new(cents)),
        other => plain(other),
    }
}

fn day(value: StoredValue) -> Value {
    match value {
        StoredValue::Text(text) => text.parse().map_or(Value::Text(text), Value::Day),
        other => plain(other),
    }
}

fn plain(value: StoredValue) -> Value {
    match value {
        StoredValue::Nothing => Value::Empty,
        StoredValue::Number(number) => Value::Count(number),
        StoredValue::Text(text) => Value::Text(text),
    }
}

fn name(digest: &str, content: &Content) -> String {
    let end = match content.media_type.as_str() {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        _ => "",
    };
    format!("documents/{digest}{end}")
}
