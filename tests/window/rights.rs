//! What a person asks for herself, in the real window: her request paused and resumed, her data handed over.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::json;
use tests::{Theme, Window, example};

/// The sheet of an application that is ready.
async fn open() -> Window {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let query = json!({ "words": "", "stages": ["ready"], "communes": [], "order": "code", "descending": false });
    let ready = window.call("applications", json!({ "query": query })).await.expect("applications");
    let id = ready["rows"][0]["id"].as_i64().expect("an application that is ready");
    window.go(&format!("/applications/{id}")).await;
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_paused_by_one_letter_and_resumes_by_the_same() {
    let window = open().await;
    window.press(&['p']).await;
    window.see("Aucune place ne lui est proposée d’ici là").await;
    window.look("pause").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("en pause jusqu’au").await;
    window.look("paused").await;
    window.press(&['p']).await;
    window.see("La demande reprend aujourd’hui.").await;
    window.see_no_more("en pause jusqu’au").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.see("en pause jusqu’au").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_109_her_data_are_handed_over_only_by_who_types_the_passphrase_again() {
    let window = open().await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.click("tab", "Personne").await;
        window.see("Ses droits").await;
        window.look(&format!("rights-{}", theme.code())).await;
    }
    window.click("button", "Remettre ses données…").await;
    window.fill("Votre phrase de passe, pour confirmer", "ce n’est pas la mienne du tout").await;
    window.click("button", "Choisir où l’écrire…").await;
    window.see("Cette phrase de passe n’est pas la bonne.").await;
    window.fill("Votre phrase de passe, pour confirmer", EXAMPLE_PASSPHRASE).await;
    window.look("rights-dialog").await;
    window.click("button", "Choisir où l’écrire…").await;
    let file = window.home().path().join("donnees.zip");
    window.choose_file("Enregistrer sous", &file).await;
    window.see("Ses données sont écrites, en clair").await;
    assert!(std::fs::read(&file).expect("an archive").starts_with(b"PK"));
    let journal = window.call("journal", json!({ "before": null })).await.expect("the journal");
    assert_eq!(journal[0]["act"], "export_person");
}
