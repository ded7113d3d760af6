//! A record is removed, brought back, and a value is put back from its history.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example};

/// The workshops whose title words find.
fn found(count: usize) -> impl Fn(&Value) -> bool {
    move |found| found.as_array().is_some_and(|found| found.len() == count)
}

#[tokio::test(flavor = "multi_thread")]
async fn row_107_a_record_goes_to_the_trash_and_comes_back_from_it() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let plan = json!({ "workshop": { "theme": 1, "title": "Un titre de trop", "hours": null, "venue": null, "capacity": null } });
    let id = window.call("plan_workshop", plan).await.expect("a workshop");
    let words = json!({ "words": "titre de trop" });
    window.know("search", words.clone(), found(1)).await;

    // From its sheet, with Ctrl Z to take that back; then for good, as far as thirty days.
    window.go(&format!("/workshops/{id}")).await;
    window.click("button", "Supprimer la fiche").await;
    window.see("Fiche supprimée.").await;
    window.see_address("/workshops").await;
    window.know("search", words.clone(), found(0)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("search", words.clone(), found(1)).await;
    window.go(&format!("/workshops/{id}")).await;
    window.click("button", "Supprimer la fiche").await;
    window.know("search", words.clone(), found(0)).await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.go("/settings/history").await;
        window.click("tab", "Corbeille").await;
        window.see("Atelier Un titre de trop").await;
        window.look(&format!("trash-{}", theme.code())).await;
    }
    window.click("button", "Rétablir").await;
    window.see("La corbeille est vide.").await;
    window.know("search", words, found(1)).await;

    // What something else speaks of stays, and says what that is.
    window.go("/dwellings/1").await;
    window.click("button", "Supprimer la fiche").await;
    window.see("Rien n’est supprimé : cette fiche sert encore").await;
    window.call("dwelling", json!({ "id": 1 })).await.expect("the dwelling is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_106_a_value_comes_back_from_the_history_of_its_record() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let reading = json!({ "id": 1 });
    let keys = window.call("dwelling", reading.clone()).await.expect("a dwelling")["keys"].clone();
    let change = json!({ "id": 1, "change": { "field": "keys", "value": "trois, au bureau" } });
    window.call("change_dwelling", change).await.expect("a change");
    // Something else is done since: it stays.
    let other = json!({ "id": 2, "change": { "field": "keys", "value": "une, chez le bailleur" } });
    window.call("change_dwelling", other).await.expect("another change");
    window.go("/settings/history").await;
    window.run("document.querySelectorAll('main details summary')[1].click()", vec![]).await;
    window.see("trois, au bureau").await;
    window.look("history-act").await;
    window.click("button", "Rétablir comme avant cet acte").await;
    window.know("dwelling", reading, |sheet| sheet["keys"] == keys).await;
    window.know("dwelling", json!({ "id": 2 }), |sheet| sheet["keys"] == "une, chez le bailleur").await;
}
