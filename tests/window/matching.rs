//! Who fits which place, and why not, as the coordinator reads it; rules are tried, then set, then taken back.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::json;
use tests::{Window, example};

#[tokio::test]
async fn a_place_and_a_person_are_compared_in_words_and_rules_are_tried_before_they_are_set() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/dwellings").await;
    window.see("Rapprochement").await;
    window.run("document.querySelector('[role=grid] [tabindex=\"0\"]').focus()", vec![]).await;
    window.press(&['r']).await;
    window.see("Aucune candidature ne correspond").await;
    window.see("Pourquoi pas les").await;
    window.look("matching-none").await;
    let board = window.call("matching", json!({})).await.expect("a board");
    let places = board["places"].as_array().expect("places");
    let wanted = places.iter().rfind(|place| place["fitting"] == 2).expect("a place that two fit");
    window.go(&format!("/dwellings?view=matching&place={}", wanted["place"]["id"])).await;
    window.see("1re des 2 candidatures qui correspondent.").await;
    window.see("Taux d’effort").await;
    window.look("matching").await;

    window.click("link", "Voir ou changer ces règles").await;
    window.see("Ce qui écarte une candidature").await;
    window.click("choice", "Loyer et charges").await;
    window.see("Ce que cela changerait aujourd’hui").await;
    window.see("avec ces règles").await;
    window.look("matching-rules").await;
    window.click("button", "Appliquer ces règles").await;
    window.see("Les règles valent à partir d’aujourd’hui.").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.see_no_more("Ce que cela changerait aujourd’hui").await;
}
