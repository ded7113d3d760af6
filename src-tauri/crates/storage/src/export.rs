//! The register as it is stored, table by table: what another program needs to take it over.

use crate::imaging::imaged;
use crate::row::Columns;
use crate::{Page, Result};
use rusqlite::Params;
use rusqlite::types::{FromSql, FromSqlResult, ValueRef};

/// A table as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTable {
    /// Its name.
    pub name: String,
    /// The statement that makes it.
    pub definition: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// Its rows, in the order they were made, with as many values as there are columns.
    pub rows: Vec<Vec<StoredValue>>,
}

/// A value as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredValue {
    /// Nothing.
    Nothing,
    /// A number: a count, cents, minutes, milliseconds, another row.
    Number(i64),
    /// A text, a day or a code.
    Text(String),
}

impl FromSql for StoredValue {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(Self::Nothing),
            ValueRef::Integer(number) => Ok(Self::Number(number)),
            other => other.as_str().map(|text| Self::Text(text.to_owned())),
        }
    }
}

/// Every table that holds records, by name; the machinery of undo and what is only looked at apart.
///
/// # Errors
/// When the register cannot be read.
pub fn tables(page: &Page) -> Result<Vec<StoredTable>> {
    imaged(page)?.into_iter().map(|table| read(page, table.table, table.columns)).collect()
}

/// The rows of a table that meet a condition on a number, with some of its columns.
pub(crate) fn rows_of(
    page: &Page,
    table: &str,
    condition: &str,
    number: i64,
    keeps: impl Fn(&str) -> bool,
) -> Result<StoredTable> {
    let columns = imaged(page)?.into_iter().find(|one| one.table == table).map(|one| one.columns).unwrap_or_default();
    let columns: Vec<String> = columns.into_iter().filter(|column| keeps(column)).collect();
    filled(page, table.to_owned(), columns, condition, [number])
}

fn read(page: &Page, name: String, columns: Vec<String>) -> Result<StoredTable> {
    filled(page, name, columns, "true", ())
}

fn filled(
    page: &Page,
    name: String,
    columns: Vec<String>,
    condition: &str,
    numbers: impl Params,
) -> Result<StoredTable> {
    let definition =
        page.one("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1", [&name], |row| row.text("sql"))?;
    let count = columns.len();
    let names: Vec<_> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    let sql = format!("SELECT {} FROM \"{name}\" WHERE {condition} ORDER BY id", names.join(", "));
    let rows = page.all(&sql, numbers, |row| (0..count).map(|column| row.get(column)).collect())?;
    Ok(StoredTable { name, definition, columns, rows })
}

#[cfg(test)]
mod tests {
    use super::{StoredValue, tables};
    use crate::testing::Desk;

    #[test]
    fn every_record_is_there_with_every_column() {
        let desk = Desk::new();
        let tables = desk.register.page(tables).unwrap();
        assert!(tables.len() > 60 && tables.iter().all(|table| table.definition.starts_with("CREATE TABLE")));
        let user = tables.iter().find(|table| table.name == "user").unwrap();
        let counted: i64 =
            desk.register.page(|page| page.one("SELECT count(*) FROM user", [], |row| row.get(0))).unwrap();
        assert_eq!(i64::try_from(user.rows.len()), Ok(counted));
        assert!(user.rows.iter().all(|row| row.len() == user.columns.len()));
        assert!(matches!(user.rows[0][0], StoredValue::Number(1)));
    }
}
