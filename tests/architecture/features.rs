//! The capabilities promised, each with the tests that prove it: a test says so by its name, `row_22_…`.

use crate::{house, none_of};
use std::collections::BTreeMap;

/// The rows of `tests/features.txt`: number and capability.
fn rows(list: &str) -> BTreeMap<u32, &str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.trim().split_once("  "))
        .filter_map(|(row, what)| Some((row.parse().ok()?, what)))
        .collect()
}

/// The rows that the tests of a source name, with the names.
fn proofs(text: &str) -> Vec<(u32, String)> {
    text.match_indices("row_")
        .filter(|(at, _)| text[..*at].ends_with("fn ") || text[..*at].ends_with(['\'', '"', '`']))
        .filter_map(|(at, _)| {
            let name: String = text[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let row = name.strip_prefix("row_")?.split('_').next()?.parse().ok()?;
            Some((row, name))
        })
        .collect()
}

#[test]
fn features_are_listed_with_their_tests() {
    let list = std::fs::read_to_string(house::top().join("tests/features.txt")).expect("the list");
    let rows = rows(&list);
    assert!(rows.keys().copied().eq(1..=120), "120 rows, in order");
    let mut proven: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for source in ["src-tauri", "tests", "ui/src"].into_iter().flat_map(|folder| house::sources(folder, &["rs", "ts"]))
    {
        if source.path.ends_with("architecture/features.rs") {
            continue;
        }
        for (row, name) in proofs(&source.text) {
            proven.entry(row).or_default().push(format!("{name} ({})", source.path));
        }
    }
    for (row, what) in &rows {
        println!("{row:>3}  {what}");
        proven.get(row).into_iter().flatten().for_each(|proof| println!("       {proof}"));
    }
    println!("{} of {} rows have a test", proven.len(), rows.len());
    let unknown = proven.iter().filter(|(row, _)| !rows.contains_key(row));
    none_of(&unknown.map(|(row, names)| format!("row {row} is not listed: {}", names.join(", "))).collect::<Vec<_>>());
}

#[cfg(test)]
mod the_check_itself {
    use super::{proofs, rows};

    #[test]
    fn reads_rows_and_proofs() {
        assert_eq!(
            rows("# Group\n  7  Keys\n 12  Merge\n").into_iter().collect::<Vec<_>>(),
            [(7, "Keys"), (12, "Merge")]
        );
        let text = "fn row_7_keys_are_given() {}\ntest('row_12_two_become_one', borrow_3_books)";
        assert_eq!(proofs(text), [(7, "row_7_keys_are_given".into()), (12, "row_12_two_become_one".into())]);
    }
}
