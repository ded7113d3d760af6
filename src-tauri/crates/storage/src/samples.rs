//! Every imaged table, through every kind of change, undone and done again: images put rows back exactly.

use crate::imaging::{Imaged, imaged};
use crate::row::Columns;
use crate::testing::{Desk, founder};
use crate::{Error, Page, Result, Step};
use council::Act;
use std::collections::BTreeMap;

/// Tables whose rows are added for good.
const FINAL: [&str; 4] = ["deposit_entry", "seal", "year_closing", "year_reopening"];

/// One that points to those, tried beside them.
const BESIDE: &str = "bank_point";

/// Every row of every imaged table, as its image.
type Rows = BTreeMap<String, Vec<String>>;

fn rows(desk: &Desk) -> Rows {
    desk.register
        .page(|page| imaged(page)?.iter().map(|table| Ok((table.table.clone(), images(page, table)?))).collect())
        .unwrap()
}

fn images(page: &Page, table: &Imaged) -> Result<Vec<String>> {
    let sql = format!("SELECT {} AS image FROM \"{}\" ORDER BY id", table.image(&table.table), table.table);
    page.all(&sql, [], |row| row.text("image"))
}

fn tables(desk: &Desk) -> Vec<Imaged> {
    let mut tables = desk.register.page(imaged).unwrap();
    tables.retain(|table| !FINAL.contains(&table.table.as_str()) && table.table != BESIDE);
    tables
}

fn act<T>(desk: &mut Desk, work: impl FnOnce(&Step) -> Result<T>) -> T {
    desk.register.step(Act::Import, &founder(1), work).unwrap().0
}

fn with_samples() -> (Desk, Rows, Rows) {
    let mut desk = Desk::new();
    let before = rows(&desk);
    act(&mut desk, |step| step.batch(include_str!("samples.sql")));
    let after = rows(&desk);
    (desk, before, after)
}

/// Undoes and redoes what brought the rows from one state to the other.
fn goes_both_ways(desk: &mut Desk, before: &Rows, after: &Rows) {
    for _ in 0..2 {
        desk.register.undo(&founder(2)).unwrap();
        assert_eq!(&rows(desk), before);
        desk.register.redo(&founder(3)).unwrap();
        assert_eq!(&rows(desk), after);
    }
}

#[test]
fn every_table_has_a_sample() {
    let (desk, _, rows) = with_samples();
    let bare: Vec<_> =
        tables(&desk).into_iter().map(|table| table.table).filter(|table| rows[table].is_empty()).collect();
    assert_eq!(bare, [""; 0], "add a row of each to samples.sql");
}

#[test]
fn added_rows_go_and_come_back() {
    let (mut desk, before, after) = with_samples();
    goes_both_ways(&mut desk, &before, &after);
}

#[test]
fn changed_rows_change_back() {
    let (mut desk, _, _) = with_samples();
    for table in tables(&desk) {
        let before = rows(&desk);
        let changed = act(&mut desk, |step| change_what_can_be(step, &table));
        let after = rows(&desk);
        assert!(changed > 0 && before != after, "nothing in {} could be changed", table.table);
        goes_both_ways(&mut desk, &before, &after);
    }
}

/// Changes each column of each row by itself, wherever the schema lets it be changed.
fn change_what_can_be(step: &Step, table: &Imaged) -> Result<usize> {
    let name = &table.table;
    let rows: Vec<i64> = step.all(&format!("SELECT id FROM \"{name}\" ORDER BY id"), [], |row| row.value("id"))?;
    let mut changed = 0;
    for column in table.columns.iter().filter(|column| *column != "id") {
        for (row, value) in
            rows.iter().flat_map(|row| ["NULL", "1", "2", "4", "'x'", "'2026-06-06'"].map(|value| (row, value)))
        {
            // A savepoint each: a change that the schema refuses leaves the others.
            step.batch("SAVEPOINT one")?;
            let written = step.run(&format!("UPDATE \"{name}\" SET \"{column}\" = {value} WHERE id = {row}"), []);
            let dangles = step.maybe("SELECT 1 FROM pragma_foreign_key_check(?1)", [name], |_| Ok(()))?.is_some();
            match written {
                Ok(rows) if !dangles => changed += rows,
                Ok(_) | Err(Error::Constraint(_) | Error::NotFound(_) | Error::Refused(_)) => {
                    step.batch("ROLLBACK TO one")?;
                }
                Err(error) => return Err(error),
            }
            step.batch("RELEASE one")?;
        }
    }
    Ok(changed)
}

#[test]
fn removed_rows_come_back_with_their_numbers() {
    let (mut desk, _, before) = with_samples();
    act(&mut desk, |step| {
        step.batch("PRAGMA defer_foreign_keys = ON")?;
        // The founder stays, and what the register went through: the journal points to them.
        imaged(step)?
            .iter()
            .filter(|table| {
                !["user", "migration"].contains(&table.table.as_str()) && !FINAL.contains(&table.table.as_str())
            })
            .try_for_each(|table| step.run(&format!("DELETE FROM \"{}\"", table.table), []).map(drop))?;
        step.run("DELETE FROM user WHERE id = 2", [])
    });
    let after = rows(&desk);
    assert!(after["person"].is_empty() && after["decision"].is_empty());
    goes_both_ways(&mut desk, &before, &after);
}

#[test]
fn what_is_written_for_good_is_not_taken_back_by_image() {
    let (mut desk, _, _) = with_samples();
    let head = "0".repeat(64);
    for (table, insert) in [
        ("year_closing", format!("(id, year, on_day, sealed, head) VALUES (1, 2001, '2002-02-01', 'x', '{head}')")),
        ("year_reopening", "(closing, on_day, reason) VALUES (1, '2002-03-01', 'x')".to_owned()),
        (
            "seal",
            format!(
                "(n, minutes, number, nominative_sha256, shareable_sha256, previous_head, head, journal_head, sealed_at)
                 VALUES (1, 1, 'PV-1', '{head}', '{head}', '', '{head}', '{head}', 30)"
            ),
        ),
    ] {
        act(&mut desk, |step| step.run(&format!("INSERT INTO {table} {insert}"), []));
        let before = rows(&desk);
        match desk.register.undo(&founder(2)) {
            Err(Error::Kept { table: kept }) => assert_eq!(kept, table),
            other => panic!("{table}: {other:?}"),
        }
        assert_eq!(rows(&desk), before);
    }
}

#[test]
fn a_row_that_changed_since_is_named() {
    let (mut desk, _, _) = with_samples();
    let mine = founder(2);
    let theirs = council::Actor { user: council::UserId::new(2), ..mine };
    desk.register.step(Act::Import, &mine, |step| step.run("UPDATE person SET city = 'a' WHERE id = 1", [])).unwrap();
    desk.register
        .step(Act::Import, &theirs, |step| step.run("UPDATE person SET phone = '1' WHERE id = 1", []))
        .unwrap();
    let before = rows(&desk);
    let undone = desk.register.undo(&mine);
    assert!(matches!(&undone, Err(Error::Conflict { table, id: 1 }) if table == "person"), "{undone:?}");
    assert_eq!(rows(&desk), before);
    desk.register.undo(&theirs).unwrap();
    desk.register.undo(&mine).unwrap();
}

#[test]
fn a_row_that_others_point_to_since_is_not_taken_away() {
    let (mut desk, _, _) = with_samples();
    let mine = founder(2);
    let theirs = council::Actor { user: council::UserId::new(2), ..mine };
    let theme = |label: &str| format!("INSERT INTO theme (label) VALUES ('{label}')");
    desk.register.step(Act::Import, &mine, |step| step.run(&theme("added"), [])).unwrap();
    desk.register
        .step(Act::Import, &theirs, |step| {
            step.run("UPDATE workshop SET theme = (SELECT max(id) FROM theme) WHERE id = 2", [])
        })
        .unwrap();
    let undone = desk.register.undo(&mine);
    assert!(matches!(&undone, Err(Error::Conflict { table, id: 2 }) if table == "workshop"), "{undone:?}");
}
