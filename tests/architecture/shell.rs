//! The shell decides nothing, and the page may call what the shell lists and no more.

use crate::{
    house::{self, Source},
    none_of, tokens,
};

macro_rules! commands {
    ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
        &[$((stringify!($name), stringify!($nature), concat!($(stringify!($what))?))),*]
    };
}

/// The one list of commands: name, nature, and the act or the record it is about.
const COMMANDS: &[(&str, &str, &str)] = include!("../../src-tauri/commands.in");

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

/// What a command asks of the open vault, besides reading it: an act is journalled, a view is noted.
fn strays(name: &str, nature: &str, what: &str, body: &str) -> Option<String> {
    /// What asks the passphrase again, or is done to the vault itself: each leaves its line in the journal.
    const TO_THE_VAULT: [&str; 7] = [
        "desk.change_passphrase(",
        "desk.add_user(",
        "desk.remove_user(",
        ".purge_registrations(",
        "desk.replace_sheet(",
        ".restore_backup(",
        ".drill(",
    ];
    /// What leaves the vault in clear: `saving::hand_out` notes it.
    const OUT_OF_IT: [&str; 6] =
        ["printing::open(", "save_as(", "export_as(", "save_under(", "save_in_folder(", ".save_rejected("];
    let marks = [".act(", ".act_gravely(", "accept_import("];
    let acts = marks.iter().chain(&TO_THE_VAULT).chain(&OUT_OF_IT).any(|call| body.contains(call));
    let views = body.contains(".view(");
    let is_so = match nature {
        "acts" => acts && !views,
        "views" => !acts && body.contains(&format!(".view(RecordKind::{what}, ")),
        "reads" | "neither" => !acts && !views,
        _ => false,
    };
    (!is_so).then(|| format!("{name} is not what the list says: {nature}({what})"))
}

#[test]
fn every_act_is_journalled_and_every_view_is_noted() {
    let written = house::sources("src-tauri/src/commands", &["rs"]);
    let bodies: Vec<&str> = written.iter().flat_map(|source| source.text.split("#[tauri::command").skip(1)).collect();
    let body = |name: &str| {
        let head = format!("fn {name}(");
        *bodies.iter().find(|body| body.contains(&head)).unwrap_or_else(|| panic!("{name} is written"))
    };
    none_of(
        &COMMANDS.iter().filter_map(|(name, nature, what)| strays(name, nature, what, body(name))).collect::<Vec<_>>(),
    );
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
    let mut listed: Vec<_> = COMMANDS.iter().map(|(name, ..)| *name).chain(AWAITED.iter().copied()).collect();
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
    use super::{decides, strays};
    use crate::house::Source;

    #[test]
    fn finds_a_command_that_hides_what_it_does() {
        assert!(strays("open", "reads", "People", "desk.act(|office, actor| office.open(actor))").is_some());
        assert!(strays("open", "views", "Person", "desk.read(|office, _| office.person(id))").is_some());
        assert!(strays("open", "views", "Person", "desk.view(RecordKind::Meeting, id.get(), ask)").is_some());
        assert!(strays("open", "views", "Person", "desk.view(RecordKind::Person, id.get(), ask)").is_none());
    }

    #[test]
    fn finds_a_command_that_decides() {
        let text = "fn undo(open: bool) { if open { go() } }";
        assert_eq!(decides(&Source { path: "undo.rs".into(), text: text.into() }).len(), 1);
    }
}
