//! The plan of actions in the real window: entered, reviewed from one action to the next, taken back.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example};

#[tokio::test(flavor = "multi_thread")]
async fn row_99_the_plan_is_reviewed_by_the_keyboard_from_one_action_to_the_next() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/actions").await;
    window.see("Former les gardiens d’immeuble").await;
    window.see("sans nouvelles depuis").await;
    window.look("actions").await;

    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvelle action").await;
    window.fill("Intitulé", "Un forum des associations").await;
    window.choose("Thème", "Information et communication").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Fiche-action n° 6").await;
    window.fill("Nouvelle étape", "Réserver la salle").await;
    window.press(&[Key::Enter.into()]).await;
    window.click("button", "Faite aujourd’hui : Réserver la salle").await;
    let reached = |sheet: &Value| sheet["milestones"][0]["doneOn"] == json!("2026-11-27");
    window.know("action", json!({ "id": 6 }), reached).await;

    window.go("/actions/1").await;
    window.see("Fiche-action n° 1").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("action-{}", theme.code())).await;
    }
    window.fill("Nouvelle du jour", "Le deuxième bailleur a signé.").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Fiche-action n° 4").await;
    window.type_text("Vu avec l’animatrice.").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Fiche-action n° 2").await;
    let followed = |sheet: &Value| sheet["news"][0]["words"] == json!("Vu avec l’animatrice.");
    window.know("action", json!({ "id": 4 }), followed).await;
    let heard = |sheet: &Value| sheet["news"][0]["words"] == json!("Le deuxième bailleur a signé.");
    window.know("action", json!({ "id": 1 }), heard).await;
    for _ in ["the second news", "the first"] {
        window.press(&[Key::Control.into(), 'z']).await;
    }
    let silent = |sheet: &Value| sheet["news"].as_array().is_some_and(|news| news.len() == 3);
    window.know("action", json!({ "id": 1 }), silent).await;
}
