//! The words of the council: each public type says its French word, and the glossary lists nothing that is not there.

use crate::{
    house::{self, Source},
    none_of,
};

/// A public type and the first line that documents it.
struct Word {
    name: String,
    says: String,
    at: String,
}

/// The public types of a source. A plain reading of lines, which also sees those that macros declare.
fn words(source: &Source) -> Vec<Word> {
    let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
    let mut ids = false;
    lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| {
            ids = (ids || *line == "ids! {") && *line != "}";
            let name = declared(line).or_else(|| ids.then(|| line.strip_suffix(',')).flatten())?;
            let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
            Some(Word { says: first_doc_line(&lines[..at]), at: format!("{}:{}", source.path, at + 1), name })
        })
        .filter(|word| word.name.starts_with(char::is_uppercase))
        .collect()
}

fn declared(line: &str) -> Option<&str> {
    ["pub struct ", "pub enum "].iter().find_map(|start| line.strip_prefix(start))
}

/// The first line of the documentation that ends where the declaration begins.
fn first_doc_line(before: &[&str]) -> String {
    let documented = before.iter().rev().take_while(|line| line.starts_with("///") || line.starts_with("#["));
    documented.filter(|line| line.starts_with("///")).last().unwrap_or(&"").to_string()
}

/// Whether a sentence has a word in italics.
fn in_italics(sentence: &str) -> bool {
    sentence.split('*').nth(1).is_some_and(|word| !word.is_empty()) && sentence.matches('*').count() >= 2
}

fn council() -> Vec<Source> {
    house::sources("src-tauri/crates/council/src", &["rs"])
}

#[test]
fn every_public_type_of_the_council_says_its_french_word() {
    let words: Vec<Word> = council().iter().flat_map(words).collect();
    assert!(words.len() > 40, "the words were read");
    let mute = words.iter().filter(|word| !in_italics(&word.says));
    none_of(&mute.map(|word| format!("{} {} does not say its French word", word.at, word.name)).collect::<Vec<_>>());
}

#[test]
fn the_glossary_lists_words_that_are_in_the_house() {
    let glossary =
        std::fs::read_to_string(house::top().join("src-tauri/crates/council/GLOSSARY.md")).expect("the glossary");
    let types =
        house::sources("src-tauri/crates", &["rs"]).iter().flat_map(words).map(|word| word.name).collect::<Vec<_>>();
    let rooms = house::crates();
    let declared = |term: &str| {
        let identity = format!("{term}Id");
        types.iter().any(|name| *name == term || *name == identity)
            || rooms.iter().any(|room| room.name == term.to_lowercase())
    };
    let rows = glossary.lines().filter_map(|line| line.strip_prefix("| ")).skip(1);
    let listed: Vec<&str> = rows.filter_map(|row| row.split(" |").next()).flat_map(|terms| terms.split(", ")).collect();
    assert!(listed.len() > 20, "the glossary was read");
    let absent = listed.iter().filter(|term| !declared(term));
    none_of(&absent.map(|term| format!("the glossary lists {term}, which no room declares")).collect::<Vec<_>>());
}

#[cfg(test)]
mod the_check_itself {
    use super::{in_italics, words};
    use crate::house::Source;

    fn says(text: &str) -> Vec<(String, bool)> {
        words(&Source { path: "x.rs".into(), text: text.into() })
            .into_iter()
            .map(|word| (word.name, in_italics(&word.says)))
            .collect()
    }

    #[test]
    fn sees_types_attributes_and_identities() {
        let text = "/// *Place*: one bed.\n/// More.\n#[derive(Debug)]\npub struct Place {\n}\nids! {\n    /// *Lieu*.\n    VenueId,\n}\npub enum Mute {}";
        assert_eq!(says(text), [("Place".into(), true), ("VenueId".into(), true), ("Mute".into(), false)]);
    }

    #[test]
    fn an_asterisk_alone_is_no_word() {
        assert!(!in_italics("/// Two * three."));
    }
}
