//! Images of rows: TEMP triggers that write every touched row, before and after, into `change`.
//!
//! Invariant: a row of an imaged table is never written outside a step, for `current_act` is then empty and `change.act` refuses NULL.

use crate::row::Columns;
use crate::{Page, Result};
use std::fmt::Write;

/// The machinery, and what is kept beside the records: neither imaged nor undone. Search tables are virtual, and not imaged either.
const NOT_IMAGED: &[&str] = &["act", "change", "checkpoint", "content", "draft", "erased", "view_state", "viewed"];

/// A table whose rows are imaged, with its stored columns in order.
pub(crate) struct Imaged {
    pub(crate) table: String,
    pub(crate) columns: Vec<String>,
}

impl Imaged {
    /// The JSON image of a row, where `row` is `new`, `old` or the table itself.
    pub(crate) fn image(&self, row: &str) -> String {
        let pairs: Vec<_> = self.columns.iter().map(|column| format!("'{column}', \"{row}\".\"{column}\"")).collect();
        format!("json_object({})", pairs.join(", "))
    }
}

/// Every imaged table of the schema as it is.
pub(crate) fn imaged(page: &Page) -> Result<Vec<Imaged>> {
    let tables = page.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name",
        [],
        |row| row.text("name"),
    )?;
    tables
        .into_iter()
        .filter(|table| !NOT_IMAGED.contains(&table.as_str()))
        .map(|table| {
            // Generated columns are hidden: they follow from the others and cannot be written back.
            let columns =
                page.all("SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid", [&table], |row| {
                    row.text("name")
                })?;
            Ok(Imaged { table, columns })
        })
        .collect()
}

/// Makes the triggers, once the schema is what it will be: an added column is missing from older triggers.
pub(crate) fn install(page: &Page) -> Result<()> {
    let mut sql = String::from("CREATE TEMP TABLE current_act (act INTEGER NOT NULL);\n");
    for imaged in imaged(page)? {
        let table = &imaged.table;
        let (old, new) = (imaged.image("old"), imaged.image("new"));
        for (event, when, row, before, after) in [
            ("insert", String::new(), "new", "NULL", new.as_str()),
            ("update", format!("WHEN {old} IS NOT {new} "), "new", old.as_str(), new.as_str()),
            ("delete", String::new(), "old", old.as_str(), "NULL"),
        ] {
            // Writing to a String never fails.
            let _ = writeln!(
                sql,
                "CREATE TEMP TRIGGER \"image_{event}_{table}\" AFTER {event} ON main.\"{table}\" {when}BEGIN
                 INSERT INTO change (act, tbl, row_id, before, after)
                 VALUES ((SELECT act FROM current_act), '{table}', {row}.id, {before}, {after}); END;"
            );
        }
    }
    page.batch(&sql)
}
