//! The dwellings and those who ask for one, by the hand of a coordinator.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example, top};

#[tokio::test(flavor = "multi_thread")]
async fn the_dwellings_are_seen_by_landlord_and_over_two_years_by_one_letter() {
    const CHANGED: &str =
        "[...document.querySelectorAll('[data-list] button')].find((line) => line.textContent.includes(' ; ')).focus()";
    const TOLD: &str = "return document.querySelector('.told').innerText";
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/dwellings").await;
    window.run("document.querySelector('[role=grid] [tabindex=\"0\"]').focus()", vec![]).await;
    window.press(&['o']).await;
    window.see("Avril 2025 – mars 2027").await;
    window.run(CHANGED, vec![]).await;
    let first = window.run(TOLD, vec![]).await;
    window.press(&[Key::Left.into()]).await;
    let before = window.run(TOLD, vec![]).await;
    assert_ne!(first, before, "the arrows walk from bar to bar");
    window.press(&[Key::Down.into()]).await;
    assert_ne!(window.run(TOLD, vec![]).await, before, "and from line to line");
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("dwellings-occupation-{}", theme.code())).await;
    }
    window.run("document.querySelector('[data-list] button').focus()", vec![]).await;
    window.press(&['i']).await;
    window.find("heading", "Ronchin").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("dwellings-buildings-{}", theme.code())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_step_of_an_application_is_one_letter_away() {
    const ON_TITLE: &str = "document.querySelector('.sheet h2').focus()";
    const TAB: &str = "return document.querySelector('[role=tab][aria-selected=true]').innerText";
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let asked = |stage| json!({ "query": { "words": "", "stages": [stage], "communes": [], "order": "received", "descending": false } });
    let mut stages = Vec::new();
    for stage in ["ready", "waiting", "received"] {
        let list = window.call("applications", asked(stage)).await.expect("the applications");
        stages.push(list["rows"][0]["id"].clone());
    }
    let [ready, waiting, received] = stages.as_slice() else { unreachable!("three were asked") };

    // Nothing is missing: it goes to the agenda, and Ctrl Z takes it off.
    let reading = json!({ "id": ready });
    let inscribed = |sheet: &Value| sheet["stage"] == "on_agenda";
    window.go(&format!("/applications/{ready}")).await;
    window.find("button", "Inscrire à la commission").await;
    for key in ['i', 'e'] {
        window.run(ON_TITLE, vec![]).await;
        window.press(&[key]).await;
        window.see("Inscrite à la commission du 10 décembre 2026.").await;
        window.know("application", reading.clone(), inscribed).await;
        window.look("application-on-agenda").await;
        window.press(&[Key::Control.into(), 'z']).await;
        window.know("application", reading.clone(), |sheet| !inscribed(sheet)).await;
        window.find("button", "Inscrire à la commission").await;
    }

    // A paper, or the consent, is missing: the next step shows it.
    for (application, wanted) in [(waiting, "Pièces"), (received, "Accords")] {
        window.go(&format!("/applications/{application}")).await;
        window.run(ON_TITLE, vec![]).await;
        window.press(&['e']).await;
        window.until_so(wanted, TAB, |tab| tab.as_str().is_some_and(|tab| tab.starts_with(wanted))).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_105_a_list_of_dwellings_comes_in_from_a_file_and_goes_by_ctrl_z() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let query = json!({ "query": { "words": "L-101", "communes": [], "landlords": [], "states": [], "kinds": [] } });
    let found = |count: usize| move |list: &Value| list["rows"].as_array().is_some_and(|rows| rows.len() == count);
    window.go("/dwellings").await;
    window.click("button", "Importer…").await;
    window.click("button", "Choisir un fichier…").await;
    window.choose_file("Choisir le fichier à importer", &top().join("tests/fixtures/dwellings.csv")).await;
    window.see("dwellings.csv : 5 lignes.").await;
    window.look("import-columns").await;
    window.click("button", "Voir l’aperçu").await;
    window.find("button", "Importer 2 lignes").await;
    window.look("import-preview").await;
    window.know("dwellings", query.clone(), found(0)).await;
    window.click("button", "Importer 2 lignes").await;
    window.see("2 lignes importées.").await;
    let before_import = |list: &Value| list[0]["occasion"] == "before_import";
    window.know("backups", json!({}), before_import).await;
    window.know("dwellings", query.clone(), found(1)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("dwellings", query, found(0)).await;
}
