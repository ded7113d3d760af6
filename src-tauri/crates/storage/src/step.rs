//! Writing the register: one act, one transaction, one line of the journal.

use crate::{Error, Page, Result, journal};
use council::{Act, Actor, Identity, Receipt};
use rusqlite::{Params, ToSql, Transaction, TransactionBehavior};
use std::{cell::RefCell, ops::Deref};

/// The register while an act is being written: a page that can be written on.
pub struct Step<'a> {
    page: Page<'a>,
    /// The files the act handed out, by their names.
    files: RefCell<Vec<String>>,
}

impl<'a> Deref for Step<'a> {
    type Target = Page<'a>;

    fn deref(&self) -> &Page<'a> {
        &self.page
    }
}

impl Step<'_> {
    /// Names in the journal a file that leaves the vault.
    pub fn name_file(&self, name: &str) {
        let word: String = name.split_whitespace().collect::<Vec<_>>().join("_");
        self.files.borrow_mut().push(format!("file:{word}"));
    }

    /// Adds a row and gives its identity.
    pub(crate) fn insert<I: Identity>(&self, sql: &str, params: impl Params) -> Result<I> {
        self.run(sql, params)?;
        Ok(I::new(self.connection().last_insert_rowid()))
    }

    /// Changes one column of one row. Table and column are words of the code, never of an entry.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such row.
    pub(crate) fn set(
        &self,
        table: &'static str,
        id: impl Identity,
        column: &'static str,
        value: &dyn ToSql,
    ) -> Result<()> {
        self.one_row(table, &format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1"), (id.get(), value))
    }

    /// Changes or removes exactly one row.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the statement meets no row.
    pub(crate) fn one_row(&self, what: &'static str, sql: &str, params: impl Params) -> Result<()> {
        match self.run(sql, params)? {
            0 => Err(Error::NotFound(what)),
            _ => Ok(()),
        }
    }
}

/// Does the work of an act between `BEGIN IMMEDIATE` and `COMMIT`; on an error or a panic nothing is written.
pub(crate) fn write<T, E: From<Error>>(
    page: Page<'_>,
    act: Act,
    actor: &Actor,
    undoes: Option<i64>,
    work: impl FnOnce(&Step<'_>) -> Result<T, E>,
) -> Result<(T, Receipt), E> {
    let transaction = page.heed(Transaction::new_unchecked(page.connection(), TransactionBehavior::Immediate))?;
    let (last, _) = journal::head(&page)?;
    page.run("INSERT INTO current_act (act) VALUES (?1)", [last + 1])?;
    let step = Step { page, files: RefCell::default() };
    let done = work(&step)?;
    step.run("DELETE FROM current_act", [])?;
    let receipt = journal::append(&step, act, actor, undoes, &step.files.borrow())?;
    step.heed(transaction.commit())?;
    Ok((done, receipt))
}
