//! A word that was typed, shown and printed is found in clear in no file, whatever the program was doing when it stopped.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use std::{fs, path::Path};
use tests::{CANARY, Home, Window, in_clear, run_plainly};

/// Nothing in clear so far, of as many files at least.
fn nothing_in_clear(home: &Path, when: &str, at_least: usize) {
    let (found, files) = in_clear(home);
    println!("{when}: {files} files, {} in clear", found.len());
    assert!(found.is_empty(), "{when}: {found:?}");
    assert!(files >= at_least, "{when}: only {files} files");
}

async fn add_a_person(window: &Window) {
    let person = json!({ "civility": null, "familyName": CANARY, "birthName": "", "givenName": "Odile", "birthOn": null,
        "phone": "", "email": "", "commune": null });
    let application = json!({ "applicant": { "kind": "new", "person": person }, "receivedOn": "2026-11-20",
        "referredBy": null, "referrerText": CANARY, "request": format!("Un logement pour {CANARY}.") });
    window.call("add_application", json!({ "application": application })).await.expect("an application");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_was_typed_is_in_clear_in_no_file() {
    let window = Window::open(tests::example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    add_a_person(&window).await;
    window.go("/applications").await;
    window.see(CANARY).await;
    window.press(&[Key::Control.into(), 'k']).await;
    window.type_text(CANARY).await;
    nothing_in_clear(window.home().path(), "at work", 6);

    // Killed with a log that was never turned into the register.
    let home = window.kill();
    nothing_in_clear(home.path(), "killed", 6);
    let window = Window::open(home).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/applications").await;
    window.see(CANARY).await;
    print_and_lock(&window).await;
    nothing_in_clear(window.home().path(), "locked", 6);
}

/// A paper lies in clear while it is open, and no longer once the vault is locked.
async fn print_and_lock(window: &Window) {
    let in_hand = window.home().path().join("run/palier");
    let papers = |folder: &Path| fs::read_dir(folder).map_or(0, |files| files.flatten().count());
    let request = json!({ "kind": "agenda", "meeting": 1 });
    let set = window.call("papers", json!({ "request": request, "progress": "__CHANNEL__:0" })).await.expect("papers");
    assert!(set["ready"].as_array().is_some_and(|ready| !ready.is_empty()), "{set}");
    // Without a viewer on this computer, the answer is a failure; the file is there all the same.
    let _: Result<Value, Value> = window.call("open_paper", json!({ "paper": 0 })).await;
    assert_eq!(papers(&in_hand), 1, "the paper lies in clear meanwhile");
    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.find("field", "Phrase de passe").await;
    assert_eq!(papers(&in_hand), 0, "and is wiped at the lock");
}

/// `WebDriver` cannot open an incognito window: a program started plainly can. Driven, the same page leaves the word on the
/// disk, so that the search can find one.
#[test]
fn a_page_keeps_nothing_on_the_disk() {
    let driven = Home::empty();
    let said = run_plainly("examples/canary", &driven, true);
    assert!(said.contains("done") && said.contains("local") && said.contains("database"), "{said}");
    assert_ne!(in_clear(driven.path()).0, Vec::<std::path::PathBuf>::new(), "the control keeps the word");

    let plain = Home::empty();
    let said = run_plainly("examples/canary", &plain, false);
    assert!(said.contains("done"), "{said}");
    let (found, files) = in_clear(plain.path());
    println!("page: {files} files, {} in clear; kept while it was open: {}", found.len(), said.trim());
    assert_eq!(found, Vec::<std::path::PathBuf>::new());
}
