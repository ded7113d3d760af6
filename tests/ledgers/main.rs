//! The tables that go to an accountant, read back by a library that is not ours.
#![expect(clippy::unwrap_used, reason = "a table that cannot be read fails where it stopped")]

use council::deposits::FlowPeriod;
use council::{Minute, TableForm, calendar};
use secretariat::{EXAMPLE_PASSPHRASE, Session, cover};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};
use tests::{Home, example, example_day, top};

fn opened() -> (Home, Session) {
    let home = example();
    let user = cover(&home.example()).unwrap().users[0].slot.clone();
    let morning = calendar::moment(example_day(), Minute::new(540).unwrap()).unwrap();
    let session = Session::open(&home.example(), &user, EXAMPLE_PASSPHRASE, morning).unwrap();
    (home, session)
}

/// The rows of each sheet, as odfpy reads them.
fn by_python(file: &[u8]) -> BTreeMap<String, Vec<Vec<Value>>> {
    let python = top().join("target/venv/bin/python");
    let mut reader = Command::new(&python)
        .arg(top().join("tests/ledgers/read.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|_| panic!("{} is needed: `make setup` makes it", python.display()));
    reader.stdin.take().unwrap().write_all(file).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    let mut sheets: BTreeMap<String, Vec<Vec<Value>>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let cells = row["cells"].as_array().unwrap().clone();
        sheets.entry(row["sheet"].as_str().unwrap().to_owned()).or_default().push(cells);
    }
    sheets
}

/// What a cell of separated values says, as the other library types it.
fn typed(header: &str, cell: &str) -> Value {
    let is_amount = ["Débit", "Crédit"].contains(&header) || cell.contains(',') && header != "Libellé";
    match cell.split('/').collect::<Vec<_>>()[..] {
        [day, month, year] if header == "Date" => json!({ "day": format!("{year}-{month}-{day}") }),
        _ if is_amount && !cell.is_empty() => json!({ "cents": cell.replace(',', "").parse::<i64>().unwrap() }),
        _ => json!(cell),
    }
}

fn by_hand(csv: &[u8]) -> Vec<Vec<Value>> {
    let text = std::str::from_utf8(csv).unwrap().trim_start_matches('\u{feff}');
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(';').collect()).collect();
    let typed = |row: &Vec<&str>| row.iter().zip(&rows[0]).map(|(cell, header)| typed(header, cell)).collect();
    rows[1..].iter().map(typed).collect()
}

#[test]
fn row_69_another_library_reads_the_journal_lines_of_three_years_as_they_are() {
    let (_home, session) = opened();
    for year in 2024..=2026 {
        let period = FlowPeriod::year(year).unwrap();
        let table = |form| session.office().journal_table(period, form, example_day()).unwrap();
        let (name, ods) = table(TableForm::Ods);
        assert_eq!(name, format!("ecritures-des-depots-{year}.ods"));
        let read = by_python(&ods);
        let lines = &read["Écritures"][1..];
        assert!(lines.len() > 4, "{year} was lived");
        assert_eq!(lines, by_hand(&table(TableForm::Csv).1));
        let side = |at: usize| lines.iter().filter_map(|row| row[at]["cents"].as_i64()).sum::<i64>();
        assert_eq!(side(5), side(6), "{year} balances");
        assert!(read.contains_key("Hors bilan"));
    }
}

#[test]
fn another_library_reads_the_figures_of_the_fund_as_they_are() {
    let (_home, session) = opened();
    let period = FlowPeriod::year(2025).unwrap();
    let table = |form| session.office().treasurer_table(period, form, example_day()).unwrap().1;
    let read = by_python(&table(TableForm::Ods));
    assert_eq!(read["État du fonds"][1..], by_hand(&table(TableForm::Csv)));
}
