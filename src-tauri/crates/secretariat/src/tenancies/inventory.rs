//! The inventory of a dwelling: made at the entry, completed, made again at the exit, compared.

use super::known;
use crate::{Done, Error, Office, Result};
use council::tenancies::{
    ChecklistKind, Complement, EntryStep, ExitStep, InventoryChange, InventorySheet, InventorySide,
};
use council::{Act, Actor, Day, TenancyId};
use storage::tenancies;

impl Office {
    /// Both sides of the inventory of a tenancy.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn inventory(&self, id: TenancyId) -> Result<InventorySheet> {
        let found = self.read(|page| {
            let Some(record) = tenancies::tenancy(page, id)? else { return Ok(None) };
            Ok(Some((record, tenancies::inventory(page, id)?)))
        })?;
        let (record, found) = found.ok_or(Error::NotFound("tenancy"))?;
        Ok(InventorySheet {
            tenancy: id,
            entered_on: record.entered_on,
            person: record.person,
            place: record.place,
            compared: found.compared(),
            complete_by_on: found.complete_by(false),
            heating_by_on: found.complete_by(true),
            found,
        })
    }

    /// Notes the day a side of the inventory was made: the step of the guided list is done.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, or an exit before the entry; [`Error::NotFound`].
    pub fn note_inventory(&mut self, actor: &Actor, id: TenancyId, side: InventorySide, on_day: Day) -> Result<Done> {
        actor.past(on_day)?;
        self.write(Act::NoteInventory, actor, |step| {
            let entered_on = known(step, id)?.entered_on;
            tenancies::inventory(step, id)?.note(side, on_day, entered_on)?;
            tenancies::note_inventory(step, id, side, on_day)?;
            let (list, done) = match side {
                InventorySide::In => (ChecklistKind::Entry, EntryStep::Inventory.code()),
                InventorySide::Out => (ChecklistKind::Exit, ExitStep::Inventory.code()),
            };
            Ok(tenancies::mark_step(step, id, list, done, Some(on_day))?)
        })
    }

    /// Changes one thing of an inventory: what was found, or what both parties conclude.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`].
    pub fn change_inventory(&mut self, actor: &Actor, id: TenancyId, change: InventoryChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeInventory, actor, |step| {
            known(step, id)?;
            Ok(tenancies::change_inventory(step, id, &change)?)
        })
    }

    /// Completes the inventory of the entry, as the person asks.
    ///
    /// # Errors
    /// [`Error::Refused`] for a day to come, without an entry, or once its delay is over; [`Error::NotFound`].
    pub fn complete_inventory(&mut self, actor: &Actor, id: TenancyId, complement: Complement) -> Result<Done> {
        let complement = complement.checked()?;
        actor.past(complement.on_day)?;
        self.write(Act::CompleteInventory, actor, |step| {
            known(step, id)?;
            tenancies::inventory(step, id)?.complete(&complement)?;
            Ok(tenancies::complete_inventory(step, id, &complement)?)
        })
    }
}
