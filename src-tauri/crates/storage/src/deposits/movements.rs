//! The movements of all deposits, read by pages; and the statements of the bank they are pointed on.

use crate::names::{person_as, who};
use crate::row::Columns;
use crate::{Page, Result, Step, places};
use council::deposits::{BankLine, MovementRow, MovementsList, MovementsQuery};
use council::text::search_text;
use council::{Balance, BankLineId, Day, DepositEntryId};
use rusqlite::{Row, named_params};
use serde_json::json;

const FOUND: &str = include_str!("movements.sql");

/// A page of the movements a query finds, the latest first, with what all of them add up to.
pub fn movements(page: &Page<'_>, query: &MovementsQuery, offset: u32, limit: u32) -> Result<MovementsList> {
    let kinds: Vec<_> = query.kinds.iter().map(|kind| kind.code()).collect();
    let words: Vec<_> = search_text([query.words.as_str()]).split_whitespace().map(|word| format!(" {word}")).collect();
    let [kinds, words] = [json!(kinds).to_string(), json!(words).to_string()];
    let asked = named_params! {
        ":from": query.from, ":to": query.to, ":kinds": kinds, ":unpointed": query.unpointed, ":words": words,
    };
    let signed = "sum(iif(entry.reverses IS NULL, 1, -1) * entry.cents)";
    let totals = format!(
        "SELECT count(*) AS total,
                coalesce({signed} FILTER (WHERE entry.kind IN ('paid', 'topped_up')), 0) AS paid,
                coalesce({signed} FILTER (WHERE entry.kind IN ('returned', 'repaid', 'late_penalty')), 0) AS received {FOUND}"
    );
    let (total, paid, received) =
        page.one(&totals, asked, |row| Ok((row.number("total")?, row.balance("paid")?, row.balance("received")?)))?;
    let sql = format!("{} {FOUND} ORDER BY entry.on_day DESC, entry.id DESC LIMIT :limit OFFSET :offset", columns());
    let rows = page.all(
        &sql,
        named_params! {
            ":from": query.from, ":to": query.to, ":kinds": kinds, ":unpointed": query.unpointed, ":words": words,
            ":limit": limit, ":offset": offset,
        },
        movement,
    )?;
    Ok(MovementsList { total, paid, received, rows })
}

fn columns() -> String {
    format!(
        "SELECT entry.*, {}, {}, coalesce(holder.name, '') AS holder_name, bank_point.bank_line,
                EXISTS (SELECT 1 FROM deposit_entry later WHERE later.reverses = entry.id) AS is_reversed",
        person_as("person"),
        places::NAME
    )
}

fn movement(row: &Row<'_>) -> rusqlite::Result<MovementRow> {
    Ok(MovementRow {
        id: row.id("id")?,
        deposit: row.id("deposit")?,
        person: who(row, "person")?,
        place: places::named(row)?,
        landlord_name: row.text("holder_name")?,
        kind: row.code("kind")?,
        on_day: row.day("on_day")?,
        amount: row.cents("cents")?,
        reason: row.maybe_code("reason")?,
        note: row.text("note")?,
        reverses: row.maybe_id("reverses")?,
        is_reversed: row.flag("is_reversed")?,
        bank_line: row.maybe_id("bank_line")?,
    })
}

/// The lines of the statements, the latest first: those that wait, or those that are pointed or set aside.
pub fn bank_lines(page: &Page<'_>, settled: bool, limit: u32) -> Result<Vec<BankLine>> {
    let mut lines = page.all(
        "SELECT * FROM bank_line
         WHERE (set_aside_on IS NOT NULL OR EXISTS (SELECT 1 FROM bank_point WHERE bank_point.bank_line = bank_line.id)) = ?1
         ORDER BY on_day DESC, id DESC LIMIT ?2",
        (settled, limit),
        bank_line,
    )?;
    let sql = format!("{} {FOUND} AND bank_point.bank_line = :line ORDER BY entry.id", columns());
    for line in &mut lines {
        let asked = named_params! {
            ":from": None::<Day>, ":to": None::<Day>, ":kinds": "[]", ":unpointed": false, ":words": "[]", ":line": line.id.get(),
        };
        line.movements = page.all(&sql, asked, movement)?;
    }
    Ok(lines)
}

/// One line of a statement, without its movements.
pub fn one_bank_line(page: &Page<'_>, id: BankLineId) -> Result<Option<BankLine>> {
    page.maybe("SELECT * FROM bank_line WHERE id = ?1", [id.get()], bank_line)
}

fn bank_line(row: &Row<'_>) -> rusqlite::Result<BankLine> {
    Ok(BankLine {
        id: row.id("id")?,
        on_day: row.day("on_day")?,
        amount: row.balance("cents")?,
        label: row.text("label")?,
        set_aside_on: row.maybe_day("set_aside_on")?,
        movements: Vec::new(),
        candidates: Vec::new(),
    })
}

/// The first day the statements tell of.
pub fn first_bank_day(page: &Page<'_>) -> Result<Option<Day>> {
    page.one("SELECT min(on_day) AS first FROM bank_line", [], |row| row.maybe_day("first"))
}

/// Whether a line is known by that sign.
pub fn is_bank_line_known(page: &Page<'_>, sign: &str) -> Result<bool> {
    page.one("SELECT EXISTS (SELECT 1 FROM bank_line WHERE sign = ?1) AS known", [sign], |row| row.flag("known"))
}

/// Keeps a line of a statement.
pub fn add_bank_line(step: &Step<'_>, on: Day, amount: Balance, label: &str, sign: &str) -> Result<BankLineId> {
    step.insert(
        "INSERT INTO bank_line (on_day, cents, label, sign) VALUES (?1, ?2, ?3, ?4)",
        (on, amount.get(), label, sign),
    )
}

/// Points a movement on a line.
pub fn point(step: &Step<'_>, line: BankLineId, entry: DepositEntryId) -> Result<()> {
    step.run("INSERT INTO bank_point (bank_line, entry) VALUES (?1, ?2)", (line.get(), entry.get())).map(drop)
}

/// Takes back what was pointed on a line.
pub fn unpoint(step: &Step<'_>, line: BankLineId) -> Result<()> {
    step.run("DELETE FROM bank_point WHERE bank_line = ?1", [line.get()]).map(drop)
}

/// Sets a line aside from a day on, or brings it back.
pub fn set_bank_line_aside(step: &Step<'_>, line: BankLineId, on: Option<Day>) -> Result<()> {
    step.set("bank_line", line, "set_aside_on", &on)
}

#[cfg(test)]
mod tests {
    use super::{add_bank_line, bank_lines, point};
    use crate::testing::{Desk, founder};
    use crate::{Error, Result};
    use council::{Act, Balance, BankLineId, Day, DepositEntryId, Refusal};

    fn pointed(desk: &Desk, settled: bool) -> Vec<usize> {
        let lines = desk.register.page(|page| bank_lines(page, settled, 10)).unwrap();
        lines.iter().map(|line| line.movements.len()).collect()
    }

    #[test]
    fn a_movement_is_pointed_once_and_that_is_undone_and_done_again() {
        let mut desk = Desk::new();
        desk.register
            .step(Act::Import, &founder(1), |step| {
                step.batch(
                    "INSERT INTO person (id, family_name, given_name, sort_key, sound_key, search_text) VALUES (1, 'N', 'P', '', '', '');
                     INSERT INTO deposit (id, person, mode) VALUES (1, 1, 'repayable_advance');
                     INSERT INTO deposit_entry (id, deposit, kind, on_day, cents) VALUES (1, 1, 'paid', '2026-03-03', 40000);",
                )?;
                for sign in ["a", "b"] {
                    add_bank_line(step, Day::from_ymd_opt(2026, 3, 4).unwrap(), Balance::new(-40_000), "VIR", sign)?;
                }
                Ok::<_, Error>(())
            })
            .unwrap();
        let entry = DepositEntryId::new(1);
        let on = |line| move |step: &crate::Step<'_>| -> Result<()> { point(step, BankLineId::new(line), entry) };
        desk.register.step(Act::PointBankLine, &founder(2), on(1)).unwrap();
        assert_eq!((pointed(&desk, true), pointed(&desk, false)), (vec![1], vec![0]));
        let twice = desk.register.step(Act::PointBankLine, &founder(3), on(2));
        assert!(matches!(twice, Err(Error::Refused(Refusal::AlreadyThere))));
        desk.register.undo(&founder(4)).unwrap();
        assert_eq!((pointed(&desk, true), pointed(&desk, false)), (vec![], vec![0, 0]));
        desk.register.redo(&founder(5)).unwrap();
        assert_eq!(pointed(&desk, true), [1]);
    }
}
