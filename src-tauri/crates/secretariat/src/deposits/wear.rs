//! The note of wear of a deposit: what a landlord may keep back for what is damaged, by the grid that was agreed on.

use super::known;
use crate::{Done, Error, Office, Result};
use council::deposits::{
    DepositEntryKind, DepositRecord, NewWearLine, WearElement, WearNote, WearRate, WithholdingReason, wear_grid,
};
use council::{Act, Actor, Cents, Day, DepositId, OrganisationId, WearLineId};
use storage::{deposits, tenancies};

impl Office {
    /// The note of wear of a deposit, with the grid that holds and what the exit found in a worse state.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn wear_note(&self, id: DepositId, today: Day) -> Result<WearNote> {
        let found = self.read(|page| {
            let Some(record) = deposits::deposit(page, id)? else { return Ok(None) };
            let grid = wear_grid(&deposits::wear_rates(page)?, record.landlord);
            let mut note = WearNote::of(id, grid, deposits::wear_lines(page, id)?, damage(&record, today));
            if let Some(tenancy) = record.tenancy {
                let found = tenancies::inventory(page, tenancy)?;
                let worse = found.compared().worse;
                let lines = found.lines.iter().filter(|line| worse.contains(&line.id));
                note.worse = lines.map(|line| [line.room.as_str(), &line.element].join(" : ")).collect();
            }
            Ok(Some(note))
        })?;
        found.ok_or(Error::NotFound("deposit"))
    }

    /// Writes a line of a note of wear, at the rate that holds for the landlord of the deposit.
    ///
    /// # Errors
    /// [`Error::Refused`] for nothing, or too much; [`Error::NotFound`].
    pub fn write_wear_line(&mut self, actor: &Actor, id: DepositId, line: NewWearLine) -> Result<Done<WearLineId>> {
        let line = line.checked()?;
        self.write(Act::WriteWearLine, actor, |step| {
            let grid = wear_grid(&deposits::wear_rates(step)?, known(step, id)?.landlord);
            let row = grid.iter().find(|row| row.element == line.element).ok_or(Error::NotFound("wear_rate"))?;
            Ok(deposits::write_wear_line(step, id, &line, row.rate)?)
        })
    }

    /// Removes a line of a note of wear.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_wear_line(&mut self, actor: &Actor, line: WearLineId) -> Result<Done> {
        self.write(Act::RemoveWearLine, actor, |step| Ok(deposits::remove_wear_line(step, line)?))
    }

    /// Agrees on a rate of wear with a landlord, or for all where none is named. What is written already stays.
    ///
    /// # Errors
    /// [`Error::Refused`] out of its bounds; [`Error::NotFound`].
    pub fn agree_wear_rate(
        &mut self,
        actor: &Actor,
        landlord: Option<OrganisationId>,
        element: WearElement,
        rate: WearRate,
    ) -> Result<Done> {
        let rate = rate.checked()?;
        self.write(Act::AgreeWearRate, actor, |step| Ok(deposits::agree_wear_rate(step, landlord, element, rate)?))
    }
}

/// What a landlord kept back by a day for what is damaged or dirty, reversed entries left out.
fn damage(record: &DepositRecord, day: Day) -> Cents {
    let is_reversed = |id| record.entries.iter().any(|line| line.entry.reverses == Some(id));
    let lines = record.entries.iter().filter(|line| {
        line.entry.kind == DepositEntryKind::Withheld
            && line.entry.reverses.is_none()
            && line.entry.on_day <= day
            && matches!(line.reason, Some(WithholdingReason::Damage | WithholdingReason::Cleaning))
            && !is_reversed(line.entry.id)
    });
    lines.fold(Cents::ZERO, |sum, line| Cents::new(sum.get().saturating_add(line.entry.amount.get())))
}
