//! One workshop, by the hand of a coordinator: planned, moved by drag and by the keyboard, undone, its attendance typed.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use tests::{Window, example};

/// The day a workshop is on.
fn on(day: &str) -> impl Fn(&Value) -> bool {
    move |sheet| sheet["hours"]["onDay"] == day
}

#[tokio::test(flavor = "multi_thread")]
async fn row_80_a_workshop_is_planned_moved_undone_and_its_attendance_typed() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/workshops").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvel atelier").await;
    window.fill("Thème", "Sommeil").await;
    window.press(&[Key::Enter.into()]).await;
    window.fill("Titre", "Dormir sans lutter").await;
    window.fill("Date", "17/11/2026").await;
    window.look("workshop-new").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let planned = |found: &Value| found.as_array().is_some_and(|found| !found.is_empty());
    let found = window.know("search", json!({ "words": "dormir sans lutter" }), planned).await;
    let id = &found[0]["id"];
    let reading = json!({ "id": id });
    window.know("workshop", reading.clone(), on("2026-11-17")).await;

    window.see_address(&format!("/workshops/{id}")).await;
    window.go("/workshops").await;
    let chip = format!("[data-event='workshop-{id}']");
    window.see_place(&chip).await;
    window.drag(&chip, "[data-day='2026-11-19']").await;
    window.know("workshop", reading.clone(), on("2026-11-19")).await;
    window.look("workshop-dragged").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", reading.clone(), on("2026-11-17")).await;
    let back = format!("[data-day='2026-11-17'] {chip}");
    window.see_place(&back).await;
    window.run("document.querySelector(arguments[0]).focus()", vec![json!(back)]).await;
    window.press(&[Key::Alt.into(), Key::Right.into()]).await;
    window.know("workshop", reading.clone(), on("2026-11-18")).await;
    window.see_place(&format!("[data-day='2026-11-18'] {chip}")).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", reading.clone(), on("2026-11-17")).await;

    window.go(&format!("/workshops/{id}")).await;
    window.click("tab", "Présences").await;
    window.fill("Présents", "12").await;
    window.press(&[Key::Enter.into()]).await;
    window.know("workshop", reading, |sheet| sheet["attended"] == json!(12)).await;
    window.look("workshop-attendance").await;
}

/// Today, for the window: what has passed may be counted.
const PAST: &str = "2026-11-19";

/// Plans a workshop by the sentence of its dialog, and gives its number.
async fn planned(window: &Window, sentence: &str, title: &str) -> Value {
    window.go("/workshops").await;
    window.press(&[Key::Control.into(), 'n']).await;
    window.find("dialog", "Nouvel atelier").await;
    window.fill("En une ligne", sentence).await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let is_found = |found: &Value| found.as_array().is_some_and(|found| !found.is_empty());
    let found = window.know("search", json!({ "words": title }), is_found).await;
    let id = found[0]["id"].clone();
    window.see_address(&format!("/workshops/{id}")).await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn row_87_sixty_names_are_typed_without_losing_a_key() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let id = planned(&window, &format!("stress soixante noms {} 18h", numeric(PAST)), "soixante noms").await;
    let reading = json!({ "id": id });
    window.click("tab", "Présences").await;
    window.find("field", "Nom").await;
    let names: Vec<String> = (1..=60).map(|n| format!("Personne Essai{}", letters(n))).collect();
    // One after the other, without waiting for anything: as fast as the driver presses.
    let typed: String = names.iter().flat_map(|name| [name.as_str(), "\u{e007}"]).collect();
    window.fill("Nom", &typed).await;
    let all = |sheet: &Value| sheet["attended"] == json!(60);
    let sheet = window.know("workshop", reading, all).await;
    let kept: Vec<&str> =
        sheet["attendance"].as_array().expect("lines").iter().filter_map(|line| line["name"].as_str()).collect();
    assert_eq!(kept, names, "each name whole, in the order they were typed");
    window.look("workshop-sixty").await;
}

/// `2026-11-19` as one types it.
fn numeric(day: &str) -> String {
    let parts: Vec<_> = day.split('-').rev().collect();
    parts.join("/")
}

/// A number in letters, so that every name differs from the others by what is typed.
fn letters(n: u8) -> String {
    [n / 8, n % 8].map(|digit| char::from(b'a' + digit)).iter().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn row_90_questionnaires_are_typed_by_digits_alone_and_told() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let id = planned(&window, &format!("stress avis au clavier {} 18h", numeric(PAST)), "avis au clavier").await;
    window.go(&format!("/workshops/{id}/evaluation")).await;
    window.run("document.querySelector('[data-question][data-first]').focus()", vec![]).await;
    let reading = json!({ "id": id });
    let count = |n: u64| move |told: &Value| told["figures"]["sheets"] == json!(n);
    for n in 1..=4 {
        // Eleven digits, one answer left blank, then Entrée.
        for key in "21444034344".chars() {
            window.press(&[key]).await;
        }
        window.press(&[Key::Enter.into()]).await;
        window.know("evaluation", reading.clone(), count(n)).await;
    }
    window.see("4 réponses : à lire avec prudence").await;
    let told = window.know("evaluation", reading.clone(), count(4)).await;
    assert_eq!(told["sheets"][0]["answers"].as_array().map(Vec::len), Some(10), "a 0 leaves a question blank");
    window.look("workshop-evaluation").await;
    window.press(&['9']).await;
    window.see("un chiffre de 1 à 7").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("evaluation", reading, count(3)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_83_those_who_announced_themselves_are_told_and_a_seat_given_up_is_said_aloud() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let id = planned(&window, "stress places comptées 10/12/2026 18h", "places comptées").await;
    let reading = json!({ "id": id });
    window.fill("Nombre de places", "1").await;
    window.press(&[Key::Tab.into()]).await;
    window.know("workshop", reading.clone(), |sheet| sheet["capacity"] == json!(1)).await;
    window.click("tab", "Inscriptions").await;
    for name in ["Personne Une", "Personne Deux"] {
        window.fill("Nom", name).await;
        window.press(&[Key::Enter.into()]).await;
    }
    window.see("1re en attente").await;
    window.click("button", "Désinscrire").await;
    window.see("Personne Deux : une place s’est libérée, à prévenir.").await;
    window.see("une place s’est libérée pour l’atelier Mieux-Être").await;
    window.look("workshop-promoted").await;
    // A move gives the people and the sentence.
    window.click("tab", "Quand et où").await;
    window.click("button", "Déplacer…").await;
    window.fill("Date", "17/12/2026").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.know("workshop", reading.clone(), on("2026-12-17")).await;
    window.see("change de date ou de lieu").await;
    window.click("button", "Annuler l’atelier").await;
    window.know("workshop", reading.clone(), |sheet| sheet["state"] == "cancelled").await;
    window.see("n’aura pas lieu").await;
    window.look("workshop-told").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", reading, |sheet| sheet["state"] == "planned").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_81_a_workshop_is_repeated_and_duplicated_elsewhere_by_the_keyboard() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    let id = planned(&window, "stress qui revient 10/12/2026 18h", "qui revient").await;
    window.press(&[Key::Control.into(), 'd']).await;
    window.find("dialog", "Dupliquer").await;
    window.fill("Date", "14/01/2027").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    let count = |n: usize| move |found: &Value| found.as_array().is_some_and(|found| found.len() == n);
    window.know("search", json!({ "words": "qui revient" }), count(2)).await;
    window.go(&format!("/workshops/{id}")).await;
    window.click("button", "Autres actions").await;
    window.click("menuitem", "Répéter…").await;
    window.find("dialog", "Répéter").await;
    window.fill("Jusqu’au", "30/04/2027").await;
    window.press(&[Key::Tab.into()]).await;
    window.see("Jeudi 8 avril 2027").await;
    window.look("workshop-series").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("ateliers ajoutés à la série").await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["inSeries"] == json!(4)).await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.know("workshop", json!({ "id": id }), |sheet| sheet["inSeries"] == json!(0)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_92_a_season_is_told_on_one_page_and_seen_at_a_glance() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.go("/workshops/season?start=2025").await;
    window.see("Saison 2025-2026").await;
    window.look("season-figures").await;
    for tab in ["Avis", "Comparer", "Saisons"] {
        window.click("tab", tab).await;
        window.look(&format!("season-{}", tab.to_lowercase())).await;
    }
    window.click("button", "Ajouter une saison d’avant").await;
    window.fill("Année de septembre", "2019").await;
    window.fill("Ateliers tenus", "18").await;
    window.fill("Présents en moyenne", "9").await;
    window.fill("Thèmes abordés", "10").await;
    window.press(&[Key::Control.into(), Key::Enter.into()]).await;
    window.see("2019-2020 : 18 ateliers, 9 présents en moyenne, 10 thèmes").await;
    window.go("/workshops").await;
    window.click("button", "Saison").await;
    window.see("Saison 2026-2027").await;
    window.look("season-glance").await;
    window.go("/workshops/lists").await;
    window.look("workshop-lists").await;
    window.click("tab", "Thèmes").await;
    window.click("button", "Sommeil").await;
    window.fill("Ce qui a été entendu", "Les écrans le soir.").await;
    window.press(&[Key::Tab.into()]).await;
    let heard = |themes: &Value| themes[0]["heard"] == "Les écrans le soir.";
    window.know("themes", json!({}), heard).await;
    window.look("workshop-theme").await;
}
