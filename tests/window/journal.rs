//! Who looked at what, and the journal against what a paper printed.

use crate::founding::COMMANDS;
use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example};

async fn views(window: &Window) -> Vec<Value> {
    let views = window.call("views", json!({ "before": null })).await.expect("what was looked at");
    views.as_array().expect("a list").clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_record_that_is_shown_is_noted_once_with_who_looked() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let shown: Vec<_> = COMMANDS.iter().filter(|(_, nature)| *nature == "views").map(|(name, _)| *name).collect();
    assert!(shown.len() > 10, "the commands were listed");
    // Of the same kind, each command shows another record: none hides behind one that was noted a moment ago. Those that are
    // alone of their kind show the first, for there may be few.
    for (nth, command) in (1..).zip(shown) {
        let id = if ["action", "situation"].contains(&command) { 1 } else { nth };
        let asked = json!({ "id": id, "meeting": id, "version": "nominative", "day": "2026-11-27" });
        let before = views(&window).await.len();
        for times in [1, 2] {
            window.call(command, asked.clone()).await.unwrap_or_else(|error| panic!("{command}: {error}"));
            let after = views(&window).await;
            assert_eq!(after.len(), before + 1, "{command}, {times}: noted once a quarter of an hour");
            assert_eq!((&after[0]["user"], &after[0]["record"][1]), (&json!(1), &json!(id)), "{command}");
        }
    }
    window.go("/settings/history").await;
    window.click("tab", "Consultations").await;
    window.see("Instance n°").await;
    window.look("history-views").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_held_against_what_a_paper_printed() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let journal = window.call("journal", json!({ "before": null })).await.expect("the journal");
    let (line, digest) = (&journal[5]["seq"], journal[5]["digest"].as_str().expect("a digest"));
    let grouped: Vec<_> =
        digest.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).to_uppercase()).collect();
    window.go("/settings/history").await;
    window.click("tab", "Vérification").await;
    for (typed, said) in [
        (grouped.join(" "), format!("l’empreinte est celle de la ligne {line}")),
        (digest[..60].to_owned(), "Ce n’est pas une empreinte entière".to_owned()),
        ("0".repeat(64), "Aucune ligne du journal ne porte cette empreinte.".to_owned()),
    ] {
        window.fill("Empreinte du journal", &typed).await;
        window.press(&[Key::Enter.into()]).await;
        window.see(&said).await;
        window.look("history-check").await;
    }
}
