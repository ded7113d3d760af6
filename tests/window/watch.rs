//! The watch of the first screen, and the individual situations, in the real window.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Theme, Window, example};

#[tokio::test(flavor = "multi_thread")]
async fn row_74_a_number_of_the_watch_opens_its_list_and_a_line_its_record() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.see("Veille").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("watch-{}", theme.code())).await;
    }
    let list = window.call("silences", json!({ "watch": "unseen_applicants" })).await.expect("a list");
    let silent = list["silences"].as_array().expect("silences");
    assert!(!silent.is_empty(), "somebody was not seen in the example");
    let name = silent[0]["person"]["familyName"].as_str().expect("a name").to_owned();
    window.go("/silences?watch=unseen_applicants").await;
    window.see("vus depuis 3 mois").await;
    window.see(&name).await;
    window.look("silences").await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'd']).await;
    window.see_no_more(&name).await;
    window.look("silences-discreet").await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'd']).await;
    window.run("document.querySelector('[role=grid] [tabindex=\"0\"]').focus()", vec![]).await;
    window.press(&[Key::Enter.into()]).await;
    window.see("Demande").await;
    window.see(&name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_situation_is_told_followed_and_closed_without_a_name_by_the_keyboard() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/meetings").await;
    window.click("button", "Situations").await;
    window.see("Situations individuelles").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvelle situation individuelle").await;
    window.fill("Objet", "Loyers en retard depuis l’été").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("seule sa référence est connue").await;
    window.click("button", "Noter un échange").await;
    window.fill("Ce qui est convenu", "Le bailleur accepte un plan de paiement.").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("Le bailleur accepte un plan de paiement.").await;
    for theme in Theme::ALL {
        window.wear(theme).await;
        window.look(&format!("situation-{}", theme.code())).await;
    }
    let open = |count: usize| {
        move |rows: &Value| {
            rows.as_array().is_some_and(|rows| rows.iter().filter(|row| row["closedOn"].is_null()).count() == count)
        }
    };
    let rows = window.call("situations", json!({})).await.expect("situations");
    let before = rows.as_array().expect("rows").iter().filter(|row| row["closedOn"].is_null()).count();
    window.click("button", "Clore aujourd’hui").await;
    window.know("situations", json!({}), open(before - 1)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("situations", json!({}), open(before)).await;
}
