//! Reading the register.

use crate::{Error, Result};
use rusqlite::{Connection, Params, Row};
use std::cell::Cell;

/// The register as it stands: what every query takes.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    connection: &'a Connection,
    doubt: &'a Cell<bool>,
}

impl<'a> Page<'a> {
    pub(crate) const fn new(connection: &'a Connection, doubt: &'a Cell<bool>) -> Self {
        Self { connection, doubt }
    }

    /// Every row of the query, in its order.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        self.heed(self.connection.prepare_cached(sql).and_then(|mut query| query.query_map(params, row)?.collect()))
    }

    /// The first row of the query, if any.
    pub(crate) fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let found = self.connection.prepare_cached(sql).and_then(|mut query| query.query_row(params, row));
        match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            found => self.heed(found).map(Some),
        }
    }

    /// The row of a query that always has one: a sum, a count.
    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.heed(self.connection.prepare_cached(sql).and_then(|mut query| query.query_row(params, row)))
    }

    /// Runs one statement and says how many rows it touched.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.heed(self.connection.prepare_cached(sql).and_then(|mut statement| statement.execute(params)))
    }

    /// Runs statements that are made once: settings, triggers, transactions.
    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        self.heed(self.connection.execute_batch(sql))
    }

    pub(crate) const fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// Notes a failed reading, so that the register is reopened and checked before it is used again.
    pub(crate) fn heed<T>(&self, answer: rusqlite::Result<T>) -> Result<T> {
        answer.map_err(Error::from).inspect_err(|error| self.doubt.set(self.doubt.get() || error.is_of_reading()))
    }
}
