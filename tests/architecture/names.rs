//! Where things are named: foreign crates in one file, SQL in one room, French where the screen and the papers speak.

use crate::{
    house::{self, Source},
    none_of, tokens,
};

/// The one file that names what keys are made of.
const VAULT: &[&str] = &["crates/vault/src/crypto.rs"];

/// A foreign crate, and the only places that name it.
const NAMED_ONLY_BY: &[(&str, &[&str])] = &[
    ("printpdf", &["crates/documents/src/ink"]),
    ("hayro", &["crates/documents/src/preview"]),
    ("rusqlite", &["crates/storage/src"]),
    ("argon2", VAULT),
    ("chacha20poly1305", VAULT),
    ("getrandom", VAULT),
    ("hkdf", VAULT),
    ("hmac", VAULT),
    ("x25519_dalek", VAULT),
    ("zbus", &["src-tauri/src/sessions.rs"]),
    ("tauri_plugin_dialog", &["src-tauri/src/choosing.rs", "src-tauri/src/lib.rs"]),
    ("tauri", &["src-tauri/src", "src-tauri/build.rs", "src-tauri/examples"]),
];

/// Where French is written in Rust.
const FRENCH: &[&str] = &["crates/documents/src/wording", "crates/palierctl/src", "src-tauri/src/choosing.rs"];

/// The longest file, in lines.
const LONGEST: usize = 500;

fn lies_in(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| source.path.contains(place))
}

fn named_elsewhere(source: &Source) -> Vec<String> {
    let names = tokens::of(&source.text).names;
    NAMED_ONLY_BY
        .iter()
        .filter(|(_, places)| !lies_in(source, places))
        .flat_map(|(name, _)| names.iter().filter(move |(_, named)| named == name))
        .map(|(line, name)| format!("{}:{line} names {name}", source.path))
        .collect()
}

fn sql_elsewhere(source: &Source) -> Vec<String> {
    const VERBS: [&str; 6] = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "PRAGMA ", "CREATE TABLE "];
    tokens::of(&source.text)
        .texts
        .into_iter()
        .filter(|(_, text)| VERBS.iter().any(|verb| text.contains(verb)))
        .filter(|_| !lies_in(source, &["crates/storage/"]))
        .map(|(line, _)| format!("{}:{line} writes SQL", source.path))
        .collect()
}

fn french_elsewhere(source: &Source) -> Vec<String> {
    let french = |letter: char| "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ«»’".contains(letter);
    tokens::of(&source.text)
        .texts
        .into_iter()
        .filter(|(_, text)| text.contains(french))
        .filter(|_| !lies_in(source, FRENCH))
        .map(|(line, text)| format!("{}:{line} speaks French: {text}", source.path))
        .collect()
}

fn too_long(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    (lines > LONGEST).then(|| format!("{} has {lines} lines", source.path))
}

fn product() -> Vec<Source> {
    let product: Vec<_> =
        house::sources("src-tauri", &["rs"]).into_iter().filter(|source| !source.path.contains("/tests/")).collect();
    assert!(product.len() > 20, "the sources were read");
    product
}

#[test]
fn a_foreign_crate_is_named_in_its_one_place() {
    none_of(&product().iter().flat_map(named_elsewhere).collect::<Vec<_>>());
}

#[test]
fn sql_is_written_in_storage_alone() {
    none_of(&product().iter().flat_map(sql_elsewhere).collect::<Vec<_>>());
}

#[test]
fn french_is_written_where_the_papers_speak() {
    none_of(&product().iter().flat_map(french_elsewhere).collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let written = ["src-tauri", "ui", "tests"]
        .into_iter()
        .flat_map(|folder| house::sources(folder, &["rs", "sql", "svelte", "ts", "css", "mjs", "cjs"]));
    none_of(&written.filter_map(|source| too_long(&source)).collect::<Vec<_>>());
}

#[cfg(test)]
mod the_check_itself {
    use super::{french_elsewhere, named_elsewhere, sql_elsewhere, too_long};
    use crate::house::Source;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    #[test]
    fn finds_a_crate_named_out_of_its_place() {
        let drawing = "use printpdf::PdfDocument;";
        assert_eq!(named_elsewhere(&source("src-tauri/crates/documents/src/set.rs", drawing)).len(), 1);
        assert!(named_elsewhere(&source("src-tauri/crates/documents/src/ink.rs", drawing)).is_empty());
    }

    #[test]
    fn finds_sql_outside_storage() {
        let asking = r#"fn all() { ask("SELECT id FROM person") }"#;
        assert_eq!(sql_elsewhere(&source("src-tauri/crates/secretariat/src/people.rs", asking)).len(), 1);
        assert!(sql_elsewhere(&source("src-tauri/crates/storage/src/people.rs", asking)).is_empty());
    }

    #[test]
    fn finds_french_in_a_rule() {
        let saying = r#"const WHY: &str = "déjà attribuée";"#;
        assert_eq!(french_elsewhere(&source("src-tauri/crates/council/src/places.rs", saying)).len(), 1);
        assert!(french_elsewhere(&source("src-tauri/crates/documents/src/wording.rs", saying)).is_empty());
    }

    #[test]
    fn finds_a_file_of_five_hundred_and_one_lines() {
        assert!(too_long(&source("a.rs", &"\n".repeat(501))).is_some());
        assert!(too_long(&source("a.rs", &"\n".repeat(500))).is_none());
    }
}
