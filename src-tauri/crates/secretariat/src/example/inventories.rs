//! What was found in a dwelling when somebody came in, and when she left.

use super::cast::file;
use super::story::Story;
use super::tenants::Tenant;
use crate::{Error, Result};
use council::tenancies::{Inventory, InventoryChange, InventorySide, Keys, Meter, MeterKind, WearState};
use council::{Day, TenancyId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One in so many of those who lived there before has an inventory of her entry.
pub(super) const KEPT: u32 = 8;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    room: String,
    element: String,
    #[serde(rename = "in")]
    came: WearState,
    #[serde(rename = "out")]
    left: WearState,
    note: String,
}

fn seen() -> Result<Vec<Seen>> {
    file(include_str!("inventories.json"))
}

impl Story<'_> {
    /// The dwelling is gone through when somebody comes in.
    pub(super) fn find_at_entry(&mut self, tenancy: TenancyId, on: Day) -> Result<()> {
        self.act(|office, actor| office.note_inventory(actor, tenancy, InventorySide::In, on))?;
        let mut rooms: BTreeMap<usize, (String, Vec<String>)> = BTreeMap::new();
        let seen = seen()?;
        for (at, one) in seen.iter().enumerate() {
            let first = seen.iter().position(|other| other.room == one.room).unwrap_or(at);
            rooms.entry(first).or_insert_with(|| (one.room.clone(), Vec::new())).1.push(one.element.clone());
        }
        for (room, elements) in rooms.into_values() {
            self.change_inventory(tenancy, InventoryChange::Room { room, elements })?;
        }
        self.note_states(tenancy, InventorySide::In, |one| one.came)?;
        let meter = Meter {
            kind: MeterKind::Electricity,
            number: format!("0612 {:03}", tenancy.get() % 1000),
            in_reading: format!("{:06}", 14_000 + 37 * tenancy.get()),
            out_reading: String::new(),
        };
        self.change_inventory(tenancy, InventoryChange::Meter(meter))
    }

    /// It is gone through again when she leaves; what one in two left behind is in a worse state.
    pub(super) fn find_at_exit(&mut self, tenant: Tenant, on: Day) -> Result<()> {
        let tenancy = tenant.tenancy;
        let found: Inventory = self.office().inventory(tenancy)?.found;
        if found.in_on.is_none() {
            return Ok(());
        }
        self.act(|office, actor| office.note_inventory(actor, tenancy, InventorySide::Out, on))?;
        let is_worn = tenant.n % 2 == 1;
        self.note_states(tenancy, InventorySide::Out, |one| if is_worn { one.left } else { one.came })?;
        for keys in found.keys {
            self.change_inventory(tenancy, InventoryChange::Keys(Keys { back: Some(keys.given), ..keys }))?;
        }
        Ok(())
    }

    fn note_states(&mut self, tenancy: TenancyId, side: InventorySide, of: impl Fn(&Seen) -> WearState) -> Result<()> {
        let lines = self.office().inventory(tenancy)?.found.lines;
        for one in seen()? {
            let line = lines.iter().find(|line| line.room == one.room && line.element == one.element);
            let line = line.ok_or(Error::NotFound("inventory_line"))?.id;
            let state = of(&one);
            self.change_inventory(tenancy, InventoryChange::State { line, side, state: Some(state) })?;
            if side == InventorySide::Out && state != one.came && !one.note.is_empty() {
                self.change_inventory(tenancy, InventoryChange::Note { line, side, note: one.note })?;
            }
        }
        Ok(())
    }

    fn change_inventory(&mut self, tenancy: TenancyId, change: InventoryChange) -> Result<()> {
        self.act(|office, actor| office.change_inventory(actor, tenancy, change)).map(drop)
    }
}
