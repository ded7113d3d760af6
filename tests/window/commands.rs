//! Every command with whatever JSON: a typed error, no panic, nothing written; on a locked vault, nothing at all.

use crate::shapes::Shapes;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Map, Value, json};
use std::fs;
use tests::settled::{PASSPHRASE, settled};
use tests::{Window, example, top};

macro_rules! commands {
    ($($subject:ident::$name:ident $nature:ident $(($what:ident))?),* $(,)?) => {
        &[$((stringify!($subject), stringify!($name), stringify!($nature))),*]
    };
}

/// Every command: its file, its name, and whether it touches the register.
const COMMANDS: &[(&str, &str, &str)] = include!("../../src-tauri/commands.in");

/// Values for each command.
const TRIES: usize = 12;

/// What a person answers outside the page: a chooser or a viewer would wait for her.
const ASKING: [&str; 8] = [
    "choosing::",
    ".choose(",
    "printing::",
    "save_as(",
    "save_under(",
    "export_as(",
    "save_in_folder(",
    "save_rejected(",
];

/// Arbitrary JSON, with what commands hold dear among it.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just(String::new()),
        Just("2026-11-27".to_owned()),
        Just("-0001-99-99".to_owned()),
        Just("'; DROP TABLE person; --".to_owned()),
        Just("\u{202E}\u{0}\u{FEFF}".to_owned()),
        Just("x".repeat(100_000)),
        "[a-z_]{1,12}",
        "\\PC{0,30}",
    ];
    let number =
        prop_oneof![Just(0.0), Just(1.0), Just(-1.0), Just(1e300), Just(9_007_199_254_740_993.0), any::<f64>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        word.prop_map(Value::from),
    ];
    let key = prop_oneof![Just("kind".to_owned()), Just("id".to_owned()), Just("name".to_owned()), "[a-zA-Z]{1,8}"];
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            btree_map(key.clone(), inner, 0..6).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// The text of a command: from its name to its end.
fn source(file: &str, name: &str) -> String {
    let text =
        fs::read_to_string(top().join("src-tauri/src/commands").join(file).with_extension("rs")).expect("a file");
    let begins = text.find(&format!("fn {name}(")).unwrap_or_else(|| panic!("{name} is not in {file}.rs"));
    let rest = &text[begins..];
    rest[..rest.find("\n}").expect("an end")].to_owned()
}

/// The commands that touch the register and ask nobody outside the page: their names and their texts.
fn touching() -> Vec<(&'static str, String)> {
    let all = COMMANDS.iter().filter(|(_, _, nature)| *nature != "neither");
    let written = all.map(|(file, name, _)| (*name, source(file, name)));
    written.filter(|(_, source)| !ASKING.iter().any(|asking| source.contains(asking))).collect()
}

/// What a command asks for by name, as the page says it.
fn arguments(source: &str) -> Vec<String> {
    let asked = &source[source.find('(').expect("arguments")..source.find("{\n").expect("a body")];
    let names = asked.split([',', '(']).filter_map(|one| one.split_once(": "));
    let ours = ["AppHandle", "State<", "Opened", "Unlocked", "Channel"];
    names
        .filter(|(_, kind)| !ours.iter().any(|own| kind.trim_start().starts_with(own)))
        .map(|(name, _)| camel(name.trim().trim_start_matches("mut ").trim_start_matches('_')))
        .collect()
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |so_far, word| so_far + &word[..1].to_uppercase() + &word[1..])
}

/// Arguments of the right names and of whatever values.
fn whatever(names: &[String], runner: &mut TestRunner) -> Value {
    let mut one = || any_json().new_tree(runner).expect("a value").current();
    Value::Object(names.iter().map(|name| (name.clone(), one())).collect::<Map<_, _>>())
}

/// An error the page can word: one of the closed list, or what Tauri says of arguments that are none.
fn is_typed(error: &Value) -> bool {
    error["code"].is_string() && error["code"] != "unexpected"
        || error.as_str().is_some_and(|text| text.contains("invalid args"))
}

async fn head(window: &Window) -> Value {
    window.call("journal", json!({ "before": null })).await.unwrap_or_else(|error| error)
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_sent_is_answered_by_a_typed_error_and_writes_nothing() {
    let window = Window::open(settled()).await;
    window.see("Ouvrir").await;
    let mut runner = TestRunner::deterministic();
    let touching: Vec<_> = touching().into_iter().map(|(name, source)| (name, arguments(&source))).collect();
    assert!(touching.len() > 100, "only {} commands", touching.len());

    for (name, arguments) in &touching {
        let tries: Vec<_> = (0..TRIES).map(|_| whatever(arguments, &mut runner)).collect();
        for error in window.call_each(name, &tries).await {
            assert_eq!(error, Some(json!({ "code": "locked" })), "{name} on a locked vault");
        }
    }

    window.unlock(PASSPHRASE).await;
    let (mut refused, mut answered) = (0, 0);
    for (name, arguments) in touching.iter().filter(|(_, arguments)| !arguments.is_empty()) {
        let before = head(&window).await;
        let tries: Vec<_> = (0..TRIES).map(|_| whatever(arguments, &mut runner)).collect();
        let errors = window.call_each(name, &tries).await;
        for (error, given) in errors.iter().zip(&tries).filter_map(|(error, given)| Some((error.as_ref()?, given))) {
            assert!(
                is_typed(error),
                "{name} says {error} to {}",
                given.to_string().chars().take(400).collect::<String>()
            );
        }
        let allowed = errors.iter().filter(|error| error.is_none()).count();
        if allowed == 0 {
            assert_eq!(head(&window).await, before, "{name} refused, and wrote");
        }
        (refused, answered) = (refused + TRIES - allowed, answered + allowed);
    }
    println!("{} commands: {refused} calls refused, {answered} answered", touching.len());
    assert!(refused > 1000);
    // Nothing of it hurt the register, and the window still lives.
    assert_eq!(window.call("users", json!({})).await.expect("a list").as_array().map(Vec::len), Some(1));
}

/// Acts that would end the test: what opens the vault is changed, or the register is another one.
const ENDING: [&str; 5] = ["change_passphrase", "add_user", "remove_user", "restore_backup", "replace_recovery_sheet"];

#[tokio::test(flavor = "multi_thread")]
async fn what_has_the_right_shape_is_done_or_refused_in_words() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let (shapes, mut runner) = (Shapes::read(), TestRunner::deterministic());
    let (mut done, mut refused, mut misread, mut untyped) = (0, 0, 0, Vec::new());
    for (name, _) in touching().iter().filter(|(name, _)| !ENDING.contains(name)) {
        let before = head(&window).await;
        let tries: Vec<_> = (0..TRIES).map(|_| shapes.arguments(name, &mut runner)).collect();
        let mut errors = Vec::new();
        // A few at a time: a script is not waited for longer than half a minute, and papers take their time.
        for few in tries.chunks(2) {
            errors.extend(window.call_each(name, few).await);
        }
        for (error, given) in errors.iter().zip(&tries).filter_map(|(error, given)| Some((error.as_ref()?, given))) {
            let told: String = given.to_string().chars().take(400).collect();
            if !is_typed(error) {
                untyped.push(format!("{name} says {error} to {told}"));
            }
            misread += usize::from(error.is_string());
        }
        let allowed = errors.iter().filter(|error| error.is_none()).count();
        if allowed == 0 {
            assert_eq!(head(&window).await, before, "{name} refused, and wrote");
        }
        (done, refused) = (done + allowed, refused + TRIES - allowed);
    }
    println!("{done} calls answered, {refused} refused, {misread} of them for their shape");
    assert!(untyped.is_empty(), "{}", untyped.join("\n"));
    assert!(done > 300, "{done} answered");
    assert!(misread * 3 < done + refused, "{misread} were not even of the right shape");
    // What was done holds together: a backup of it is read back whole.
    window.call("back_up", json!({})).await.expect("a backup");
}
