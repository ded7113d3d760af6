//! The inventory of a dwelling, the timeline of renewals and the note of wear, in the real window.

use crate::season::{opened, tab_to};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::{Theme, Window};

/// Looks at a screen in both themes, and finds nothing to say of its accessibility.
async fn looked_at(window: &Window, name: &str) {
    for theme in Theme::ALL {
        window.wear(theme).await;
        let faults = window.violations().await;
        assert!(faults.is_empty(), "{name}, {}: {faults:?}", theme.code());
        window.look(&format!("{name}-{}", theme.code())).await;
    }
}

/// How many elements bear a state on a side.
fn noted(side: &'static str, count: usize) -> impl Fn(&Value) -> bool {
    move |sheet| {
        let lines = sheet["lines"].as_array().expect("lines");
        lines.iter().filter(|line| !line[side].is_null()).count() == count
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_7_an_inventory_is_noted_by_letters_alone() {
    let window = opened().await;
    let (id, arguments) = (2, json!({ "id": 2 }));
    window.go(&format!("/tenancies/{id}/inventory")).await;
    window.see("L’entrée n’est pas encore faite.").await;
    window.fill("Entrée, faite le", "20/11/2026").await;
    window.press(&[Key::Tab.into()]).await;
    window.see("La personne peut le faire compléter").await;
    window.click("button", "Toutes les pièces habituelles").await;
    window.see("Lavabo, robinetterie").await;
    tab_to(&window, "Porte d’entrée, serrure, Entrée, à l’entrée").await;
    for letter in ['b', 'n', 'u', 'm'] {
        window.press(&[letter]).await;
    }
    window.know("inventory", arguments.clone(), noted("inState", 4)).await;
    window.press(&[Key::Up.into()]).await;
    window.press(&[Key::Delete.into()]).await;
    window.know("inventory", arguments.clone(), noted("inState", 3)).await;
    window.fill("Clés remises, Porte d’entrée", "3").await;
    window.press(&[Key::Tab.into()]).await;
    window.know("inventory", arguments.clone(), |sheet| sheet["keys"][0]["given"] == json!(3)).await;
    looked_at(&window, "inventory").await;
    window.click("button", "Noter un complément").await;
    window.find("dialog", "Complément à l’état des lieux").await;
    window.look("inventory-complement").await;
    window.press(&[Key::Escape.into()]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_71_the_timeline_of_renewals_is_accessible() {
    let window = opened().await;
    window.go("/agreements/renewals").await;
    window.see("Bilan des six mois").await;
    looked_at(&window, "renewals").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_67_a_note_of_wear_and_other_payers_stand_beside_a_deposit() {
    let window = opened().await;
    let query = json!({ "words": "", "statuses": ["withheld", "partly_returned"], "landlords": [], "exposed": null, "on": null });
    let list = window.call("deposits", json!({ "query": query })).await.expect("the deposits");
    let id = list["rows"][0]["id"].as_i64().expect("a deposit of which something was kept");
    window.go(&format!("/deposits/{id}/wear")).await;
    window.fill("Constat", "Séjour : Murs").await;
    window.choose("Poste de la grille", "Peinture").await;
    window.fill("Coût", "400").await;
    window.fill("Âge, en années", "4").await;
    window.press(&[Key::Enter.into()]).await;
    window.know("wear_note", json!({ "id": id }), |note| note["owed"] == json!(22_000)).await;
    window.see("Part due").await;
    looked_at(&window, "wear-note").await;
    window.click("button", "Changer le taux, peinture").await;
    window.find("dialog", "Taux de vétusté : peinture").await;
    window.look("wear-rate").await;
    window.press(&[Key::Escape.into()]).await;
    window.go(&format!("/deposits/{id}")).await;
    window.click("button", "Noter un autre payeur…").await;
    window.find("dialog", "Autre payeur du dépôt").await;
    window.choose("Qui paie", "FSL accès").await;
    // The movement behind the dialog has an amount too: Tab leads to the one in front.
    tab_to(&window, "Montant").await;
    window.type_text("120").await;
    window.look("deposit-share").await;
    window.press(&[Key::Escape.into()]).await;
}
