//! The lines of a bank statement: each comes once, however many statements tell it.

use super::intake::{Intake, Placed};
use super::preview::ImportPreview;
use crate::Result;
use council::Day;
use council::imports::Unplaced;
use exchange::targets::bank::StatementLine;
use storage::{Page, Step, deposits};

/// What the register knows of the bank.
pub(super) struct BankLines<'a> {
    page: &'a Page<'a>,
    today: Day,
}

impl<'a> BankLines<'a> {
    pub(super) const fn read(page: &'a Page<'a>, today: Day) -> Self {
        Self { page, today }
    }
}

impl Intake for BankLines<'_> {
    type Row = StatementLine;
    type Entry = StatementLine;

    fn place(&mut self, _: u32, row: &StatementLine, told: &mut ImportPreview) -> Result<Placed<StatementLine>> {
        if row.on_day > self.today {
            return Ok(Placed::Out(Unplaced::InTheFuture));
        }
        if deposits::is_bank_line_known(self.page, &row.sign)? {
            told.unchanged += 1;
            return Ok(Placed::Over);
        }
        told.counts.bank_lines += 1;
        Ok(Placed::In(row.clone()))
    }

    fn write(&mut self, step: &Step<'_>, row: StatementLine) -> Result<()> {
        Ok(deposits::add_bank_line(step, row.on_day, row.amount, &row.label, &row.sign).map(drop)?)
    }

    fn close(self, _: &mut ImportPreview) {}
}
