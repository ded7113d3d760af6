//! A season of workshops in the real window: planned and counted by the keyboard alone, then by the pointer.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example, top};

pub(crate) async fn opened() -> Window {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window
}

/// Plans a workshop by its sentence, without a hand on the mouse, and gives its number.
pub(crate) async fn planned(window: &Window, sentence: &str, title: &str) -> Value {
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvel atelier").await;
    window.until_so("the sentence", FOCUS, |focus| focus == "En une ligne").await;
    window.type_text(sentence).await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let is_found = |found: &Value| found.as_array().is_some_and(|found| found.len() == 1);
    let found = window.know("search", json!({ "words": title }), is_found).await;
    let id = found[0]["id"].clone();
    window.see_address(&format!("/workshops/{id}")).await;
    id
}

/// The name of what has the focus.
pub(crate) const FOCUS: &str =
    "const focus = document.activeElement; const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
    return plain(focus?.getAttribute('aria-label') || focus?.labels?.[0]?.textContent || focus?.innerText)";

/// Goes on with Tab until the focus is on what bears that name.
pub(crate) async fn tab_to(window: &Window, name: &str) {
    for _ in 0..60 {
        let focus = window.run(FOCUS, vec![]).await;
        if focus.as_str().is_some_and(|focus| focus.starts_with(name)) {
            return;
        }
        window.press(&[Key::Tab.into()]).await;
    }
    panic!("Tab does not lead to «{name}»");
}

/// Does what the palette finds for some words.
pub(crate) async fn ask(window: &Window, words: &str, label: &str) {
    window.press(&[Key::Control.into(), 'k']).await;
    let inside = "return document.activeElement?.closest('[role=dialog]') !== null";
    window.until_so("the palette", inside, |inside| inside == &json!(true)).await;
    window.type_text(words).await;
    window.find("option", label).await;
    window.press(&[Key::Enter.into()]).await;
}

/// The twenty days of a season that the example council did not live.
fn days() -> impl Iterator<Item = String> {
    (0..20).map(|n| {
        format!("{:02}/{:02}/{}", 3 + n, [9, 10, 11, 12, 1, 2, 3, 4, 5, 6][n % 10], 2021 + i32::from(n % 10 > 3))
    })
}

fn title(n: usize) -> String {
    let letter = |digit: usize| char::from(b'v' + u8::try_from(digit).expect("a digit"));
    format!("saison vécue {}{}", letter(n / 5), letter(n % 5))
}

#[tokio::test(flavor = "multi_thread")]
async fn row_87_twenty_workshops_are_planned_and_counted_by_the_keyboard_alone() {
    let window = opened().await;
    window.go("/workshops").await;
    let mut last = Value::Null;
    for (n, day) in days().enumerate() {
        let id = planned(&window, &format!("stress {} {day} 18h", title(n)), &title(n)).await;
        if n == 19 {
            last = id;
            break;
        }
        window.press(&['é']).await;
        window.until_so("the count", FOCUS, |focus| focus == "Présents").await;
        window.press(&[Key::Control.into(), 'a']).await;
        window.type_text("9").await;
        window.press(&[Key::Enter.into()]).await;
        window.know("workshop", json!({ "id": id }), |sheet| sheet["attended"] == json!(9)).await;
        window.press(&[Key::Escape.into()]).await;
        window.see_address("/workshops").await;
    }
    // The last one: who announced herself, who came.
    let reading = json!({ "id": last });
    tab_to(&window, "Quand et où").await;
    for tab in ["Contenu", "Intervenants", "Inscriptions"] {
        window.press(&[Key::Right.into()]).await;
        window.until_so(tab, FOCUS, |focus| focus.as_str().is_some_and(|focus| focus.starts_with(tab))).await;
    }
    window.press(&[Key::Enter.into()]).await;
    tab_to(&window, "Nom").await;
    for name in ["Personne Une", "Personne Deux"] {
        window.type_text(name).await;
        window.press(&[Key::Enter.into()]).await;
    }
    window.know("workshop", reading.clone(), |sheet| sheet["registered"] == json!(2)).await;
    ask(&window, "saisir l’émargement", "Saisir l’émargement").await;
    window.until_so("the count", FOCUS, |focus| focus == "Présents").await;
    window.press(&[Key::Control.into(), 'a']).await;
    window.type_text("9").await;
    window.press(&[Key::Enter.into()]).await;
    window.know("workshop", reading, |sheet| sheet["attended"] == json!(9)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_83_a_series_is_moved_whole_by_the_dialog_and_cancelled_whole() {
    let window = opened().await;
    window.go("/workshops").await;
    let id = planned(&window, "stress en série 07/01/2027 18h", "en série").await;
    window.click("button", "Autres actions").await;
    window.click("menuitem", "Répéter…").await;
    window.find("dialog", "Répéter").await;
    window.fill("Jusqu’au", "30/04/2027").await;
    window.press(&[Key::Tab.into()]).await;
    window.see("Jeudi 1er avril 2027").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let series = window.know("workshop", json!({ "id": id }), |sheet| sheet["following"] == json!(2)).await;
    assert_eq!(series["inSeries"], json!(2), "the fourth falls in the holidays");
    window.click("tab", "Inscriptions").await;
    window.fill("Nom", "Personne Une").await;
    window.press(&[Key::Enter.into()]).await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["registered"] == json!(1)).await;
    window.click("tab", "Quand et où").await;
    window.click("button", "Déplacer…").await;
    window.find("dialog", "Déplacer").await;
    window.fill("Date", "05/01/2027").await;
    window.click("choice", "Celle-ci et les 2 suivantes").await;
    window.look("series-move").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("3 ateliers déplacés.").await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["hours"]["onDay"] == "2027-01-05").await;
    window.see("change de date ou de lieu").await;
    window.click("button", "Annuler celui-ci et les 2 suivants").await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["state"] == "cancelled").await;
    window.see("n’aura pas lieu").await;
    window.look("series-cancelled").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["following"] == json!(2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_80_in_a_week_the_pointer_moves_a_workshop_and_changes_its_end() {
    let window = opened().await;
    window.go("/workshops").await;
    let early = planned(&window, "stress tôt le matin 06/01/2027 9h", "tôt le matin").await;
    planned(&window, "stress en journée 06/01/2027 14h", "en journée").await;
    window.go("/workshops").await;
    window.click("button", "Semaine").await;
    let chip = format!("[data-event='workshop-{early}']");
    window.see_place(&chip).await;
    // Down to the middle of the other one, 15 h.
    window.drag(&format!("{chip} .handle"), "[data-column='2027-01-06'] .place:last-of-type [data-event]").await;
    let sheet = window.know("workshop", json!({ "id": early }), |sheet| sheet["hours"]["minutes"] == json!(360)).await;
    assert_eq!(sheet["hours"]["start"], json!(540));
    window.look("week-resized").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", json!({ "id": early }), |sheet| sheet["hours"]["minutes"] == json!(120)).await;
    window.see_place(&chip).await;
    window.drag(&chip, "[data-column='2027-01-08']").await;
    window.know("workshop", json!({ "id": early }), |sheet| sheet["hours"]["onDay"] == "2027-01-08").await;
    window.look("week-moved").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_107_a_file_is_kept_with_a_workshop_by_hand() {
    let window = opened().await;
    window.go("/workshops").await;
    let id = planned(&window, "stress avec un fichier 06/01/2027 9h", "avec un fichier").await;
    window.click("tab", "Contenu").await;
    window.click("button", "Joindre un fichier…").await;
    window.choose_file("Choisir le fichier à joindre", &top().join("tests/fixtures/communes.csv")).await;
    let count = |n: usize| move |rows: &Value| rows.as_array().is_some_and(|rows| rows.len() == n);
    let reading = json!({ "kind": "workshop", "id": id });
    window.know("attachments", reading.clone(), count(1)).await;
    window.see("communes.csv").await;
    window.look("workshop-attachment").await;
    window.click("button", "Retirer communes.csv").await;
    window.know("attachments", reading.clone(), count(0)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("attachments", reading, count(1)).await;
    let broken = window.violations().await;
    let broken: Vec<_> = broken.iter().map(|one| (&one.id, &one.nodes)).collect();
    assert!(broken.is_empty(), "{broken:?}");
}
