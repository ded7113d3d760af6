//! What every table keeps to, proved on the register as the migrations make it.

use crate::imaging::imaged;
use crate::row::Columns;
use crate::testing::Desk;
use crate::{error, subjects};
use std::collections::BTreeSet;

struct Table {
    name: String,
    sql: String,
    strict: bool,
}

fn tables(desk: &Desk) -> Vec<Table> {
    let sql = "SELECT s.name, s.sql, l.strict FROM sqlite_schema s JOIN pragma_table_list l ON l.name = s.name AND l.schema = 'main'
               WHERE l.type = 'table' AND s.name NOT GLOB 'sqlite_*' ORDER BY s.name";
    let row =
        |row: &rusqlite::Row| Ok(Table { name: row.text("name")?, sql: row.text("sql")?, strict: row.flag("strict")? });
    desk.register.page(|page| page.all(sql, [], row)).unwrap()
}

/// The names a query finds; the rule is that it finds none.
fn found(desk: &Desk, sql: &str) -> Vec<String> {
    desk.register.page(|page| page.all(sql, [], |row| row.get(0))).unwrap()
}

const NONE: [&str; 0] = [];

#[test]
fn the_schema_is_the_reviewed_one() {
    let desk = Desk::new();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB '*_search_*' AND name NOT GLOB 'sqlite_*'
               ORDER BY tbl_name, type <> 'table', name";
    insta::assert_snapshot!(found(&desk, sql).join(";\n\n"));
}

#[test]
fn tables_are_strict_and_number_their_rows_once() {
    let desk = Desk::new();
    for Table { name, sql, strict } in tables(&desk) {
        assert!(strict, "{name} is not STRICT");
        let key = match name.as_str() {
            "act" => "seq",
            "content" => continue, // known by its digest
            _ => "id",
        };
        let key = sql
            .lines()
            .any(|line| line.trim_start().starts_with(key) && line.contains("INTEGER PRIMARY KEY AUTOINCREMENT"));
        assert!(key, "{name}: a number that is given again makes undo collide");
    }
}

#[test]
fn no_column_is_inexact_and_only_contents_are_bytes() {
    let desk = Desk::new();
    let columns = "SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_xinfo(t.name) c
                   WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*'";
    assert_eq!(found(&desk, &format!("{columns} AND c.type NOT IN ('INTEGER', 'TEXT', 'BLOB')")), NONE);
    assert_eq!(found(&desk, &format!("{columns} AND c.type = 'BLOB'")), ["content.bytes"]);
    assert_eq!(
        found(&desk, &format!("{columns} AND c.hidden <> 0")),
        NONE,
        "a generated column is missing from images"
    );
}

#[test]
fn columns_are_what_their_names_say() {
    let desk = Desk::new();
    let sql = "SELECT t.name AS tbl, c.name, c.type FROM pragma_table_list t, pragma_table_xinfo(t.name) c
               WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*'";
    let columns = desk
        .register
        .page(|page| page.all(sql, [], |row| Ok((row.text("tbl")?, row.text("name")?, row.text("type")?))))
        .unwrap();
    let tables = tables(&desk);
    for (table, column, kind) in columns {
        let written = &tables.iter().find(|known| known.name == table).unwrap().sql;
        let integer = ["_minute", "_at", "_cents"].iter().any(|end| column.ends_with(end));
        assert!(!integer || kind == "INTEGER", "{table}.{column} is {kind}");
        if column.ends_with("_on") || column == "on_day" {
            assert!(
                written.contains(&format!("CHECK ({column} IS date({column}, '+0 days'))")),
                "{table}.{column} may hold no day"
            );
        }
        if column.ends_with("_minute") {
            assert!(
                written.contains(&format!("{column} BETWEEN")) || written.contains(&format!("{column} > ")),
                "{table}.{column}"
            );
        }
        if column.ends_with("until_on") && written.contains("from_on") {
            assert!(written.contains(&format!("{column} > ")), "{table}: a period may end before it starts");
        }
    }
}

#[test]
fn every_key_points_plainly_and_is_indexed() {
    let desk = Desk::new();
    let keys = "SELECT t.name || '.' || k.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) k
                WHERE t.schema = 'main' AND t.type = 'table'";
    let deaf = format!("{keys} AND (k.on_delete NOT IN ('NO ACTION', 'RESTRICT') OR k.on_update <> 'NO ACTION')");
    assert_eq!(found(&desk, &deaf), NONE, "rows go only one by one, each with its image");
    let slow = format!(
        "{keys} AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
                                WHERE i.partial = 0 AND c.seqno = 0 AND c.name = k.\"from\")"
    );
    assert_eq!(found(&desk, &slow), NONE, "undo looks every key up");
}

#[test]
fn nothing_replaces_a_row() {
    let desk = Desk::new();
    assert_eq!(
        found(&desk, "SELECT name FROM sqlite_schema WHERE sql LIKE '%OR REPLACE%' OR sql LIKE '%CONFLICT REPLACE%'"),
        NONE
    );
}

#[test]
fn ordinary_triggers_only_refuse_or_index() {
    let desk = Desk::new();
    for sql in found(&desk, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'") {
        let body = sql.split_once("BEGIN").unwrap().1.trim_end_matches("END").trim();
        for statement in body.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            let words: Vec<_> = statement.split_whitespace().collect();
            let indexes = words[..2] == ["INSERT", "INTO"] && words[2].ends_with("_search");
            assert!(
                indexes || statement.starts_with("SELECT RAISE(ABORT, "),
                "{statement}: undo would meet what it did not image"
            );
        }
    }
}

#[test]
fn what_a_trigger_refuses_has_words() {
    let desk = Desk::new();
    let raised: BTreeSet<_> =
        found(&desk, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE%'")
            .iter()
            .map(|sql| sql.split_once("RAISE(ABORT, '").unwrap().1.split_once('\'').unwrap().0.to_owned())
            .collect();
    assert!(!raised.is_empty());
    for message in raised {
        // What is final is guarded against the program itself: no rule lets it come so far.
        assert!(message.ends_with("_is_final") || error::refusal(&message).is_some(), "{message} is no refusal");
    }
}

#[test]
fn every_imaged_table_has_its_triggers_and_its_subject() {
    let desk = Desk::new();
    let imaged = desk.register.page(imaged).unwrap();
    assert!(imaged.len() > 60);
    for table in imaged {
        assert!(subjects::subject_of(&table.table).is_some(), "no screen reloads after a change of {}", table.table);
        for event in ["insert", "update", "delete"] {
            let sql = format!("SELECT sql FROM temp.sqlite_schema WHERE name = 'image_{event}_{}'", table.table);
            let trigger = found(&desk, &sql).pop().unwrap();
            for column in &table.columns {
                assert!(trigger.contains(&format!("'{column}', ")), "{trigger} misses {column}");
            }
        }
    }
}

#[test]
fn only_the_machinery_and_the_indexes_are_not_imaged() {
    let desk = Desk::new();
    let imaged: BTreeSet<_> = desk.register.page(imaged).unwrap().into_iter().map(|table| table.table).collect();
    let bare: Vec<_> =
        tables(&desk).into_iter().map(|table| table.name).filter(|name| !imaged.contains(name)).collect();
    assert_eq!(bare, ["act", "change", "checkpoint", "content", "draft", "erased", "view_state", "viewed"]);
}
