//! Conventions, interpellations, the register of decisions and a place that is proposed, in the real window.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example};

#[tokio::test(flavor = "multi_thread")]
async fn rows_5_and_7_a_convention_is_entered_signed_and_taken_back_by_the_keyboard() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/agreements").await;
    window.see("Baux glissants").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvelle convention").await;
    window.choose("Nature", "mise à disposition").await;
    window.fill("Objet", "Salle de la commission").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Personne ne s’y engage encore.").await;
    window.fill("Ajouter une partie", "Habitat du").await;
    window.find("option", "Habitat du Mélantois").await;
    window.press(&[Key::Down.into()]).await;
    window.press(&[Key::Enter.into()]).await;
    window.click("button", "Signée aujourd’hui par Habitat du Mélantois").await;
    window.see("signée le 27/11/2026").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("agreement-{}", theme.code())).await;
    }
    window.go("/agreements").await;
    window.see("9 conventions").await;
    for _ in ["the signature", "the party", "the agreement"] {
        window.press(&[Key::Control.into(), 'z']).await;
    }
    window.see("8 conventions").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_64_an_interpellation_is_answered_and_leaves_what_waits() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/meetings").await;
    window.click("button", "Interpellations").await;
    window.see("Stationnement devant la résidence").await;
    window.look("queries").await;
    let waiting = |count: usize| {
        move |rows: &Value| {
            rows.as_array().is_some_and(|rows| rows.iter().filter(|row| row["answeredOn"].is_null()).count() == count)
        }
    };
    window.know("queries", json!({}), waiting(1)).await;
    window.go("/meetings/queries/7").await;
    window.click("button", "Répondue aujourd’hui").await;
    window.know("queries", json!({}), waiting(0)).await;
    window.look("query").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("queries", json!({}), waiting(1)).await;

    window.go("/meetings/decisions").await;
    window.see("D-2026-").await;
    window.look("decisions").await;
}
