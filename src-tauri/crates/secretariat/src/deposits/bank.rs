//! Pointing the movements against the statements of the bank.

use super::known;
use crate::{Done, Error, Office, Result};
use council::deposits::{BankStanding, MovementsList, MovementsQuery, point, told_from};
use council::{Act, Actor, BankLineId, DepositEntryId, Refusal};
use storage::deposits;

/// Lines and movements told at once: what is to be pointed is never so long, and the rest is found by its filter.
const MOST: u32 = 500;

impl Office {
    /// A page of the movements a query finds, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn movements(&self, query: &MovementsQuery, offset: u32, limit: u32) -> Result<MovementsList> {
        self.read(|page| deposits::movements(page, query, offset, limit))
    }

    /// What the bank said and what it has not said yet, each line with the movements that may be it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn bank_standing(&self) -> Result<BankStanding> {
        self.read(|page| {
            let mut waiting = deposits::bank_lines(page, false, MOST)?;
            let settled = deposits::bank_lines(page, true, MOST)?;
            let from = deposits::first_bank_day(page)?.map(told_from);
            let query = MovementsQuery { from, unpointed: true, ..MovementsQuery::default() };
            // Without a statement, nothing is unseen.
            let unseen = if from.is_some() { deposits::movements(page, &query, 0, MOST)?.rows } else { Vec::new() };
            for line in &mut waiting {
                line.candidates = line.likely(&unseen);
            }
            Ok(BankStanding { waiting, settled, unseen })
        })
    }

    /// Says that a line of a statement is those movements.
    ///
    /// # Errors
    /// [`Error::Refused`] when they do not make it, are pointed already or reversed; [`Error::NotFound`].
    pub fn point_bank_line(&mut self, actor: &Actor, line: BankLineId, entries: &[DepositEntryId]) -> Result<Done> {
        self.write(Act::PointBankLine, actor, |step| {
            let amount = deposits::one_bank_line(step, line)?.ok_or(Error::NotFound("bank_line"))?.amount;
            let mut movements = Vec::new();
            for id in entries {
                let deposit = deposits::deposit_of_entry(step, *id)?.ok_or(Error::NotFound("deposit_entry"))?;
                let ledger = known(step, deposit)?.ledger();
                let entry = ledger.iter().find(|one| one.id == *id).ok_or(Error::NotFound("deposit_entry"))?;
                if entry.reverses.is_some() || ledger.iter().any(|one| one.reverses == Some(*id)) {
                    return Err(Refusal::NotSeenByBank.into());
                }
                movements.push((entry.kind, entry.amount));
            }
            point(amount, &movements)?;
            deposits::unpoint(step, line)?;
            entries.iter().try_for_each(|id| deposits::point(step, line, *id))?;
            Ok(())
        })
    }

    /// Takes back what was pointed on a line.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn unpoint_bank_line(&mut self, actor: &Actor, line: BankLineId) -> Result<Done> {
        self.write(Act::UnpointBankLine, actor, |step| Ok(deposits::unpoint(step, line)?))
    }

    /// Says that a line is about something else than a deposit, or takes that back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn set_bank_line_aside(&mut self, actor: &Actor, line: BankLineId, aside: bool) -> Result<Done> {
        let on = aside.then(|| actor.day());
        self.write(Act::SetBankLineAside, actor, |step| Ok(deposits::set_bank_line_aside(step, line, on)?))
    }
}
