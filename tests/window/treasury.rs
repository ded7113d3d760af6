//! The money of the deposits in the real window: at risk, typed, told to the treasurer, closed, pointed.

use crate::season::{FOCUS, opened};
use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::Window;

async fn deposits(window: &Window, words: &str, statuses: &[&str]) -> Vec<Value> {
    let query = json!({ "words": words, "statuses": statuses, "landlords": [], "exposed": null, "on": null });
    let list = window.call("deposits", json!({ "query": query })).await.expect("the deposits");
    list["rows"].as_array().expect("rows").clone()
}

/// The deposits that were paid and that nothing settled.
async fn paid(window: &Window) -> Vec<Value> {
    deposits(window, "", &["paid"]).await
}

/// The first twenty of them that a few letters find alone, with the letters.
async fn typed(window: &Window) -> Vec<String> {
    let mut found = Vec::new();
    for row in paid(window).await {
        let name = |part: &str| row["person"][part].as_str().expect("a name").to_owned();
        let given: String = name("givenName").chars().take(2).collect();
        let words = format!("{} {given}", name("familyName")).to_lowercase();
        if deposits(window, &words, &[]).await.len() == 1 {
            found.push(words);
        }
    }
    found.truncate(20);
    assert_eq!(found.len(), 20, "enough people live in the example");
    found
}

async fn movements(window: &Window) -> u64 {
    let query = json!({ "words": "", "kinds": [], "from": null, "to": null, "unpointed": false });
    let list = window.call("movements", json!({ "query": query, "offset": 0, "limit": 1 })).await.expect("movements");
    list["total"].as_u64().expect("a number")
}

/// Keys a hand presses in a second, at an unhurried pace.
const KEYS_A_SECOND: usize = 4;

#[tokio::test(flavor = "multi_thread")]
async fn row_66_twenty_movements_are_typed_in_two_minutes_by_the_keyboard_alone() {
    let window = opened().await;
    window.go("/deposits/movements").await;
    let before = movements(&window).await;
    let people = typed(&window).await;
    window.press(&[Key::Control.into(), 'n']).await;
    let mut keys = 2;
    for (words, n) in people.iter().zip(1..) {
        window.until_so("the row is ready", FOCUS, |focus| focus == "Personne").await;
        window.type_text(words).await;
        let options = "return document.querySelectorAll('[role=option]:not([aria-disabled=true])').length";
        window.until_so("one option", options, |count| count == &json!(1)).await;
        window.press(&[Key::Enter.into()]).await;
        // What comes next is offered, a complement: its amount is typed after two tabs.
        for _ in 0..2 {
            window.press(&[Key::Tab.into()]).await;
        }
        window.until_so("the amount", FOCUS, |focus| focus == "Montant").await;
        window.type_text(&format!("{},50", 10 + n)).await;
        window.press(&[Key::Enter.into()]).await;
        keys += words.chars().count() + 1 + 2 + 5 + 1;
        let query = json!({ "words": "", "kinds": [], "from": null, "to": null, "unpointed": false });
        let asked = json!({ "query": query, "offset": 0, "limit": 1 });
        window.know("movements", asked, |list| list["total"] == json!(before + n)).await;
    }
    assert!(keys <= 120 * KEYS_A_SECOND, "{keys} keys");
    window.look("deposit-movements").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_67_a_figure_of_the_exposure_opens_its_list_on_its_day() {
    let window = opened().await;
    window
        .call("set_setting", json!({ "key": "fund_ceiling", "value": "15000", "from": "2025-01-01" }))
        .await
        .expect("a ceiling");
    window.go("/deposits/exposure?on=2026-06-30").await;
    window.see("Plafond du fonds").await;
    window.look("deposit-exposure").await;
    assert_eq!(window.violations().await.len(), 0);
    let exposure = window.call("exposure", json!({ "on": "2026-06-30" })).await.expect("the exposure");
    let first = &exposure["landlords"][0];
    let count = first["deposits"].as_u64().expect("a number");
    let click = "const row = [...document.querySelectorAll('tbody tr')].find((row) => row.querySelector('th')?.innerText === arguments[0]);
        row.querySelector('a').click();";
    window.run(click, vec![first["name"].clone()]).await;
    window.see(&format!("Exposition chez {} au 30/06/2026", first["name"].as_str().expect("a name"))).await;
    window.see(&format!("{count} dépôt")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_70_a_year_is_closed_by_the_passphrase_and_takes_no_movement() {
    let window = opened().await;
    window.go("/deposits/treasurer?from=2025-01-01&to=2025-12-31").await;
    window.see("Exercice 2025").await;
    window.look("deposit-treasurer").await;
    window.click("button", "Clore l’exercice 2025…").await;
    window.fill("Votre phrase de passe, pour confirmer", "pas la bonne").await;
    window.press(&[Key::Enter.into()]).await;
    window.see("Cette phrase de passe n’est pas la bonne.").await;
    window.fill("Votre phrase de passe, pour confirmer", EXAMPLE_PASSPHRASE).await;
    window.press(&[Key::Enter.into()]).await;
    window.see("L’exercice 2025 est clos et scellé.").await;
    window.see("vérifié").await;
    window.look("deposit-closed").await;
    let deposit = &paid(&window).await[0];
    let entry = json!({ "kind": "returned", "onDay": "2025-12-31", "amount": 100, "reason": null, "note": "" });
    let refused = window.call("enter_movement", json!({ "id": deposit["id"], "entry": entry })).await.unwrap_err();
    assert_eq!((&refused["code"], &refused["year"]), (&json!("year_closed"), &json!(2025)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_imported_and_a_line_is_pointed_on_its_movement() {
    let window = opened().await;
    let query = json!({ "words": "", "kinds": ["returned"], "from": "2026-01-01", "to": null, "unpointed": true });
    let list = window.call("movements", json!({ "query": query, "offset": 0, "limit": 200 })).await.expect("movements");
    let row = &list["rows"][0];
    let cents = row["amount"].as_u64().expect("cents");
    let statement = window.home().path().join("releve.csv");
    let day = row["onDay"].as_str().expect("a day");
    let text = format!(
        "Date;Libellé;Montant\r\n{day};VIR RECU;{},{:02}\r\n{day};COTISATION;-12,00\r\n",
        cents / 100,
        cents % 100
    );
    std::fs::write(&statement, text).expect("a statement");
    window.go("/deposits/bank").await;
    window.click("button", "Importer un relevé…").await;
    window.click("button", "Choisir un fichier…").await;
    window.choose_file("Choisir le fichier à importer", &statement).await;
    window.click("button", "Voir l’aperçu").await;
    window.click("button", "Importer 2 lignes").await;
    window.see("2 lignes importées.").await;
    window.press(&[Key::Escape.into()]).await;
    window.see("2 lignes à rapprocher").await;
    window.look("deposit-bank").await;
    assert_eq!(window.violations().await.len(), 0);
    window.click("button", "C’est ce mouvement").await;
    window.see("1 ligne rapprochée").await;
    window.click("button", "Autre chose").await;
    window.see("2 lignes rapprochées").await;
}
