//! The inventory of a tenancy: its two sides, its lines, its meters and its keys.

use crate::row::Columns;
use crate::{Page, Result, Step};
use council::tenancies::{
    Complement, Inventory, InventoryChange, InventoryLine, InventorySide, Keys, Meter, WearState,
};
use council::{Day, InventoryLineId, TenancyId};
use rusqlite::named_params;

/// Everything found in the dwelling of a tenancy.
pub fn inventory(page: &Page<'_>, tenancy: TenancyId) -> Result<Inventory> {
    let id = [tenancy.get()];
    let sides = page.all("SELECT * FROM inventory WHERE tenancy = ?1", id, |row| {
        Ok((row.code("side")?, row.day("on_day")?, row.maybe_flag("conforms")?))
    })?;
    let side = |wanted| sides.iter().find(|(side, ..): &&(InventorySide, Day, Option<bool>)| *side == wanted);
    Ok(Inventory {
        in_on: side(InventorySide::In).map(|(_, on, _)| *on),
        out_on: side(InventorySide::Out).map(|(_, on, _)| *on),
        conforms: side(InventorySide::Out).and_then(|(.., conforms)| *conforms),
        lines: lines(page, tenancy)?,
        meters: page.all("SELECT * FROM meter WHERE tenancy = ?1 ORDER BY id", id, |row| {
            Ok(Meter {
                kind: row.code("kind")?,
                number: row.text("number")?,
                in_reading: row.text("in_reading")?,
                out_reading: row.text("out_reading")?,
            })
        })?,
        keys: page.all("SELECT * FROM key_set WHERE tenancy = ?1 ORDER BY id", id, |row| {
            Ok(Keys { opens: row.text("opens")?, given: row.number("given")?, back: row.maybe_number("back")? })
        })?,
        complements: page.all(
            "SELECT * FROM inventory_complement WHERE tenancy = ?1 ORDER BY on_day, id",
            id,
            |row| {
                Ok(Complement { on_day: row.day("on_day")?, is_heating: row.flag("heating")?, text: row.text("text")? })
            },
        )?,
    })
}

/// The lines, the rooms in the order they were first entered.
fn lines(page: &Page<'_>, tenancy: TenancyId) -> Result<Vec<InventoryLine>> {
    let sql = "SELECT * FROM inventory_line line WHERE tenancy = ?1
               ORDER BY (SELECT min(id) FROM inventory_line first
                         WHERE first.tenancy = line.tenancy AND first.room = line.room), id";
    page.all(sql, [tenancy.get()], |row| {
        Ok(InventoryLine {
            id: row.id("id")?,
            room: row.text("room")?,
            element: row.text("element")?,
            in_state: row.maybe_code("in_state")?,
            in_note: row.text("in_note")?,
            out_state: row.maybe_code("out_state")?,
            out_note: row.text("out_note")?,
        })
    })
}

/// Notes the day a side was made.
pub fn note_inventory(step: &Step<'_>, tenancy: TenancyId, side: InventorySide, on_day: Day) -> Result<()> {
    step.run(
        "INSERT INTO inventory (tenancy, side, on_day) VALUES (?1, ?2, ?3)
         ON CONFLICT (tenancy, side) DO UPDATE SET on_day = excluded.on_day",
        (tenancy.get(), side.code(), on_day),
    )?;
    Ok(())
}

/// Changes one thing of an inventory.
///
/// # Errors
/// [`crate::Error::NotFound`] for a line of another tenancy, or a conclusion without an exit.
pub fn change_inventory(step: &Step<'_>, tenancy: TenancyId, change: &InventoryChange) -> Result<()> {
    let id = tenancy.get();
    match change {
        InventoryChange::Room { room, elements } => elements.iter().try_for_each(|element| {
            let sql = "INSERT INTO inventory_line (tenancy, room, element) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            step.run(sql, (id, room, element)).map(drop)
        }),
        InventoryChange::Remove(line) => {
            let sql = "DELETE FROM inventory_line WHERE id = ?1 AND tenancy = ?2";
            step.one_row("inventory_line", sql, (line.get(), id))
        }
        InventoryChange::State { line, side, state } => {
            let column = if *side == InventorySide::In { "in_state" } else { "out_state" };
            set_line(step, tenancy, *line, column, state.map(WearState::code))
        }
        InventoryChange::Note { line, side, note } => {
            let column = if *side == InventorySide::In { "in_note" } else { "out_note" };
            set_line(step, tenancy, *line, column, Some(note.as_str()))
        }
        InventoryChange::Meter(meter) => set_meter(step, tenancy, meter),
        InventoryChange::Keys(keys) => set_keys(step, tenancy, keys),
        InventoryChange::Conforms(conforms) => {
            let sql = "UPDATE inventory SET conforms = ?2 WHERE tenancy = ?1 AND side = 'out'";
            step.one_row("inventory", sql, (id, conforms))
        }
    }
}

fn set_line(
    step: &Step<'_>,
    tenancy: TenancyId,
    line: InventoryLineId,
    column: &str,
    value: Option<&str>,
) -> Result<()> {
    let sql = format!("UPDATE inventory_line SET {column} = ?3 WHERE id = ?1 AND tenancy = ?2");
    step.one_row("inventory_line", &sql, (line.get(), tenancy.get(), value))
}

fn set_meter(step: &Step<'_>, tenancy: TenancyId, meter: &Meter) -> Result<()> {
    if meter.number.is_empty() && meter.in_reading.is_empty() && meter.out_reading.is_empty() {
        step.run("DELETE FROM meter WHERE tenancy = ?1 AND kind = ?2", (tenancy.get(), meter.kind.code()))?;
        return Ok(());
    }
    step.run(
        "INSERT INTO meter (tenancy, kind, number, in_reading, out_reading)
         VALUES (:tenancy, :kind, :number, :in_reading, :out_reading)
         ON CONFLICT (tenancy, kind) DO UPDATE
         SET number = excluded.number, in_reading = excluded.in_reading, out_reading = excluded.out_reading",
        named_params! {
            ":tenancy": tenancy.get(),
            ":kind": meter.kind.code(),
            ":number": meter.number,
            ":in_reading": meter.in_reading,
            ":out_reading": meter.out_reading,
        },
    )?;
    Ok(())
}

fn set_keys(step: &Step<'_>, tenancy: TenancyId, keys: &Keys) -> Result<()> {
    if keys.given == 0 && keys.back.unwrap_or(0) == 0 {
        step.run("DELETE FROM key_set WHERE tenancy = ?1 AND opens = ?2", (tenancy.get(), &keys.opens))?;
        return Ok(());
    }
    step.run(
        "INSERT INTO key_set (tenancy, opens, given, back) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (tenancy, opens) DO UPDATE SET given = excluded.given, back = excluded.back",
        (tenancy.get(), &keys.opens, keys.given, keys.back),
    )?;
    Ok(())
}

/// Adds what the person had completed.
pub fn complete_inventory(step: &Step<'_>, tenancy: TenancyId, complement: &Complement) -> Result<()> {
    step.run(
        "INSERT INTO inventory_complement (tenancy, on_day, heating, text) VALUES (?1, ?2, ?3, ?4)",
        (tenancy.get(), complement.on_day, complement.is_heating, &complement.text),
    )?;
    Ok(())
}
