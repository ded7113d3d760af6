//! The shell decides nothing, and the page may call what the shell lists and no more.

use crate::{
    house::{self, Source},
    none_of, tokens,
};

macro_rules! commands {
    ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
        &[$((stringify!($subject), stringify!($name))),*]
    };
}

/// The one list of commands: subject and name.
const COMMANDS: &[(&str, &str)] = include!("../../src-tauri/commands.in");

fn decides(source: &Source) -> Vec<String> {
    const TURNS: [&str; 6] = ["if", "match", "while", "for", "loop", "unwrap_or"];
    tokens::of(&source.text)
        .names
        .into_iter()
        .filter(|(_, name)| TURNS.contains(&name.as_str()))
        .map(|(line, name)| format!("{}:{line} has a `{name}`", source.path))
        .collect()
}

#[test]
fn no_command_decides() {
    let commands = house::sources("src-tauri/src/commands", &["rs"]);
    assert!(commands.len() > 1, "the commands were read");
    none_of(&commands.iter().flat_map(decides).collect::<Vec<_>>());
}

#[test]
fn every_command_written_is_listed() {
    let written = house::sources("src-tauri/src/commands", &["rs"]);
    let written: usize = written.iter().map(|source| source.text.matches("#[tauri::command").count()).sum();
    assert_eq!(written, COMMANDS.len());
}

/// What the page asks for and the shell does not answer yet. It only ever gets shorter.
const AWAITED: &[&str] = &[];

/// The commands that a source of the page's client names: the members of its types `…Commands`.
fn named(client: &Source) -> Vec<String> {
    let lines = client.text.lines();
    let members = lines.scan(false, |inside, line| {
        *inside = (*inside && line != "};") || (line.contains("type ") && line.ends_with("Commands = {"));
        Some((*inside).then_some(line))
    });
    members.flatten().filter_map(|line| line.trim().split_once(": (")).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn the_page_names_every_command_and_no_other() {
    let mut client: Vec<_> = house::sources("ui/src/lib/ipc", &["ts"]).iter().flat_map(named).collect();
    let mut listed: Vec<_> = COMMANDS.iter().map(|(_, name)| *name).chain(AWAITED.iter().copied()).collect();
    client.sort();
    listed.sort_unstable();
    assert_eq!(client, listed);
}

#[test]
fn the_rooms_without_clock_share_one_list_of_what_they_may_not_call() {
    let lists = ["council", "documents", "storage"]
        .map(|room| std::fs::read_to_string(house::top().join("src-tauri/crates").join(room).join("clippy.toml")).ok());
    assert!(lists[0].as_ref().is_some_and(|list| list.contains("std::time::SystemTime::now")));
    assert!(lists.iter().all(|list| *list == lists[0]));
}

#[cfg(test)]
mod the_check_itself {
    use super::decides;
    use crate::house::Source;

    #[test]
    fn finds_a_command_that_decides() {
        let text = "fn undo(open: bool) { if open { go() } }";
        assert_eq!(decides(&Source { path: "undo.rs".into(), text: text.into() }).len(), 1);
    }
}
